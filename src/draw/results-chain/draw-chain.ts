import type { Shape } from "../../document/drawing.ts";
import type { Measure } from "../../model/action.ts";
import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, group, line, path, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { bareLines, bareText } from "../three-powers/bare-text.ts";
import { type CardLine, cardPadding } from "./card-text.ts";
import type { ColumnFrame, Frame } from "./frame.ts";
import type { Level } from "./lanes.ts";
import { numberRoom } from "./means-text.ts";
import { phaseLines } from "./phase-lines.ts";
import { type PlacedCard, type PlacedLane, type PlacedMeans, taskLeading } from "./place.ts";
import type { Route } from "./route.ts";

const tones: Readonly<Record<CardLine["tone"], Readonly<Record<string, string | number>>>> = {
  name: { "font-size": 11.5, "font-weight": 700, fill: palette.ink },
  value: { "font-size": 11.5, "font-weight": 700, fill: palette.accent },
  small: { "font-size": 11, fill: palette.sub },
  gap: { "font-size": 11, "font-weight": 700, fill: palette.gap },
};

const cardLook = (hasGap: boolean, isHeadline: boolean) => {
  if (hasGap)
    return {
      fill: palette.gapTint,
      stroke: palette.gap,
      "stroke-dasharray": "4 3",
      "stroke-width": 1.3,
    };
  return isHeadline
    ? { fill: palette.paper, stroke: palette.accent, "stroke-width": 2.2 }
    : { fill: palette.paper, stroke: palette.edge, "stroke-width": 1.1 };
};

/** An indicator with its values, the measures behind it, and what is missing beneath it. */
export const drawCard = ({ indicator, box, text: { lines } }: PlacedCard): Shape =>
  group({ "data-org": indicator.owner?.id }, [
    rect(box, {
      rx: 5,
      ...cardLook(
        lines.some(({ tone }) => tone === "gap"),
        indicator.headline,
      ),
    }),
    ...lines.map(({ words, tone, y }) =>
      group(tones[tone], [bareText([box.x + cardPadding, box.y + y], words)]),
    ),
  ]);

export const drawRoute = ({ path: d, head, direction }: Route): readonly Shape[] => [
  path(d, { fill: "none", stroke: palette.bar, "stroke-width": 1.4 }),
  arrowhead(head, direction, { half: 3.8, length: 6, fill: palette.bar }),
];

/** A measure: its number, by which the cards name it, its title and its money. */
export const drawMeans = ({ measure, box, text: words }: PlacedMeans, number: number): Shape => {
  const x = box.x + numberRoom;
  const hasGap = words.gap.length > 0;
  const moneyY = box.y + 12 + (words.title.length - (words.isBelow ? 0 : 1)) * 15;
  const gapY =
    box.y + 12 + (words.title.length + (words.isBelow && words.money !== "" ? 1 : 0)) * 15;
  return group({ "data-org": measure.provider?.id }, [
    rect(
      { x: box.x, y: box.y, width: 18, height: 16 },
      { rx: 8, fill: palette.paper, stroke: hasGap ? palette.gap : palette.bar },
    ),
    text([box.x + 9, box.y + 12], String(number), { size: 11, bold: true, anchor: "middle" }),
    group({ "font-size": 11.5, fill: palette.ink }, bareLines([x, box.y + 12], words.title, 15)),
    ...(words.money === ""
      ? []
      : [
          text([words.isBelow ? x : box.x + box.width, moneyY], words.money, {
            size: 11,
            fill: palette.sub,
            anchor: words.isBelow ? "start" : "end",
          }),
        ]),
    ...textLines([x, gapY], words.gap, { size: 11, bold: true, leading: 15, fill: palette.gap }),
  ]);
};

