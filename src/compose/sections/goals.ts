import { type Growth, growth } from "../../analyse/analyses/growth.ts";
import { kpiLadder } from "../../analyse/analyses/kpi-ladder.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { headline, isMeasured } from "../../analyse/headline.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Indicator } from "../../model/agreement.ts";
import { comparable } from "../../notation/comparable.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { additionalFacts } from "../additional-facts.ts";
import { counted } from "../counted.ts";
import { joinRemarks } from "../join-remarks.ts";
import { makeTable } from "../make-table.ts";
import { netTable, netTableWords } from "../net-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { whySlower } from "../why-slower.ts";

const words = {
  title: "Goals and logic",
  indicators: "Indicators with baseline and target",
  indicator: "Indicator",
  level: "Level",
  baseline: "Baseline",
  target: "Target",
  required: "Growth a year required",
  source: "Source and frequency",
  owner: "Owner",
  headline: "headline",
  contributes: "→ ",
  contributesNote: "→ names the indicator it contributes to",
  views: "Other views of the targets (sensitivity)",
  view: "View",
  supposes: "What it supposes",
  noRateOne: "No rate of growth is given for one indicator",
  noRateBefore: "No rate of growth is given for ",
  noRateAfter: " indicators",
  aloneBefore: " has nothing to be compared with. ",
  remarkJoin: ". ",
  slowerBefore: "The target of ",
  slowerMiddle: " rises more slowly than it has so far (",
  slowerAfter: " a year). ",
  ...netTableWords,
  indicatorsHole: "the indicators with baseline, target, source and owner",
} as const;

type Context = SectionContext<typeof words>;

const requiredOf = ({ use }: Context): ReadonlyMap<Indicator, Outcome<Growth>> =>
  new Map(use(growth).required.map((one) => [one.indicator, one.growth]));

/** Above 0 where the target lies above the baseline; 0 also where the two cannot be compared. */
const changeOf = ({ baseline, target }: Indicator): number => {
  if (!baseline || !target || !comparable(baseline.quantity, target.quantity)) return 0;
  const [from, to] = [baseline.quantity, target.quantity].map(({ amount, unit }) =>
    unit.kind === "measure" ? amount * unit.factor : amount,
  ) as [number, number];
  return to - from;
};

/** What the headline target comes to where it is built up from single cases. */
const ladderFacts = ({ use, text }: Context, first: Indicator | undefined) => {
  const climb = use(kpiLadder).find(({ indicator }) => indicator === first)?.climb;
  if (!climb?.defined) return { hasLadder: false };
  return {
    hasLadder: true,
    isChange: climb.against === "change",
    built: text.quantity(roundedQuantity(climb.total, 3)),
    isSpread: climb.multiplier !== 1,
    sum: text.quantity(roundedQuantity(climb.sum, 3)),
    multiplier: text.number(climb.multiplier, 2),
  };
};

const opening = (context: Context): readonly Block[] => {
  const { plan, text, lead } = context;
  const first = headline(plan);
  const change = first ? changeOf(first) : 0;
  const rate = first && requiredOf(context).get(first);
  const dated = (end: "baseline" | "target"): string => {
    const figure = first?.[end];
    if (!figure) return "";
    const value = text.quantity(figure.quantity);
    return figure.asOf ? context.cell.dated(value, text.period(figure.asOf)) : value;
  };
  return lead("goals", {
    indicators: counted(plan.indicators.length, text),
    hasHeadline: first !== undefined,
    name: first ? context.cell.quoted([text.pick(first.name)]) : "",
    from: dated("baseline"),
    to: dated("target"),
    rises: change > 0,
    falls: change < 0,
    hasRate: rate?.defined === true && rate.rate !== 0,
    grows: rate?.defined === true && rate.rate > 0,
    rate: rate?.defined ? text.share(Math.abs(rate.rate), 1) : "",
    incomplete: counted(plan.indicators.filter((one) => !isMeasured(one)).length, text),
    unsourced: counted(plan.indicators.filter(({ source }) => source === undefined).length, text),
    ...ladderFacts(context, first),
    ...additionalFacts(context, first),
  });
};

const rateSpans = ({ text, cell }: Context, rate: Outcome<Growth> | undefined) =>
  rate?.defined ? [plain(text.share(rate.rate, 1))] : cell.none;

/** Why a target asks for less than the past brought: what its indicator supposes. */
const slowerThanBefore = ({ use, text, cell, words: own }: Context): readonly string[] =>
  use(growth).required.flatMap((one) => {
    const slower = whySlower(one);
    if (!slower) return [];
    const name = cell.quoted([text.pick(one.indicator.name)]);
    const rate = text.share(slower.rate, 1);
    return [
      `${own.slowerBefore}${name}${own.slowerMiddle}${rate}${own.slowerAfter}${text.pick(slower.reason)}`,
    ];
  });

