// Written by `npm run generate`. Do not edit.
import { basisJa } from "./basis.ts";

export const exhibitsJa = {
  basis: basisJa,
} as const;
