// Written by `npm run generate`. Do not edit.
import { alignment } from "./alignment.ts";
import { chain } from "./chain.ts";
import { fundingGap } from "./funding-gap.ts";
import { kpiLadder } from "./kpi-ladder.ts";
import { leakage } from "./leakage.ts";
import { network } from "./network.ts";
import { output } from "./output.ts";
import { overview } from "./overview.ts";
import { policyTimeLine } from "./policy-time-line.ts";
import { progress } from "./progress.ts";
import { resultsChain } from "./results-chain.ts";
import { roadmap } from "./roadmap.ts";
import { sensitivity } from "./sensitivity.ts";
import { spilloverLadder } from "./spillover-ladder.ts";
import { stageScores } from "./stage-scores.ts";
import { threePowers } from "./three-powers.ts";
import { versions } from "./versions.ts";
import { wheel } from "./wheel.ts";

export const figures = [
  alignment,
  chain,
  fundingGap,
  kpiLadder,
  leakage,
  network,
  output,
  overview,
  policyTimeLine,
  progress,
  resultsChain,
  roadmap,
  sensitivity,
  spilloverLadder,
  stageScores,
  threePowers,
  versions,
  wheel,
] as const;
