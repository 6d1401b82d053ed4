import type { Place } from "../diagnostics/place.ts";
import type { Institution } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import type { LocalText } from "../text/language.ts";

type Someone = Institution | LocalText | undefined;

type Id = string | number | undefined;

type Answering = Readonly<Record<string, (id: Id) => Someone>>;

const byId = <T extends { readonly id: string }>(list: readonly T[]) => {
  const known = new Map<Id, T>(list.map((one) => [one.id, one]));
  return (id: Id): T | undefined => known.get(id);
};

const byPosition =
  <T>(list: readonly T[]) =>
  (at: Id): T | undefined =>
    list[Number(at)];

/** Who answers for an entry of each part of the file. */
const answeringIn = (plan: Plan): Answering => {
  const institution = byId(plan.institutions);
  const task = byId(plan.roadmap.tasks);
  const measure = byId(plan.measures);
  const indicator = byId(plan.indicators);
  const risk = byId(plan.risks);
  const programme = byId(plan.programmes);
  const [effort, position] = [byPosition(plan.efforts), byPosition(plan.positions)];
  const [agreement, observation] = [byPosition(plan.agreements), byPosition(plan.observations)];
  const roles = new Map<Id, Someone>(
    plan.roles.map(({ accountable, origin }) => [origin.path.at(-1), accountable[0]]),
  );
  return {
    institutions: institution,
    tasks: (id) => task(id)?.owner ?? roles.get(id),
    measures: (id) => measure(id)?.provider ?? roles.get(id),
    roles: (id) => roles.get(id) ?? task(id)?.owner ?? measure(id)?.provider,
    indicators: (id) => indicator(id)?.owner,
    risks: (id) => risk(id)?.owner,
    programmes: (id) => programme(id)?.provider,
    efforts: (at) => effort(at)?.institution,
    positions: (at) => position(at)?.institution,
    agreements: (at) => agreement(at)?.institution,
    observations: (at) => observation(at)?.indicator.owner,
  };
};

/**
 * Tells for a place the id of the institution that can put right what is said of it: whose entry it is,
 * who owns the task or the indicator, who provides the measure. `undefined` where it is the lead's
 * business. The plan is gone through once, when first asked.
 */
export const resolverIn = (plan: Plan): ((place: Place) => string | undefined) => {
  let answering: Answering | undefined;
  return ({ path }) => {
    answering ??= answeringIn(plan);
    const [top, ...rest] = path;
    const [part, id] = top === "roadmap" ? rest : path;
    const name = String(part);
    const someone = Object.hasOwn(answering, name) ? answering[name]?.(id) : undefined;
    return typeof someone === "object" && "id" in someone ? (someone as Institution).id : undefined;
  };
};
