import type { Measure } from "../../model/action.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Box } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { type CardText, type CardWorld, cardText } from "./card-text.ts";
import type { Frame } from "./frame.ts";
import type { Lane, Level } from "./lanes.ts";
import { type MeansText, meansText } from "./means-text.ts";

export type PlacedCard = {
  readonly indicator: Indicator;
  readonly box: Box;
  readonly text: CardText;
};
export type PlacedMeans = {
  readonly measure: Measure;
  readonly box: Box;
  readonly text: MeansText;
};
export type PlacedLane = {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly means: readonly PlacedMeans[];
  /** Of the number of tasks; without a height where there are none. */
  readonly tasks: Box;
};

export type Placed = {
  readonly lanes: readonly PlacedLane[];
  readonly cards: readonly PlacedCard[];
  readonly bottom: number;
};

const headingHeight = 27;
const gap = 12;
const meansGap = 3;
const lanePadding = 6;
const tasksHeight = 24;

type Stack = { readonly key: Level | "activities"; readonly indicators: readonly Indicator[] };

const isEarly = ({ level }: Indicator): boolean => level === "input" || level === "activity";

/** A child in the same column stands right under its parent, so that a short arrow joins them. */
const familiesFirst = (
  indicators: readonly Indicator[],
  { logic }: CardWorld,
): readonly Indicator[] => {
  const inside = new Set(indicators);
  const under = (one: Indicator): readonly Indicator[] => [
    one,
    ...indicators.filter((child) => logic.parentOf(child) === one).flatMap(under),
  ];
  return indicators.filter((one) => !inside.has(logic.parentOf(one) as Indicator)).flatMap(under);
};

/** From right to left, each column in the order of what it leads to, so that few links cross. */
const ordered = (lane: Lane, levels: readonly Level[], world: CardWorld): readonly Stack[] => {
  const rank = new Map<Indicator, number>();
  const stacks: Stack[] = [];
  const keys: readonly Stack["key"][] = [...levels.filter((one) => one !== "impact")].reverse();
  for (const key of [...keys, "activities"] as const) {
    const own = lane.indicators.filter((one) =>
      key === "activities" ? isEarly(one) : one.level === key,
    );
    const place = (one: Indicator): number =>
      rank.get(world.logic.parentOf(one) as Indicator) ?? levels.length * 1000;
    const sorted = familiesFirst(
      own.toSorted((a, b) => place(a) - place(b)),
      world,
    );
    for (const [at, one] of sorted.entries()) rank.set(one, at);
    stacks.push({ key, indicators: sorted });
  }
  return stacks;
};

const heightOf = (heights: readonly number[], between: number): number =>
  heights.length === 0 ? 0 : heights.reduce((sum, one) => sum + one + between, -between);

type LaneParts = { readonly cards: readonly PlacedCard[]; readonly placed: PlacedLane };

/** Boxes under each other, the whole stack in the middle of a height. */
const stacked = (
  heights: readonly number[],
  between: number,
  [top, height]: readonly [number, number],
): readonly number[] => {
  let y = top + (height - heightOf(heights, between)) / 2;
  return heights.map((one) => {
    const start = Math.round(y);
    y += one + between;
    return start;
  });
};

const columnsOf = (lane: Lane, frame: Frame, world: CardWorld) => {
  const tasks = lane.tasks.length === 0 ? [] : [tasksHeight];
  return ordered(lane, [...frame.levels.keys()], world).map(({ key, indicators }) => {
    const { x, width } =
      (key === "activities" ? undefined : frame.levels.get(key)) ?? frame.activities;
    const texts = indicators.map((one) => cardText(one, width, world));
    // the number of tasks stands above the indicators of activity
    const before = key === "activities" ? tasks : [];
    return {
      x,
      width,
      indicators,
      texts,
      before,
      heights: [...before, ...texts.map(({ height }) => height)],
    };
  });
};

/** A lane from `top` down: every column in the middle of its height. */
const placeLane = (lane: Lane, frame: Frame, top: number, world: CardWorld): LaneParts => {
  const columns = columnsOf(lane, frame, world);
  const means = lane.measures.map((measure) => meansText(measure, frame.means.width, world));
  const meansHeights = means.map(({ height }) => height);
  const start = top + headingHeight;
  const inner = Math.max(
    40,
    heightOf(meansHeights, meansGap),
    ...columns.map(({ heights }) => heightOf(heights, gap)),
  );
  let tasks: Box = { ...frame.activities, y: start, height: 0 };
  const cards = columns.flatMap(({ x, width, indicators, texts, before, heights }) => {
    const starts = stacked(heights, gap, [start, inner]);
    if (before.length > 0) tasks = { ...tasks, y: starts[0] ?? start, height: before[0] ?? 0 };
    return texts.flatMap((text, place): readonly PlacedCard[] => {
      const [indicator, y] = [indicators[place], starts[place + before.length] ?? start];
      return indicator ? [{ indicator, text, box: { x, y, width, height: text.height } }] : [];
    });
  });
  const starts = stacked(meansHeights, meansGap, [start, inner]);
  const placedMeans = means.flatMap((text, place): readonly PlacedMeans[] => {
    const [measure, y] = [lane.measures[place], starts[place] ?? start];
    return measure ? [{ measure, text, box: { ...frame.means, y, height: text.height } }] : [];
  });
  const bottom = Math.ceil(start + inner + lanePadding);
  return { cards, placed: { lane, top, bottom, means: placedMeans, tasks } };
};

const middleOf = ({ box }: PlacedCard): number => box.y + box.height / 2;

/** Impacts stand across all lanes, each beside what leads to it. */
const placeImpacts = (
  indicators: readonly Indicator[],
  cards: readonly PlacedCard[],
  {
    frame,
    range,
    world,
  }: {
    readonly frame: Frame;
    readonly range: readonly [number, number];
    readonly world: CardWorld;
  },
): readonly PlacedCard[] => {
  const { x, width } = frame.levels.get("impact") ?? frame.activities;
  const middle = (range[0] + range[1]) / 2;
  const wishes = indicators.map((indicator) => {
    const leading = cards.filter((card) => world.logic.parentOf(card.indicator) === indicator);
    const wish =
      leading.length === 0
        ? middle
        : leading.reduce((sum, card) => sum + middleOf(card), 0) / leading.length;
    return { indicator, wish, text: cardText(indicator, width, world) };
  });
  const sorted = wishes.toSorted((a, b) => a.wish - b.wish);
  const starts = spread(
    sorted.map(({ wish, text }) => ({ middle: wish, size: text.height })),
    gap + 8,
    range,
  );
  return sorted.map(({ indicator, text }, place) => ({
    indicator,
    text,
    box: { x, y: Math.round(starts[place] ?? range[0]), width, height: text.height },
  }));
};

/** All cards of the figure, lane under lane. */
export const placeAll = (
  lanes: readonly Lane[],
  frame: Frame,
  top: number,
  world: CardWorld,
): Placed => {
  let y = top;
  const parts = lanes.map((lane) => {
    const part = placeLane(lane, frame, y, world);
    y = part.placed.bottom;
    return part;
  });
  const cards = parts.flatMap((part) => part.cards);
  const impacts = placeImpacts(
    world.context.plan.indicators.filter(({ level }) => level === "impact"),
    cards,
    { frame, range: [top + 12, y - 12], world },
  );
  const last = impacts.at(-1)?.box;
  return {
    lanes: parts.map(({ placed }) => placed),
    cards: [...cards, ...impacts],
    bottom: Math.max(y, last ? last.y + last.height + 12 : y),
  };
};
