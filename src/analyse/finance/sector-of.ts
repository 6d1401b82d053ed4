import type { Programme } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { LocalText } from "../../text/language.ts";

/** Whose money it is; "other" for bodies that may be either, "unknown" for payers given in words. */
export type Sector = "public" | "private" | "other" | "unknown";

export const sectors: readonly Sector[] = ["public", "private", "other", "unknown"];

type Type = ValueOf<"institutionType">;

const publicTypes: ReadonlySet<Type> = new Set<Type>([
  "ministry-bureau",
  "prefecture",
  "regional-government",
  "municipality",
  "public-lab",
  "national-lab",
]);

const privateTypes: ReadonlySet<Type> = new Set<Type>([
  "core-firm",
  "sme",
  "supplier",
  "venture",
  "large-firm",
  "farmer-producer",
  "association",
  "bank",
  "vc",
  "trading-house",
]);

export const isInstitution = (party: Institution | LocalText | undefined): party is Institution =>
  typeof party === "object" && "id" in party && typeof party.id === "string";

/** By the type of the institution that pays. */
export const sectorOf = (payer: Institution | LocalText | undefined): Sector => {
  if (!isInstitution(payer)) return "unknown";
  const { type } = payer;
  if (type === undefined) return "unknown";
  if (publicTypes.has(type)) return "public";
  return privateTypes.has(type) ? "private" : "other";
};

/** A programme is public money unless an institution of another kind provides it. */
export const sectorOfProgramme = ({ provider }: Programme): Sector => {
  const sector = sectorOf(provider);
  return sector === "unknown" ? "public" : sector;
};
