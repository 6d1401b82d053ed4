import type { IndexDesk } from "./index-desk.ts";
import type { SharedInstitution } from "./shared-institutions.ts";

/** An institution in several plans as the first of them calls it. */
export const sharedName = (
  { cell }: Pick<IndexDesk, "cell">,
  { entries }: Pick<SharedInstitution, "entries">,
): string => {
  const first = entries[0];
  return first ? cell.party(first.institution) : "";
};
