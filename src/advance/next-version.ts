import type { Status } from "./moves.ts";

type Part = 0 | 1 | 2;

/**
 * Which number of a version rises on the way to a status: the first when all have agreed to a new text, the
 * second when a text is opened for debate, the third when the same text only changes its standing.
 */
const rising: Readonly<Record<Status, Part>> = {
  draft: 2,
  deliberation: 1,
  agreed: 0,
  shared: 2,
  "under-review": 2,
};

/** The version after one such as `0.3` or `1.2.0`; nothing where it is written in another way. */
export const nextVersion = (version: string | undefined, to: Status): string | undefined => {
  const found = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/.exec(version ?? "0.0.0");
  if (!found) return undefined;
  const numbers = [1, 2, 3].map((place) => Number(found[place] ?? 0));
  const part = rising[to];
  return numbers
    .map((number, place) => (place < part ? number : place === part ? number + 1 : 0))
    .join(".");
};
