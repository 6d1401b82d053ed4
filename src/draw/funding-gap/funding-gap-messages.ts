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
  /** Where the money is missing. */
  readonly hole?: {
    readonly phases: readonly string[];
    readonly coverage: string;
    readonly isNone: boolean;
    /** Of all of them together. */
    readonly gap: string;
  };
  /** The year with the largest gap, unless two are the same. */
  readonly worst?: { readonly name: string; readonly gap: string; readonly share: string };
  readonly hasYears: boolean;
  /** Of the tasks that raise technology readiness between 4 and 7. */
  readonly steps: number;
  readonly unfunded: number;
};

const when = ({ worst }: GapFacts): string =>
  worst === undefined ? "" : `; ${worst.share} of the whole gap falls in ${worst.name}`;

type Count = { readonly count: number };

const tasks = (count: number): string => `${count} ${count === 1 ? "task" : "tasks"}`;

export const fundingGapMessages = {
  finding: (facts: GapFacts, print: Print) => {
    const { hole, need, gap, coverage, isAll, isNone } = facts;
    if (isAll) return `All of the ${need} that the roadmap needs is secured`;
    if (isNone) return `None of the ${need} that the roadmap needs is secured yet${when(facts)}`;
    if (hole === undefined)
      return `${coverage} of the ${need} that the roadmap needs is secured: ${gap} is not${when(facts)}`;
    const secured = hole.isNone ? "Nothing" : hole.coverage;
    const part = hole.gap === gap ? "all" : hole.gap;
    return `${secured} of what ${print.list(hole.phases)} ${hole.phases.length === 1 ? "needs" : "need"} is secured: ${part} of the ${gap} not yet secured is missing there${when(facts)}`;
  },
  subtitle: ({ unit, hasYears }: { readonly unit: string; readonly hasYears: boolean }) =>
    `Cost of the tasks by ${hasYears ? "fiscal year and by phase" : "phase"} and the money that stands against it, in ${unit}${hasYears ? "; costs are spread evenly over the months of each task" : ""}. Planned costs, not spending`,
  description: (facts: GapFacts, print: Print) =>
    [
      `The roadmap needs ${facts.need}, of which ${facts.coverage} is secured; ${facts.gap} is not${facts.none === undefined ? "" : `, and ${facts.none} has no source`}.`,
      ...(facts.hole
        ? [
            `Most is missing in ${print.list(facts.hole.phases)}, where ${facts.hole.coverage} is secured and ${facts.hole.gap} is not.`,
          ]
        : []),
      ...(facts.worst
        ? [`The largest gap of a year is ${facts.worst.gap} in ${facts.worst.name}.`]
        : []),
      // beside money without a source elsewhere it would seem to contradict it
      ...(facts.steps > 0 && (facts.unfunded > 0 || facts.none === undefined)
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
  columnApplied: () => "Applied for or requested",
  columnPlanned: () => "Planned",
  columnNone: () => "No source",
  columnCoverage: () => "Coverage",
  columnGap: () => "Not secured",
  columnExpected: () => "Expected gap",
  byTask: () => "By task",
  total: () => "Total",
};
