import { aside, text as plain, type Span } from "../document/span.ts";
import type { Source } from "../model/figure.ts";
import type { LocalText } from "../text/language.ts";
import type { Cells } from "./cells.ts";

type Sourced = { readonly source?: Source; readonly note?: LocalText };

type Wish = {
  readonly cell: Cells;
  readonly words: Readonly<Record<"sourceBefore" | "sourceAfter" | "remarkBefore", string>>;
};

/** The source most rows have; `undefined` where none is named twice. */
const commonIn = (rows: readonly Sourced[]): Source | undefined => {
  const counts = new Map<Source, number>();
  for (const { source } of rows) if (source) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && first[1] > 1 ? first[0] : undefined;
};

/** The source that most rows of a table share, said once below it, and beside the rows whatever else there is to say. */
export const commonSource = (rows: readonly Sourced[], { cell, words }: Wish) => {
  const common = commonIn(rows);
  const note: readonly Span[] = common
    ? [plain(words.sourceBefore), ...cell.source(common), plain(words.sourceAfter)]
    : [];
  const remark = ({ source, note: written }: Sourced): readonly Span[] => {
    const isOther = source !== undefined && source !== common;
    const said = isOther ? cell.source(source, written) : cell.source(undefined, written);
    if (said === cell.none) return [];
    const line = said.map((span) => (span.kind === "text" ? span.text : "")).join("");
    return [{ kind: "break" }, aside(isOther ? words.remarkBefore + line : line)];
  };
  return { note, remark };
};
