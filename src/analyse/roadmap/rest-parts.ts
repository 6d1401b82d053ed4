import type { Plan } from "../../model/plan.ts";

/** Parts of the plan beside the tasks that say when nothing is done; what a task says of itself is with the tasks. */
export const restParts = ({ roadmap, institutions }: Plan): readonly string[] => [
  ...(roadmap.blockedMonths.length > 0 ? ["roadmap.blockedMonths"] : []),
  ...institutions.flatMap(({ id, blockedMonths }) =>
    blockedMonths.length > 0 ? [`institutions.${id}.blockedMonths`] : [],
  ),
];
