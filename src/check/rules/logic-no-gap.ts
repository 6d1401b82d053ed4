import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure } from "../../model/action.ts";
import type { Indicator } from "../../model/agreement.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Level = ValueOf<"indicatorLevel">;

const levels = valuesOf("indicatorLevel");
const order = (level: Level): number => levels.indexOf(level);

type Step = "output" | "outcome";

/** What lies between two levels and is not named between them: from the work to the impact, none is to be skipped. */
const skipped = (from: Level, to: Level): readonly Step[] => [
  ...(order(from) < order("output") && order(to) > order("output") ? (["output"] as const) : []),
  ...(order(from) < order("outcome-initial") && to === "impact" ? (["outcome"] as const) : []),
];

type Ends = {
  readonly from: LocalText;
  readonly fromLevel: Level;
  readonly to: LocalText;
  readonly toLevel: Level;
};

const arrow = ({ from, fromLevel, to, toLevel }: Ends, verb: string, print: Print): string =>
  `\`${print.pick(from)}\` (${print.enumerated("indicatorLevel", fromLevel)}) ${verb} \`${print.pick(to)}\` (${print.enumerated("indicatorLevel", toLevel)})`;

const ends = (from: Indicator, to: Indicator): Ends | undefined =>
  from.level && to.level
    ? { from: from.name, fromLevel: from.level, to: to.name, toLevel: to.level }
    : undefined;

/** Measures whose every indicator is an impact, with those indicators. */
const straightToImpact = (
  indicators: readonly Indicator[],
): ReadonlyMap<Measure, readonly Indicator[]> => {
  const named = new Map<Measure, Indicator[]>();
  for (const indicator of indicators) {
    const claimed = indicator.attribution.map(({ measure }) => measure);
    for (const measure of new Set([...indicator.measures, ...claimed])) {
      const own = named.get(measure) ?? [];
      own.push(indicator);
      named.set(measure, own);
    }
  }
  return new Map([...named].filter(([, own]) => own.every(({ level }) => level === "impact")));
};

type Unassumed = {
  readonly indicators: readonly LocalText[];
  readonly ids: readonly string[];
  /** What the first of them contributes to. */
  readonly parent: LocalText;
};

const shownNames = 5;

/** The first few by name, the others by number. */
const first = ({ indicators }: Pick<Unassumed, "indicators">, print: Print): string => {
  const names = indicators.slice(0, shownNames).map((one) => `\`${print.pick(one)}\``);
  const others = indicators.length - names.length;
  return print.list(others > 0 ? [...names, `${print.number(others)} more`] : names);
};

const messages = {
  jump: (facts: Ends & { missing: readonly Step[] }, print: Print) =>
    `${arrow(facts, "leads straight to", print)}: no ${facts.missing.join(" and no ")} stands between them`,
  back: (facts: Ends, print: Print) => `${arrow(facts, "leads back to", print)}`,
  stops: (facts: { indicator: LocalText; level: Level }, print: Print) =>
    `the headline \`${print.pick(facts.indicator)}\` (${print.enumerated("indicatorLevel", facts.level)}) leads to none of the impacts`,
  straight: (facts: { measure: LocalText; impacts: readonly LocalText[] }, print: Print) =>
    `\`${print.pick(facts.measure)}\` leads straight to ${print.list(facts.impacts.map((one) => `\`${print.pick(one)}\``))}: it has no output and no outcome of its own`,
  assumptions: (facts: Unassumed, print: Print) =>
    facts.indicators.length === 1
      ? `${first(facts, print)} contributes to \`${print.pick(facts.parent)}\` without a stated assumption`
      : `${print.number(facts.indicators.length)} indicators contribute to others without a stated assumption: ${first(facts, print)}`,
  unlevelled: (facts: Pick<Unassumed, "indicators">, print: Print) =>
    `whether a step is left out is not known: ${facts.indicators.length === 1 ? `${first(facts, print)} states no level` : `${print.number(facts.indicators.length)} indicators state no level: ${first(facts, print)}`}`,
};

type Arrow = { readonly from: Indicator; readonly to: Indicator };

