// Written by `npm run generate`. Do not edit.
import { alignmentJa } from "./alignment.ts";
import { chainJa } from "./chain.ts";
import { fundingGapJa } from "./funding-gap.ts";
import { kpiLadderJa } from "./kpi-ladder.ts";
import { leakageJa } from "./leakage.ts";
import { networkJa } from "./network.ts";
import { outputJa } from "./output.ts";
import { overviewJa } from "./overview.ts";
import { policyTimeLineJa } from "./policy-time-line.ts";
import { progressJa } from "./progress.ts";
import { resultsChainJa } from "./results-chain.ts";
import { roadmapJa } from "./roadmap.ts";
import { sensitivityJa } from "./sensitivity.ts";
import { spilloverLadderJa } from "./spillover-ladder.ts";
import { stageScoresJa } from "./stage-scores.ts";
import { threePowersJa } from "./three-powers.ts";
import { versionsJa } from "./versions.ts";
import { wheelJa } from "./wheel.ts";

export const figuresJa = {
  alignment: alignmentJa,
  chain: chainJa,
  "funding-gap": fundingGapJa,
  "kpi-ladder": kpiLadderJa,
  leakage: leakageJa,
  network: networkJa,
  output: outputJa,
  overview: overviewJa,
  "policy-time-line": policyTimeLineJa,
  progress: progressJa,
  "results-chain": resultsChainJa,
  roadmap: roadmapJa,
  sensitivity: sensitivityJa,
  "spillover-ladder": spilloverLadderJa,
  "stage-scores": stageScoresJa,
  "three-powers": threePowersJa,
  versions: versionsJa,
  wheel: wheelJa,
} as const;
