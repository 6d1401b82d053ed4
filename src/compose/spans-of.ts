import type { Block } from "../document/block.ts";
import type { Span } from "../document/span.ts";
import { text } from "../document/span.ts";

const linesOf = (block: Block): readonly (readonly Span[])[] => {
  switch (block.kind) {
    case "paragraph":
    case "lead":
      return [block.spans];
    case "list":
      return block.items.map((item) => [text("・"), ...spansOf(item)]);
    case "quote":
    case "callout":
    case "section":
      return block.blocks.flatMap(linesOf);
    case "code":
      return [[{ kind: "code", text: block.text }]];
    case "table":
      return block.rows.map((row) =>
        row.cells.flatMap((cell, column) => (column === 0 ? cell : [text(" / "), ...cell])),
      );
    default:
      return [];
  }
};

/** Blocks as one run of spans, a line for each paragraph or item: long texts in cells. */
export const spansOf = (blocks: readonly Block[]): readonly Span[] =>
  blocks
    .flatMap(linesOf)
    .flatMap((line, place): readonly Span[] => (place === 0 ? line : [{ kind: "break" }, ...line]));
