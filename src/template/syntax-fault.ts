import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../read/source.ts";
import { lineEnd, stretch } from "./stretches.ts";

const code = "template/syntax";

const tag = /\{\{~?#\s*([\w.]+)[^}]*\}\}|\{\{~?\/\s*([\w.]+)[^}]*\}\}/g;

type Opened = { readonly tag: string; readonly start: number };

/** The innermost block that is not closed where the template ends. */
const unclosed = (text: string): Opened | undefined => {
  const open: Opened[] = [];
  for (const found of text.matchAll(tag)) {
    const [whole, opens] = found;
    if (opens === undefined) open.pop();
    else open.push({ tag: whole, start: found.index });
  }
  return open.at(-1);
};

/**
 * Where the parser stopped. It tells a line, and shows the last letters it had read with the ends of lines
 * left out: they are looked for from that line on.
 */
const stoppedAt = ({ lineStarts, text }: SourceFile, message: string): number => {
  const [first = "", shown = "", mark = ""] = message.split("\n");
  const line = Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  const start = lineStarts[line - 1] ?? 0;
  const read = shown.slice(0, mark.indexOf("^")).replace(/^\.\.\./, "");
  for (let end = start; end <= text.length; end += 1) {
    // as many letters again for the line ends among them
    const before = text.slice(Math.max(0, end - 2 * read.length - 40), end).replaceAll("\n", "");
    if (before.endsWith(read) && text[end] !== "\n") return end;
  }
  return start;
};

const misplaced = /got '(?:OPEN_ENDBLOCK|INVERSE|OPEN_INVERSE_CHAIN)'/;

const atStop = (file: SourceFile, message: string): Diagnostic => {
  const { text } = file;
  const start = stoppedAt(file, message);
  const end = Math.max(start + 1, lineEnd(file, start));
  const found = text.slice(start, end).slice(0, 24);
  const open = /got 'EOF'/.test(message) ? unclosed(text) : undefined;
  if (open) {
    const place = stretch(file, open.start, open.start + open.tag.length);
    return fault(code, "unclosed", place, { tag: open.tag });
  }
  const close = misplaced.test(message) ? /^\{\{[^}]*\}\}/.exec(found)?.[0] : undefined;
  if (close !== undefined) {
    return fault(code, "outside", stretch(file, start, start + close.length), { found: close });
  }
  return start >= text.length
    ? fault(code, "atEnd", stretch(file, text.length, text.length))
    : fault(code, "found", stretch(file, start, end), { found });
};

/** What Handlebars says of a text that is no template, at its place. */
export const syntaxFault = (file: SourceFile, error: unknown): Diagnostic => {
  const message = error instanceof Error ? error.message : "";
  const [, opened, closed, line, column] =
    /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(message) ?? [];
  if (opened === undefined) return atStop(file, message);
  const start = (file.lineStarts[Number(line) - 1] ?? 0) + Number(column);
  const place = stretch(file, start, start + opened.length);
  return fault(code, "mismatch", place, { opened, closed });
};
