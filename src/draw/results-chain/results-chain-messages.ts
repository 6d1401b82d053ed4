import type { Print } from "../../diagnostics/speech.ts";

export type ResultsChainFacts = {
  readonly measures: number;
  /** Measures without an indicator, and those whose indicators lead to no outcome. */
  readonly idle: number;
  readonly stuck: number;
  readonly tasks: number;
  readonly indicators: number;
  readonly outcomes: number;
  /** Outcomes with no output before them. */
  readonly bare: number;
  readonly impacts: number;
  /** "FY2024 → FY2033"; empty where no indicator is dated. */
  readonly years: string;
  readonly hasStars: boolean;
  /** The one currency of all money, which the picture names once. */
  readonly currency: string | undefined;
  readonly headline: string | undefined;
  readonly bareNames: readonly string[];
  readonly idleNames: readonly string[];
};

const of = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const means = ({ measures, idle, stuck, outcomes }: ResultsChainFacts): string => {
  const lost = idle + stuck;
  if (measures === 0) return "No measure stands behind the indicators";
  if (outcomes === 0) return "No measure leads to an outcome: the plan has no indicator of one";
  if (lost === 0)
    return measures === 1
      ? "The one measure is judged by an outcome"
      : `${measures === 2 ? "Both" : `All ${measures}`} measures are judged by an outcome`;
  if (lost === measures) return `None of the ${measures} measures leads to an outcome`;
  return `${lost} of ${measures} measures ${lost === 1 ? "leads" : "lead"} to no outcome`;
};

const ends = ({ outcomes, bare }: ResultsChainFacts): string => {
  if (outcomes === 0) return "";
  if (bare === 0)
    return outcomes === 1
      ? "; the one outcome has an indicator of output before it"
      : `; each of the ${outcomes} outcomes has an indicator of output before it`;
  if (outcomes === 1) return "; the one outcome has no indicator of output before it";
  return bare === outcomes
    ? `; none of the ${outcomes} outcomes has an indicator of output before it`
    : `; ${bare} of ${outcomes} outcomes ${bare === 1 ? "has" : "have"} no indicator of output before ${bare === 1 ? "it" : "them"}`;
};

export const resultsChainMessages = {
  finding: (facts: ResultsChainFacts) => `${means(facts)}${ends(facts)}`,
  subtitle: ({ indicators, years, hasStars, currency }: ResultsChainFacts) =>
    [
      `${of(indicators, "indicator")}: baseline → target${years === "" ? "" : `, ${years} unless stated`}`,
      ...(hasStars ? ["* assumed, estimated or forecast"] : []),
      ...(currency === undefined ? [] : [`money in ${currency}`]),
      "circled: the measures behind",
    ].join("; "),
  summary: ({ tasks, indicators }: ResultsChainFacts) =>
    `How many measures, tasks and indicators each target has on each level: ${of(tasks, "task")} and ${of(indicators, "indicator")} in all; tasks stand with the indicators of activity`,
  description: (facts: ResultsChainFacts, print: Print) =>
    [
      `Columns from left to right: ${of(facts.measures, "measure")}, ${of(facts.tasks, "task")}, outputs, ${of(facts.outcomes, "outcome")}, ${of(facts.impacts, "impact")}.`,
      `${of(facts.indicators, "indicator")} in all; arrows lead from each to the one it contributes to.`,
      ...(facts.headline === undefined ? [] : [`The headline: ${facts.headline}.`]),
      ...(facts.bareNames.length > 0
        ? [
            `No output before: ${print.list(facts.bareNames)}${facts.bare > facts.bareNames.length ? ` and ${facts.bare - facts.bareNames.length} more` : ""}.`,
          ]
        : []),
      ...(facts.idleNames.length > 0
        ? [
            `No indicator: ${print.list(facts.idleNames)}${facts.idle > facts.idleNames.length ? ` and ${facts.idle - facts.idleNames.length} more` : ""}.`,
          ]
        : []),
    ].join(" "),
  means: () => "Means: measures",
  activities: () => "Activities",
  inputs: () => "Inputs and activities",
  outcome: () => "Outcomes",
  shared: () => "For several targets or all",
  tasks: ({ count }: { readonly count: number }) => of(count, "task"),
  open: () => "to be decided",
  undated: () => "no year",
  noOutput: () => "no indicator of output before it",
  noMeasure: () => "no measure before it",
  noImpact: () => "leads to no impact",
  noOutcome: () => "no outcome before it",
  idle: () => "no indicator",
  stuck: () => "leads to no outcome",
  missing: ({ level }: { readonly level: string }) => `The plan has no indicator here (${level})`,
  lost: ({ count }: { readonly count: number }) => `${count} lost`,
  broken: ({ count }: { readonly count: number }) => `${count} broken`,
  others: ({ count }: { readonly count: number }) => `${count} other targets`,
  legendHeadline: () => "headline indicator",
  legendGap: () => "an indicator is missing before or after, as written",
  legendLink: () => "contributes to",
  summarised: ({ count }: { readonly count: string }) =>
    `With ${count} indicators and measures the picture counts them by target and level; “lost” are measures that lead to no outcome, “broken” are indicators with nothing before or after them. The table has every one.`,
  unlevelled: ({ count }: { readonly count: number }) =>
    `${of(count, "indicator")} ${count === 1 ? "states" : "state"} no level and ${count === 1 ? "is" : "are"} in the table only.`,
  tableCaption: () => "From measures to the effect on the region",
  columnName: () => "Measure or indicator",
  columnLevel: () => "Level",
  columnBaseline: () => "Baseline",
  columnTarget: () => "Target",
  columnLeads: () => "Contributes to",
  columnMeasures: () => "Measures",
  columnBreak: () => "Missing",
  measure: () => "measure",
};
