import type { Institution, Link } from "../model/cluster.ts";
import type { ValueOf } from "../model/enumerations.ts";
import type { Plan } from "../model/plan.ts";
import { type Sector, sectorOf } from "./sector.ts";

/** Something that can be counted in the plan. */
export type Evidence = {
  readonly key: string;
  readonly value: number;
  /** Of how many, where there is a whole. */
  readonly of?: number;
  /** Of these, those of which the plan does not say it. */
  readonly silent: number;
  /** Set for what is no count: the effective number of types. */
  readonly isIndex?: true;
};

type Says<T> = (one: T) => boolean | undefined;

/** How many of some things are so, and of how many the plan does not say. */
export const countOf = <T>(key: string, things: readonly T[], says: Says<T>): Evidence => {
  const answers = things.map(says);
  return {
    key,
    value: answers.filter(Boolean).length,
    of: things.length,
    silent: answers.filter((answer) => answer === undefined).length,
  };
};

const research: ReadonlySet<ValueOf<"institutionType"> | undefined> = new Set([
  "university",
  "college",
  "public-lab",
  "national-lab",
]);

const firms: ReadonlySet<ValueOf<"institutionType"> | undefined> = new Set([
  "core-firm",
  "sme",
  "supplier",
  "venture",
  "large-firm",
]);

const isResearch = ({ type }: Institution): boolean => research.has(type);

const inRegion: Says<Institution> = ({ locality }) => locality && locality.share > 0;

const does =
  (function_: ValueOf<"function">): Says<Institution> =>
  ({ functions }) =>
    functions.length === 0 ? undefined : functions.includes(function_);

const fieldKey = (field: Institution["fields"][number]): string =>
  (typeof field === "string" ? field : JSON.stringify(field)).normalize("NFKC").toLowerCase();

const carriesKnowledge = ({ kind }: Link): boolean =>
  kind === "joint-research" || kind === "licence";

/** Stages at which a research body works, or to which one hands knowledge. */
const researchedStages = ({ chain, institutions }: Plan): ReadonlySet<string> => {
  const stages = institutions.filter(isResearch).flatMap((one) => one.stages);
  const linked = chain.links.filter(carriesKnowledge).flatMap(({ from, to }) => {
    const [one, other] = from.kind === "institution" ? [from, to] : [to, from];
    return one.kind === "institution" && isResearch(one.institution) && other.kind === "stage"
      ? [other.stage]
      : [];
  });
  return new Set([...stages, ...linked].map(({ id }) => id));
};

/** Knowledge 知識力: experts and their specialities, and whether they lie where the cluster’s are. */
export const knowledgeOf = (plan: Plan): readonly Evidence[] => {
  const { institutions, diagnosis, targets } = plan;
  const bodies = institutions.filter(isResearch);
  const stages = researchedStages(plan);
  return [
    countOf("researchBodies", bodies, inRegion),
    countOf("producers", institutions, does("produce")),
    countOf("educators", institutions, does("educate")),
    {
      key: "fields",
      value: new Set(bodies.flatMap(({ fields }) => fields.map(fieldKey))).size,
      silent: bodies.filter(({ fields }) => fields.length === 0).length,
    },
    countOf("regionalSeeds", diagnosis.seeds, ({ owner }) => owner && inRegion(owner)),
    countOf(
      "researchedTargets",
      targets.filter(({ decision }) => decision === "chosen"),
      (target) =>
        target.stages.length === 0 ? undefined : target.stages.some(({ id }) => stages.has(id)),
    ),
  ];
};

/** As many equally common kinds as are as varied: `exp(-sum s ln s)` (Hill number of order 1). */
const effectiveNumber = (kinds: readonly string[]): number => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const entropy = [...counts.values()].reduce((sum, count) => {
    const share = count / kinds.length;
    return sum - share * Math.log(share);
  }, 0);
  return Math.exp(entropy);
};

const everySector: readonly Sector[] = ["industry", "academia", "government", "finance", "support"];

/** Change 変革力: how many different kinds meet, and what is new or from outside. */
export const changeOf = ({ institutions, targets, chain }: Plan): readonly Evidence[] => {
  const types = institutions.flatMap(({ type }) => type ?? []);
  const present = new Set(institutions.map(sectorOf));
  const silent = institutions.length - types.length;
  const chosen = targets.filter(({ decision }) => decision === "chosen");
  return [
    { key: "types", value: new Set(types).size, silent },
    ...(types.length === 0
      ? []
      : [{ key: "effectiveTypes", value: effectiveNumber(types), silent, isIndex: true } as const]),
    {
      key: "sectors",
      value: everySector.filter((sector) => present.has(sector)).length,
      of: everySector.length,
      silent: 0,
    },
    countOf("ventures", institutions, ({ type }) => type && type === "venture"),
    countOf("outsiders", institutions, ({ locality }) => locality && locality.share === 0),
    {
      key: "innovationTypes",
      value: new Set(chosen.flatMap(({ innovationType }) => innovationType ?? [])).size,
      silent: chosen.filter(({ innovationType }) => innovationType === undefined).length,
    },
    {
      key: "rivalries",
      value: chain.links.filter(({ kind }) => kind === "competition").length,
      silent: 0,
    },
  ];
};

/** Full-time equivalents that a coordinating body has at least. */
export const leastStaff = 0.5;

const isStaffed: Says<Institution> = ({ staff }) =>
  staff && staff.quantity.unit.kind === "count" && staff.quantity.amount >= leastStaff;

/** Linkage 連携力, of what the register of institutions and the chain say: who brings others together. */
export const linkageOf = ({ institutions, chain, diagnosis }: Plan): readonly Evidence[] => {
  const coordinators = institutions.filter(does("coordinate"));
  const links = (key: string, ...kinds: readonly Link["kind"][]): Evidence => ({
    key,
    value: chain.links.filter(({ kind }) => kinds.includes(kind)).length,
    silent: 0,
  });
  return [
    countOf("coordinators", institutions, does("coordinate")),
    countOf("staffedCoordinators", coordinators, isStaffed),
    countOf("fundedCoordinators", coordinators, ({ budget }) => (budget ? true : undefined)),
    countOf(
      "hubFirms",
      institutions.filter(({ type }) => firms.has(type)),
      does("coordinate"),
    ),
    links("jointResearch", "joint-research"),
    links("transfers", "licence"),
    links("exchanges", "people", "information"),
    countOf("heardNeeds", diagnosis.needs, ({ who }) => (who ? true : undefined)),
  ];
};
