// Written by `npm run generate`. Do not edit.
import { chain } from "./chain.ts";
import { roadmap } from "./roadmap.ts";

export const figures = [
  chain,
  roadmap,
] as const;
