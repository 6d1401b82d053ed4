import type { Plan } from "../../model/plan.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "../analysis.ts";
import { leadLosses } from "./lead-losses.ts";
import { type Preferences, preferencesOf } from "./preference-of.ts";
import type { CertainStanding, LeadLoss } from "./ranking.ts";
import { standingsOf } from "./standings.ts";
import { type Weighed, weighedOptions } from "./weighed-options.ts";

export type CertainRanking = {
  readonly weighed: Weighed;
  readonly preferences: Preferences;
  /** Best score first; those without one by the middle of their interval. */
  readonly standings: readonly CertainStanding[];
  readonly losses: readonly LeadLoss[];
};

const id = "target-ranking";
/** More than this many options are no choice, and their ranks fill no page. */
const most = 200;

const refusal = ({ criteria, targets }: Plan, weighed: Weighed): NotDefined | undefined => {
  if (criteria.length === 0) return notDefined(id, "noCriteria");
  if (weighed.criteria.length === 0)
    return weighed.leftOut.every(({ why }) => why === "noScale")
      ? notDefined(id, "noScale")
      : notDefined(id, "noScores");
  if (weighed.options.length < 2) return notDefined(id, "oneOption", { targets: targets.length });
  if (weighed.options.length > most)
    return notDefined(id, "tooMany", { options: weighed.options.length, most });
  return undefined;
};

/**
 * What of the ranking of the targets is exact, apart from its draws: whoever only asks who is first, and
 * how easily that changes, waits for none of them.
 */
export const certainRanking = defineAnalysis({
  id,
  reasons: {
    noCriteria: () => "the plan names no criteria",
    noScale: () => "no criterion has a worst and a best value to score between",
    noScores: () => "no target has a score on a criterion with a scale",
    oneOption: () => "fewer than two targets have scores: there is nothing to choose between",
    tooMany: ({ options, most }: { options: number; most: number }, { number }) =>
      `${number(options)} options have scores, and no more than ${number(most)} are ranked`,
  },
  compute: (plan: Plan): Outcome<CertainRanking> => {
    const weighed = weighedOptions(plan);
    const refused = refusal(plan, weighed);
    if (refused) return refused;
    const preferences = preferencesOf(weighed.criteria);
    const standings = standingsOf(weighed, preferences);
    const losses = leadLosses(weighed, preferences, standings);
    return { defined: true, weighed, preferences, standings, losses };
  },
});
