import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";

/** The lowest rung that does not hold for every target. */
export type Break = {
  readonly rung: string;
  readonly withoutPath: number;
  readonly withoutCarrier: number;
  readonly withoutIndicator: number;
};

export type LadderFacts = {
  readonly targets: number;
  readonly rungs: number;
  /** Rungs that every target's ladder has whole. */
  readonly whole: number;
  readonly broken: Break | undefined;
  /** Each ladder in words. */
  readonly ladders: readonly string[];
};

type Counted = { readonly count: number };

const forWhom = (count: number, targets: number): string => {
  if (targets === 1) return "";
  return count === targets
    ? " for any target"
    : ` for ${inWords(count)} of ${inWords(targets)} targets`;
};

const why = (broken: Break, targets: number): string => {
  const { withoutPath, withoutCarrier, withoutIndicator } = broken;
  if (withoutPath > 0) return `no path is described${forWhom(withoutPath, targets)}`;
  return withoutCarrier > 0
    ? `nobody carries it${forWhom(withoutCarrier, targets)}`
    : `nothing measures it${forWhom(withoutIndicator, targets)}`;
};

export const ladderMessages = {
  finding: ({ targets, rungs, whole, broken }: LadderFacts) => {
    if (!broken)
      return `All ${inWords(rungs)} rungs from the laboratory to the regional economy are carried and measured`;
    const some = whole === 0 ? "None" : capital(inWords(whole));
    const every = targets === 1 ? "" : " for every target";
    return `${some} of ${inWords(rungs)} rungs ${whole < 2 ? "is" : "are"} carried and measured${every}; the climb first breaks at “${broken.rung}”: ${why(broken, targets)}`;
  },
  subtitle: ({ dates }: { readonly dates: string }) =>
    `From the laboratory (below) to the regional economy (above): what happens on each rung, who carries it, and the indicator that shows it, from baseline to target${dates === "" ? "" : ` (${dates} unless stated)`}`,
  description: ({ targets, ladders }: LadderFacts) =>
    `${targets === 1 ? "A ladder" : `Ladders of ${inWords(targets)} targets`} from research up to the regional economy. ${ladders.join(" ")}`,
  ladder: (
    { target, lacks }: { readonly target: string; readonly lacks: readonly string[] },
    print: Print,
  ) =>
    lacks.length === 0
      ? `“${target}”: every rung holds.`
      : `“${target}”: gaps at ${print.list(lacks)}.`,
  lack: ({ rung, words }: { readonly rung: string; readonly words: string }) =>
    `“${rung}” (${words.toLowerCase()})`,
  knowledge: () => "Knowledge and skills",
  knowledgeNote: () => "research and development",
  launch: () => "First sales",
  launchNote: () => "demonstration, commercialisation",
  growth: () => "Growing sales",
  growthNote: () => "market growth",
  chain: () => "Through the chain",
  chainNote: () => "suppliers, processors and pay",
  region: () => "Regional economy",
  regionNote: () => "what the region gains",
  path: () => "No path through the chain is described",
  carrier: () => "Nobody carries it",
  indicator: () => "Nothing measures it",
  noTask: () => "Nothing is planned here",
  noEnd: () => "No path ends in a number of the region",
  through: ({ stages, lag }: { readonly stages: string; readonly lag: string | undefined }) =>
    lag === undefined ? stages : `After ${lag}: ${stages}`,
  arrow: () => " → ",
  more: ({ count }: Counted) => `and ${count} more`,
  moreCarriers: ({ count }: Counted) => `and ${count} more`,
  seen: ({ name, change }: { readonly name: string; readonly change: string }) =>
    `${name}: ${change}`,
  open: () => "to be decided",
  change: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} → ${to}`,
  dated: ({ change, dates }: { readonly change: string; readonly dates: string }) =>
    `${change} (${dates})`,
  dates: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
  holds: ({ count, targets }: { readonly count: number; readonly targets: number }) =>
    count === 0 ? "holds for no target" : `holds for ${count} of ${targets}`,
  legendHolds: () => "carried and measured",
  legendGap: () => "gap: not carried, or not measured",
  notShown: ({ count }: Counted) =>
    `The picture shows ${inWords(4)} targets; the other ${count === 1 ? "one is" : `${count} are`} in the table.`,
  homeless: ({ count }: Counted) =>
    `${count === 1 ? "One path names" : `${capital(inWords(count))} paths name`} no target and ${count === 1 ? "is" : "are"} left out.`,
  unplaced: ({ count }: Counted) =>
    `${count === 1 ? "One indicator states" : `${capital(inWords(count))} indicators state`} neither level nor layer and ${count === 1 ? "stands" : "stand"} on no rung.`,
  tableCaption: () => "The rungs from research to the regional economy",
  columnTarget: () => "Target",
  columnRung: () => "Rung",
  columnWhat: () => "What happens",
  columnWho: () => "Who carries it",
  columnSeen: () => "Seen by",
  columnGap: () => "Gap",
};
