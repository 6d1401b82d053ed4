import type { Place } from "../diagnostics/place.ts";
import type { Institution } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import type { LocalText } from "../text/language.ts";

type Someone = Institution | LocalText | undefined;

const accountableFor = ({ roles }: Plan, id: string): Someone =>
  roles.find((role) => role.origin.path.at(-1) === id)?.accountable[0];

const item = <T>(list: readonly T[], at: string | number | undefined): T | undefined =>
  list[Number(at)];

const named = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string | number | undefined,
): T | undefined => list.find((one) => one.id === id);

/** Who answers for an entry of each part of the file. */
const answering: Readonly<
  Record<string, (plan: Plan, id: string | number | undefined) => Someone>
> = {
  institutions: ({ institutions }, id) => named(institutions, id),
  tasks: (plan, id) => named(plan.roadmap.tasks, id)?.owner ?? accountableFor(plan, String(id)),
  measures: (plan, id) => named(plan.measures, id)?.provider ?? accountableFor(plan, String(id)),
  roles: (plan, id) =>
    accountableFor(plan, String(id)) ??
    named(plan.roadmap.tasks, id)?.owner ??
    named(plan.measures, id)?.provider,
  indicators: ({ indicators }, id) => named(indicators, id)?.owner,
  risks: ({ risks }, id) => named(risks, id)?.owner,
  programmes: ({ programmes }, id) => named(programmes, id)?.provider,
  efforts: ({ efforts }, at) => item(efforts, at)?.institution,
  positions: ({ positions }, at) => item(positions, at)?.institution,
  agreements: ({ agreements }, at) => item(agreements, at)?.institution,
  observations: ({ observations }, at) => item(observations, at)?.indicator.owner,
};

/**
 * Id of the institution that can put right what is said of a place: whose entry it is, who owns the
 * task or the indicator, who provides the measure. `undefined` where it is the lead's business.
 */
export const resolverOf = (plan: Plan, { path }: Place): string | undefined => {
  const [top, ...rest] = path;
  const [part, id] = top === "roadmap" ? rest : path;
  const name = String(part);
  const someone = Object.hasOwn(answering, name) ? answering[name]?.(plan, id) : undefined;
  return typeof someone === "object" && "id" in someone ? (someone as Institution).id : undefined;
};
