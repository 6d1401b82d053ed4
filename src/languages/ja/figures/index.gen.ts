// Written by `npm run generate`. Do not edit.
import { alignmentJa } from "./alignment.ts";
import { chainJa } from "./chain.ts";
import { fundingGapJa } from "./funding-gap.ts";
import { kpiLadderJa } from "./kpi-ladder.ts";
import { leakageJa } from "./leakage.ts";
import { networkJa } from "./network.ts";
import { outputJa } from "./output.ts";
import { overviewJa } from "./overview.ts";
import { progressJa } from "./progress.ts";
import { roadmapJa } from "./roadmap.ts";
import { stageScoresJa } from "./stage-scores.ts";
import { threePowersJa } from "./three-powers.ts";
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
  progress: progressJa,
  roadmap: roadmapJa,
  "stage-scores": stageScoresJa,
  "three-powers": threePowersJa,
  wheel: wheelJa,
} as const;
