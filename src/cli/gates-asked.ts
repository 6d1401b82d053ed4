import { enumerations, type ValueOf } from "../model/enumerations.ts";
import { type Gate, gateOf } from "../report/gate.ts";
import type { Language } from "../text/language.ts";
import { makeText } from "../text/text.ts";
import type { CheckedPlan } from "./check-scope.ts";

/** What stands between each plan that could be judged and a status, by who can put it right. */
export const gatesAsked = (
  plans: readonly CheckedPlan[],
  status: ValueOf<"status">,
  language: Language,
): readonly Gate[] =>
  plans.flatMap(({ name, examined, all }): readonly Gate[] => {
    const { plan } = examined;
    if (!plan) return [];
    const { pick } = makeText(language);
    return [
      gateOf(all, {
        plan: name,
        status,
        printed: enumerations.status[status][language],
        institutions: new Map(plan.institutions.map((one) => [one.id, pick(one.name)])),
        lead: plan.head.lead?.id,
      }),
    ];
  });
