import type { Print } from "../../diagnostics/speech.ts";

/** What the figure speaks of: names are in the language of the figure. */
export type WheelFacts = {
  readonly total: number;
  readonly most: number;
  /** Factors with five points, and with none. */
  readonly full: readonly string[];
  /** Whether every factor has five points. */
  readonly isWhole: boolean;
  readonly empty: readonly string[];
  /** The weakest of the others. */
  readonly weakest: readonly string[];
};

export const wheelMessages = {
  finding: ({ total, most, full, isWhole, empty, weakest }: WheelFacts, print: Print) => {
    if (isWhole) return `The check takes no points off in any of the ${full.length} factors`;
    const scored = `The check gives the plan ${total} of ${most} points`;
    if (empty.length > 3) return `${scored}; ${empty.length} factors have none yet`;
    if (empty.length > 0) return `${scored}; none yet for ${print.list(empty)}`;
    return weakest.length > 0 ? `${scored}; least for ${print.list(weakest)}` : scored;
  },
  subtitle: () =>
    "Six steps of three factors, up to 5 points each: what is written is counted, not how good it is or whether the money is there",
  description: ({ full, isWhole, empty }: WheelFacts, print: Print) =>
    [
      "A wheel of 18 spokes, three for each of six steps; the longer the spoke, the more of the rules it rests on find nothing to say.",
      ...(isWhole ? ["Every factor has five points."] : []),
      ...(full.length > 0 && !isWhole ? [`Five points: ${print.list(full)}.`] : []),
      ...(full.length === 0 ? ["No factor has five points."] : []),
      ...(empty.length > 0 ? [`No points: ${print.list(empty)}.`] : []),
    ].join(" "),
  tableCaption: () => "The plan wheel: points by factor and what they rest on",
  columnStep: () => "Step",
  columnFactor: () => "Factor",
  columnScore: () => "Points",
  columnGrounds: () => "Shown by",
  waived: () => "waived",
  columnOpen: () => "Open",
  outOf: ({ score, most }: { readonly score: number; readonly most: number }) =>
    `${score} of ${most}`,
};
