import MarkdownIt, { type Token } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import { once } from "../util/once.ts";
import type { Block, Column, Row } from "./block.ts";
import { commonmarkSpans } from "./commonmark-spans.ts";
import type { Span } from "./span.ts";

// links are judged where they become spans, so that a refused one keeps its text instead of its source
const parser = once(() => {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.use(cjkFriendly);
  markdown.validateLink = () => true;
  return markdown;
});

type Tokens = { readonly next: () => Token | undefined };
type Reader = (open: Token, rest: Tokens) => readonly Block[];

const tokensOf = (tokens: readonly Token[]): Tokens => {
  const iterator = tokens[Symbol.iterator]();
  return { next: () => iterator.next().value };
};

/** What is read until the end of the thing just opened. */
const until = (close: string, rest: Tokens, take: (token: Token) => void): void => {
  for (let token = rest.next(); token && token.type !== close; token = rest.next()) take(token);
};

const blocksUntil = (close: string, rest: Tokens): readonly Block[] => {
  const blocks: Block[] = [];
  until(close, rest, (token) => {
    blocks.push(...(readers[token.type]?.(token, rest) ?? []));
  });
  return blocks;
};

const spansUntil = (close: string, rest: Tokens): readonly Span[] => {
  const spans: Span[] = [];
  until(close, rest, (token) => {
    spans.push(...commonmarkSpans(token.children ?? []));
  });
  return spans;
};

const paragraph: Reader = (_, rest) => {
  const spans = spansUntil("paragraph_close", rest);
  return spans.length > 0 ? [{ kind: "paragraph", spans }] : [];
};

/** The document numbers its own headings: one inside a plan's text is only a strong line. */
const heading: Reader = (_, rest) => {
  const spans = spansUntil("heading_close", rest);
  return spans.length > 0 ? [{ kind: "paragraph", spans: [{ kind: "strong", spans }] }] : [];
};

const list =
  (ordered: boolean, close: string): Reader =>
  (open, rest) => {
    const items: (readonly Block[])[] = [];
    until(close, rest, () => {
      items.push(blocksUntil("list_item_close", rest));
    });
    const start = Number(open.attrGet("start") ?? 1);
    return [{ kind: "list", ordered, ...(ordered && start !== 1 ? { start } : {}), items }];
  };

const quote: Reader = (_, rest) => [
  { kind: "quote", blocks: blocksUntil("blockquote_close", rest) },
];

const code: Reader = (open) => [
  {
    kind: "code",
    language: /^[\w+#.-]*/.exec(open.info.trim())?.[0] ?? "",
    text: open.content.replace(/\n$/, ""),
  },
];

const alignOf = (style: string | null): Column["align"] => {
  if (style?.includes("right")) return "end";
  return style?.includes("center") ? "centre" : "start";
};

const plainOf = (spans: readonly Span[]): string =>
  spans
    .map((span) => {
      if ("spans" in span) return plainOf(span.spans);
      return span.kind === "break" ? " " : span.text;
    })
    .join("");

const table: Reader = (_, rest) => {
  const columns: Column[] = [];
  const rows: Row[] = [];
  const cells: (readonly Span[])[] = [];
  until("table_close", rest, (token) => {
    if (token.type === "th_open") {
      const align = alignOf(token.attrGet("style"));
      columns.push({ title: plainOf(spansUntil("th_close", rest)), align });
    }
    if (token.type === "td_open") cells.push(spansUntil("td_close", rest));
    if (token.type === "tr_close" && cells.length > 0) rows.push({ cells: cells.splice(0) });
  });
  return [{ kind: "table", id: "", number: "", caption: "", columns, rows }];
};

const readers: Readonly<Record<string, Reader>> = {
  paragraph_open: paragraph,
  heading_open: heading,
  bullet_list_open: list(false, "bullet_list_close"),
  ordered_list_open: list(true, "ordered_list_close"),
  blockquote_open: quote,
  table_open: table,
  fence: code,
  code_block: code,
};

/** The longer texts of a plan, as blocks. Raw HTML stays text, pictures become their description. */
export const fromCommonMark = (text: string): readonly Block[] =>
  blocksUntil("", tokensOf(parser().parse(text, {})));
