import type { Block, PlanDocument } from "../document/block.ts";
import type { Span } from "../document/span.ts";
import { plainText } from "../render/plain-text.ts";
import type { Paint } from "../report/paint.ts";
import { visible } from "../util/visible.ts";
import { wrap } from "./wrap.ts";

type Looks = { readonly paint: Paint; readonly width: number };

/** Columns in which text is read with ease, however wide the terminal. */
const widest = 110;
const narrowest = 40;

const strongTexts = (spans: readonly Span[]): readonly string[] =>
  spans.flatMap((span) => (span.kind === "strong" ? [visible(plainText(span.spans))] : []));

const lined = (
  spans: readonly Span[],
  { paint, width }: Looks,
  [first, next]: readonly [string, string],
): string => {
  const room = Math.max(narrowest, Math.min(width, widest)) - next.length;
  const text = wrap(visible(plainText(spans)), room)
    .map((line, place) => `${place === 0 ? first : next}${line}`)
    .join("\n");
  return strongTexts(spans).reduce((all, one) => all.replace(one, () => paint.bold(one)), text);
};

const textOf = (block: Block, looks: Looks): readonly string[] => {
  switch (block.kind) {
    case "lead":
    case "paragraph":
      return [lined(block.spans, looks, ["", ""])];
    case "list":
      return [
        block.items
          .flatMap((item) =>
            item.flatMap((one) => ("spans" in one ? [lined(one.spans, looks, ["- ", "  "])] : [])),
          )
          .join("\n"),
      ];
    case "code":
      return [
        block.text
          .split("\n")
          .map((line) => looks.paint.dim(`  ${visible(line)}`))
          .join("\n"),
      ];
    default:
      return [];
  }
};

/** What the report opens with, for a terminal: its title, and its first section. */
export const reviewText = ({ title, sections }: PlanDocument, looks: Looks): string => {
  const [opening] = sections;
  const blocks = (opening?.blocks ?? []).flatMap((block) => textOf(block, looks));
  return `${[looks.paint.bold(visible(title)), ...blocks].join("\n\n")}\n`;
};
