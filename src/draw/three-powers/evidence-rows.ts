import { type Power, powers, type ThreePowers } from "../../analyse/analyses/three-powers.ts";
import type { Evidence } from "../../analyse/power-evidence.ts";

/** "void" where there is nothing of which it could be counted, and another row says so. */
export type EvidenceState = "some" | "none" | "unstated" | "void";

export type EvidenceRow = Evidence & {
  readonly power: Power;
  readonly state: EvidenceState;
  /** What of the whole is neither so nor left unsaid; 0 where the rest of the whole is no lack. */
  readonly rest: number;
  /** Whether all of the whole could be so, so that the count is read against it. */
  readonly isOfWhole: boolean;
};

/** Here all of the whole could be so; of all institutions, nobody would want all to be ventures. */
const wholes: ReadonlySet<string> = new Set([
  "researchBodies",
  "regionalSeeds",
  "researchedTargets",
  "sectors",
  "staffedCoordinators",
  "fundedCoordinators",
  "heardNeeds",
  "tiedInstitutions",
  "crossSectorTies",
  "matchedSeeds",
]);

const dependent: ReadonlySet<string> = new Set([
  "staffedCoordinators",
  "fundedCoordinators",
  "matchedSeeds",
]);

const stateOf = ({ key, value, of: whole, silent }: Evidence): EvidenceState => {
  if (value > 0) return "some";
  if (whole === 0 && dependent.has(key)) return "void";
  return silent > 0 ? "unstated" : "none";
};

const rowOf = (power: Power, evidence: Evidence): EvidenceRow => {
  const { key, value, of: whole = 0, silent } = evidence;
  const isOfWhole = wholes.has(key);
  const rest = isOfWhole ? Math.max(0, whole - value - silent) : 0;
  return { ...evidence, power, state: stateOf(evidence), rest, isOfWhole };
};

/** All kinds of evidence in the order of the powers. */
export const evidenceRows = ({ evidence }: ThreePowers): readonly EvidenceRow[] =>
  powers.flatMap((power) => evidence[power].map((one) => rowOf(power, one)));
