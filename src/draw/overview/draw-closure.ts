import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { rect, text } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { type Band, left, right } from "./frame.ts";

const height = 16;
const size = { size: 14, bold: true } as const;

type Part = {
  readonly share: number;
  readonly key: string;
  readonly fill: string;
  readonly ink: string;
};

const partsOf = ({ closure, unknown, leakage }: Closure): readonly Part[] =>
  [
    { share: closure, key: "kept", fill: palette.accent, ink: palette.accent },
    { share: unknown, key: "notKnown", fill: palette.unknown, ink: palette.sub },
    { share: leakage, key: "leaves", fill: palette.gap, ink: palette.gap },
  ].filter(({ share }) => share >= 0.005);

/** The sales of the chain as one bar: what stays in the region, what leaves it, what is not known. */
export const drawClosure = (
  closure: Outcome<Closure>,
  top: number,
  { text: words, say }: FigureContext,
): Band => {
  const room = right - left;
  if (!closure.defined) {
    const reason = say("noClosure", { reason: say(closure.reason, closure.facts) });
    const lines = wrap(reason, { size: 13, width: room, lines: 2 });
    return {
      shapes: lines.map((line, place) =>
        text([left, top + 24 + place * 18], line, { size: 13, fill: palette.sub }),
      ),
      bottom: top + 16 + lines.length * 18,
    };
  }
  let x = left;
  const parts = partsOf(closure).map((part) => {
    const width = part.share * room;
    const placed = { ...part, x, width, words: say(part.key, { share: words.share(part.share) }) };
    x += width;
    return placed;
  });
  const sizes = parts.map((part) => textWidth(part.words, size));
  const starts = spread(
    parts.map((part, place) => ({
      middle: part.x + (sizes[place] ?? 0) / 2,
      size: sizes[place] ?? 0,
    })),
    24,
    [left, right],
  );
  return {
    shapes: parts.flatMap((part, place) => [
      rect(
        { x: part.x, y: top + 14, width: Math.max(1, part.width - 1.5), height },
        { fill: part.fill },
      ),
      text([starts[place] ?? left, top + 14 + height + 19], part.words, {
        ...size,
        fill: part.ink,
      }),
    ]),
    bottom: top + 14 + height + 26,
  };
};
