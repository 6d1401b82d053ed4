import type { Print } from "../diagnostics/speech.ts";
import type { Target } from "../model/action.ts";
import type { Institution } from "../model/cluster.ts";
import type { Plan } from "../model/plan.ts";
import { exactSum } from "../notation/exact.ts";
import { inBase } from "../notation/in-base.ts";
import type { Quantity } from "../notation/quantity.ts";
import { defineAnalysis, type NotDefined, notDefined, type Outcome } from "./analysis.ts";
import { type EffortTheme, themesOf } from "./effort-themes.ts";
import { coverageOf, directionsOf, isFlat } from "./effort-vectors.ts";
import { mixedUnits } from "./mixed-units.ts";

/** Why an alignment is not defined: said by all who ask for it. */
export const alignmentReasons = {
  noEfforts: () => "no institution states its effort",
  noneNow: () => "no institution states an effort of today above zero",
  nonePlanned: () => "no institution states a planned effort above zero",
  noTargets: () => "no target is chosen",
  oneTheme: () => "all effort goes to the one target there is: it can only point one way",
  somePriorities: (facts: { without: readonly Target["title"][] }, print: Print) =>
    `some targets have a priority, but not ${print.list(facts.without.map(print.pick))}`,
  unlikePriorities: () => "the priorities of the targets are in different units",
  noPriority: () => "a priority is below zero, or none is above it",
  mixedUnits: (facts: { units: readonly string[] }, print: Print) =>
    `the efforts are in different units: ${print.list(facts.units.map((unit) => unit || "bare numbers"))}`,
  notEffort: (facts: { units: readonly string[] }, print: Print) =>
    `efforts in ${print.list(facts.units)} cannot be added up between institutions; money or working time can`,
  negative: (facts: { institution: Institution["name"] }, print: Print) =>
    `an effort of ${print.pick(facts.institution)} is below zero`,
  oneInstitution: () => "one institution always points the same way as itself",
  noRoom: () => "efforts at random would be aligned just as well",
} as const;

export type AlignedInstitution = {
  readonly institution: Institution;
  /** By theme, in the unit of the efforts. */
  readonly amounts: readonly number[];
  /** Their sum. */
  readonly effort: number;
  /** Share of it that goes to none of the chosen targets, 0..1. */
  readonly elsewhere: number;
  /** 0..1: the cosine of its effort with the priorities. */
  readonly cosine: number;
  /** What the alignment of all gains (or loses) by it; `undefined` where it is the only one. */
  readonly contribution: number | undefined;
};

export type ThemeShare = {
  readonly theme: EffortTheme;
  /** Share of all effort, 0..1. */
  readonly share: number;
  /** Has less than half of the share that its priority asks for. */
  readonly underserved: boolean;
};

/** How the efforts stand to the priorities of the plan, at one time. All measures are 0..1. */
export type ExactEfforts = {
  readonly alignment: number;
  /** 1 where all efforts point the same way; not defined for one institution. */
  readonly concentration: Outcome<{ readonly value: number }>;
  /** 1 where all efforts together point where the plan does. */
  readonly direction: number;
  /** Alignment that efforts would have on average if they stood under the themes at random. */
  readonly expected: number;
  /** Alignment beyond the expected one, over what was possible beyond it. */
  readonly corrected: Outcome<{ readonly value: number }>;
  /** What of the pooled effort lies where the priorities are. */
  readonly overlap: number;
  readonly themes: readonly ThemeShare[];
  readonly institutions: readonly AlignedInstitution[];
  /** Institutions of `efforts` that have no effort at this time. */
  readonly without: readonly Institution[];
  readonly total: number;
};

export type ExactAlignment = {
  /** What all efforts are counted in. */
  readonly unit: Quantity["unit"];
  readonly themes: readonly EffortTheme[];
  /** False where the plan states no priorities and each chosen target counts the same. */
  readonly stated: boolean;
  /** The priorities are about equal: alignment is then large by construction. */
  readonly flat: boolean;
  readonly now: Outcome<ExactEfforts>;
  readonly plan: Outcome<ExactEfforts>;
};

const id = "alignment";

type State = "now" | "plan";

type Row = { readonly institution: Institution; readonly amounts: readonly number[] };

