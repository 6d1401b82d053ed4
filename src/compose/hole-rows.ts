import type { Row, Section } from "../document/block.ts";
import { link, text as plain, type Span } from "../document/span.ts";
import { isOfAnnex } from "./annex.ts";
import { holesIn } from "./hole-count.ts";
import { nameAt } from "./name-at.ts";
import { fillerOf } from "./named-holes.ts";
import type { SectionContext } from "./section.ts";

type Words = { readonly asked: string; readonly countBefore: string; readonly countAfter: string };
type Context = Pick<SectionContext, "plan" | "text" | "cell" | "before"> & {
  readonly words: Words;
};

type Spans = readonly Span[];

const personSpans = ({ plan, cell, words: own }: Context, key: string): Spans => {
  const { entry, asked } = fillerOf(plan, key);
  if (entry) return [plain(cell.party(entry.by))];
  return asked ? [plain(`${own.asked}${cell.party(asked)}`)] : cell.none;
};

/** What is open of one part of the plan: how much, who fills it, until when. */
const rowOf = (context: Context, section: Section, keys: readonly string[]): Row => {
  const { plan, text, cell, words: own } = context;
  const [first = ""] = keys;
  const name = nameAt(plan, first.split("."));
  const { entry } = fillerOf(plan, first);
  const count = plain(`${own.countBefore}${text.number(keys.length)}${own.countAfter}`);
  const note = entry?.note === undefined ? [] : [plain(" "), ...cell.text(entry.note)];
  return {
    cells: [
      [link(`#${section.id}`, section.title)],
      name === undefined ? cell.none : cell.text(name),
      [count, ...note],
      personSpans(context, first),
      entry?.until ? cell.period(entry.until) : cell.none,
    ],
  };
};

/** Holes of one part that one body fills by one day are one line. */
const lineOf = ({ plan }: Context, key: string): string => {
  const { entry, asked } = fillerOf(plan, key);
  const part = nameAt(plan, key.split("."));
  return JSON.stringify([part ?? "", entry?.path ?? "", asked?.id ?? ""]);
};

/** What the sections before have not written yet, by section and part, each hole once, with who fills it by when. */
export const holeRows = (context: Context): readonly Row[] => {
  const seen = new Set<string>();
  const sections = context.before.filter(
    (block): block is Section => block.kind === "section" && !isOfAnnex(block),
  );
  return sections.flatMap((section) => {
    const keys = holesIn([section]).filter((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    const names = keys.map((key) => lineOf(context, key));
    return [...new Set(names)].map((line) =>
      rowOf(
        context,
        section,
        keys.filter((_, place) => names[place] === line),
      ),
    );
  });
};
