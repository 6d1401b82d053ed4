import type { Block, Table } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";

/** Keys of the plan file are no words of a sentence. */
const textOfSpans = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      if ("spans" in span) return textOfSpans(span.spans);
      return span.kind === "break" || span.kind === "code" ? " " : span.text;
    })
    .join("");

const textOfTable = ({ caption, columns, rows, note = [] }: Table): string =>
  [
    caption,
    ...columns.map(({ title }) => title),
    ...rows.flatMap(({ cells }) => cells.map(textOfSpans)),
    textOfSpans(note),
  ].join("\n");

const textOfBlock = (block: Block): string => {
  switch (block.kind) {
    case "paragraph":
    case "lead":
      return textOfSpans(block.spans);
    case "facts":
      return block.items.map(({ term, spans }) => `${term}\n${textOfSpans(spans)}`).join("\n");
    case "table":
      return textOfTable(block);
    case "figure":
      return [
        block.drawing.title,
        textOfSpans(block.caption),
        ...(block.isDataApart ? [] : [textOfTable(block.data)]),
      ].join("\n");
    case "list":
      return printedText(block.items.flat());
    case "section":
    case "callout":
      return `${block.title}\n${printedText(block.blocks)}`;
    case "quote":
      return printedText(block.blocks);
    case "code":
      return "";
  }
};

/** All words of some blocks, tables and captions included, as one text. */
export const printedText = (blocks: readonly Block[]): string => blocks.map(textOfBlock).join("\n");