const sayArrow = (from: Indicator, to: Indicator, report: Report<typeof messages>): void => {
  const facts = ends(from, to);
  if (!facts) return;
  const { fromLevel, toLevel } = facts;
  const missing = skipped(fromLevel, toLevel);
  const related = [also(onKey(at(to)), "parent")];
  if (missing.length > 0) report("jump", at(from, "parent"), { ...facts, missing }, related);
  else if (order(fromLevel) > order(toLevel)) report("back", at(from, "parent"), facts, related);
};

/** All in one finding, at the part of the file that holds them. */
const sayAssumptions = (
  plan: Plan,
  arrows: readonly Arrow[],
  report: Report<typeof messages>,
): void => {
  const [one] = arrows;
  if (!one) return;
  const facts = {
    indicators: arrows.map(({ from }) => from.name),
    ids: arrows.map(({ from }) => from.id),
    parent: one.to.name,
  };
  const related = arrows.map(({ from }) => also(onKey(at(from)), "arrow"));
  report("assumptions", partOf(plan, "indicators"), facts, related);
};

/** Without its level nobody can see what an arrow leaves out. */
const sayUnlevelled = (
  plan: Plan,
  arrows: readonly Arrow[],
  report: Report<typeof messages>,
): void => {
  const joined = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const unlevelled = plan.indicators.filter((one) => joined.has(one) && !one.level);
  const [one, ...others] = unlevelled;
  if (!one) return;
  const facts = { indicators: unlevelled.map(({ name }) => name) };
  const related = unlevelled.map((other) => also(onKey(at(other)), "unlevelled"));
  if (others.length === 0) report("unlevelled", at(one, "level"), facts);
  else report("unlevelled", partOf(plan, "indicators"), facts, related);
};

/** The road from what is done to what the region gains, arrow by arrow. */
export const logicNoGap = defineRule({
  id: "logic-no-gap",
  title: {
    en: "from activity to effect without a gap",
    ja: "活動から地域への効果まで途切れずにつながること",
  },
  number: 35,
  step: 3,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ indicators }) => indicators.length > 0,
  messages,
  milder: ["unlevelled"],
  notes: {
    parent: () => "what it contributes to",
    impact: () => "the impact that names the measure",
    unlevelled: () => "no `level` here",
    arrow: () => "no `assumption` here",
  },
  writes: { assumptions: ({ ids }) => ids.map((id) => `${id}.assumption`) },
  help: ({
    measure,
    ids,
    indicators,
  }: {
    readonly measure?: unknown;
    readonly ids?: unknown;
    readonly indicators?: unknown;
  }) => {
    if (ids !== undefined)
      return "write in `assumption` what has to hold for the one to bring about the other";
    if (indicators !== undefined)
      return "state the `level` of each indicator: input, activity, output, an outcome or impact";
    return measure === undefined
      ? "add the indicator that stands between the two, or correct the `level` or the `parent`"
      : "name the measure in the indicator of what it directly brings about, and let that one contribute to the impact";
  },
  principle: {
    en: "the logical framework: inputs, activities, outputs, outcomes and impact follow from each other under stated assumptions",
    ja: "ロジックモデル：投入・活動・産出・成果・地域への効果は、明記された前提のもとで順につながる",
  },
  check: ({ plan, report }) => {
    const { indicators } = plan;
    const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
    const parentOf = ({ parent }: Indicator) =>
      parent === undefined ? undefined : byId.get(parent);
    if (indicators.some(({ level }) => level === "impact")) {
      for (const { headline, level, parent, name, ...rest } of indicators) {
        if (!headline || !level || level === "impact" || parent !== undefined) continue;
        report("stops", at(rest, "parent"), { indicator: name, level });
      }
    }
    for (const [measure, impacts] of straightToImpact(indicators)) {
      const facts = { measure: measure.title, impacts: impacts.map(({ name }) => name) };
      const related = impacts.map((one) => also(onKey(at(one)), "impact"));
      report("straight", onKey(at(measure)), facts, related);
    }
    const arrows = indicators.flatMap((from) => {
      const to = parentOf(from);
      return to ? [{ from, to }] : [];
    });
    for (const { from, to } of arrows) sayArrow(from, to, report);
    const bare = arrows.filter(({ from }) => from.assumption === undefined);
    sayAssumptions(plan, bare, report);
    sayUnlevelled(plan, arrows, report);
  },
});
