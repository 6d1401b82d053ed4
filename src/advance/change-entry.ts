import type { Found } from "../diff/result.ts";
import type { Told } from "../diff/told.ts";
import type { LocalText } from "../text/language.ts";
import type { Text } from "../text/text.ts";
import type { Status } from "./moves.ts";
import type { AdvanceWords, Since } from "./words.ts";

/** Sentences of a change log entry: it names the gravest and counts the rest. */
const mostSentences = 3;

/** What changed since the version before, in one language; `undefined` where that version is not to be had. */
export type Compared = { readonly version: string; readonly told: Told };

const sinceOf = ({ version, told: { changes, counts } }: Compared): Since => ({
  version,
  counts,
  sentences: changes.slice(0, mostSentences).map(({ sentence }) => sentence),
  others: Math.max(0, changes.length - mostSentences),
});

/** What the change log says in one language when nobody says it in words of their own. */
export const whatOf = (
  { from, to }: { readonly from: Status; readonly to: Status },
  compared: Compared | undefined,
  { words, text }: { readonly words: AdvanceWords; readonly text: Text },
): string => {
  const moved = words.moved(text.enumerated("status", from), text.enumerated("status", to));
  if (!compared) return moved;
  const { version, told } = compared;
  const rest =
    told.changes.length === 0 ? words.sinceNothing(version) : words.since(sinceOf(compared));
  return `${moved}${words.between}${rest}`;
};

/** A computed result as the change log keeps it: a text that reads back as what it was. */
export const keptResult = (found: Found | undefined, text: Text): string | undefined => {
  switch (found?.kind) {
    case "share":
      return text.share(found.share, 1);
    case "month":
      return `${Math.floor(found.month / 12)}-${String((found.month % 12) + 1).padStart(2, "0")}`;
    case "quantity":
      return text.quantity(found.quantity);
    default:
      return undefined;
  }
};

/** One entry of `changes` as it is written into the file. */
export type ChangeEntry = {
  readonly version: string;
  readonly date: string;
  readonly status: Status;
  readonly author: string;
  readonly what: LocalText;
  readonly why: string;
  readonly classes?: Readonly<Record<string, number>>;
  readonly results?: Readonly<Record<string, string | undefined>>;
};
