import type { Shape } from "../../document/drawing.ts";
import type { Measure } from "../../model/action.ts";
import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { type Box, d, group, line, path, type TextLook, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { type CardLine, type CardWorld, cardPadding } from "./card-text.ts";
import { circled } from "./circled.ts";
import type { ColumnFrame, Frame } from "./frame.ts";
import type { Level } from "./lanes.ts";
import type { Logic } from "./logic.ts";
import { meansLeading, numberRoom } from "./means-text.ts";
import type { PlacedCard, PlacedLane, PlacedMeans } from "./place.ts";
import type { Route } from "./route.ts";

const tones: Readonly<Record<CardLine["tone"], TextLook>> = {
  name: { size: 11.5, bold: true, fill: palette.ink },
  value: { size: 11.5, bold: true, fill: palette.accent },
  small: { size: 11.5, fill: palette.sub },
  gap: { size: 11.5, bold: true, fill: palette.gap },
};

const cardLook = (isBroken: boolean, isHeadline: boolean) => {
  const fill = isBroken ? palette.gapTint : palette.paper;
  if (isHeadline) return { fill, stroke: palette.accent, "stroke-width": 2.2 };
  return isBroken
    ? { fill, stroke: palette.gap, "stroke-dasharray": "4 3", "stroke-width": 1.2 }
    : { fill, stroke: palette.edge, "stroke-width": 1.2 };
};

const outline = ({ x, y, width, height }: Box): string =>
  d("M", x, y, "h", width, "v", height, "H", x, "z");

/** The frames of all cards; neighbours of one look become one shape. */
const drawFrames = (cards: readonly PlacedCard[], logic: Logic): readonly Shape[] => {
  const isBroken = ({ indicator }: PlacedCard) => logic.breaksOf(indicator).length > 0;
  const rank = (card: PlacedCard) => Number(isBroken(card)) + 2 * Number(card.indicator.headline);
  return cards
    .toSorted((a, b) => rank(a) - rank(b))
    .map((card) => path(outline(card.box), cardLook(isBroken(card), card.indicator.headline)));
};

const drawCard = ({ box, text: { lines } }: PlacedCard): readonly Shape[] =>
  lines.map(({ words, tone, y }) => text([box.x + cardPadding, box.y + y], words, tones[tone]));

/** What belongs to one institution as one group, in which what looks alike stands together. */
const byOrg = (
  things: readonly (readonly [org: string | undefined, shapes: readonly Shape[]])[],
): readonly Shape[] => {
  const groups = new Map<string | undefined, Shape[]>();
  for (const [org, shapes] of things) {
    const found = groups.get(org);
    if (found) found.push(...shapes);
    else groups.set(org, [...shapes]);
  }
  return [...groups].map(([org, shapes]) => group({ "data-org": org }, shapes));
};

const headOf = ({ head: [x, y], direction }: Route): string => {
  if (direction === "up") return d("M", x - 4, y, "h", 8, "l", -4, -6, "z");
  return d("M", x, y - 4, "v", 8, "l", direction === "right" ? 6 : -6, -4, "z");
};

/** All links in one stroke, with their heads. */
export const drawRoutes = (routes: readonly Route[]): readonly Shape[] =>
  routes.length === 0
    ? []
    : [
        path(routes.map((one) => one.path).join(""), {
          fill: "none",
          stroke: palette.bar,
          "stroke-width": 1.4,
        }),
        path(routes.map(headOf).join(""), { fill: palette.bar }),
      ];

const drawOneMeans = (
  { box, measure, text: { title, money, gap } }: PlacedMeans,
  numbers: ReadonlyMap<string, number>,
): readonly Shape[] => {
  const [first = "", ...others] = title;
  const y = box.y + 12;
  const below = [box.x + numberRoom, y + title.length * meansLeading] as const;
  return [
    text([box.x, y], `${circled(numbers.get(measure.id) ?? 0)} ${first}`, { size: 11.5 }),
    ...textLines([box.x + numberRoom, y + meansLeading], others, {
      size: 11.5,
      leading: meansLeading,
    }),
    ...(money === "" ? [] : [text([box.x + box.width, y], money, { size: 11.5, anchor: "end" })]),
    ...textLines(below, gap, { size: 11.5, bold: true, fill: palette.gap, leading: meansLeading }),
  ];
};

/**
 * The measures with the numbers by which cards name them, and the indicators with their values; each with the
 * institution that answers for it.
 */
export const drawThings = (
  means: readonly PlacedMeans[],
  cards: readonly PlacedCard[],
  { logic, numbers }: CardWorld,
): readonly Shape[] => [
  ...drawFrames(cards, logic),
  ...byOrg([
    ...means.map((one) => [one.measure.provider?.id, drawOneMeans(one, numbers)] as const),
    ...cards.map((card) => [card.indicator.owner?.id, drawCard(card)] as const),
  ]),
];

/** How many tasks a lane has. */
const drawTasks = ({ lane, tasks }: PlacedLane, context: FigureContext): readonly Shape[] => {
  if (tasks.height === 0) return [];
  const words = context.say("tasks", { count: lane.tasks.length });
  return [text([tasks.x, tasks.y + 18], words, { size: 11.5 })];
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
  const title = oneLine(name, { ...look, width: right - margin - 16 });
  const width = Math.ceil(textWidth(title, look)) + 4;
  return [
    path(outline({ x: margin, y: top + 6, width, height: 19 }), { fill: palette.paper }),
    text([margin, top + 21], title, { ...look, fill: palette.accent }),
  ];
};

export const levelName = (level: Level, isOnlyOutcome: boolean, context: FigureContext): string =>
  isOnlyOutcome && level.startsWith("outcome-")
    ? context.say("outcome")
    : capital(context.text.enumerated("indicatorLevel", level));

const heading = ({ x, width }: ColumnFrame, words: string, top: number): readonly Shape[] =>
  textLines([x, top + 13], wrap(words, { width, size: 11.5, bold: true, lines: 2 }), {
    size: 11.5,
    bold: true,
    leading: 15,
  });

/** The names of the columns, from what is put in to what the region has of it. */
export const drawHeadings = (
  frame: Frame,
  top: number,
  context: FigureContext,
): readonly Shape[] => [
  line([margin, top + 34], [frame.width - margin, top + 34], { stroke: palette.ink }),
  ...heading(frame.means, context.say("means"), top),
  ...heading(
    frame.activities,
    context.say(
      context.plan.indicators.some(({ level }) => level === "input") ? "inputs" : "activities",
    ),
    top,
  ),
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
    path(outline({ x, y, width, height }), cardLook(true, false)),
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
