import type { Print } from "../../diagnostics/speech.ts";

/** What the figure speaks of; amounts are written out. */
export type GapFacts = {
  readonly currency: string;
  readonly need: string;
  /** Need less what is secured. */
  readonly gap: string;
  /** Secured over need, written. */
  readonly coverage: string;
  readonly isAll: boolean;
  readonly isNone: boolean;
  /** Without any source; absent where there is none such. */
  readonly none?: string;
  readonly valley?: {
    readonly phases: readonly string[];
    readonly coverage: string;
    readonly isNone: boolean;
    /** Of all of them together. */
    readonly gap: string;
  };
  /** The year with the largest gap, unless two are the same. */
  readonly worst?: { readonly name: string; readonly gap: string; readonly isMost: boolean };
  readonly hasYears: boolean;
  /** Of the tasks that raise technology readiness between 4 and 7. */
  readonly steps: number;
  readonly unfunded: number;
};

const opened = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const when = ({ worst }: GapFacts): string => {
  if (worst === undefined) return "";
  return worst.isMost
    ? `, most of which falls in ${worst.name}`
    : `, the largest part of which falls in ${worst.name}`;
};

type Count = { readonly count: number };

const tasks = (count: number): string => `${count} ${count === 1 ? "task" : "tasks"}`;

export const fundingGapMessages = {
  finding: (facts: GapFacts, print: Print) => {
    const { valley, need, gap, coverage, isAll, isNone } = facts;
    if (isAll) return `All of the ${need} that the roadmap needs is secured`;
    if (isNone) return `None of the ${need} that the roadmap needs is secured yet${when(facts)}`;
    if (valley === undefined)
      return `${coverage} of the ${need} that the roadmap needs is secured: ${gap} is still to be found${when(facts)}`;
    const names = opened(print.list(valley.phases));
    const is = valley.phases.length === 1 ? "is" : "are";
    const lacks = valley.phases.length === 1 ? "it lacks" : "together they lack";
    const secured = valley.isNone ? `${is} not secured at all` : `${is} ${valley.coverage} secured`;
    return valley.gap === gap
      ? `${names} ${secured}: all of the ${gap} still to be found is missing there${when(facts).replace(", ", "; ")}`
      : `${names} ${secured}: ${lacks} ${valley.gap} of the ${gap} still to be found${when(facts)}`;
  },
  subtitle: ({ unit, hasYears }: { readonly unit: string; readonly hasYears: boolean }) =>
    `Cost of the tasks by ${hasYears ? "fiscal year and by phase" : "phase"} and the money that stands against it, in ${unit}${hasYears ? "; costs are spread evenly over the months of each task" : ""}. Planned costs, not spending`,
  description: (facts: GapFacts, print: Print) =>
    [
      `The roadmap needs ${facts.need}, of which ${facts.coverage} is secured; ${facts.gap} is still to be found${facts.none === undefined ? "" : `, and ${facts.none} has no source`}.`,
      ...(facts.valley
        ? [
            `Coverage is lowest in ${print.list(facts.valley.phases)}, where ${facts.valley.coverage} is secured and ${facts.valley.gap} is not.`,
          ]
        : []),
      ...(facts.worst
        ? [`The largest gap of a year is ${facts.worst.gap} in ${facts.worst.name}.`]
        : []),
      ...(facts.steps > 0
        ? [
            facts.unfunded === 0
              ? `All ${tasks(facts.steps)} between technology readiness 4 and 7 have at least an intended source.`
              : `${facts.unfunded} of ${tasks(facts.steps)} between technology readiness 4 and 7 lack a source for part of the cost.`,
          ]
        : []),
    ].join(" "),
  byYear: () => "By fiscal year",
  byPhase: () => "By phase",
  none: () => "no source",
  need: () => "Needed",
  gap: () => "Not secured",
  covered: () => "Secured",
  expected: () => "Expected gap",
  expectedNote: () => "if applications succeed at their stated odds",
  range: ({ low, high }: { readonly low: string; readonly high: string }) => `${low}–${high}`,
  rounded: () => "rounded: parts may differ from the sum",
  later: () => "later",
  noPhase: () => "phase not stated",
  valley: () => "valley of death: TRL 4 to 7",
  lowest: () => "lowest coverage",
  open: ({ amount }: { readonly amount: string }) => `${amount} not secured`,
  full: () => "all secured",
  tiny: ({ amount }: { readonly amount: string }) => `<${amount}`,
  remarkLater: ({ count }: Count) =>
    `The last bar gathers ${count} fiscal years; the table has each of them.`,
  remarkUncosted: ({ count }: Count) =>
    `${tasks(count)} without a cost that can be reckoned with ${count === 1 ? "is" : "are"} left out.`,
  remarkMeasures: ({ count }: Count) =>
    `${tasks(count)} without funding lines ${count === 1 ? "is" : "are"} taken to be paid out of the budgets of the measures for ${count === 1 ? "it" : "them"}.`,
  remarkNoYears: () =>
    "Fiscal years are not shown, as the dates of the tasks cannot be worked out.",
  tableCaption: ({ currency }: { readonly currency: string }) =>
    `Need and funding by fiscal year, phase and task (${currency})`,
  columnItem: () => "Fiscal year, phase or task",
  columnNeed: () => "Need",
  columnSecured: () => "Secured",
  columnApplied: () => "Applied for",
  columnPlanned: () => "Planned",
  columnNone: () => "No source",
  columnCoverage: () => "Coverage",
  columnGap: () => "Not secured",
  columnExpected: () => "Expected gap",
  byTask: () => "By task",
  total: () => "Total",
};
