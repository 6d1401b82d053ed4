import type { Block } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
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
  from: ": ",
  meaning:
    "“×” is the factor by which the effect of the innovation itself is multiplied to count what it sets off elsewhere in the region. The ripple effects of the input–output table are not added to it.",
} as const;

type Context = SectionContext<typeof words>;

/** The first end of a range, without the unit that its other end has too: "10" of "10 to 14 months". */
const withoutUnit = (from: string, to: string): string => {
  const unitOf = (duration: string): string => duration.replace(/^[\d.,]+/, "");
  return unitOf(from) === unitOf(to) ? from.slice(0, from.length - unitOf(to).length) : from;
};

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
    from: lags.length > 0 ? withoutUnit(text.duration(short), text.duration(long)) : "",
    long: lags.length > 0 ? text.duration(long) : "",
    without: counted(without.length, text),
  });
};

const times = ({ text }: Context, { value }: Multiplier): string =>
  `× ${text.number(value.amount, 2)}`;

/** Where each multiplier is from, said once for all paths that use it. */
const multiplierNote = (context: Context): readonly Span[] => {
  const { plan, text, cell, words: own } = context;
  const used = new Set(plan.spillover.paths.flatMap(({ multiplier }) => multiplier ?? []));
  const lines = [...used].flatMap((one) => {
    const parts = [
      ...(one.table === undefined ? [] : [text.pick(one.table)]),
      ...(one.year ? [text.period(one.year)] : []),
      ...(one.sector === undefined ? [] : [text.pick(one.sector)]),
    ];
    return parts.length === 0 ? [] : [`${times(context, one)}${own.from}${cell.joined(parts)}`];
  });
  const meaning = used.size === 0 ? [] : [own.meaning];
  return [...lines, ...meaning].flatMap((words, place) => [
    ...(place === 0 ? [] : [{ kind: "break" } as const]),
    plain(words),
  ]);
};

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
          ? [{ kind: "break" } as const, plain(times(context, path.multiplier))]
          : []),
      ],
    ]),
    note: multiplierNote(context),
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
