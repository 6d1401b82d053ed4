// Written by `npm run generate`. Do not edit.
import { chainJa } from "./chain.ts";
import { roadmapJa } from "./roadmap.ts";
import { wheelJa } from "./wheel.ts";

export const figuresJa = {
  chain: chainJa,
  roadmap: roadmapJa,
  wheel: wheelJa,
} as const;
