import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { bareLines } from "../kit/bare-text.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { group, line, text } from "../kit/shapes.ts";
import { wrap } from "../kit/wrap.ts";
import { levelName } from "./draw-chain.ts";
import type { Lane, Level } from "./lanes.ts";
import type { Logic } from "./logic.ts";

export const summaryWidth = 960;
const most = 18;
const nameWidth = 220;
const rowHeight = 46;

type Cell = { readonly count: number; readonly gap: string };

type Gathered = Lane & { readonly of: number };

/** The first targets one by one, the others as one, and what they share. */
const gathered = (lanes: readonly Lane[]): readonly Gathered[] => {
  const alone = (lane: Lane): Gathered => ({ ...lane, of: 1 });
  if (lanes.length <= most) return lanes.map(alone);
  const own = lanes.filter(({ target }) => target);
  const [kept, rest] = [own.slice(0, most - 2), own.slice(most - 2)];
  const others: Gathered = {
    target: undefined,
    of: rest.length,
    measures: rest.flatMap(({ measures }) => measures),
    tasks: rest.flatMap(({ tasks }) => tasks),
    indicators: rest.flatMap(({ indicators }) => indicators),
  };
  return [...kept.map(alone), others, ...lanes.filter(({ target }) => !target).map(alone)];
};

const cellsOf = (
  lane: Lane,
  levels: readonly Level[],
  logic: Logic,
  { say }: FigureContext,
): readonly Cell[] => {
  const [idle, stuck] = [new Set(logic.idle), new Set(logic.stuck)];
  const lost = lane.measures.filter((one) => idle.has(one) || stuck.has(one)).length;
  const early = lane.indicators.filter(({ level }) => level === "input" || level === "activity");
  return [
    { count: lane.measures.length, gap: lost > 0 ? say("lost", { count: lost }) : "" },
    { count: lane.tasks.length + early.length, gap: "" },
    ...levels.map((level): Cell => {
      const own = lane.indicators.filter((one) => one.level === level);
      const broken = own.filter((one) => logic.breaksOf(one).length > 0).length;
      return { count: own.length, gap: broken > 0 ? say("broken", { count: broken }) : "" };
    }),
  ];
};

const nameOf = (lane: Gathered, { say, text: words }: FigureContext) => {
  if (lane.of > 1) return say("others", { count: lane.of });
  return lane.target ? words.pick(lane.target.title) : say("shared");
};

/** Counts by target and level, where cards would be too many to read. */
export const drawSummary = (
  lanes: readonly Lane[],
  levels: readonly Level[],
  { logic, top }: { readonly logic: Logic; readonly top: number },
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const { say, text: words } = context;
  const titles = [
    say("means"),
    say("activities"),
    ...levels.map((level) => levelName(level, levels.length === 3, context)),
  ];
  const step = (summaryWidth - 2 * margin - nameWidth) / titles.length;
  const x = (place: number): number => margin + nameWidth + place * step;
  const heads = titles.flatMap((title, place) =>
    bareLines(
      [x(place), top + 13],
      wrap(title, { width: step - 8, size: 12, bold: true, lines: 3 }),
      15,
    ),
  );
  const first = top + 58;
  const all = gathered(lanes);
  const rows = all.flatMap((lane, row) => {
    const y = first + row * rowHeight;
    const name = wrap(nameOf(lane, context), {
      width: nameWidth - 16,
      size: 12,
      bold: true,
      lines: 2,
    });
    return [
      group(
        { "font-size": 12, "font-weight": 700, fill: palette.accent },
        bareLines([margin, y + 20], name, 15),
      ),
      ...cellsOf(lane, levels, logic, context).flatMap(({ count, gap }, place) => [
        text([x(place), y + 20], words.number(count), {
          size: 14,
          bold: true,
          fill: count === 0 ? palette.mute : palette.ink,
        }),
        group(
          { "font-size": 11, fill: palette.gap },
          bareLines([x(place), y + 36], wrap(gap, { width: step - 8, size: 11, lines: 1 }), 12),
        ),
      ]),
      line([margin, y + rowHeight], [summaryWidth - margin, y + rowHeight], {
        stroke: palette.grid,
      }),
    ];
  });
  return {
    shapes: [
      group({ "font-size": 12, "font-weight": 700, fill: palette.sub }, heads),
      line([margin, first], [summaryWidth - margin, first], {
        stroke: palette.ink,
        "stroke-width": 1.4,
      }),
      ...rows,
    ],
    bottom: first + all.length * rowHeight,
  };
};
