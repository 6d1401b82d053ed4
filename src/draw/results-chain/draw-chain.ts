import type { Shape } from "../../document/drawing.ts";
import type { Measure } from "../../model/action.ts";
import { capital } from "../../text/capital.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { arrowhead, group, line, path, rect, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { bareLines } from "../kit/bare-text.ts";
import { type CardLine, cardPadding } from "./card-text.ts";
import { circled } from "./circled.ts";
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
  numbers: { "font-size": 12, fill: palette.ink },
  beside: { "font-size": 12, fill: palette.ink },
  gap: { "font-size": 11, "font-weight": 700, fill: palette.gap },
};

const cardLook = (isBroken: boolean, isHeadline: boolean) => {
  const fill = isBroken ? palette.gapTint : palette.paper;
  if (isHeadline) return { fill, stroke: palette.accent, "stroke-width": 2.2 };
  return isBroken
    ? { fill, stroke: palette.gap, "stroke-dasharray": "4 3", "stroke-width": 1.3 }
    : { fill, stroke: palette.edge, "stroke-width": 1.1 };
};

const hasGap = ({ text: { lines } }: PlacedCard): boolean =>
  lines.some(({ tone }) => tone === "gap");

const drawLine = ({ box, indicator }: PlacedCard, { words, tone, y }: CardLine): Shape => ({
  tag: "text",
  attributes: {
    "data-org": indicator.owner?.id,
    x: tone === "beside" ? box.x + box.width - cardPadding : box.x + cardPadding,
    y: box.y + y,
  },
  children: [words],
});

const toneNames: readonly CardLine["tone"][] = [
  "name",
  "value",
  "small",
  "numbers",
  "beside",
  "gap",
];

/**
 * The indicators with their values, the measures behind them and what is missing beneath. What looks alike
 * stands together, which keeps the picture small; each piece names the institution that answers for it.
 */
export const drawCards = (cards: readonly PlacedCard[]): readonly Shape[] => [
  ...[true, false].flatMap((isBroken) =>
    cards
      .filter((card) => hasGap(card) === isBroken)
      .map(({ box, indicator }) =>
        rect(box, {
          rx: 5,
          "data-org": indicator.owner?.id,
          ...cardLook(isBroken, indicator.headline),
        }),
      ),
  ),
  ...toneNames.map((tone) =>
    group(
      { ...tones[tone], "text-anchor": tone === "beside" ? "end" : undefined },
      cards.flatMap((card) =>
        card.text.lines.filter((one) => one.tone === tone).map((one) => drawLine(card, one)),
      ),
    ),
  ),
];

export const drawRoute = ({ path: d, head, direction }: Route): readonly Shape[] => [
  path(d, { fill: "none", stroke: palette.bar, "stroke-width": 1.4 }),
  arrowhead(head, direction, { half: 3.8, length: 6, fill: palette.bar }),
];

type MeansLine = readonly [x: number, line: number, words: string];

const titleLines = ({ box, text: { title } }: PlacedMeans): readonly MeansLine[] =>
  title.map((words, line) => [box.x + numberRoom, line, words]);

const moneyLines = ({ box, text: { title, money, isBelow } }: PlacedMeans): readonly MeansLine[] =>
  money === "" ? [] : [[box.x + box.width, title.length - (isBelow ? 0 : 1), money]];

const gapLines = ({ box, text: words }: PlacedMeans): readonly MeansLine[] => {
  const first = words.title.length + (words.isBelow && words.money !== "" ? 1 : 0);
  return words.gap.map((one, line) => [box.x + numberRoom, first + line, one]);
};

/** The measures: numbers by which the cards name them, titles, money, and where one leads nowhere. */
export const drawMeans = (
  means: readonly PlacedMeans[],
  numbers: ReadonlyMap<string, number>,
): readonly Shape[] => {
  const drawn = (linesOf: (one: PlacedMeans) => readonly MeansLine[]): readonly Shape[] =>
    means.flatMap((one) =>
      linesOf(one).map(
        ([x, line, words]): Shape => ({
          tag: "text",
          attributes: { "data-org": one.measure.provider?.id, x, y: one.box.y + 12 + line * 15 },
          children: [words],
        }),
      ),
    );
  return [
    group(
      { "font-size": 15, fill: palette.ink },
      drawn(({ box, measure }) => [[box.x, 0, circled(numbers.get(measure.id) ?? 0)]]),
    ),
    group({ "font-size": 11.5, fill: palette.ink }, drawn(titleLines)),
    group({ "font-size": 11, fill: palette.sub, "text-anchor": "end" }, drawn(moneyLines)),
    group({ "font-size": 11, "font-weight": 700, fill: palette.gap }, drawn(gapLines)),
  ];
};

/** The tasks of a lane by phase, in a few words. */
const drawTasks = ({ lane, tasks }: PlacedLane, context: FigureContext): readonly Shape[] => {
  if (tasks.height === 0) return [];
  const left = tasks.x + cardPadding;
  const title = context.say("tasks", { count: lane.tasks.length });
  return [
    rect(tasks, { rx: 5, fill: palette.outside, stroke: palette.hair }),
    text([left, tasks.y + 17], title, { size: 11.5, bold: true }),
    group(
      { "font-size": 11, fill: palette.sub },
      bareLines([left, tasks.y + 33], phaseLines(lane, tasks.width, context), taskLeading),
    ),
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
