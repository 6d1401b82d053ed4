import type { Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Every figure of the plan",
  figures: "Every figure of the plan, with its source",
  place: "Place in the plan file",
  value: "Value",
  date: "Date",
  kind: "Kind",
  source: "Source and note",
  above: "as above",
  elsewhere: "Other sources: ",
  overlap: "Parts that may overlap: ",
} as const;

type Context = SectionContext<typeof words>;
type Part = { readonly place: string; readonly name: LocalText | undefined };

/** Parts of the file that have figures and a name, by their place in it. */
const namesIn = (plan: Plan): ReadonlyMap<string, LocalText | undefined> =>
  new Map([
    ...plan.chain.stages.map(({ id, name }) => [`chain.stages.${id}`, name] as const),
    ...plan.institutions.map(({ id, name }) => [`institutions.${id}`, name] as const),
    ...plan.targets.map(({ id, title }) => [`targets.${id}`, title] as const),
    ...plan.roadmap.tasks.map(({ id, title }) => [`roadmap.tasks.${id}`, title] as const),
    ...plan.measures.map(({ id, title }) => [`measures.${id}`, title] as const),
    ...plan.programmes.map(({ id, name }) => [`programmes.${id}`, name] as const),
    ...plan.indicators.map(({ id, name }) => [`indicators.${id}`, name] as const),
  ]);

/** The named part a figure belongs to; else what stands first in its place. */
const partOf = ({ origin }: Figure, names: ReturnType<typeof namesIn>): Part => {
  const { path } = origin;
  for (const length of [3, 2]) {
    const place = path.slice(0, length).join(".");
    if (names.has(place)) return { place, name: names.get(place) };
  }
  return { place: String(path[0] ?? ""), name: undefined };
};

const headingOf = ({ place, name }: Part, { text }: Context): readonly Span[] => [
  ...(name === undefined ? [] : [plain(`${text.pick(name)} `)]),
  { kind: "code", text: place },
];

const isSaidAbove = (figure: Figure, before: Figure | undefined): boolean =>
  before !== undefined &&
  (figure.source !== undefined || figure.note !== undefined) &&
  figure.source === before.source &&
  figure.note === before.note;

/** What other sources say of it, and why its parts may count the same thing twice. */
const remarksOf = (
  { elsewhere = [], overlap }: Figure,
  { text, cell, words: own }: Context,
): readonly string[] => {
  const others = elsewhere.map(({ quantity, asOf, source, note }) => {
    const grounds = [
      ...(asOf ? [text.period(asOf)] : []),
      ...(source ? [text.pick(source.title ?? source.id)] : []),
      ...(note === undefined ? [] : [text.pick(note)]),
    ];
    const value = text.quantity(quantity);
    return grounds.length === 0 ? value : cell.dated(value, cell.joined(grounds));
  });
  return [
    ...(others.length === 0 ? [] : [own.elsewhere + cell.listed(others)]),
    ...(overlap === undefined ? [] : [own.overlap + text.pick(overlap)]),
  ];
};

const rowOf = (
  figure: Figure,
  { part, before }: { readonly part: Part; readonly before: Figure | undefined },
  context: Context,
): readonly (readonly Span[])[] => {
  const { cell, words: own } = context;
  const { origin, quantity, asOf, kind, source, note } = figure;
  const inside = origin.path.join(".").slice(part.place.length + 1);
  const grounds = (): readonly Span[] => {
    if (source === undefined && note === undefined)
      return cell.holeIn([...origin.path, "source"].join("."));
    return isSaidAbove(figure, before) ? [aside(own.above)] : cell.source(source, note);
  };
  const remarks = remarksOf(figure, context).flatMap((remark): readonly Span[] => [
    { kind: "break" },
    plain(remark),
  ]);
  return [
    [{ kind: "code", text: inside || part.place }],
    cell.quantity(quantity),
    cell.period(asOf),
    cell.term("figureKind", kind),
    [...grounds(), ...remarks],
  ];
};

const rowsOf = (context: Context): readonly (readonly (readonly Span[])[] | Row)[] => {
  const names = namesIn(context.plan);
  let last: Part | undefined;
  let before: Figure | undefined;
  return context.plan.figures.flatMap((figure) => {
    const part = partOf(figure, names);
    const isNew = part.place !== last?.place;
    const row = rowOf(figure, { part, before: isNew ? undefined : before }, context);
    [last, before] = [part, figure];
    return isNew ? [groupRow(headingOf(part, context), 5), row] : [row];
  });
};

/** Value, date, kind and source of every number the plan states: for the reviewer. */
export const everyFigure = defineExhibit({
  id: "every-figure",
  words,
  isWorking: true,
  compose: (context) => {
    if (context.plan.figures.length === 0) return [];
    const { words: own } = context;
    const columns = [own.place, [own.value, "end"] as const, own.date, own.kind, own.source];
    return [makeTable({ number: "T27", caption: own.figures, columns, rows: rowsOf(context) })];
  },
});
