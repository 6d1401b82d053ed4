import { likelyEnd } from "../../analyse/analyses/schedule-risk.ts";
import { defineResult } from "../result.ts";

/** The month by which the roadmap is finished in four draws of five. */
export const likelyFinish = defineResult({
  id: "likely-finish",
  name: "End of the roadmap at 80% (P80)",
  better: "less",
  rests: ({ roadmap: { tasks, start, blockedMonths }, methods: { seed, draws, sharedSpread } }) => [
    [seed, draws, sharedSpread?.amount, start, blockedMonths],
    ...tasks.map((task) => [
      [task.id, task.start, task.end, task.duration?.months, task.blockedMonths],
      task.estimate && [task.estimate.low, task.estimate.likely, task.estimate.high],
      task.after.map(({ task: before, type, lag }) => [before, type, lag]),
    ]),
  ],
  of: (plan, use) => {
    const month = likelyEnd(plan, use);
    return month === undefined ? undefined : { kind: "month", month };
  },
});