/** The tasks of a lane by phase, as a short list. */
const drawTasks = ({ lane, tasks }: PlacedLane, context: FigureContext): readonly Shape[] => {
  if (tasks.height === 0) return [];
  const { say, text: words } = context;
  const left = tasks.x + cardPadding;
  const right = tasks.x + tasks.width - cardPadding;
  const title = say("tasks", { count: lane.tasks.length });
  return [
    rect(tasks, { rx: 5, fill: palette.outside, stroke: palette.hair }),
    text([left, tasks.y + 17], title, { size: 11.5, bold: true }),
    group({ "font-size": 11, fill: palette.sub }, [
      ...phaseLines(lane, tasks.width, context).flatMap(({ words: name, count }, place) => {
        const y = tasks.y + 34 + place * taskLeading;
        const number =
          count === undefined ? [] : [bareText([right, y], words.number(count), "end")];
        return [bareText([left, y], name), ...number];
      }),
    ]),
  ];
};

/** The tasks of a lane, and a hairline below it. */
export const drawLane = (
  placed: PlacedLane,
  right: number,
  context: FigureContext,
): readonly Shape[] => [
  ...drawTasks(placed, context),
  line([margin, placed.bottom], [right, placed.bottom], { stroke: palette.hair }),
];

/** The name of a lane over its rows, clear of the links that pass behind it. */
export const drawLaneTitle = (
  { lane, top }: PlacedLane,
  right: number,
  context: FigureContext,
): readonly Shape[] => {
  const name = lane.target ? context.text.pick(lane.target.title) : context.say("shared");
  const look = { size: 12.5, bold: true };
  const [title = ""] = wrap(name, { ...look, width: right - margin - 16, lines: 1 });
  const width = textWidth(title, look) + 18;
  return [
    rect({ x: margin, y: top + 7, width, height: 19 }, { fill: palette.paper }),
    rect({ x: margin, y: top + 10, width: 3, height: 13 }, { rx: 1.5, fill: palette.accent }),
    text([margin + 10, top + 21], title, { ...look, fill: palette.accent }),
  ];
};

export const levelName = (level: Level, isOnlyOutcome: boolean, context: FigureContext): string =>
  isOnlyOutcome && level.startsWith("outcome-")
    ? context.say("outcome")
    : capital(context.text.enumerated("indicatorLevel", level));

const heading = ({ x, width }: ColumnFrame, words: string, top: number): readonly Shape[] => [
  group(
    { "font-size": 12.5, "font-weight": 700, fill: palette.sub },
    bareLines([x, top + 13], wrap(words, { width, size: 12.5, bold: true, lines: 2 }), 16),
  ),
  line([x, top + 36], [x + width, top + 36], { stroke: palette.ink, "stroke-width": 1.4 }),
];

/** The names of the columns, from what is put in to what the region has of it. */
export const drawHeadings = (
  frame: Frame,
  top: number,
  context: FigureContext,
): readonly Shape[] => [
  ...heading(frame.means, context.say("means"), top),
  ...heading(frame.activities, context.say("activities"), top),
  ...[...frame.levels].flatMap(([level, column]) =>
    heading(column, levelName(level, frame.levels.size === 3, context), top),
  ),
];

/** Says in its column that the plan has no indicator of a level. */
export const drawMissingLevel = (
  { x, width }: ColumnFrame,
  [top, bottom]: readonly [number, number],
  words: string,
): readonly Shape[] => {
  const lines = wrap(words, { width: width - 2 * cardPadding, size: 11.5, bold: true, lines: 4 });
  const height = lines.length * 16 + 18;
  const y = Math.round((top + bottom - height) / 2);
  return [
    rect(
      { x, y, width, height },
      { rx: 5, fill: palette.gapTint, stroke: palette.gap, "stroke-dasharray": "4 3" },
    ),
    ...textLines([x + cardPadding, y + 20], lines, {
      size: 11.5,
      bold: true,
      leading: 16,
      fill: palette.gap,
    }),
  ];
};

/** Numbers of the measures from 1, in the order in which they stand in the figure. */
export const numbersOf = (lanes: readonly { readonly measures: readonly Measure[] }[]) =>
  new Map(lanes.flatMap(({ measures }) => measures).map(({ id }, place) => [id, place + 1]));
