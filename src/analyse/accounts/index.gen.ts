// Written by `npm run generate`. Do not edit.
import { regionScaleAccount } from "./region-scale.ts";

export const accounts = [
  regionScaleAccount,
] as const;