/** Why some have no growth, each reason once; and why some have nothing to compare them with. */
const remarksOf = (context: Context, required: ReturnType<typeof requiredOf>): readonly Span[] => {
  const { plan, text, cell, why, words: own } = context;
  const reasons = new Map<string, number>();
  for (const rate of required.values()) {
    if (!rate || rate.defined) continue;
    reasons.set(why(rate), (reasons.get(why(rate)) ?? 0) + 1);
  }
  const alone = plan.indicators.flatMap(({ name, noComparator }) =>
    noComparator === undefined
      ? []
      : [`${cell.quoted([text.pick(name)])}${own.aloneBefore}${text.pick(noComparator)}`],
  );
  const remarks = [
    ...(plan.indicators.some(({ parent }) => parent !== undefined) ? [own.contributesNote] : []),
    ...[...reasons].map(
      ([reason, count]) =>
        `${count === 1 ? own.noRateOne : `${own.noRateBefore}${text.number(count)}${own.noRateAfter}`}${cell.dated("", reason)}`,
    ),
    ...alone,
    ...slowerThanBefore(context),
  ];
  return remarks.length === 0 ? [] : [plain(joinRemarks([...remarks, ""], own.remarkJoin).trim())];
};

const nameSpans = ({ plan, cell, text, words: own }: Context, indicator: Indicator) => {
  const parent = plan.indicators.find(({ id }) => id === indicator.parent);
  return [
    ...cell.text(indicator.name),
    ...(indicator.headline ? [aside(own.headline)] : []),
    ...(parent
      ? [{ kind: "break" } as const, aside(`${own.contributes}${text.pick(parent.name)}`)]
      : []),
  ];
};

const sourceSpans = (
  { cell, text }: Context,
  { id, source, frequency }: Indicator,
): readonly Span[] => {
  const from =
    source === undefined || typeof source === "string" || !("id" in source)
      ? cell.orIn(cell.text(source), `indicators.${id}.source`)
      : cell.source(source);
  return [...from, ...(frequency === undefined ? [] : [aside(text.pick(frequency))])];
};

const table = (context: Context): Block => {
  const { plan, cell, hole, words: own } = context;
  if (plan.indicators.length === 0) return hole(own.indicatorsHole, "indicators");
  const required = requiredOf(context);
  const at = ({ id }: Indicator, key: string): string => `indicators.${id}.${key}`;
  return makeTable({
    number: "T10",
    caption: own.indicators,
    columns: [
      own.indicator,
      own.level,
      [own.baseline, "end"],
      [own.target, "end"],
      [own.required, "end"],
      own.source,
      own.owner,
    ],
    rows: plan.indicators.map(
      (indicator): Row => ({
        cells: [
          nameSpans(context, indicator),
          cell.orIn(cell.term("indicatorLevel", indicator.level), at(indicator, "level")),
          cell.orIn(cell.figure(indicator.baseline), at(indicator, "baseline")),
          cell.orIn(cell.figure(indicator.target), at(indicator, "target")),
          rateSpans(context, required.get(indicator)),
          sourceSpans(context, indicator),
          cell.orIn(cell.text(indicator.owner?.name), at(indicator, "owner")),
        ],
        institutions: indicator.owner ? [indicator.owner.id] : [],
      }),
    ),
    note: remarksOf(context, required),
  });
};

/** What the targets would be if things went better or worse than expected. */
const views = ({ plan, cell, words: own }: Context): readonly Block[] => {
  const rows = plan.indicators.flatMap(({ name, target, scenarios }) =>
    scenarios.length === 0
      ? []
      : [
          [[...cell.text(name), aside(own.target)], cell.figure(target), cell.none],
          ...scenarios.map((one) => [
            cell.text(one.name),
            cell.figure(one.target),
            cell.optional(one.note ?? one.target?.note),
          ]),
        ],
  );
  if (rows.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "scenarios",
      caption: own.views,
      columns: [own.view, [own.target, "end"], own.supposes],
      rows,
    }),
  ];
};

/** What will be different for the region, by how much and by when: for the ministry. */
export const goals = defineSection({
  id: "goals",
  words,
  rules: [
    "kpi-complete",
    "kpi-outcome-level",
    "kpi-linked",
    "kpi-bottom-up",
    "kpi-realism",
    "kpi-base-rate",
    "kpi-lag",
    "comparison-basis",
    "logic-no-gap",
  ],
  compose: (context) => [
    ...opening(context),
    ...context.figure("F7"),
    table(context),
    ...netTable(context),
    ...views(context),
    ...context.figure("F8"),
  ],
});
