import type { Measure } from "../../model/action.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";

/** Where the road from the measures to the region breaks off, at an outcome or an impact. */
export type LogicBreak = "noOutput" | "noMeasure" | "noImpact" | "noOutcome";

export type Logic = {
  readonly parentOf: (indicator: Indicator) => Indicator | undefined;
  /** Measures an indicator names or shares its result among. */
  readonly measuresOf: (indicator: Indicator) => readonly Measure[];
  readonly indicatorsOf: (measure: Measure) => readonly Indicator[];
  readonly breaksOf: (indicator: Indicator) => readonly LogicBreak[];
  /** Measures with no indicator, and those whose indicators lead to no outcome. */
  readonly idle: readonly Measure[];
  readonly stuck: readonly Measure[];
  readonly outcomes: readonly Indicator[];
  readonly unlevelled: readonly Indicator[];
};

const isOutcomeLevel = ({ level }: Indicator): boolean => level?.startsWith("outcome-") === true;

type Step = (indicator: Indicator) => readonly Indicator[];

/** The kinds of break that occur, each once. */
export const breaksIn = ({ breaksOf }: Logic, indicators: readonly Indicator[]) => [
  ...new Set(indicators.flatMap(breaksOf)),
];

/** All that can be come to from some indicators, step by step, with themselves. */
const reached = (starts: readonly Indicator[], step: Step): ReadonlySet<Indicator> => {
  const found = new Set(starts);
  for (const one of found) for (const next of step(one)) found.add(next);
  return found;
};

const none: readonly Indicator[] = [];

const grouped = <K, V>(pairs: readonly (readonly [K, V])[]): ReadonlyMap<K, readonly V[]> => {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const list = groups.get(key);
    if (list) list.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

const named = ({ measures, attribution }: Indicator): readonly Measure[] => [
  ...new Set([...measures, ...attribution.map(({ measure }) => measure)]),
];

/** What an outcome has to have beneath or above it, and what an impact. */
const askedOf = (one: Indicator): readonly LogicBreak[] => {
  if (one.level === "impact") return ["noOutcome", "noMeasure"];
  return isOutcomeLevel(one) ? ["noOutput", "noMeasure", "noImpact"] : [];
};

/** What of the plan's indicators leads to what, and where nothing does. */
export const logicOf = ({ indicators, measures }: Plan): Logic => {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const parentOf = ({ parent }: Indicator): Indicator | undefined =>
    parent === undefined ? undefined : byId.get(parent);
  const parents = grouped(
    indicators.flatMap((one) => {
      const parent = parentOf(one);
      return parent ? [[one, parent] as const] : [];
    }),
  );
  const above: Step = (one) => parents.get(one) ?? none;
  const children = grouped(
    [...parents].flatMap(([one, list]) => list.map((to) => [to, one] as const)),
  );
  const below: Step = (one) => children.get(one) ?? none;
  const measuresOf = new Map(indicators.map((one) => [one, named(one)]));
  const indicatorsOf = grouped(
    [...measuresOf].flatMap(([one, list]) => list.map((measure) => [measure, one] as const)),
  );
  const outcomes = indicators.filter(isOutcomeLevel);
  const at = (level: string) => indicators.filter((one) => one.level === level);
  const overOutput = reached(at("output"), above);
  const overOutcome = reached(outcomes, above);
  const overMeasure = reached(
    indicators.filter((one) => (measuresOf.get(one) ?? []).length > 0),
    above,
  );
  const underImpact = reached(at("impact"), below);
  const underOutcome = reached(outcomes, below);
  const breaksOf = (one: Indicator): readonly LogicBreak[] => {
    const missing: Readonly<Record<LogicBreak, ReadonlySet<Indicator>>> = {
      noOutput: overOutput,
      noOutcome: overOutcome,
      noMeasure: overMeasure,
      noImpact: underImpact,
    };
    return askedOf(one).filter((key) => !missing[key].has(one));
  };
  const led = (measure: Measure): readonly Indicator[] => indicatorsOf.get(measure) ?? [];
  return {
    parentOf,
    measuresOf: (one) => measuresOf.get(one) ?? [],
    indicatorsOf: led,
    breaksOf,
    idle: measures.filter((one) => led(one).length === 0),
    stuck: measures.filter(
      (one) => led(one).length > 0 && !led(one).some((indicator) => underOutcome.has(indicator)),
    ),
    outcomes,
    unlevelled: indicators.filter(({ level }) => level === undefined),
  };
};
