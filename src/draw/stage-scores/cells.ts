import type { StageScore } from "../../analyse/analyses/stage-scores.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";

/** What one cell shows: its words, and how dark of which colour it is, 0..1. */
export type Cell = {
  readonly words: string;
  readonly fill?: string;
  readonly shade?: number;
  readonly look?: "missing";
};

const missing = ({ say }: FigureContext): Cell => ({ words: say("missing"), look: "missing" });

const importanceOf = ({ importance }: StageScore, context: FigureContext): Cell =>
  importance.value === undefined
    ? missing(context)
    : {
        words: context.text.number(importance.value),
        fill: palette.accent,
        shade: (importance.value - 1) / 4,
      };

/** A share that rounds to nothing is not nothing. */
export const shareOf = (share: number, { text }: FigureContext): string =>
  text.share(share, share < 0.01 ? 1 : 0);

const passingOf = ({ passing }: StageScore, context: FigureContext): Cell =>
  passing.defined
    ? {
        words: shareOf(passing.share, context),
        fill: palette.bar,
        shade: Math.min(1, passing.share),
      }
    : { words: "–" };

/** Importance and, where any is known, the share of sales; the levels are drawn. */
export const cellsOf = (
  score: StageScore,
  hasShares: boolean,
  context: FigureContext,
): readonly Cell[] => [
  importanceOf(score, context),
  ...(hasShares ? [passingOf(score, context)] : []),
];

const rangeOf = (
  values: readonly (number | undefined)[],
  write: (value: number) => string,
  { say }: FigureContext,
): Cell => {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return { words: "–" };
  const low = write(known.reduce((a, b) => Math.min(a, b)));
  const high = write(known.reduce((a, b) => Math.max(a, b)));
  return { words: low === high ? low : say("range", { low, high }) };
};

/** The same of several stages: from the lowest to the highest. */
export const rangesOf = (
  scores: readonly StageScore[],
  hasShares: boolean,
  context: FigureContext,
): readonly Cell[] => {
  const level = (value: number): string => context.text.number(value);
  const share = (value: number): string => shareOf(value, context);
  const range = (values: readonly (number | undefined)[], write = level): Cell =>
    rangeOf(values, write, context);
  const shares = scores.map(({ passing }) => (passing.defined ? passing.share : undefined));
  return [
    range(scores.map(({ importance }) => importance.value)),
    ...(hasShares ? [range(shares, share)] : []),
  ];
};
