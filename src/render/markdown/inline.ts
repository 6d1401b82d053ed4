import type { Span } from "../../document/span.ts";
import { cleanText } from "../clean-text.ts";
import { plainText } from "../plain-text.ts";
import { escapeStart, escapeText } from "./escape-text.ts";
import { markSentences, sentenceEnd } from "./sentences.ts";
import type { Sheet } from "./sheet.ts";
import { wrap } from "./wrap.ts";

type Surroundings = {
  readonly sheet: Sheet;
  /** One line only: a cell, a heading. */
  readonly isLine: boolean;
  readonly isInLink: boolean;
  readonly marks: string;
  /** Nothing else stands in the cell or heading. */
  readonly isAlone: boolean;
};

/** A break within a paragraph, until its lines are made. */
const hardBreak = `\\${sentenceEnd}`;

const destination = (href: string): string =>
  cleanText(href).replace(/[\s()<>\\|"'`]/g, (sign) =>
    sign > "\u007f"
      ? encodeURIComponent(sign)
      : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

const textOf = (value: string, around: Surroundings): string => {
  const isPlain = around.marks === "" && !around.isInLink && !around.isLine;
  const escaped = escapeText(value);
  return wrap(isPlain ? markSentences(escaped) : escaped, around.marks, around.isAlone);
};

/** Code between as many backticks as it needs. In a cell, a bar would end the cell: there it is text. */
const codeOf = (value: string, around: Surroundings): string => {
  const code = cleanText(value)
    .replace(/[\n\t ]+/g, " ")
    .trim();
  if (code === "" || (around.isLine && code.includes("|"))) return escapeText(code);
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
};

const linkOf = (span: Extract<Span, { kind: "link" }>, around: Surroundings): string => {
  const inner = joined(span.spans, { ...around, isInLink: true });
  if (around.isInLink || inner.trim() === "") return inner;
  const href = span.href.startsWith("#") ? around.sheet.slugOf(span.href.slice(1)) : span.href;
  if (href === undefined) return inner;
  const isBare = /^https?:\/\/[\w\-./?=%#&+:;,@!~]+$/.test(href) && plainText(span.spans) === href;
  return isBare ? `<${href}>` : `[${inner.trim()}](${destination(href)})`;
};

const asideOf = (value: string, { sheet }: Surroundings): string => {
  const escaped = escapeText(value);
  if (/^[([（［]/.test(value)) return ` ${escaped}`;
  return sheet.isWide ? `（${escaped}）` : ` (${escaped})`;
};

const tagOf = (value: string, { sheet }: Surroundings): string =>
  sheet.isWide ? `［${escapeText(value)}］` : `\\[${escapeText(value)}\\]`;

const markdown = (span: Span, around: Surroundings): string => {
  const { marks } = around;
  switch (span.kind) {
    case "text":
      return textOf(span.text, around);
    case "strong":
      return joined(span.spans, { ...around, marks: marks.includes("**") ? marks : `${marks}**` });
    case "emphasis":
      return joined(span.spans, { ...around, marks: marks.length % 2 ? marks : `${marks}*` });
    case "code":
      return codeOf(span.text, around);
    case "link":
      return linkOf(span, around);
    case "missing":
      return wrap(escapeText(span.text), "**");
    case "aside":
      return asideOf(span.text, around);
    case "tag":
      return tagOf(span.text, around);
    case "break":
      return around.isLine || around.isInLink ? " " : hardBreak;
  }
};

const unmarked = (span: Span): Span => ({ kind: "text", text: plainText([span]) });

/** Whether the marks between the two would run together and be read as something else. */
const touches = (before: string, after: string): boolean =>
  before.at(-1) === after[0] && /(?<!\\)(?:\\\\)*[*`]$/.test(before.slice(-40));

/** Spans one after the other; marks that would touch those before them are left out. */
const joined = (spans: readonly Span[], around: Surroundings): string => {
  let result = "";
  for (const [index, span] of spans.entries()) {
    const next = markdown(span, around);
    const alone = touches(result, next) ? markdown(unmarked(span), { ...around, marks: "" }) : next;
    result += index > 0 && span.kind === "tag" && !around.sheet.isWide ? ` ${alone}` : alone;
  }
  return result;
};

const start = (sheet: Sheet, isLine: boolean, isAlone = false): Surroundings => ({
  sheet,
  isLine,
  isInLink: false,
  marks: "",
  isAlone,
});

/** One run of text, whatever its emphasis. */
const isSingle = ([span, ...others]: readonly Span[]): boolean =>
  others.length === 0 &&
  (span?.kind === "text" || (span?.kind === "strong" && isSingle(span.spans)));

/** Spans as one line, for cells and headings. */
export const inlineLine = (spans: readonly Span[], sheet: Sheet): string =>
  joined(spans, start(sheet, true, isSingle(spans)))
    .replace(/ {2,}/g, " ")
    .trim();

/** Spans as lines, one for each sentence. */
export const inlineLines = (spans: readonly Span[], sheet: Sheet): readonly string[] => {
  const lines = joined(spans, start(sheet, false))
    .split(sentenceEnd)
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "" && line !== "\\");
  const last = lines.pop()?.replace(/(?<!\\)((?:\\\\)*)\\$/, "$1") ?? "";
  return [...lines, last].map(escapeStart);
};
