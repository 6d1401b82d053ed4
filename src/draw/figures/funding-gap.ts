import {
  fundingCoverage as analysis,
  type Coverage,
} from "../../analyse/analyses/funding-coverage.ts";
import { money } from "../../analyse/finance/money.ts";
import { widestPhase } from "../../analyse/finance/widest-phase.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { drawPhases } from "../funding-gap/draw-phases.ts";
import {
  type Column,
  drawTotals,
  drawYears,
  figureWidth,
  type Setting,
} from "../funding-gap/draw-years.ts";
import { fundingGapMessages, type GapFacts } from "../funding-gap/funding-gap-messages.ts";
import { gapTable } from "../funding-gap/gap-table.ts";
import { moneyScale } from "../funding-gap/money-scale.ts";
import { coverageOf, sumOf } from "../funding-gap/statuses.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { rect } from "../kit/shapes.ts";

const mostYears = 11;
const digits = 3;

type Write = (amount: number) => string;

const yearsOf = ({ years }: Coverage) => ("defined" in years ? [] : years);

/** The year with the largest gap; none where two are as large or there is one year only. */
const worstOf = (outcome: Coverage, write: Write, { text }: FigureContext): GapFacts["worst"] => {
  const years = yearsOf(outcome).toSorted((a, b) => b.cover.gap - a.cover.gap);
  const [first, second] = years;
  if (!first || !second || first.cover.gap <= second.cover.gap) return undefined;
  return {
    name: text.period(first.year),
    gap: write(first.cover.gap),
    share: text.share(first.cover.gap / outcome.total.gap),
  };
};

/** Where most is missing; else the phases with the lowest coverage together. */
const holeOf = (outcome: Coverage, write: Write, context: FigureContext): GapFacts["hole"] => {
  const { valley, phases } = outcome;
  const widest = widestPhase(phases);
  // a phase alone is all there is
  if (widest?.phase !== undefined && phases.length > 1)
    return {
      phases: [context.text.enumerated("phase", widest.phase)],
      coverage: coverageOf(widest.cover.coverage ?? 0, context),
      isNone: widest.cover.secured <= 0,
      gap: write(widest.cover.gap),
    };
  if (!valley.defined) return undefined;
  const gap = phases
    .filter(({ phase }) => phase !== undefined && valley.phases.includes(phase))
    .reduce((sum, { cover }) => sum + cover.gap, 0);
  return {
    phases: valley.phases.map((phase) => context.text.enumerated("phase", phase)),
    coverage: coverageOf(valley.coverage, context),
    isNone: valley.coverage === 0,
    gap: write(gap),
  };
};

const factsOf = (outcome: Coverage, context: FigureContext): GapFacts => {
  const { total, currency, band } = outcome;
  const write = (amount: number): string =>
    context.text.quantity(roundedQuantity(money(amount, currency), digits));
  const hole = holeOf(outcome, write, context);
  const worst = worstOf(outcome, write, context);
  return {
    currency,
    need: write(total.need),
    gap: write(total.gap),
    coverage: coverageOf(total.coverage ?? 0, context),
    isAll: total.gap <= 0,
    isNone: total.secured <= 0,
    ...(total.none > 0 ? { none: write(total.none) } : {}),
    ...(hole ? { hole } : {}),
    ...(worst ? { worst } : {}),
    hasYears: yearsOf(outcome).length > 0,
    steps: band.steps,
    unfunded: band.unfunded.length,
  };
};

/** The largest need of a year or a phase. */
const largest = (outcome: Coverage): number =>
  [...yearsOf(outcome), ...outcome.phases].reduce(
    (most, { cover }) => Math.max(most, cover.need),
    0,
  );

/** One column a year; the last years together where there are too many to read. */
const columnsOf = (outcome: Coverage, { text, say }: FigureContext): readonly Column[] => {
  const years = yearsOf(outcome);
  const shown = years.length > mostYears + 1 ? years.slice(0, mostYears) : years;
  const rest = years.slice(shown.length);
  return [
    ...shown.map(({ year, cover }) => ({ name: text.period(year), cover })),
    ...(rest.length > 0
      ? [
          {
            name: say("later"),
            cover: sumOf(rest.map(({ cover }) => cover)),
          },
        ]
      : []),
  ];
};

const drawBody = (outcome: Coverage, top: number, setting: Setting) => {
  const columns = columnsOf(outcome, setting.context);
  const totals = drawTotals(outcome.total, top, setting);
  const years = columns.length > 0 ? drawYears(columns, top, setting) : undefined;
  const phases = drawPhases(outcome, Math.max(totals.bottom, years?.bottom ?? 0) + 12, setting);
  return {
    shapes: [...totals.shapes, ...(years?.shapes ?? []), ...phases.shapes],
    bottom: phases.bottom,
  };
};

const remarksOf = (outcome: Coverage, { say }: FigureContext): readonly string[] => {
  const years = yearsOf(outcome).length;
  const { uncosted, fromMeasures } = outcome;
  return [
    ...(years > mostYears + 1 ? [say("remarkLater", { count: years - mostYears })] : []),
    ...("defined" in outcome.years ? [say("remarkNoYears")] : []),
    ...(uncosted.length > 0 ? [say("remarkUncosted", { count: uncosted.length })] : []),
    ...(fromMeasures > 0 ? [say("remarkMeasures", { count: fromMeasures })] : []),
  ];
};

/** What the roadmap needs by year and phase, what stands against it, and where the hole is. */
export const fundingGap = defineFigure({
  id: "funding-gap",
  number: "F10",
  messages: fundingGapMessages,
  draw: (context) => {
    const { use, say, text } = context;
    const outcome = use(analysis);
    if (!outcome.defined || outcome.total.need <= 0) return undefined;
    const facts = factsOf(outcome, context);
    const scale = moneyScale(largest(outcome), outcome.currency, context);
    const title = say("finding", facts);
    const top = head(
      figureWidth,
      title,
      say("subtitle", { unit: scale.unit, hasYears: facts.hasYears }),
    );
    const body = drawBody(outcome, top.height + 18, { scale, context });
    const height = Math.ceil(body.bottom + 20);
    return {
      drawing: {
        id: "funding-gap",
        width: figureWidth,
        height,
        title,
        description: say("description", facts),
        language: text.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([...top.shapes, ...body.shapes]),
        ],
      },
      data: gapTable(outcome, context),
      remarks: remarksOf(outcome, context),
    };
  },
});
