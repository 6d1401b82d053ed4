import type { Shape } from "../../document/drawing.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Figure } from "../../model/figure.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { roadRight } from "./draw-road.ts";
import { type Band, right } from "./frame.ts";

const x = roadRight + 40;
const pad = 16;
const room = right - x - 2 * pad;
const sizes = [30, 26, 22, 18, 14];

/** The largest size at which a value fits. */
const fitting = (words: string): number =>
  sizes.find((size) => textWidth(words, { size, bold: true }) <= room) ?? 14;

/** When a value is of and what kind of number it is. */
const datedKind = ({ asOf, kind }: Figure, { text: words }: FigureContext): string =>
  [asOf && words.period(asOf), kind && words.enumerated("figureKind", kind)]
    .filter(Boolean)
    .join(" · ");

const missing = (top: number, { say }: FigureContext): Band => {
  const lines = wrap(say("noHeadline"), { size: 13, width: room, lines: 4 });
  return {
    shapes: textLines([x + pad, top + 30], lines, { size: 13, leading: 19, fill: palette.sub }),
    bottom: top + 30 + lines.length * 19,
  };
};

/** What the plan is to come to: the headline indicator from its baseline to its target. */
export const drawResult = (
  indicator: Indicator | undefined,
  top: number,
  least: number,
  context: FigureContext,
): Band => {
  const { baseline, target } = indicator ?? {};
  if (!indicator || !baseline || !target) return missing(top, context);
  const { text: words, say } = context;
  const names = wrap(words.pick(indicator.name), { size: 15, bold: true, width: room, lines: 4 });
  const [from, to] = [baseline, target].map(({ quantity }) => words.quantity(quantity));
  const big = { size: fitting(to ?? ""), bold: true, width: room } as const;
  const small = { size: 13, fill: palette.sub, width: room } as const;
  const origin = say("from", { value: from ?? "" });
  const note = (figure: Figure) => datedKind(figure, context);
  const rest = [origin, note(baseline)].filter(Boolean).join(" · ");
  const lines = wrap(rest, { ...small, lines: 2 });
  const content = 20 + names.length * 20 + lines.length * 18 + 28 + big.size + 24;
  const bottom = Math.max(top + 12 + content + 24, least);
  const height = bottom - top - 12;
  const start = top + 12 + Math.round((height - content) / 2);
  const starts = start + 16 + names.length * 20 + 24;
  const ends = starts + (lines.length - 1) * 18 + 18 + big.size;
  const shapes: readonly Shape[] = [
    rect({ x, y: top + 12, width: right - x, height }, { rx: 6, fill: palette.tint }),
    arrowhead([roadRight + 12, Math.round(top + 12 + height / 2)], "right", {
      half: 10,
      length: 16,
      fill: palette.accent,
    }),
    text([x + pad, start + 12], say("headline"), { size: 12, bold: true, fill: palette.accent }),
    ...textLines([x + pad, start + 35], names, { size: 15, bold: true, leading: 20 }),
    ...textLines([x + pad, starts], lines, { ...small, leading: 18 }),
    text([x + pad, ends], oneLine(to ?? "", big), { ...big, fill: palette.accent }),
    text([x + pad, ends + 22], oneLine(note(target), small), small),
  ];
  return { shapes, bottom };
};