/** The amounts of each institution by theme; several entries of one institution are one. */
const rowsOf = (
  { efforts }: Plan,
  state: State,
  themes: readonly EffortTheme[],
): readonly Row[] => {
  const rows = new Map<Institution, number[]>();
  const placesOf = new Map<string, number[]>();
  for (const [place, { id: theme }] of themes.entries())
    placesOf.set(theme, [...(placesOf.get(theme) ?? []), place]);
  for (const effort of efforts) {
    const amounts = rows.get(effort.institution) ?? new Array<number>(themes.length).fill(0);
    rows.set(effort.institution, amounts);
    for (const [theme, quantity] of Object.entries(effort[state]))
      for (const place of placesOf.get(theme) ?? [])
        amounts[place] = exactSum(amounts[place] as number, inBase(quantity));
  }
  return [...rows].map(([institution, amounts]) => ({ institution, amounts }));
};

/** Most institutions have effort for few themes: what is nothing need not be added. */
const total = (amounts: readonly number[]): number => {
  let sum = 0;
  for (const one of amounts) if (one !== 0) sum = exactSum(sum, one);
  return sum;
};

const elsewhere = (amounts: readonly number[], themes: readonly EffortTheme[]): number =>
  total(amounts.filter((_, place) => themes[place]?.target?.decision !== "chosen"));

const exactEfforts = (
  plan: Plan,
  state: State,
  themes: readonly EffortTheme[],
): Outcome<ExactEfforts> => {
  const rows = rowsOf(plan, state, themes);
  const active = rows.filter(({ amounts }) => total(amounts) > 0);
  if (active.length === 0) return notDefined(id, state === "now" ? "noneNow" : "nonePlanned");
  const vectors = active.map(({ amounts }) => amounts);
  const efforts = vectors.map(total);
  const priority = themes.map((theme) => theme.priority);
  const found = directionsOf(efforts, vectors, priority);
  const cover = coverageOf(efforts, vectors, priority);
  return {
    defined: true,
    alignment: found.alignment,
    concentration:
      active.length === 1
        ? notDefined(id, "oneInstitution")
        : { defined: true, value: found.concentration },
    direction: found.direction,
    expected: found.expected,
    corrected:
      1 - found.expected < 1e-9
        ? notDefined(id, "noRoom")
        : { defined: true, value: (found.alignment - found.expected) / (1 - found.expected) },
    overlap: cover.overlap,
    themes: themes.map((theme, place) => ({
      theme,
      share: cover.pooled[place] as number,
      underserved: cover.underserved.includes(place),
    })),
    institutions: active.map(({ institution, amounts }, place) => ({
      institution,
      amounts,
      effort: efforts[place] as number,
      elsewhere: elsewhere(amounts, themes) / (efforts[place] as number),
      cosine: found.cosines[place] as number,
      contribution: found.contributions[place],
    })),
    without: rows.flatMap(({ institution, amounts }) => (total(amounts) > 0 ? [] : [institution])),
    total: total(efforts),
  };
};

type Amount = { readonly institution: Institution; readonly quantity: Quantity };

const amountsOf = ({ efforts }: Plan): readonly Amount[] =>
  efforts.flatMap(({ institution, now, plan }) =>
    [...Object.values(now), ...Object.values(plan)].map((quantity) => ({ institution, quantity })),
  );

const isEffort = ({ unit }: Quantity): boolean => unit.kind === "money" || unit.kind === "count";

const refusal = (amounts: readonly Amount[]): NotDefined | undefined => {
  if (amounts.length === 0) return notDefined(id, "noEfforts");
  const quantities = amounts.map(({ quantity }) => quantity);
  const units = mixedUnits(quantities);
  if (units.length > 1) return notDefined(id, "mixedUnits", { units });
  if (!quantities.every(isEffort)) return notDefined(id, "notEffort", { units });
  const below = amounts.find(({ quantity }) => quantity.amount < 0);
  return below && notDefined(id, "negative", { institution: below.institution.name });
};

/**
 * The part of the alignment that is exact: all but the comparison with random orders, which draws. It has no
 * page of its own: what it cannot do is said by the alignment.
 */
export const alignedEfforts = defineAnalysis({
  id: "aligned-efforts",
  reasons: {},
  compute: (plan): Outcome<ExactAlignment> => {
    const amounts = amountsOf(plan);
    const refused = refusal(amounts);
    if (refused) return refused;
    const found = themesOf(plan, id);
    if (!found.defined) return found;
    const { themes, stated } = found;
    const asked = themes.filter(({ target }) => target?.decision === "chosen");
    return {
      defined: true,
      unit: (amounts[0] as Amount).quantity.unit,
      themes,
      stated,
      flat: isFlat(asked.map(({ priority }) => priority)),
      now: exactEfforts(plan, "now", themes),
      plan: exactEfforts(plan, "plan", themes),
    };
  },
});
