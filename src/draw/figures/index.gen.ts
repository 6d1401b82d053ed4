// Written by `npm run generate`. Do not edit.
import { chain } from "./chain.ts";
import { roadmap } from "./roadmap.ts";
import { wheel } from "./wheel.ts";

export const figures = [
  chain,
  roadmap,
  wheel,
] as const;
