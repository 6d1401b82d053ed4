import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";

export type LeakageFacts = {
  /** "100 yen" in the currency of the chain. */
  readonly hundred: string;
  /** Of 100 at least and at most what stays, in whole numbers. */
  readonly low: string;
  readonly high: string;
  /** Of 100, in tenths. */
  readonly inside: number;
  readonly unknown: number;
  readonly outside: number;
  /** What takes most of what leaves, where it takes a tenth or more. */
  readonly leak: { readonly name: string; readonly of100: number } | undefined;
  readonly sales: string;
  /** First and last year of the stages' figures. */
  readonly years: readonly [number, number] | undefined;
  /** The kind of figure all of them are, by name. */
  readonly kind: string | undefined;
  /** The largest stages, and the largest of what leaves, in words. */
  readonly stages: readonly string[];
  readonly ends: readonly string[];
};

type Counted = { readonly count: number };

/** How many stages and kinds of purchase the picture shows as one. */
export type Merged = { readonly stages: number; readonly goods: number };

const stays = ({ inside, unknown, outside, low, high }: LeakageFacts): string => {
  if (inside === 100) return "all 100 stay in the region";
  if (unknown === 100) return "none can be followed to where they end";
  if (inside === 0 && unknown === 0) return "none stay in the region";
  if (low === high) return `${low} stay in the region`;
  return outside === 0
    ? `${low} stay in the region for certain`
    : `${low} to ${high} stay in the region`;
};

/** "5 yen", "EUR 5". */
const ofHundred = ({ hundred }: LeakageFacts, part: number): string =>
  hundred.replace("100", String(part));

const leaves = (facts: LeakageFacts): string => {
  const { leak, outside, unknown, inside } = facts;
  if (leak)
    return `; purchases of “${leak.name}” outside take ${ofHundred(facts, leak.of100)} in all`;
  if (outside > 0) return `; ${outside} leave it in small purchases`;
  return inside > 0 && unknown > 0 ? `; where the other ${unknown} end is not known` : "";
};

export const leakageMessages = {
  finding: (facts: LeakageFacts) =>
    `Of every ${facts.hundred} of sales, ${stays(facts)}${leaves(facts)}`,
  subtitle: ({ sales, hundred, years, kind }: LeakageFacts) => {
    const dated =
      years && (years[0] === years[1] ? String(years[0]) : `${years[0]} to ${years[1]}`);
    const of = [`${sales} a year`, ...(dated ? [dated] : []), ...(kind ? [kind] : [])];
    return `Each ${hundred} of the chain’s final sales (${of.join(", ")}): the stage at which it comes to rest, and what it pays for there. Purchases between stages in the region are followed to their end`;
  },
  description: (facts: LeakageFacts, print: Print) =>
    `A flow chart from sales through stages to where the money ends. Of ${facts.hundred}, ${facts.inside} stay in the region, ${facts.outside} leave it and ${facts.unknown} are not known. The largest parts end at: ${print.list(facts.stages)}.${facts.ends.length > 0 ? ` The largest purchases outside: ${print.list(facts.ends)}.` : ""}`,
  yen: () => "100 yen",
  amount: ({ name, of100 }: { readonly name: string; readonly of100: string }) =>
    `${name} ${of100}`,
  least: () => "under 0.1",
  sales: () => "Sales",
  aYear: ({ sales }: { readonly sales: string }) => `${sales} a year`,
  headStages: () => "The money ends at",
  headEnds: () => "and goes to",
  inside: () => "stay in the region",
  unknown: () => "not known",
  outside: () => "leave the region",
  pay: () => "Pay of residents",
  other: () => "Profit, depreciation, taxes, other pay",
  kept: () => "Value added (pay, profit, taxes)",
  unexplained: () => "Not explained in the plan",
  unplaced: () => "Bought at a place not stated",
  anyStage: () => "Stage not known",
  otherStages: ({ count }: Counted) => `${count} other stages`,
  otherGoods: ({ count }: Counted) => `${count} other purchases`,
  merged: ({ stages, goods }: Merged) => {
    const of = [
      ...(stages > 0 ? [`the ${inWords(stages)} smallest stages`] : []),
      ...(goods > 0 ? [`the ${inWords(goods)} smallest kinds of purchase outside`] : []),
    ];
    return `${capital(of.join(" and "))} are gathered; the table has them all.`;
  },
  rounded: () => "Numbers are rounded so that each column sums to 100.",
  estimated: ({ count }: Counted) =>
    `${count === 1 ? "One stage states" : `${count} stages state`} no value added: it is estimated from the input-output table.`,
  noPay: ({ count }: Counted) =>
    `${count === 1 ? "One stage states" : `${count} stages state`} no pay: what ${count === 1 ? "it keeps is" : "they keep is"} not divided.`,
  tableCaption: () => "Where the sales of the chain end",
  columnStage: () => "Ends at the stage",
  columnUse: () => "Spent on",
  columnFate: () => "Region",
  columnOf100: ({ hundred }: { readonly hundred: string }) => `Of ${hundred}`,
  columnMoney: () => "A year",
  bought: ({ name }: { readonly name: string }) => `bought outside: ${name}`,
  allOf: ({ fate }: { readonly fate: string }) => `Together: ${fate}`,
};
