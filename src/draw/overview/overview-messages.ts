import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";
import type { LocalText } from "../../text/language.ts";

/** What the title is made of; absent parts are not known. */
export type OverviewFacts = {
  readonly targets: number;
  /** Share of sales that stays: the same twice where it is exact. */
  readonly kept?: { readonly low: string; readonly high: string };
  readonly headline?: {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly by?: string;
    /** Baseline and target are the same. */
    readonly isHeld: boolean;
  };
};

export type OverviewSubject = {
  readonly product?: string;
  readonly region?: string;
  readonly period?: string;
};

export type OverviewCounts = {
  readonly stages: number;
  readonly inside: number;
  readonly gaps: number;
  /** Each target in words, with its effect. */
  readonly targets: readonly string[];
  readonly moreTargets: number;
  readonly end?: string;
  readonly valley?: { readonly from: string; readonly to: string };
};

type Count = { readonly count: number };
type Share = { readonly share: string };

const targets = (count: number): string =>
  `${inWords(count)} ${count === 1 ? "target" : "targets"}`;

const keptOf = ({ kept }: OverviewFacts): string => {
  if (!kept) return "";
  return kept.low === kept.high
    ? `${kept.low} of the chain’s sales stays in the region`
    : `Between ${kept.low} and ${kept.high} of the chain’s sales stays in the region`;
};

const aimOf = ({ targets: count, headline }: OverviewFacts): string => {
  if (count === 0) return "no target has been chosen yet";
  const who = `${targets(count)} ${count === 1 ? "is" : "are"}`;
  if (!headline) return `${who} chosen`;
  const { name, from, to, by, isHeld } = headline;
  return isHeld
    ? `${who} to hold “${name}” at ${to}${by === undefined ? "" : ` until ${by}`}`
    : `${who} to bring “${name}” from ${from} to ${to}${by === undefined ? "" : ` by ${by}`}`;
};

