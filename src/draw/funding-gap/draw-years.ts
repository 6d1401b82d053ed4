import type { Cover } from "../../analyse/finance/cover.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { d, group, line, path, rect, text } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { MoneyScale } from "./money-scale.ts";
import { coverageOf, frameOf, looks, nameOf, statuses } from "./statuses.ts";

export const figureWidth = 960;
/** Where bars stand, right of the totals and of the names of the phases. */
export const plot = { left: 318, right: figureWidth - margin } as const;
const height = 190;
const rowLeading = 19;

export type Setting = {
  readonly scale: MoneyScale;
  readonly context: FigureContext;
};

export type Column = { readonly name: string; readonly cover: Cover };

const drawStack = (
  { cover }: Column,
  [middle, width]: readonly [number, number],
  [most, foot]: readonly [number, number],
  { scale }: Setting,
): readonly Shape[] => {
  let y = foot;
  return statuses.flatMap((status): readonly Shape[] => {
    const tall = (cover[status] / most) * height;
    if (tall <= 0) return [];
    y -= tall;
    const said = scale.write(cover[status]);
    const box = { x: middle - width / 2, y, width, height: Math.max(0.6, tall - 1) };
    const fits = tall >= 15 && textWidth(said, { size: 11 }) + 4 <= width;
    return [
      rect(box, { fill: looks[status].fill, ...frameOf(status) }),
      ...(fits
        ? [
            text([middle, y + tall / 2 + 3.5], said, {
              size: 11,
              fill: looks[status].ink,
              anchor: "middle",
            }),
          ]
        : []),
    ];
  });
};

/** Marks what is not secured, from the top of what is to the need. */
const bracket = (x: number, top: number, bottom: number): Shape =>
  path(d("M", x - 4, top, "h", 4, "V", bottom, "h", -4), {
    fill: "none",
    stroke: palette.gap,
    "stroke-width": 1.6,
  });

const drawColumn = (
  column: Column,
  [middle, slot]: readonly [number, number],
  [most, foot]: readonly [number, number],
  setting: Setting,
): readonly Shape[] => {
  const { cover, name } = column;
  const { scale, context } = setting;
  const width = Math.min(66, slot * 0.62);
  const at = (amount: number): number => foot - (amount / most) * height;
  const top = at(cover.need);
  const row = (place: number): number => foot + 18 + place * rowLeading;
  const isOpen = cover.gap > 0;
  const middleWords = (y: number, said: string, look: object): Shape =>
    text([middle, y], said, { size: 11.5, anchor: "middle", ...look });
  return [
    ...drawStack(column, [middle, width], [most, foot], setting),
    ...(isOpen && at(cover.secured) - top >= 2
      ? [bracket(middle + width / 2 + 6, top, at(cover.secured))]
      : []),
    middleWords(top - 7, scale.write(cover.need), { size: 12.5, bold: true }),
    middleWords(row(0), name, { fill: palette.sub }),
    middleWords(
      row(1),
      cover.coverage === undefined ? "–" : coverageOf(cover.coverage, context),
      {},
    ),
    middleWords(row(2), scale.write(cover.gap), {
      bold: isOpen,
      fill: isOpen ? palette.gap : palette.mute,
    }),
  ];
};

/** Need by fiscal year as stacked bars, with what is not secured printed below. */
export const drawYears = (
  columns: readonly Column[],
  top: number,
  setting: Setting,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const { context } = setting;
  const foot = top + 46 + height;
  const most = columns.reduce((max, { cover }) => Math.max(max, cover.need), 0);
  const slot = Math.min(120, (plot.right - plot.left) / columns.length);
  const label = (place: number, key: string, fill: string): Shape =>
    text([plot.left - 10, foot + 18 + place * rowLeading], context.say(key), {
      size: 11.5,
      anchor: "end",
      fill,
    });
  return {
    shapes: [
      text([plot.left, top + 14], context.say("byYear"), { size: 13, bold: true }),
      ...columns.flatMap((column, place) =>
        drawColumn(column, [plot.left + (place + 0.5) * slot, slot], [most, foot], setting),
      ),
      line([plot.left, foot], [plot.left + slot * columns.length, foot], {
        stroke: palette.ink,
        "stroke-width": 1.2,
      }),
      label(1, "covered", palette.sub),
      label(2, "gap", palette.gap),
    ],
    bottom: foot + 18 + 2 * rowLeading + 8,
  };
};

const totalsRight = 236;

/** Below the totals: the gap to be expected, and that rounded parts need not add up. */
const drawNotes = (
  total: Cover,
  used: readonly (typeof statuses)[number][],
  foot: number,
  { scale, context: { say } }: Setting,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const { low, high } = total.expectedGap;
  const [least, most] = [scale.write(low), scale.write(high)];
  const expected = least === most ? least : say("range", { low: least, high: most });
  const hasOdds = total.gap > 0 && most !== scale.write(total.gap);
  const sum = used.reduce((all, status) => all + scale.shown(total[status]), 0);
  const isRounded = sum !== scale.shown(total.need);
  const below = foot + (hasOdds ? 78 : 40);
  const sub = { size: 12.5, fill: palette.sub } as const;
  const note = { size: 11, fill: palette.mute } as const;
  return {
    shapes: [
      ...(hasOdds
        ? [
            text([margin, foot + 52], say("expected"), sub),
            text([totalsRight, foot + 52], expected, { ...sub, anchor: "end" }),
            text([margin, foot + 68], say("expectedNote"), note),
          ]
        : []),
      ...(isRounded ? [text([margin, below + 10], say("rounded"), note)] : []),
    ],
    bottom: below + (isRounded ? 18 : 0),
  };
};

/** What stands where, with the totals: legend and table in one. */
export const drawTotals = (
  total: Cover,
  top: number,
  { scale, context }: Setting,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const { say } = context;
  const used = statuses.filter((status) => total[status] > 0);
  const leading = 23;
  const foot = top + 40 + used.length * leading;
  const amount = (y: number, said: string, fill?: string): Shape =>
    text([totalsRight, y], said, {
      size: 12.5,
      bold: true,
      anchor: "end",
      ...(fill ? { fill } : {}),
    });
  const notes = drawNotes(total, used, foot, { scale, context });
  return {
    shapes: [
      text([margin, top + 14], scale.unit, { size: 13, bold: true }),
      ...used.flatMap((status, place) => {
        const y = top + 40 + place * leading;
        return [
          rect(
            { x: margin, y: y - 11, width: 13, height: 13 },
            { rx: 2, fill: looks[status].fill, ...frameOf(status) },
          ),
          text([margin + 21, y], nameOf(status, context), { size: 12.5 }),
          amount(y, scale.write(total[status])),
        ];
      }),
      line([margin, foot - 13], [totalsRight, foot - 13], { stroke: palette.edge }),
      text([margin, foot + 6], say("need"), { size: 12.5, bold: true }),
      amount(foot + 6, scale.write(total.need)),
      ...(total.gap > 0
        ? [
            group({}, [
              text([margin, foot + 29], say("gap"), { size: 12.5, bold: true, fill: palette.gap }),
              amount(foot + 29, scale.write(total.gap), palette.gap),
            ]),
          ]
        : []),
      ...notes.shapes,
    ],
    bottom: notes.bottom,
  };
};
