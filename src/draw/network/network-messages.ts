import type { Print } from "../../diagnostics/speech.ts";
import type { TieKind } from "./draw-ties.ts";

export type NetworkFacts = {
  readonly institutions: number;
  readonly ties: number;
  readonly isolated: number;
  /** Names of those with the most ties, and how many ties each of them has. */
  readonly leaders: readonly string[];
  readonly most: number;
  readonly density: string;
  /** Density and ties at the end of the first of several periods; `undefined` where there is one. */
  readonly before:
    | { readonly month: string; readonly ties: number; readonly density: string }
    | undefined;
  /** Ties that begin in the plan's own period; `undefined` where no tie says since when. */
  readonly planned: number | undefined;
  readonly undated: number;
  /** Names of those that stand most often between others. */
  readonly brokers: readonly string[];
  /** How many there are without whom others are cut off. */
  readonly keystones: number;
  readonly alone: readonly string[];
};

const institutions = (count: number): string =>
  `${count} ${count === 1 ? "institution" : "institutions"}`;
const ties = (count: number): string => `${count} ${count === 1 ? "tie" : "ties"}`;

const lead = ({ leaders, most, ties: all, institutions: size }: NetworkFacts, print: Print) => {
  const [first] = leaders;
  if (leaders.length === size) return `every institution has ${ties(most)}`;
  if (leaders.length === 1) return `“${first}” has the most ties, ${most} of ${all}`;
  if (leaders.length === 2)
    return `${print.list(leaders.map((one) => `“${one}”`))} have the most ties, ${most} each`;
  return `${leaders.length} institutions have the most ties, ${most} each`;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const finding = (facts: NetworkFacts, print: Print): string => {
  const { isolated, institutions: size } = facts;
  const first = lead(facts, print);
  if (isolated === 0) return `${capital(first)}; no institution is without a tie`;
  const alone = `${isolated} of ${institutions(size)} ${isolated === 1 ? "is" : "are"} linked to nobody`;
  return isolated * 3 >= size ? `${alone}; ${first}` : `${capital(first)}; ${alone}`;
};

const kindNames: Readonly<Record<TieKind, () => string>> = {
  knowledge: () => "research and technology",
  people: () => "people and information",
  finance: () => "finance",
  goods: () => "goods and services",
  several: () => "several kinds",
};

const periodMessages = {
  periods: () => "How the ties came about: thick lines are new in the period, thin ones older",
  until: ({ last }: { readonly last: string }) => `until ${last}`,
  span: ({ from, last }: { readonly from: string; readonly last: string }) => `${from} to ${last}`,
  inPlan: ({ from }: { readonly from: string }) => `in the plan’s period, from ${from}`,
  fresh: ({ count }: { readonly count: number }) => `${count} new`,
  standing: ({ count, share }: { readonly count: number; readonly share: string }) =>
    `${ties(count)}: ${share} of all pairs`,
  joined: ({ joined, all }: { readonly joined: number; readonly all: number }) =>
    `${joined} of ${all} institutions linked`,
};

const description = (facts: NetworkFacts, print: Print): string => {
  const { brokers, keystones, alone, isolated } = facts;
  return [
    `${ties(facts.ties)} between ${institutions(facts.institutions)}: ${facts.density} of all pairs.`,
    ...(brokers.length > 0
      ? [`Most often on the way between others: ${print.list(brokers)}.`]
      : []),
    ...(keystones > 0
      ? [
          `Without ${keystones === 1 ? "one of them" : `one of ${keystones} of them`} others are cut off.`,
        ]
      : []),
    ...(isolated > 0
      ? [
          `Linked to nobody: ${print.list(isolated > alone.length ? [...alone, `${isolated - alone.length} more`] : alone)}.`,
        ]
      : []),
  ].join(" ");
};

export const networkMessages = {
  finding,
  subtitle: ({ institutions: size, ties: all, density, before, planned }: NetworkFacts) =>
    [
      `${capital(ties(all))} written in the plan between ${institutions(size)}: ${density} of all pairs`,
      ...(before ? [`, up from ${before.density} in ${before.month}`] : []),
      ...(planned === 0 ? ["; no tie begins within the plan’s period"] : []),
    ].join(""),
  description,
  broker: ({ count, share }: { readonly count: number; readonly share: string }) =>
    `${ties(count)}, on ${share} of shortest paths`,
  severed: ({ count }: { readonly count: number }) => ` −${count}`,
  isolatedHeading: ({ count }: { readonly count: number }) =>
    `Linked to nobody in the plan: ${institutions(count)}`,
  moreIsolated: ({ count }: { readonly count: number }) => `and ${count} more`,
  ...periodMessages,
  ...kindNames,
  legendWidth: () => "the wider, the more links",
  legendSevered: () => "without it others are cut off (−2: two)",
  noSector: () => "type not stated",
  members: ({ count }: { readonly count: number }) => institutions(count),
  mostTied: () => "Institutions with the most ties",
  betweenSectors: () => "Ties within and between the sectors",
  summarised: ({ count }: { readonly count: string }) =>
    `With ${count} institutions the picture counts the ties between their sectors; the table has every tie.`,
  undated: ({ count }: { readonly count: number }) =>
    `For ${count === 1 ? "one tie" : ties(count)} it is not said since when; ${count === 1 ? "it is" : "they are"} drawn in the last period only.`,
  possible: ({ share }: { readonly share: string }) =>
    `Links between stages name no institution; if all who work there were linked, the density would be up to ${share}.`,
  tableCaption: () => "Ties between institutions",
  columnOne: () => "Institution",
  columnOther: () => "Linked with",
  columnKinds: () => "Kinds of link",
  columnLinks: () => "Links",
  columnSince: () => "Since",
  nobody: () => "nobody",
};
