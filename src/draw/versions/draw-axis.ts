import type { Shape } from "../../document/drawing.ts";
import type { Change } from "../../model/plan.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, path, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine } from "../kit/wrap.ts";
import { middleOf, type Slots } from "./place-labels.ts";

const name = { size: 12, bold: true } as const;
const date = { size: 11 } as const;
const widest = 130;

export const axisHeight = 40;

type Mark = { readonly x: number; readonly name: string; readonly date: string };

/** The first and the latest version, and as many between them as have room for their names. */
const marksOf = (versions: readonly Change[], slots: Slots, { text: words }: FigureContext) => {
  const all = versions.map(({ version, date: day }, place): Mark & { width: number } => {
    const [own, when] = [oneLine(version, { ...name, width: widest }), words.period(day)];
    const width = Math.max(textWidth(own, name), textWidth(when, date));
    return { x: Math.round(middleOf(slots, place)), name: own, date: when, width };
  });
  const room = Math.max(...all.map(({ width }) => width)) + 12;
  const steps = Math.floor((all.length - 1) / Math.max(1, Math.ceil(room / slots.width)));
  const places = Array.from({ length: steps }, (_, place) =>
    Math.round((place * (all.length - 1)) / steps),
  );
  return [...places, all.length - 1].flatMap((place) => all[place] ?? []);
};

/** Names and dates of the versions below the rows, and a line up from each. */
export const drawAxis = (
  versions: readonly Change[],
  [top, bottom]: readonly [number, number],
  slots: Slots,
  context: FigureContext,
): readonly Shape[] => {
  const marks = marksOf(versions, slots, context);
  return [
    path(marks.map(({ x }) => d("M", x, top, "V", bottom)).join(""), {
      stroke: palette.grid,
      fill: "none",
    }),
    ...marks.flatMap((mark) => [
      text([mark.x, bottom + 16], mark.name, { ...name, anchor: "middle" }),
      text([mark.x, bottom + 31], mark.date, { ...date, fill: palette.mute, anchor: "middle" }),
    ]),
  ];
};
