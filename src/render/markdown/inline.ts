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
  /** Marks may stand at its ends whatever it begins and ends with: spaces or punctuation are beside it. */
  readonly isAlone: boolean;
  /** More of the paragraph comes after it. */
  readonly isFollowed: boolean;
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
  const marked = isPlain ? markSentences(escaped, around.isFollowed) : escaped;
  return wrap(marked, around.marks, around.isAlone);
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
  const href = span.href.startsWith("#") ? around.sheet.hrefOf(span.href.slice(1)) : span.href;
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

/** A cell has no other way to begin a new line than this element, which GitHub and GitLab both keep. */
const breakOf = ({ isInLink, isLine }: Surroundings): string => {
  if (isInLink) return " ";
  return isLine ? "<br>" : hardBreak;
};

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
      return breakOf(around);
  }
};

const unmarked = (span: Span): Span => ({ kind: "text", text: plainText([span]) });

/** Whether the marks between the two would run together and be read as something else. */
const touches = (before: string, after: string): boolean =>
  before.at(-1) === after[0] && /(?<!\\)(?:\\\\)*[*`]$/.test(before.slice(-40));

/** One run of text, whatever its emphasis. */
const isSingle = ([span, ...others]: readonly Span[]): boolean =>
  others.length === 0 &&
  (span?.kind === "text" || (span?.kind === "strong" && isSingle(span.spans)));

/** Beside these, marks are read as marks whatever stands inside of them. */
const isFree = (sign: string): boolean => /^(?:[\s\0\p{P}](?<![*_]))?$/u.test(sign);

/** The sign a span begins with, as far as marks before it are concerned. */
const startOf = (span: Span | undefined): string => {
  if (span === undefined) return "";
  if (span.kind === "text") return span.text.slice(0, 1);
  return span.kind === "strong" || span.kind === "emphasis" || span.kind === "missing" ? "*" : "(";
};

const isStrongAlone = (before: string, span: Span, next: Span | undefined): boolean =>
  span.kind === "strong" &&
  isSingle(span.spans) &&
  isFree(before.slice(-1)) &&
  isFree(startOf(next));

/** Runs of text that follow each other as one: a sentence may end in one and its space stand in the next. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last?.kind !== "text" || span.kind !== "text") result.push(span);
    else result.splice(-1, 1, { kind: "text", text: last.text + span.text });
  }
  return result;
};

const isRemark = (span: Span | undefined): boolean =>
  span === undefined || span.kind === "aside" || span.kind === "break";

/** Spans one after the other; marks that would touch those before them are left out. */
const joined = (spans: readonly Span[], given: Surroundings): string => {
  let result = "";
  const runs = merged(spans);
  for (const [index, span] of runs.entries()) {
    const follower = runs[index + 1];
    const isAlone = given.isAlone || isStrongAlone(result, span, follower);
    const around = { ...given, isAlone, isFollowed: !isRemark(follower) };
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
  isFollowed: false,
});

/** Spans as one line, for cells and headings. */
export const inlineLine = (spans: readonly Span[], sheet: Sheet): string =>
  joined(spans, start(sheet, true, isSingle(spans)))
    .replace(/ {2,}/g, " ")
    .replace(/^(?: |<br>)+|(?: |<br>)+$/g, "");

/** Spans as lines, one for each sentence. */
export const inlineLines = (spans: readonly Span[], sheet: Sheet): readonly string[] => {
  const lines = joined(spans, start(sheet, false))
    .split(sentenceEnd)
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "" && line !== "\\");
  const last = lines.pop()?.replace(/(?<!\\)((?:\\\\)*)\\$/, "$1") ?? "";
  return [...lines, last].map(escapeStart);
};
