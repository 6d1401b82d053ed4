import type { Print } from "../../diagnostics/speech.ts";

export type ThreePowersFacts = {
  /** Kinds of evidence looked for. */
  readonly kinds: number;
  /** Short names of what is missing, in the language of the figure. */
  readonly missing: readonly string[];
  /** The power of which most is missing; `undefined` where there are several. */
  readonly thinnest: string | undefined;
  /** Kinds of which nothing is stated. */
  readonly unstated: number;
  /** Powers of which the plan documents nothing. */
  readonly empty: readonly string[];
  readonly documented: readonly string[];
  readonly institutions: number;
};

const kindsOfEvidence = (count: number): string =>
  count === 1 ? "1 kind of evidence" : `${count} kinds of evidence`;

const are = (count: number): string => (count === 1 ? "is" : "are");

const finding = (facts: ThreePowersFacts, print: Print): string => {
  const { kinds, missing, thinnest, unstated, empty, documented } = facts;
  if (documented.length === 0) return "The plan documents nothing of the three powers of a cluster";
  if (empty.length > 0)
    return `The plan documents nothing of ${print.list(empty)}, only of ${print.list(documented)}`;
  if (missing.length > 3)
    return `All three powers are documented, but ${missing.length} of ${kinds} kinds of evidence are missing${thinnest === undefined ? "" : `, most of them of ${thinnest}`}`;
  if (missing.length > 0) return `All three powers are documented; missing: ${print.list(missing)}`;
  if (unstated > 0)
    return `All three powers are documented; on ${unstated} of ${kinds} kinds of evidence the plan is silent`;
  return `All three powers are documented, by each of the ${kinds} kinds of evidence`;
};

/** One and several of what a kind of evidence is counted of. */
const units = {
  institutions: ["institution", "institutions"],
  firms: ["business institution", "business institutions"],
  bodies: ["coordinating body", "coordinating bodies"],
  research: ["research body", "research bodies"],
  seeds: ["technology", "technologies"],
  targets: ["chosen target", "chosen targets"],
  sectors: ["sector", "sectors"],
  needs: ["need", "needs"],
  ties: ["tie", "ties"],
} as const;

export type EvidenceUnit = keyof typeof units;

export type NoteFacts = {
  readonly whole: number;
  readonly silent: number;
  readonly unit: EvidenceUnit;
};

export type ColumnFacts = {
  readonly power: string;
  /** Kinds of evidence with a count, out of all. */
  readonly documented: number;
  readonly kinds: number;
};

const counted = (count: number, unit: EvidenceUnit): string =>
  `${count} ${units[unit][count === 1 ? 0 : 1]}`;

const names = {
  researchBodies: () => "universities, colleges and laboratories in the region",
  producers: () => "institutions that produce knowledge",
  educators: () => "institutions that educate",
  fields: () => "fields of expertise of the research bodies",
  regionalSeeds: () => "technologies held in the region",
  researchedTargets: () => "chosen targets with a research body at one of their stages",
  types: () => "types of institution",
  effectiveTypes: () => "types, as if all were equally common (effective number)",
  sectors: () => "sectors present",
  ventures: () => "ventures",
  outsiders: () => "institutions from outside the region",
  innovationTypes: () => "kinds of innovation among the chosen targets",
  rivalries: () => "links of competition",
  coordinators: () => "institutions that coordinate",
  staffedCoordinators: () =>
    "coordinating bodies with staff of half a full-time equivalent or more",
  fundedCoordinators: () => "coordinating bodies with a budget",
  hubFirms: () => "firms that coordinate others",
  jointResearch: () => "links of joint research",
  transfers: () => "links of technology transfer",
  exchanges: () => "links of people and information",
  heardNeeds: () => "needs on record with their user named",
  tiedInstitutions: () => "institutions with a tie to another",
  crossSectorTies: () => "ties between institutions of different sectors",
  matchedSeeds: () => "technologies whose wording is close to a need",
};

export const threePowersMessages = {
  finding,
  subtitle: ({ institutions }: ThreePowersFacts) =>
    `What the plan documents of knowledge, change and linkage: counts of what it names, with ${institutions} ${institutions === 1 ? "institution" : "institutions"} in all. It is not a score: nobody can say how much would be enough`,
  description: (facts: ThreePowersFacts, print: Print) =>
    [
      `Three columns of counts, ${kindsOfEvidence(facts.kinds)} in all.`,
      facts.missing.length > 0
        ? `Missing ${are(facts.missing.length)}: ${print.list(facts.missing)}.`
        : "No kind of evidence is missing.",
      ...(facts.unstated > 0 ? [`The plan is silent on ${facts.unstated}.`] : []),
    ].join(" "),
  column: ({ power, documented, kinds }: ColumnFacts) =>
    `${power}: ${documented} of ${kindsOfEvidence(kinds)} documented.`,
  knowledge: () => "Knowledge",
  change: () => "Change",
  linkage: () => "Linkage",
  aboutKnowledge: () => "experts and specialities of the region",
  aboutChange: () => "variety that breeds new ideas",
  aboutLinkage: () => "reaching across institutions",
  inSentence: ({ name }: { readonly name: string }) => name.toLowerCase(),
  ...names,
  of: ({ whole }: Pick<NoteFacts, "whole">) => `of ${whole}`,
  noneOf: ({ whole, unit }: NoteFacts) =>
    whole === 0 ? `no ${units[unit][1]} in the plan` : `none of ${counted(whole, unit)}`,
  unstatedOf: ({ whole, silent, unit }: NoteFacts) =>
    `not stated for ${silent} of ${counted(whole, unit)}`,
  silent: ({ silent }: { readonly silent: number }) => `${silent} not stated`,
  none: () => "none in the plan",
  unstated: () => "the plan does not say",
  void: () => "none to count",
  equally: ({ types }: { readonly types: string }) => `as varied as ${types} equally common types`,
  legendFilled: () => "one that the plan documents",
  legendSilent: () => "not stated; may raise the count",
  legendRest: () => "the others of the whole",
  strips: () =>
    "Counts too large for single marks are drawn as strips: the length of a part is its share of the whole.",
  tableCaption: () => "What the plan documents of knowledge, change and linkage",
  columnPower: () => "Power",
  columnEvidence: () => "Evidence",
  columnCount: () => "Count",
  columnWhole: () => "Of",
  columnSilent: () => "Not stated",
};
