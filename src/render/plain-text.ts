import type { Block } from "../document/block.ts";
import type { Span } from "../document/span.ts";

/** Spans without any marks. */
export const plainText = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      if ("spans" in span) return plainText(span.spans);
      return span.kind === "break" ? " " : span.text;
    })
    .join("");

/** The sentences among some blocks, for places that take text only. */
export const plainSentences = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => ("spans" in block ? plainText(block.spans) : ""))
    .filter((sentence) => sentence !== "")
    .join(" ");
