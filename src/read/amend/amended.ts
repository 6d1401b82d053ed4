import { parse } from "../parse.ts";
import type { SourceFile } from "../source.ts";
import { addTo } from "./add-to.ts";
import type { Amendment } from "./amendment.ts";
import { applied } from "./applied.ts";
import type { Replacement } from "./lines.ts";
import { setIn } from "./set-in.ts";

const replacementFor = (file: SourceFile, amendment: Amendment): Replacement | undefined =>
  "set" in amendment
    ? setIn(file, amendment.set, amendment.to)
    : addTo(file, amendment.to, amendment.add, amendment.under);

/**
 * The text of a file with things written into it, every other character as it was: comments, layout, line
 * ends. Nothing where the file is written in a way that does not let it: whoever asked then has to say what
 * to write by hand. What it gives has been read back and says what was asked for, and nothing else new.
 */
export const amended = (file: SourceFile, amendments: readonly Amendment[]): string | undefined => {
  let now = file;
  for (const amendment of amendments) {
    const before = parse(now.name, now.text, () => {}).value;
    if (before === undefined) return undefined;
    const replacement = replacementFor(now, amendment);
    if (!replacement) return undefined;
    const { start, end, by } = replacement;
    const text = now.text.slice(0, start) + by + now.text.slice(end);
    const after = parse(now.name, text, () => {});
    const wanted = applied(before ?? {}, amendment, replacement.index);
    if (JSON.stringify(after.value) !== JSON.stringify(wanted)) return undefined;
    now = after.file;
  }
  return now.text;
};
