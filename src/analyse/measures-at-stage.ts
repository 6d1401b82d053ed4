import type { Measure } from "../model/action.ts";
import type { Stage } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";

/** Measures that remove a barrier which stands at the stage. */
export const measuresAtStage = ({ measures }: Plan, stage: Stage): readonly Measure[] =>
  measures.filter(({ barriers }) => barriers.some(({ stages }) => stages.includes(stage)));
