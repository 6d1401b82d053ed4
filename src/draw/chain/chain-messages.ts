import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";
import type { LocalText } from "../../text/language.ts";

type Share = { readonly share: string };
type Closed = { readonly low: string; readonly high: string; readonly leak?: string } & Share;

export type ChainCounts = {
  readonly stages: number;
  readonly links: number;
  readonly inside: number;
  readonly partly: number;
  readonly outside: number;
  readonly open: number;
  readonly cores: readonly string[];
  /** Core stages that are not named. */
  readonly moreCores: number;
  readonly leaks: readonly string[];
};

export type ChainSubject = {
  readonly product?: string;
  /** The year that most figures are of. */
  readonly year?: number;
  readonly isOnly?: boolean;
  readonly hasAmounts: boolean;
};

const leakOf = ({ leak, share }: Closed): string =>
  leak === undefined ? "" : `; purchases of “${leak}” take the most out of it (${share} in all)`;

const several = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const placesOf = (count: Omit<ChainCounts, "cores" | "leaks">): readonly string[] =>
  (
    [
      [count.inside, "in the region"],
      [count.partly, "partly in the region"],
      [count.outside, "outside"],
      [count.open, "not placed"],
    ] as const
  ).flatMap(([stages, where]) => (stages > 0 ? [`${stages} ${where}`] : []));

const sentence = (count: number, one: string, many: string): string =>
  `${capital(inWords(count))} ${count === 1 ? one : many}`;

export const chainMessages = {
  closed: (facts: Closed) =>
    `${facts.low} of the chain’s sales stays in the region${leakOf(facts)}`,
  closedBetween: (facts: Closed) =>
    `Between ${facts.low} and ${facts.high} of the chain’s sales stays in the region${leakOf(facts)}`,
  noClosure: ({ reason }: { readonly reason: string }) =>
    `How much stays in the region is not yet known: ${reason}`,
  noStages: () => "the chain has no stages",
  noMoney: () => "no stage has an output and no link a value in money",
  currencies: (facts: { readonly currencies: readonly string[] }, print: Print) =>
    `the chain mixes ${print.list(facts.currencies)}`,
  noSales: () => "no sale to a market or to buyers outside has a value",
  endless: () => "stages buy from each other in a circle all that they sell",
  overfull: (facts: { readonly stage: LocalText }, print: Print) =>
    `${print.pick(facts.stage)} spends more than its output`,
  subtitle: ({ product, year, isOnly, hasAmounts }: ChainSubject) => {
    const whose =
      product === undefined ? "The supply chain" : `${capital(product)}: the supply chain`;
    const when = isOnly ? `. Figures of ${year}` : `. Figures of ${year} unless marked`;
    const wide = hasAmounts ? "; a link is as wide as its yearly value" : "";
    return `${whose}${wide}${year === undefined ? "" : when}`;
  },
  description: ({ cores, leaks, ...count }: ChainCounts, print: Print) =>
    [
      `${several(count.stages, "stage", "stages")} from raw material to market, with ${several(count.links, "link", "links")} between them.`,
      `By place: ${print.list(placesOf(count))}.`,
      cores.length > 0
        ? `The core is ${print.list([...cores.map((one) => `“${one}”`), ...(count.moreCores > 0 ? [`${count.moreCores} more`] : [])])}.`
        : "",
      leaks.length > 0 ? `The largest leaks: ${print.list(leaks)}.` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  leakNamed: (facts: { readonly from: string; readonly to: string } & Share) =>
    `what “${facts.to}” buys from “${facts.from}” (${facts.share})`,
  inside: ({ name }: { readonly name: string }) =>
    name === "" ? "In the region" : `In the region: ${name}`,
  inRegion: () => "in the region",
  outside: () => "outside",
  nothingInside: () => "No stage is placed in the region",
  firms: ({ number, amount }: { readonly number: string; readonly amount: number }) =>
    `${number} ${amount === 1 ? "firm" : "firms"}`,
  gap: () => "Gap",
  target: () => "Target",
  bottleneck: () => "Bottleneck",
  core: () => "Core",
  part: ({ share }: Share) => `${share} in region`,
  unplaced: () => "? place open",
  leak: ({ share }: Share) => `leak ${share}`,
  bodies: () => "Institutions",
  unpositioned: () => "No position given",
  stageCount: (facts: { readonly count: number; readonly number: string }) =>
    `${facts.number} ${facts.count === 1 ? "stage" : "stages"}`,
  bodyCount: (facts: { readonly count: number; readonly number: string }) =>
    `${facts.number} ${facts.count === 1 ? "institution" : "institutions"}`,
  linkCount: ({ number }: { readonly number: string }) => `${number} links`,
  whereSalesGo: ({ sales }: { readonly sales: string }) => `Where ${sales} of sales goes`,
  kept: ({ share }: Share) => `stays in the region ${share}`,
  open: ({ share }: Share) => `not known ${share}`,
  leaving: (facts: { readonly from: string } & Share) => `${facts.share} ${facts.from}`,
  otherLeaks: ({ share }: Share) => `${share} other leaks`,
  legendGoods: ({ currency }: { readonly currency: string }) =>
    `goods and services (width and number: ${currency} a year)`,
  legendGoodsOnly: () => "goods and services",
  legendKnowledge: () => "knowledge and people",
  legendFinance: () => "finance",
  legendReturn: () => "return flow",
  legendGap: () => "no firm in the region",
  legendUnknown: () => "place not stated",
  legendLeak: () => "leak: share of sales that leaves the region there",
  summarised: (facts: { readonly stages: string }) =>
    `The picture gathers ${facts.stages} stages by position; the table has them all.`,
  fewerLinks: (facts: { readonly shown: string; readonly all: string }) =>
    `Of ${facts.all} gathered links the ${facts.shown} largest are drawn.`,
  unlabelled: ({ count }: { readonly count: number }) =>
    sentence(
      count,
      "link value did not fit and is given in the table only.",
      "link values did not fit and are given in the table only.",
    ),
  rivals: ({ count }: { readonly count: number }) =>
    sentence(count, "link of competition is not drawn.", "links of competition are not drawn."),
  ties: ({ count }: { readonly count: number }) =>
    sentence(
      count,
      "link between institutions is not drawn; it is in the table.",
      "links between institutions are not drawn; they are in the table.",
    ),
  tableCaption: () => "Stages and links of the supply chain",
  columnName: () => "Stage or link",
  columnKind: () => "Position or kind",
  columnWhere: () => "Where",
  columnFirms: () => "Firms or plants",
  columnAmount: () => "Output or value a year",
  columnNote: () => "Note",
  remarks: ({ words }: { readonly words: readonly string[] }) => words.join(", ").toLowerCase(),
  groupStages: () => "Stages",
  groupLinks: () => "Links",
  dated: (facts: { readonly number: string; readonly year: string }) =>
    `${facts.number} (${facts.year})`,
};
