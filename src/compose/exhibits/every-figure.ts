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

const rowOf = (
  figure: Figure,
  { part, before }: { readonly part: Part; readonly before: Figure | undefined },
  { cell, words: own }: Context,
): readonly (readonly Span[])[] => {
  const { origin, quantity, asOf, kind, source, note } = figure;
  const inside = origin.path.join(".").slice(part.place.length + 1);
  const grounds = (): readonly Span[] => {
    if (source === undefined && note === undefined) return cell.hole;
    return isSaidAbove(figure, before) ? [aside(own.above)] : cell.source(source, note);
  };
  return [
    [{ kind: "code", text: inside || part.place }],
    cell.quantity(quantity),
    cell.period(asOf),
    cell.term("figureKind", kind),
    grounds(),
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
