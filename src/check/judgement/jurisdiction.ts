import type { Plan } from "../../model/plan.ts";

/** Whose laws and programmes a plan answers to. */
export type Jurisdiction = "japan" | "abroad";

/** By the codes of its region; unknown where it has none. */
export const jurisdictionOf = ({ region: { codes } }: Plan): Jurisdiction | undefined => {
  const { jis, iso, nuts, fips } = codes;
  if (jis.length > 0 || iso.some((code) => /^JP\b/i.test(code))) return "japan";
  return iso.length + nuts.length + fips.length > 0 ? "abroad" : undefined;
};
