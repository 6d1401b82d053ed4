import { link, text as plain, type Span } from "../../document/span.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Month } from "../../notation/period.ts";
import { underEachOther } from "../under-each-other.ts";
import type { InstitutionViewWords } from "./words.ts";

/** One line of what the plan means for an institution. */
export type Entry = {
  readonly spans: readonly Span[];
  /** The month it begins in, or is due; entries without one come last. */
  readonly when?: Month | undefined;
  /** What happens then, for the first of all; nothing where the entry is no date to keep. */
  readonly title?: string;
  /** As printed, where no more is known than the year. */
  readonly year?: string;
  /** It is work that a gate judges. */
  readonly isJudged?: true;
};

export type Entries = ReadonlyMap<Institution, readonly Entry[]>;

/** Entries by the institution they are about. */
export const byInstitution = (
  pairs: Iterable<readonly [Institution, Entry]>,
): Map<Institution, Entry[]> => {
  const found = new Map<Institution, Entry[]>();
  for (const [institution, entry] of pairs) {
    const known = found.get(institution);
    if (known) known.push(entry);
    else found.set(institution, [entry]);
  }
  return found;
};

/** Lines a panel can hold before it is no summary any more. */
const most = 4;

const timeOf = ({ when }: Entry): number => when ?? Number.MAX_SAFE_INTEGER;

type Printing = {
  readonly words: InstitutionViewWords;
  readonly number: (count: number) => string;
  /** Where all of them are listed. */
  readonly list: string | undefined;
};

/** Entries in order of time, one under the other; the last line counts those left out and leads to them. */
export const inLines = (
  entries: readonly Entry[],
  { words, number, list }: Printing,
): readonly Span[] => {
  const sorted = entries.toSorted((a, b) => timeOf(a) - timeOf(b));
  const shown = sorted.length > most ? sorted.slice(0, most - 1) : sorted;
  const rest = sorted.length - shown.length;
  const more = `${words.viewMoreBefore}${number(rest)}${words.viewMoreAfter}`;
  const lines: readonly (readonly Span[])[] = [
    ...shown.map(({ spans }) => spans),
    ...(rest > 0 ? [[list === undefined ? plain(more) : link(list, more)]] : []),
  ];
  return underEachOther(lines);
};
