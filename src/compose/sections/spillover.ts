import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Multiplier } from "../../model/agreement.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Spillover to the regional economy",
  paths: "Paths to the regional economy",
  target: "Target",
  through: "Through",
  mechanism: "How it spreads",
  indicator: "Indicator",
  lag: "Lag",
  method: "Method and multiplier",
} as const;

type Context = SectionContext<typeof words>;

const opening = ({ plan, text, lead }: Context): readonly Block[] => {
  const { paths } = plan.spillover;
  const reached = new Set(paths.map(({ target }) => target));
  const without = plan.targets.filter(
    (target) => target.decision === "chosen" && !reached.has(target),
  );
  const lags = paths.flatMap(({ lag }) => (lag ? [lag.months] : []));
  const [short, long] = [Math.min(...lags), Math.max(...lags)];
  return lead("spillover", {
    paths: counted(paths.length, text),
    hasLag: lags.length > 0,
    isOneLag: short === long,
    short: lags.length > 0 ? text.duration(short) : "",
    long: lags.length > 0 ? text.duration(long) : "",
    without: counted(without.length, text),
  });
};

const multiplierSpans = ({ text, cell }: Context, multiplier: Multiplier): readonly Span[] => [
  plain(`× ${text.quantity(multiplier.value)}`),
  aside(
    cell.joined([
      ...(multiplier.table === undefined ? [] : [text.pick(multiplier.table)]),
      ...(multiplier.year ? [text.period(multiplier.year)] : []),
      ...(multiplier.sector === undefined ? [] : [text.pick(multiplier.sector)]),
    ]),
  ),
];

const table = (context: Context): Block => {
  const { plan, text, cell, words: own } = context;
  const at = (place: number, key: string): string => `spillover.paths.${place}.${key}`;
  return makeTable({
    number: "T18",
    caption: own.paths,
    columns: [own.target, own.through, own.mechanism, own.indicator, own.lag, own.method],
    rows: plan.spillover.paths.map((path, place) => [
      cell.orIn(cell.text(path.target?.title), at(place, "target")),
      cell.orIn(cell.names(path.stages), at(place, "stages")),
      cell.orIn(cell.text(path.mechanism), at(place, "mechanism")),
      cell.orIn(cell.text(path.indicator?.name), at(place, "indicator")),
      path.lag ? [plain(text.duration(path.lag.months))] : cell.holeIn(at(place, "lag")),
      [
        ...cell.orIn(cell.text(path.method), at(place, "method")),
        ...(path.multiplier
          ? [{ kind: "break" } as const, ...multiplierSpans(context, path.multiplier)]
          : []),
      ],
    ]),
  });
};

/** How the targets reach the whole economy: for officer and ministry. */
export const spillover = defineSection({
  id: "spillover",
  words,
  rules: ["spillover-path", "multiplier-sourced"],
  isPresent: ({ spillover, region }) =>
    spillover.paths.length > 0 ||
    spillover.demands.length > 0 ||
    spillover.appraisal !== undefined ||
    region.inputOutput !== undefined ||
    region.nationalInputOutput !== undefined,
  compose: (context) => [
    ...opening(context),
    ...context.figure("F12"),
    ...context.figure("F13"),
    ...context.long(context.plan.spillover.description),
    ...(context.plan.spillover.paths.length > 0 ? [table(context)] : []),
  ],
});
