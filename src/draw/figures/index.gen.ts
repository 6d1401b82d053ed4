// Written by `npm run generate`. Do not edit.
import { chain } from "./chain.ts";

export const figures = [
  chain,
] as const;
