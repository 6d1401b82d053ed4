// Written by `npm run generate`. Do not edit.
import { chainClosureJa } from "./chain-closure.ts";
import { chainGraphJa } from "./chain-graph.ts";
import { growthJa } from "./growth.ts";
import { materialBalanceJa } from "./material-balance.ts";
import { regionScaleJa } from "./region-scale.ts";
import { scheduleJa } from "./schedule.ts";

export const analysesJa = {
  "chain-closure": chainClosureJa,
  "chain-graph": chainGraphJa,
  growth: growthJa,
  "material-balance": materialBalanceJa,
  "region-scale": regionScaleJa,
  schedule: scheduleJa,
} as const;
