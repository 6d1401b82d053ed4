import type { Institution } from "../../model/cluster.ts";
import type { LocalText } from "../../text/language.ts";
import { isInstitution } from "./sector-of.ts";

/** What tells payers apart: institutions by their ids, words where they are the same; empty for nobody. */
export const partyName = (party: Institution | LocalText | undefined): string => {
  if (party === undefined) return "";
  if (isInstitution(party)) return `institutions.${party.id}`;
  return `"${typeof party === "string" ? party : (party.ja ?? party.en ?? "")}`;
};