export const overviewMessages = {
  finding: (facts: OverviewFacts) =>
    capital([keptOf(facts), aimOf(facts)].filter((part) => part !== "").join("; ")),
  subtitle: ({ product, region, period }: OverviewSubject) => {
    const named = [product, region].filter((name) => name !== undefined).join(", ");
    const what = "the supply chain with the targets, the road to the region and the goal";
    const when = period === undefined ? "" : ` Plan of ${period}.`;
    return `${capital(named === "" ? what : `${named}: ${what}`)}.${when}`;
  },
  description: (facts: OverviewCounts) =>
    [
      facts.stages === 0
        ? "The chain has no stages yet."
        : `A chain of ${facts.stages} ${facts.stages === 1 ? "stage" : "stages"}, ${facts.inside} of them mainly in the region${facts.gaps > 0 ? `; at ${facts.gaps} nobody works` : ""}.`,
      facts.targets.length > 0
        ? `Targets: ${facts.targets.join("; ")}${facts.moreTargets > 0 ? `; and ${facts.moreTargets} more` : ""}.`
        : "No targets.",
      facts.valley
        ? `Readiness climbs from TRL 4 to 7, the valley of death, from ${facts.valley.from} to ${facts.valley.to}.`
        : "",
      facts.end === undefined
        ? "The roadmap has no dates yet."
        : `The roadmap ends in ${facts.end}.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  described: (facts: { readonly name: string; readonly value: string }) =>
    `${facts.name} (${facts.value})`,
  months: (facts: { readonly from: string; readonly to: string }) =>
    facts.from === facts.to ? facts.from : `${facts.from} to ${facts.to}`,
  chain: () => "Chain",
  targets: () => "Targets",
  road: () => "Roadmap and goal",
  unpositioned: () => "position not stated",
  insideOf: ({ inside, of }: { readonly inside: number; readonly of: number }) =>
    `${inside} of ${of} mainly in region`,
  inRegion: () => "in region",
  outside: () => "outside",
  part: ({ share }: Share) => `${share} in region`,
  unplaced: () => "place not stated",
  gap: () => "gap: nobody does it",
  gaps: ({ count }: Count) => `${count} ${count === 1 ? "gap" : "gaps"}`,
  kept: ({ share }: Share) => `${share} of sales stays in the region`,
  notKnown: ({ share }: Share) => `${share} not known`,
  leaves: ({ share }: Share) => `${share} leaves it`,
  noClosure: ({ reason }: { readonly reason: string }) =>
    `What share of sales stays in the region is not yet known: ${reason}`,
  noStages: () => "the chain has no stages",
  noMoney: () => "no stage has an output and no link a value in money",
  currencies: (facts: { readonly currencies: readonly string[] }, print: Print) =>
    `the chain mixes ${print.list(facts.currencies)}`,
  noSales: () => "no sale to a market or to buyers outside has a value",
  endless: () => "stages buy from each other in a circle all that they sell",
  overfull: (facts: { readonly stage: LocalText }, print: Print) =>
    `${print.pick(facts.stage)} spends more than its output`,
  stagesAt: ({ names }: { readonly names: readonly string[] }) => names.join("; "),
  lever: ({ lever }: { readonly lever: string }) => `by ${lever}`,
  yearly: ({ value }: { readonly value: string }) => `${value} a year`,
  by: ({ by }: { readonly by: string }) => `by ${by}`,
  noEffect: () => "effect to be decided",
  noTargets: () => "To be decided: no target has been chosen.",
  moreTargets: ({ count }: Count) =>
    `and ${count} more ${count === 1 ? "target" : "targets"}, in the table`,
  allTasks: () => "all tasks",
  openPhase: ({ name }: { readonly name: string }) => `${name} (end not decided)`,
  valley: () => "valley of death (TRL 4 to 7)",
  ends: ({ month }: { readonly month: string }) => `ends ${month}`,
  endsEarliest: ({ month }: { readonly month: string }) => `ends ${month} at the earliest`,
  noRoad: () => "To be decided: the roadmap has no tasks with dates.",
  headline: () => "Headline indicator",
  noHeadline: () => "To be decided: no indicator has both a baseline and a target.",
  from: ({ value }: { readonly value: string }) => `from ${value}`,
  summarised: ({ stages }: { readonly stages: string }) =>
    `The picture gathers ${stages} stages by position; the table has them all.`,
  largestTargets: ({ shown, all }: { readonly shown: number; readonly all: string }) =>
    `Of ${all} targets the ${shown} with the largest likely effect are drawn; the table has them all.`,
  firstTargets: ({ shown, all }: { readonly shown: number; readonly all: string }) =>
    `Of ${all} targets the first ${shown} are drawn, as their effects cannot be set side by side; the table has them all.`,
  beside: ({ count }: Count) =>
    `${capital(inWords(count))} ${count === 1 ? "task that belongs to no target is" : "tasks that belong to no one target are"} left out of the strip of the roadmap.`,
  tableCaption: () => "The plan at a glance: chain, targets, roadmap and goal",
  columnItem: () => "Item",
  columnWhat: () => "Kind",
  columnValue: () => "Value",
  columnWhen: () => "When",
  groupChain: () => "Chain",
  groupTargets: () => "Targets",
  groupRoad: () => "Roadmap",
  groupGoal: () => "Goal",
  taskCount: ({ count }: Count) => `${count} ${count === 1 ? "task" : "tasks"}`,
  rowKept: () => "Share of sales that stays in the region",
  rowHeadline: ({ name }: { readonly name: string }) => name,
  between: ({ low, high }: { readonly low: string; readonly high: string }) =>
    low === high ? low : `${low} to ${high}`,
  fromTo: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} → ${to}`,
  targetsAt: ({ numbers }: { readonly numbers: readonly string[] }, print: Print) =>
    `${numbers.length === 1 ? "target" : "targets"} ${print.list(numbers)}`,
};
