import type { ExactEfforts } from "../../analyse/aligned-efforts.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { line, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine } from "../kit/wrap.ts";
import { columns } from "./plot.ts";

/** Efforts at one time, with what they are called. */
export type Force = {
  readonly efforts: ExactEfforts;
  readonly words: string;
  readonly isPlanned: boolean;
};

const barHeight = 22;
const leading = 34;
const percentRoom = 64;

const size = { size: 12.5, bold: true } as const;

type Ends = { readonly all: number; readonly part: number; readonly tick: number };

/** Where the amount stands: in its bar, or behind it, but never on the mark or across an end. */
const placeAmount = (amount: string, { all, part, tick }: Ends) => {
  const width = textWidth(amount, size) + 12;
  const isFree = tick <= part - width - 4 || tick >= part - 4;
  if (width + 8 <= part && isFree) return { at: part - 10, isInside: true };
  const start = tick > part - 4 && tick < part + width ? tick + 8 : part + 8;
  return { at: start < all && start + width > all ? all + 8 : start, isInside: false };
};

/** One bar: all effort, and how much of it works towards the goal. */
const drawForce = (
  force: Force,
  [left, y]: readonly [number, number],
  unit: number,
  write: { readonly effortOf: (amount: number) => string; readonly context: FigureContext },
): readonly Shape[] => {
  const { efforts, words, isPlanned } = force;
  const { total, alignment, expected } = efforts;
  const [all, part] = [total * unit, total * alignment * unit];
  const amount = write.effortOf(total * alignment);
  const { at, isInside } = placeAmount(amount, { all, part, tick: expected * all });
  const tick = left + expected * all;
  return [
    text([margin, y + 15.5], oneLine(words, { ...size, width: left - margin - 6 }), size),
    rect({ x: left, y, width: all, height: barHeight }, { fill: palette.grid }),
    rect(
      { x: left, y, width: part, height: barHeight },
      { fill: isPlanned ? palette.accent : palette.edge },
    ),
    text([left + at, y + 15.5], amount, {
      ...size,
      fill: isInside && isPlanned ? palette.paper : palette.ink,
      ...(isInside ? { anchor: "end" as const } : {}),
    }),
    line([tick, y - 4], [tick, y + barHeight + 4], { stroke: palette.paper, "stroke-width": 4 }),
    line([tick, y - 4], [tick, y + barHeight + 4], { stroke: palette.ink, "stroke-width": 1.4 }),
    text([columns.value, y + 17.5], write.context.text.share(alignment), {
      size: 18,
      bold: true,
      anchor: "end",
      fill: isPlanned ? palette.accent : palette.sub,
    }),
  ];
};

/** What the efforts add up to, now and as planned, with what efforts in random order would reach. */
export const drawStrip = (
  forces: readonly Force[],
  top: number,
  effortOf: (amount: number) => string,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const { say } = context;
  const left = margin + Math.max(...forces.map(({ words }) => textWidth(words, size))) + 14;
  const most = Math.max(...forces.map(({ efforts }) => efforts.total));
  const unit = (columns.value - percentRoom - left) / most;
  const title = say("strip");
  return {
    shapes: [
      line([margin, top], [columns.value, top], { stroke: palette.ink, "stroke-width": 1 }),
      text([margin, top + 24], title, size),
      text([margin + textWidth(title, size) + 10, top + 24], say("stripScale"), {
        size: 11.5,
        fill: palette.sub,
      }),
      ...forces.flatMap((force, place) =>
        drawForce(force, [left, top + 40 + place * leading], unit, { effortOf, context }),
      ),
    ],
    bottom: top + 40 + forces.length * leading,
  };
};
