import { isInstitution } from "../../analyse/finance/sector-of.ts";
import type { Plan } from "../../model/plan.ts";
import type { Evidence } from "./proof.ts";

/** Who carries the plan: its lead, and who answers for a duty, does it or pays for it. */
const carriers = ({ head, roles, measures, roadmap }: Plan): ReadonlySet<string> =>
  new Set(
    [
      head.lead,
      ...roles.flatMap(({ accountable, responsible }) => [...accountable, ...responsible]),
      ...measures.flatMap(({ provider, budget }) => [
        provider,
        ...budget.map(({ payer }) => payer),
      ]),
      ...roadmap.tasks.flatMap(({ owner, funding }) => [
        owner,
        ...funding.map(({ payer }) => payer),
      ]),
    ].flatMap((one) => (isInstitution(one) ? [one.id] : [])),
  );

/** A day in the calendar is no check from outside: somebody has to come who does not carry the plan. */
export const outsideReviewer: Evidence = {
  name: { en: "a reviewer who does not carry the plan", ja: "計画を担わない評価者の記載" },
  shown: (plan) => {
    const own = carriers(plan);
    return plan.reviews.some(({ reviewers }) =>
      reviewers.some((who) => !isInstitution(who) || !own.has(who.id)),
    );
  },
};
