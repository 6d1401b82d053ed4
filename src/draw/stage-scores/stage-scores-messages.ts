import type { Print } from "../../diagnostics/speech.ts";

/** What the figure speaks of; names are in the language of the figure. */
export type ScoreFacts = {
  /** Of the chain, buyers included. */
  readonly stages: number;
  /** In the region, of importance 4 or 5 and behind the rivals. */
  readonly needy: number;
  /** The needy ones without a target. */
  readonly without: readonly string[];
  /** Stages with a target. */
  readonly targeted: number;
  /** Stages with a target that are level with the rivals or ahead. */
  readonly ahead: readonly string[];
  /** Stages in the region that lack an importance or a level to compare. */
  readonly unrated: number;
  readonly hasShares: boolean;
};

const listed = 3;

const quoted = (names: readonly string[], print: Print, most = listed): string => {
  const shown = names.slice(0, most).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return print.list(rest > 0 ? [...shown, `${rest} more`] : shown);
};

const stages = (count: number): string => `${count} ${count === 1 ? "stage" : "stages"}`;
const has = (count: number): string => (count === 1 ? "has" : "have");

const covered = ({ needy, without, targeted }: ScoreFacts, print: Print): string => {
  const names = quoted(without, print, 2);
  if (needy === 0)
    return targeted === 0
      ? "No stage in the region that matters lies behind its rivals, and none has a target"
      : `No stage in the region that matters lies behind its rivals; ${stages(targeted)} ${has(targeted)} a target`;
  if (without.length === 0)
    return needy === 1
      ? "The one stage in the region that matters and lies behind its rivals has a target"
      : `All ${needy} stages in the region that matter and lie behind their rivals have a target`;
  if (targeted === 0) return `No stage has a target yet; innovation is needed most at ${names}`;
  if (without.length === needy)
    return `The targets miss where innovation is needed most: there is none at ${names}`;
  return `${needy - without.length} of the ${needy} stages in the region that matter and lie behind their rivals ${has(needy - without.length)} a target; there is none at ${names}`;
};

export const stageScoresMessages = {
  finding: (facts: ScoreFacts, print: Print) =>
    covered(facts, print) + (facts.unrated > 0 ? `; ${stages(facts.unrated)} not fully rated` : ""),
  subtitle: ({ hasShares }: ScoreFacts) =>
    `Stages of the chain from raw material to market. Importance to the buyer and levels from 1 to 5 as the plan rates them${hasShares ? "; share of final sales computed from the payments in the chain" : ""}. A stronger colour means more. In bold: in the region (in part or whole), of importance 4 or 5 and behind the rivals`,
  description: (facts: ScoreFacts, print: Print) =>
    [
      `${stages(facts.stages)} from raw material to market, each with its importance and its level beside that of the rivals and of the targets.`,
      `${facts.needy} in the region ${facts.needy === 1 ? "matters and lies" : "matter and lie"} behind the rivals.`,
      ...(facts.without.length > 0
        ? [`Without a target: ${quoted(facts.without, print, 8)}.`]
        : []),
      ...(facts.ahead.length > 0
        ? [`With a target though not behind: ${quoted(facts.ahead, print, 8)}.`]
        : []),
    ].join(" "),
  headStage: () => "Stage",
  headImportance: () => "Importance (1–5)",
  headLevel: () => "Level (1–5)",
  headShare: () => "Final sales passing through",
  headTargets: () => "Targets",
  headCounts: () => "Number of targets",
  outside: ({ name }: { readonly name: string }) => `${name} (outside)`,
  missing: () => "not stated",
  buyer: () => "a buyer: not rated",
  noPosition: () => "no position",
  more: ({ count, number }: { readonly count: number; readonly number: string }) =>
    `${number} more ${count === 1 ? "stage" : "stages"}`,
  range: ({ low, high }: { readonly low: string; readonly high: string }) => `${low} to ${high}`,
  overlooked: ({ measures }: { readonly measures: number }) =>
    measures === 0
      ? "No target"
      : `No target; ${measures} ${measures === 1 ? "measure" : "measures"}`,
  open: ({ title }: { readonly title: string }) => `${title} (under consideration)`,
  legendOwn: () => "own level",
  legendRival: () => "rivals’ level",
  legendRequired: () => "level the targets need",
  legendBehind: () => "behind",
  legendTarget: () => "target on a stage that lies behind",
  legendAhead: () => "target on one that does not",
  legendOverlooked: () => "matters and lies behind, but has no target",
  legendMissing: () => "not stated",
  remarkSummary: ({ shown, all }: { readonly shown: string; readonly all: string }) =>
    `The picture names ${shown} of ${all} stages, those that matter and lag most, and gathers the others by position; the table has them all.`,
  remarkCounts: ({ targets }: { readonly targets: string }) =>
    `${targets} targets are too many to draw one by one: the picture counts them, the table names them.`,
  remarkNoShares: () =>
    "The share of the final sales is not shown: payments along the chain are not stated.",
  remarkShares: () => "Where “–” stands, no share can be computed; the table says why.",
  tableCaption: () => "Every stage with its scores and targets",
  columnStage: () => "Stage",
  columnPosition: () => "Position",
  columnLocality: () => "In the region",
  columnImportance: () => "Importance (1–5)",
  columnOwn: () => "Level (1–5)",
  columnRival: () => "Rivals’ level (1–5)",
  columnGap: () => "Levels behind rivals (below 0: ahead)",
  columnShare: () => "Share of final sales that passes through",
  columnFeeds: () => "In-region stages it feeds",
  columnNeeded: () => "Level needed",
  columnLack: () => "Levels its firms lack",
  columnTargets: () => "Targets",
  columnMark: () => "Remark",
  byTargets: ({ level }: { readonly level: string }) => `${level} (targets)`,
  byRivals: ({ level }: { readonly level: string }) => `${level} (rivals)`,
  market: () => "a buyer",
  unvalued: () => "no payment has a value",
  beyond: () => "not bought by the region",
  noPayments: () => "payments not stated",
  markOverlooked: () => "matters and lies behind, no target",
  markAhead: () => "target though not behind",
};
