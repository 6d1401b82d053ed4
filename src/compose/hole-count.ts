import type { Block, Row, Section } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Plan } from "../model/plan.ts";
import type { Text } from "../text/text.ts";
import type { documentWords } from "./document-words.ts";
import type { NamedHoles } from "./named-holes.ts";

type Words = Readonly<Record<keyof typeof documentWords, string>>;

type Desk = { readonly plan: Plan; readonly text: Text; readonly common: Words };

type Tally = { readonly all: number; readonly named: number };

const keysIn = (spans: readonly Span[]): readonly string[] =>
  spans.flatMap((span) => {
    if (span.kind === "missing") return span.key === undefined ? [] : [span.key];
    return "spans" in span ? keysIn(span.spans) : [];
  });

/** A callout names each key it wants, and is one hole. */
const calloutKey = (blocks: readonly Block[]): readonly string[] =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.spans : []))
    .flatMap((span) => (span.kind === "code" ? [span.text] : []))
    .slice(0, 1);

const keysOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case "paragraph":
    case "lead":
      return keysIn(block.spans);
    case "facts":
      return block.items.flatMap(({ spans }) => keysIn(spans));
    case "table":
      return block.rows.flatMap(({ cells }) => cells.flatMap(keysIn));
    case "list":
      return block.items.flatMap((blocks) => blocks.flatMap(keysOf));
    case "callout":
      return block.tone === "hole" ? calloutKey(block.blocks) : block.blocks.flatMap(keysOf);
    case "section":
    case "quote":
      return block.blocks.flatMap(keysOf);
    default:
      return [];
  }
};

/** The keys of the holes printed in some blocks, each once however often it is printed. */
export const holesIn = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(keysOf)),
];

export const tallyOf = (blocks: readonly Block[], holes: NamedHoles): Tally => {
  const keys = holesIn(blocks);
  return { all: keys.length, named: keys.filter((key) => holes.entryFor(key)).length };
};

/** How many have someone to fill them; the lead of the plan is there for the others. */
const rowOf = ({ all, named }: Tally, { plan, text, common: words }: Desk): Row => {
  const { lead } = plan.head;
  const some = named === 0 ? "" : `${text.number(named)}${words.holesNamedAfter}`;
  const share = named === all ? words.holesAllNamed : some;
  const before = named === 0 ? words.askBefore : words.othersAskBefore;
  const asked = lead && named < all ? `${before}${text.pick(lead.name)}` : "";
  const said = `${share}${asked}`;
  const mark = all === 0 || said === "" ? [] : [aside(said)];
  return { cells: [[plain(words.holes)], [plain(text.number(all)), ...mark]] };
};

/** Rows of the table of the plan's state that come before the holes: its status and its version. */
const rowsBefore = 2;

/**
 * The sections with the number of holes in the table of the plan's state. Only a document whose other sections are
 * written knows it.
 */
export const withHoleCount = (
  sections: readonly Section[],
  holes: NamedHoles,
  desk: Desk,
): readonly Section[] => {
  const row = rowOf(tallyOf(sections, holes), desk);
  const counted = (block: Block): Block =>
    block.kind === "table" && block.number === "T0"
      ? { ...block, rows: block.rows.toSpliced(rowsBefore, 0, row) }
      : block;
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(counted) }));
};
