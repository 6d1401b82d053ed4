// Written by `npm run generate`. Do not edit.
import { chainClosure } from "./chain-closure.ts";
import { chainGraph } from "./chain-graph.ts";
import { growth } from "./growth.ts";
import { materialBalance } from "./material-balance.ts";
import { regionScale } from "./region-scale.ts";
import { schedule } from "./schedule.ts";

export const analyses = [
  chainClosure,
  chainGraph,
  growth,
  materialBalance,
  regionScale,
  schedule,
] as const;
