import type { Block, Row, Table } from "../document/block.ts";
import type { Span } from "../document/span.ts";
import type { documentWords } from "./document-words.ts";

type Words = Readonly<Record<keyof typeof documentWords, string>>;
type Cell = Row["cells"][number];

/** Fewer would be no relief. */
const leastMarks = 3;
/** Part of a column's marks that must be the same. */
const leastShare = 0.6;

const isMark = (span: Span): boolean => span.kind === "aside" && span.isMark === true;

const marksIn = (cells: readonly Cell[]): readonly string[] =>
  cells.flatMap((spans) =>
    spans.flatMap((span) => (span.kind === "aside" && span.isMark ? [span.text] : [])),
  );

/** A number without date or kind: a mark at the head of its column would be taken for its own. */
const isBare = (spans: Cell): boolean =>
  !spans.some(isMark) && spans.some((span) => span.kind === "text" && /\p{N}/u.test(span.text));

const mostCommon = (marks: readonly string[]): readonly [string, number] => {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    ["", 0],
  );
};

/** What most numbers of a column have for date and kind, if it can stand at its head. */
const sharedBy = (cells: readonly Cell[]): { readonly mark: string; readonly isWhole: boolean } => {
  const marks = marksIn(cells);
  const [mark, count] = mostCommon(marks);
  const isShared =
    marks.length >= leastMarks && count >= leastShare * marks.length && !cells.some(isBare);
  return { mark: isShared ? mark : "", isWhole: count === marks.length };
};

const without = (spans: Cell, mark: string): Cell =>
  spans.filter((span) => !(isMark(span) && span.kind === "aside" && span.text === mark));

/** The mark without what the head of the column says itself, as "target" of targets. */
const saidBeside = (title: string, mark: string, { clauseJoin }: Words): string => {
  const said = mark
    .split(clauseJoin)
    .filter((part) => !title.toLowerCase().startsWith(part.toLowerCase()));
  return said.length === 0 ? mark : said.join(clauseJoin);
};

const lifted = (table: Table, words: Words): Table => {
  const shared = table.columns.map((_, place) =>
    sharedBy(table.rows.map(({ cells }) => cells[place] ?? [])),
  );
  if (shared.every(({ mark }) => mark === "")) return table;
  return {
    ...table,
    columns: table.columns.map((column, place) => {
      const { mark = "", isWhole = true } = shared[place] ?? {};
      if (mark === "") return column;
      const beside = saidBeside(column.title, mark, words);
      const said = isWhole ? beside : `${beside}${words.othersMarked}`;
      return { ...column, title: `${column.title}${words.datedBefore}${said}${words.datedAfter}` };
    }),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((spans, place) => without(spans, shared[place]?.mark ?? "")),
    })),
  };
};

/**
 * Tables with the date and kind that most numbers of a column share at its head, once, and beside the
 * others only: nothing is lost, and the numbers can be read.
 */
export const withSharedMarks = (blocks: readonly Block[], words: Words): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.kind === "table") return lifted(block, words);
    if (block.kind === "section") return { ...block, blocks: withSharedMarks(block.blocks, words) };
    return block;
  });
