// Written by `npm run generate`. Do not edit.
import { alignment } from "./alignment.ts";
import { budget } from "./budget.ts";
import { chainClosure } from "./chain-closure.ts";
import { chainGraph } from "./chain-graph.ts";
import { extraction } from "./extraction.ts";
import { growth } from "./growth.ts";
import { linkages } from "./linkages.ts";
import { localMultiplier } from "./local-multiplier.ts";
import { materialBalance } from "./material-balance.ts";
import { regionScale } from "./region-scale.ts";
import { schedule } from "./schedule.ts";
import { substitution } from "./substitution.ts";
import { supplyRisk } from "./supply-risk.ts";
import { targetRanking } from "./target-ranking.ts";
import { taskFunding } from "./task-funding.ts";

export const analyses = [
  alignment,
  budget,
  chainClosure,
  chainGraph,
  extraction,
  growth,
  linkages,
  localMultiplier,
  materialBalance,
  regionScale,
  schedule,
  substitution,
  supplyRisk,
  targetRanking,
  taskFunding,
] as const;
