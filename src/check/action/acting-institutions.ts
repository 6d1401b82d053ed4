import { isInstitution } from "../../analyse/finance/sector-of.ts";
import type { Effort } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";

type Party = Parameters<typeof isInstitution>[0];

/** Whether it plans an effort for a target; what it does beside the plan is none. */
export const isEffort = ({ plan }: Effort): boolean =>
  Object.entries(plan).some(([target, { amount }]) => target !== "other" && amount > 0);

const holders = ({ roles }: Plan): readonly Party[] =>
  roles.flatMap((role) => [
    ...role.accountable,
    ...role.responsible,
    ...role.consulted,
    ...role.informed,
  ]);

const parties = (plan: Plan): readonly Party[] => [
  plan.head.lead,
  ...holders(plan),
  ...plan.roadmap.tasks.flatMap(({ owner, gate, staff, funding }) => [
    owner,
    gate?.decider,
    ...staff.map(({ institution }) => institution),
    ...funding.map(({ payer }) => payer),
  ]),
  ...plan.measures.flatMap(({ provider, budget }) => [
    provider,
    ...budget.map(({ payer }) => payer),
  ]),
  ...plan.programmes.map(({ provider }) => provider),
  ...plan.efforts.filter(isEffort).map(({ institution }) => institution),
  ...plan.indicators.map(({ owner }) => owner),
  ...plan.risks.map(({ owner }) => owner),
  ...plan.reviews.flatMap(({ reviewers }) => reviewers),
];

/** The ids of the institutions that do, decide, give or watch over something in the plan. */
export const actingInstitutions = (plan: Plan): ReadonlySet<string> =>
  new Set(parties(plan).flatMap((one) => (isInstitution(one) ? [one.id] : [])));
