import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, group, path, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { beside, dated, exactAmount } from "./amounts.ts";
import type { Card } from "./cards.ts";
import { drawPlot, type Plot, plotHeight } from "./draw-plot.ts";
import { stateColour, stateMarks } from "./state.ts";

const name = { size: 13, bold: true } as const;
const small = { size: 11.5 } as const;
const leading = 17;

export const cardWidth = 280;

export type Laid = {
  readonly card: Card;
  readonly names: readonly string[];
  readonly notes: readonly string[];
  readonly state: string;
};

const noteOf = ({ track, reason, course }: Card, { text: words, say }: FigureContext): string => {
  if (!track) return say(reason ?? "noObservation");
  const { unit } = course ?? track;
  return say("now", {
    period: words.period(track.observation.period),
    observed: exactAmount(track.observed, unit, words),
    planned: beside(track.planned, [track.observed, track.target], unit, words),
  });
};

/** The words of a card, broken into lines. */
export const layCard = (card: Card, context: FigureContext): Laid => {
  const state = context.say(card.state);
  const room = cardWidth - textWidth(state, small) - 30;
  return {
    card,
    state,
    names: wrap(context.text.pick(card.indicator.name), { width: room, lines: 3, ...name }),
    notes: wrap(noteOf(card, context), { width: cardWidth, lines: 2, ...small }),
  };
};

/** Lines of words above the plot of the cards of one row, so that their plots stand level. */
export const wordsHeight = (row: readonly Laid[]): number => {
  const names = Math.max(...row.map((one) => one.names.length));
  const notes = Math.max(...row.map((one) => one.notes.length));
  return 4 + names * leading + notes * 15;
};

const below = 36;

export const cardHeight = (row: readonly Laid[]): number =>
  wordsHeight(row) + 14 + plotHeight + below;

const baseline = (
  { card }: Laid,
  [x, y]: readonly [number, number],
  base: string | undefined,
  { text: words, say }: FigureContext,
): readonly Shape[] => {
  const { indicator, course } = card;
  const parts = [
    ...(indicator.baseline ? [say("baseline", { value: dated(indicator.baseline, words) })] : []),
    ...(base === undefined || !course ? [] : [say("axisFrom", { value: base })]),
  ];
  if (parts.length === 0) return [];
  const full = say("joined", { parts });
  const look = { size: 11, fill: palette.mute };
  return [text([x, y], oneLine(full, { width: cardWidth, size: 11 }), look)];
};

export type DrawnCard = {
  readonly shape: Shape;
  readonly at: readonly [x: number, y: number];
  readonly plot: Plot;
};

/** One indicator: name and state, where it is, and the chart. */
export const drawCard = (
  laid: Laid,
  [x, y]: readonly [number, number],
  words: number,
  context: FigureContext,
): DrawnCard => {
  const { card, names, notes, state } = laid;
  const right = x + cardWidth;
  const colour = stateColour[card.state];
  const mark = right - textWidth(state, small) - 11;
  const plot = drawPlot(card, [x, y + words + 14], context);
  const owner = card.indicator.owner?.id;
  const shape = group(owner === undefined ? {} : { "data-org": owner }, [
    ...textLines([x, y + 20], names, { ...name, leading }),
    stateMarks(card.state, [[mark, y + 16]]),
    text([right, y + 20], state, { ...small, bold: true, fill: colour, anchor: "end" }),
    ...textLines([x, y + 3 + names.length * leading + 16], notes, {
      ...small,
      fill: palette.sub,
      leading: 15,
    }),
    ...plot.shapes,
    ...baseline(laid, [x, y + words + 14 + plotHeight + 28], plot.base, context),
  ]);
  return { shape, at: [x, y], plot };
};

/** The rules above all cards, and the lines their charts stand on: dashed where that is not zero. */
export const drawLines = (cards: readonly DrawnCard[]): readonly Shape[] => {
  const across = (stretches: readonly (readonly [from: number, to: number, y: number])[]): string =>
    d(...stretches.flatMap(([from, to, y]) => ["M", from, y, "H", to]));
  const axes = (isCut: boolean) =>
    cards.flatMap(({ plot: { axis, base } }) =>
      axis && (base !== undefined) === isCut ? [[axis.from, axis.to, axis.y] as const] : [],
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
