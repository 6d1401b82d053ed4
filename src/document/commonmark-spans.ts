import type { Token } from "markdown-it";
import { safeLink } from "./safe-link.ts";
import { type Span, text } from "./span.ts";

/** What is open around a token, innermost last; each collects the spans inside it. */
type Frame = {
  readonly close: (spans: readonly Span[]) => readonly Span[];
  readonly spans: Span[];
};

/** Around this there are no spaces between words, so a line end between two of them is none either. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

const hrefOf = (token: Token): string => String(token.attrGet("href") ?? "");

const opened = (token: Token): Frame["close"] => {
  if (token.type === "em_open") return (spans) => [{ kind: "emphasis", spans }];
  if (token.type === "strong_open") return (spans) => [{ kind: "strong", spans }];
  const href = hrefOf(token);
  // struck-out text and the text of a link that is not safe stay, unmarked
  if (token.type !== "link_open" || href === "" || !safeLink(href)) return (spans) => spans;
  return (spans) => [{ kind: "link", href, spans }];
};

const lineEnd = (before: Token | undefined, after: Token | undefined): readonly Span[] => {
  const [last, first] = [before?.content.at(-1) ?? "", after?.content.at(0) ?? ""];
  // a wide mark at the end of a sentence has its space in it, whatever follows
  const joins = /[。、）」]/.test(last) || (wide.test(last) && wide.test(first));
  return joins ? [] : [text(" ")];
};

const leaf = (tokens: readonly Token[], index: number): readonly Span[] => {
  const token = tokens[index];
  switch (token?.type) {
    case "softbreak":
      return lineEnd(tokens[index - 1], tokens[index + 1]);
    case "hardbreak":
      return [{ kind: "break" }];
    case "code_inline":
      return [{ kind: "code", text: token.content }];
    default:
      return token?.content ? [text(token.content)] : [];
  }
};

/** Neighbouring texts as one, as the parser leaves gaps where it looked for marks and found none. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.kind === "text" && span.kind === "text") {
      result[result.length - 1] = text(last.text + span.text);
    } else result.push(span);
  }
  return result;
};

/** The tokens of one line of text as spans. */
export const commonmarkSpans = (tokens: readonly Token[]): readonly Span[] => {
  const outer: Span[] = [];
  const frames: Frame[] = [{ close: (spans) => spans, spans: outer }];
  for (const [index, token] of tokens.entries()) {
    if (token.nesting === 1) frames.push({ close: opened(token), spans: [] });
    else if (token.nesting === -1) {
      const frame = frames.pop();
      if (frame) frames.at(-1)?.spans.push(...frame.close(merged(frame.spans)));
    } else frames.at(-1)?.spans.push(...leaf(tokens, index));
  }
  return merged(outer);
};
