// Written by `npm run generate`. Do not edit.
import { aligned } from "./aligned.ts";
import { closure } from "./closure.ts";
import { criticalPath } from "./critical-path.ts";
import { finish } from "./finish.ts";
import { fundingGap } from "./funding-gap.ts";
import { headlineTarget } from "./headline-target.ts";
import { likelyFinish } from "./likely-finish.ts";

export const results = [
  aligned,
  closure,
  criticalPath,
  finish,
  fundingGap,
  headlineTarget,
  likelyFinish,
] as const;
