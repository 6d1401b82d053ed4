import { headline } from "../../analyse/headline.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { dots } from "../kit/dots.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text, textLines } from "../kit/shapes.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { labelLook, middleOf, placeLabels, type Slots } from "./place-labels.ts";
import { moveWords, type Row } from "./rows.ts";

export const figureWidth = 960;
const labelWidth = 196;
/** Right of the last step, for the latest value. */
const endRoom = 150;
export const plotLeft = margin + labelWidth + 14;
export const plotRight = figureWidth - margin - endRoom - 12;

const plotHeight = 36;
/** Above and below a plot, for the values at its steps. */
const labelRoom = 22;
export const rowHeight = plotHeight + 2 * labelRoom + 4;

const name = { size: 12.5, bold: true } as const;
const note = { size: 11.5 } as const;
const leading = 16;
/** Narrower slots have no room for a dot each. */
const narrowest = 10;

const noteOf = ({ id }: Row, { plan, text: words, say }: FigureContext): string => {
  if (id !== "headlineTarget") return say(`${id}Note`);
  const indicator = headline(plan);
  return indicator ? words.pick(indicator.name) : "";
};

const heightIn = ({ points, leastSpan }: Row, top: number): ((size: number) => number) => {
  const sizes = points.flatMap((point) => point?.size ?? []);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const span = Math.max(most - least, leastSpan) || 1;
  const low = (least + most - span) / 2;
  return (size) => Math.round(top + plotHeight * (1 - (size - low) / span));
};

type Step = { readonly point: NonNullable<Row["points"][number]>; readonly y: number } | undefined;

/** A stair over the slots, with a gap where a version says nothing. */
const stair = (steps: readonly Step[], { left, width }: Slots): string => {
  const parts: (string | number)[] = [];
  for (const [place, step] of steps.entries()) {
    if (!step) continue;
    const before = steps[place - 1];
    if (!before) parts.push("M", left + place * width, step.y);
    else if (before.y !== step.y) parts.push("V", step.y);
    // one stretch for versions that came to the same
    if (steps[place + 1]?.y !== step.y) parts.push("H", left + (place + 1) * width);
  }
  return d(...parts);
};

/** The latest value beside its step, and under it the change; neither below the row. */
const drawEnd = (
  row: Row,
  [step, bottom]: readonly [number, number],
  context: FigureContext,
): readonly Shape[] => {
  const x = plotRight + 12;
  const { move } = row;
  const news = move?.kind === "moved" ? move.news : "neither";
  const fill = { better: palette.back, worse: palette.gap, neither: palette.sub }[news];
  const changes = wrap(moveWords(move, context), { ...note, width: endRoom, lines: 2 });
  const y = Math.min(step, bottom - 12 - leading - 14 * (changes.length - 1));
  return [
    text([x, y + 4], oneLine(row.last.words, { ...name, width: endRoom }), name),
    ...textLines([x, y + 4 + leading], changes, { ...note, leading: 14, fill }),
  ];
};

/** One result: its name, its stair with the values, and the latest value with what it came to. */
export const drawRow = (
  row: Row,
  top: number,
  slots: Slots,
  context: FigureContext,
): readonly Shape[] => {
  const height = heightIn(row, top + labelRoom);
  const steps = row.points.map((point): Step => point && { point, y: height(point.size) });
  const names = wrap(context.say(row.id), { ...name, width: labelWidth, lines: 2 });
  const notes = wrap(noteOf(row, context), { ...note, width: labelWidth, lines: 3 });
  const start = top + 24;
  const centres = steps.flatMap((step, place): (readonly [number, number])[] =>
    step ? [[Math.round(middleOf(slots, place)), step.y]] : [],
  );
  return [
    path(stair(steps, slots), { fill: "none", stroke: palette.goods, "stroke-width": 2 }),
    ...(slots.width < narrowest ? [] : dots(centres, palette.goods, 6)),
    ...textLines([margin, start], names, { ...name, leading }),
    ...textLines([margin, start + names.length * leading], notes, {
      ...note,
      fill: palette.sub,
      leading: 15,
    }),
    ...placeLabels(steps, slots).map(({ words, x, y }) =>
      text([x, y], words, { ...labelLook, anchor: "middle" }),
    ),
    ...drawEnd(row, [height(row.last.size), top + rowHeight], context),
  ];
};
