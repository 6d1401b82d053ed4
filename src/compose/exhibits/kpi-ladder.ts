import {
  kpiLadder as analysis,
  type Climb,
  type KpiLadder,
} from "../../analyse/analyses/kpi-ladder.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Indicator, Ladder } from "../../model/agreement.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedBeside } from "../../notation/rounded-beside.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { signedQuantity } from "../signed-quantity.ts";

const words = {
  title: "Targets built up from below",
  caption: "From the effect of one case to the target",
  step: "Step",
  effect: "Effect of one",
  count: "Number",
  together: "Together",
  sum: "Sum of the steps",
  multiplier: "Multiplier",
  total: "Built up",
  target: "Target",
  change: "Change from the baseline to the target",
  difference: "Difference",
  implied: "Multiplier that would reach it",
  rounding: "within rounding",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];
type Known = {
  readonly indicator: Indicator;
  readonly ladder: Ladder;
  readonly climb: Climb;
};

const width = 4;

/** As fine as the target it is to come to. */
const computed = ({ text }: Context, { indicator, climb }: Known, quantity: Quantity): string =>
  signedQuantity(roundedBeside(quantity, indicator.target?.quantity ?? climb.goal), text);

/** The target as the plan writes it; a change is computed. */
const goalOf = (context: Context, known: Known): string => {
  const { indicator, climb } = known;
  return climb.against === "target" && indicator.target
    ? context.text.quantity(indicator.target.quantity)
    : computed(context, known, climb.goal);
};

const factorOf = ({ text }: Context, factor: number): string => text.number(factor, 2);

const multiplierSpans = (context: Context, { ladder, climb }: Known): Spans => {
  const { text, cell } = context;
  const { multiplier } = ladder;
  const from =
    multiplier && "id" in multiplier
      ? [
          ...(multiplier.table === undefined ? [] : [text.pick(multiplier.table)]),
          ...(multiplier.year ? [text.period(multiplier.year)] : []),
        ]
      : [];
  return [
    plain(factorOf(context, climb.multiplier)),
    ...(from.length > 0 ? [aside(cell.joined(from))] : []),
  ];
};

const rowsOf = (context: Context, known: Known): readonly (readonly Spans[] | Row)[] => {
  const { text, cell, words: own } = context;
  const { ladder, climb } = known;
  const { deviation, gap, implied } = climb;
  const result = (label: string, spans: Spans): readonly Spans[] => [[plain(label)], [], [], spans];
  return [
    ...climb.rungs.map(({ step, count, part }) => [
      cell.text(step.name),
      cell.figure(step.effect),
      [plain(text.quantity(count))],
      [plain(computed(context, known, part))],
    ]),
    ...(ladder.multiplier
      ? [
          result(own.sum, [plain(computed(context, known, climb.sum))]),
          result(own.multiplier, multiplierSpans(context, known)),
        ]
      : []),
    { cells: result(own.total, [plain(computed(context, known, climb.total))]), look: "total" },
    result(own[climb.against], [plain(goalOf(context, known))]),
    result(own.difference, [
      plain(text.share(deviation, 1)),
      ...(gap === 0 ? [aside(own.rounding)] : []),
    ]),
    ...(gap > 0 && implied !== undefined
      ? [result(own.implied, [plain(factorOf(context, implied))])]
      : []),
  ];
};

const table = (context: Context, all: readonly Known[]): Block => {
  const { cell, words: own } = context;
  return makeTable({
    number: "",
    id: "kpi-ladder-table",
    caption: own.caption,
    columns: [own.step, [own.effect, "end"], [own.count, "end"], [own.together, "end"]],
    rows: all.flatMap((known) => [
      ...(all.length > 1 ? [groupRow(cell.text(known.indicator.name), width)] : []),
      ...rowsOf(context, known),
    ]),
  });
};

const sentence = (context: Context, known: Known): readonly Block[] => {
  const { text, cell, prose } = context;
  const { indicator, ladder, climb } = known;
  const { deviation, gap, implied } = climb;
  return prose("kpi-ladder", {
    name: cell.quoted([text.pick(indicator.name)]),
    goal: goalOf(context, known),
    isChange: climb.against === "change",
    steps: counted(climb.rungs.length, text),
    sum: computed(context, known, climb.sum),
    hasMultiplier: ladder.multiplier !== undefined,
    multiplier: factorOf(context, climb.multiplier),
    total: computed(context, known, climb.total),
    meets: gap === 0,
    isAbove: deviation > 0,
    deviation: text.share(Math.abs(deviation), 1),
    hasImplied: implied !== undefined,
    implied: implied === undefined ? "" : factorOf(context, implied),
  });
};

const isKnown = (one: KpiLadder): one is KpiLadder & Known => one.climb.defined;

/** Whether the headline is more than a wish: what one case brings, how many there are, and what spreads. */
export const kpiLadder = defineExhibit({
  id: "kpi-ladder",
  words,
  compose: (context) => {
    const { use, text, cell, prose, why } = context;
    const all = use(analysis);
    const known = all.filter(isKnown);
    return [
      ...known.flatMap((one) => sentence(context, one)),
      ...all.flatMap(({ indicator, climb }) =>
        climb.defined
          ? []
          : prose("kpi-ladder-none", {
              name: cell.quoted([text.pick(indicator.name)]),
              reason: why(climb),
            }),
      ),
      ...(known.length > 0 ? [...prose("kpi-ladder-limits", {}), table(context, known)] : []),
    ];
  },
});
