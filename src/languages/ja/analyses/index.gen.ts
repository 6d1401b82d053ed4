// Written by `npm run generate`. Do not edit.
import { budgetJa } from "./budget.ts";
import { chainClosureJa } from "./chain-closure.ts";
import { chainGraphJa } from "./chain-graph.ts";
import { growthJa } from "./growth.ts";
import { materialBalanceJa } from "./material-balance.ts";
import { regionScaleJa } from "./region-scale.ts";
import { scheduleJa } from "./schedule.ts";
import { taskFundingJa } from "./task-funding.ts";

export const analysesJa = {
  budget: budgetJa,
  "chain-closure": chainClosureJa,
  "chain-graph": chainGraphJa,
  growth: growthJa,
  "material-balance": materialBalanceJa,
  "region-scale": regionScaleJa,
  schedule: scheduleJa,
  "task-funding": taskFundingJa,
} as const;
