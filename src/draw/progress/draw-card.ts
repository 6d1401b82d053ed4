import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, group, type Point, path, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import { plannedBeside } from "./amounts.ts";
import type { Card } from "./cards.ts";
import { drawPlot, type Marks, type Plot, plotHeight } from "./draw-plot.ts";
import { type State, stateColour, stateMarks, states } from "./state.ts";
import { textOfCard } from "./text-of-card.ts";

const name = { size: 12.5, bold: true } as const;
const small = { size: 11.5 } as const;
const leading = 16;

export const cardWidth = 280;

/** With the date of the latest observation in words, which the picture says once. */
export type CardContext = FigureContext & { readonly reference: string | undefined };

export type Laid = {
  readonly card: Card;
  readonly names: readonly string[];
  readonly notes: readonly string[];
  readonly state: string;
};

const noteOf = ({ track, reason }: Card, { text: words, say, reference }: CardContext): string => {
  // what is not observed says so by its state
  if (!track) return reason === undefined || reason === "noObservation" ? "" : say(reason);
  const period = words.period(track.observation.period);
  return say("now", {
    // the date of most stands once, in the subtitle
    period: period === reference ? undefined : period,
    observed: words.quantity(track.observation.value),
    planned: plannedBeside(track, words),
  });
};

/** The words of a card, broken into lines. */
export const layCard = (card: Card, context: CardContext): Laid => {
  const state = context.say(card.state);
  const room = cardWidth - textWidth(state, small) - 30;
  return {
    card,
    state,
    names: wrap(context.text.pick(card.indicator.name), {
      width: room,
      lines: 3,
      ...name,
    }),
    notes: wrap(noteOf(card, { ...context, text: textOfCard(card, context.text) }), {
      width: cardWidth,
      lines: 1,
      ...small,
    }),
  };
};

/** Lines of words above the plot of the cards of one row, so that their plots stand level. */
export const wordsHeight = (row: readonly Laid[]): number => {
  const names = Math.max(...row.map((one) => one.names.length));
  const notes = Math.max(...row.map((one) => one.notes.length));
  return 4 + names * leading + notes * 15;
};

const below = 26;

export const cardHeight = (row: readonly Laid[]): number =>
  wordsHeight(row) + 12 + plotHeight + below;

export type DrawnCard = {
  readonly owner: string | undefined;
  readonly words: readonly Shape[];
  readonly state: readonly [State, Point];
  readonly at: Point;
  readonly plot: Plot;
};

/** One indicator: name and state, where it is, and the chart, whose lines and points go to `marks`. */
export const drawCard = (
  laid: Laid,
  [x, y]: Point,
  height: number,
  { marks, context }: { readonly marks: Marks; readonly context: FigureContext },
): DrawnCard => {
  const { card, names, notes, state } = laid;
  const own = { ...context, text: textOfCard(card, context.text) };
  const right = x + cardWidth;
  const fill = stateColour[card.state];
  const mark = Math.round(right - textWidth(state, small) - 11);
  const plot = drawPlot(card, [x, y + height + 12], marks, own);
  return {
    owner: card.indicator.owner?.id,
    at: [x, y],
    plot,
    state: [card.state, [mark, y + 16]],
    words: [
      ...textLines([x, y + 20], names, { ...name, leading }),
      text([right, y + 20], state, { ...small, fill, anchor: "end" }),
      ...textLines([x, y + 20 + names.length * leading], notes, {
        ...small,
        fill: palette.sub,
        leading: 15,
      }),
      ...plot.words,
    ],
  };
};

/** The words of the cards by the institution that answers for them. */
export const drawWords = (cards: readonly DrawnCard[]): readonly Shape[] => {
  const owners = new Map<string | undefined, Shape[]>();
  for (const { owner, words } of cards) {
    const found = owners.get(owner);
    if (found) found.push(...words);
    else owners.set(owner, [...words]);
  }
  return [...owners].map(([owner, words]) => group({ "data-org": owner }, words));
};

export const drawStates = (cards: readonly DrawnCard[]): readonly Shape[] =>
  states.flatMap((state) => {
    const points = cards.flatMap((card) => (card.state[0] === state ? [card.state[1]] : []));
    return points.length > 0 ? [stateMarks(state, points)] : [];
  });

/** The rules above all cards, and the lines their charts stand on: dashed where that is not zero. */
export const drawLines = (cards: readonly DrawnCard[]): readonly Shape[] => {
  const across = (stretches: readonly (readonly [from: number, to: number, y: number])[]): string =>
    d(...stretches.flatMap(([from, to, y]) => ["M", from, y, "H", to]));
  const axes = (isCut: boolean) =>
    cards.flatMap(({ plot: { axis, isCut: cutHere = false } }) =>
      axis && cutHere === isCut ? [[axis.from, axis.to, axis.y] as const] : [],
    );
  const cut = axes(true);
  return [
    path(across(cards.map(({ at: [x, y] }) => [x, x + cardWidth, y] as const)), {
      stroke: palette.ink,
      "stroke-width": 1.3,
    }),
    path(across(axes(false)), { stroke: palette.ink }),
    ...(cut.length > 0
      ? [path(across(cut), { stroke: palette.edge, "stroke-dasharray": "2 3" })]
      : []),
  ];
};
