import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import { leaksBySeller } from "../../analyse/chain/leaks-by-seller.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { margin } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { roughMoney } from "../kit/rough-money.ts";
import { d, path, rect, text, textLines } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import { small } from "./letters.ts";

type Part = {
  readonly share: number;
  readonly words: string;
  readonly fill: string;
  readonly ink: string;
};

const named = 3;
const barHeight = 28;

/** Where the yen of the chain's sales go: kept, unknown, and the largest leaks by name. */
const partsOf = (closure: Closure, { text: { share, pick }, say }: FigureContext) => {
  const leaks = leaksBySeller(closure)
    .slice(0, named)
    .filter((leak) => leak.share >= 0.005);
  const rest = closure.leakage - leaks.reduce((sum, leak) => sum + leak.share, 0);
  // all with the same digits, as a reader adds them up
  const written = (part: number): string => share(part, 1);
  const parts: readonly Part[] = [
    {
      share: closure.closure,
      words: say("kept", { share: written(closure.closure) }),
      fill: palette.accent,
      ink: palette.paper,
    },
    {
      share: closure.unknown,
      words: say("open", { share: written(closure.unknown) }),
      fill: palette.unknown,
      ink: palette.ink,
    },
    ...leaks.map((leak) => ({
      share: leak.share,
      words: say("leaving", { from: pick(leak.from.name), share: written(leak.share) }),
      fill: palette.gap,
      ink: palette.paper,
    })),
    {
      share: rest,
      words: say("otherLeaks", { share: written(rest) }),
      fill: palette.gap,
      ink: palette.paper,
    },
  ];
  return parts.filter((part) => part.share >= 0.005);
};

type Segment = Part & { readonly x: number; readonly width: number };

const segmentsOf = (parts: readonly Part[], room: number): readonly Segment[] => {
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  let x = margin;
  return parts.map((part) => {
    const width = (part.share / total) * room;
    const segment = { ...part, x, width };
    x += width;
    return segment;
  });
};

const inside = { size: 12.5, bold: true } as const;
const under = { size: small, bold: true } as const;

const fits = (segment: Segment): boolean => textWidth(segment.words, inside) + 20 <= segment.width;

const drawSegment = (segment: Segment, top: number): readonly Shape[] => [
  rect(
    { x: segment.x, y: top, width: Math.max(1, segment.width - 1.5), height: barHeight },
    { rx: 2, fill: segment.fill },
  ),
  ...(fits(segment)
    ? [text([segment.x + 12, top + 18.5], segment.words, { ...inside, fill: segment.ink })]
    : []),
];

const inkBelow = (segment: Segment): string => {
  if (segment.fill === palette.unknown) return palette.sub;
  return segment.fill;
};

type Named = {
  readonly segment: Segment;
  readonly lines: readonly string[];
  readonly middle: number;
};

const leading = 15;
const widestName = 100;
/** Between the bar and the names, a step for each leader that has to go beside another. */
const step = 5;

/** Names below the bar, on several lines so that they stay near their parts, pushed apart. */
const namesOf = (segments: readonly Segment[], width: number): readonly Named[] => {
  const room = (width - 2 * margin) / Math.max(1, segments.length) - 14;
  const lines = segments.map(({ words, width: own }) =>
    wrap(words, { ...under, width: Math.min(Math.max(widestName, own - 14), room), lines: 4 }),
  );
  const sizes = lines.map((own) => Math.max(...own.map((one) => textWidth(one, under))));
  const wishes = segments.map((segment, place) => ({
    middle: segment.x + segment.width / 2,
    size: sizes[place] ?? 0,
  }));
  const starts = spread(wishes, 14, [margin, width - margin]);
  return segments.map((segment, place) => ({
    segment,
    lines: lines[place] ?? [],
    middle: Math.round((starts[place] ?? 0) + (sizes[place] ?? 0) / 2),
  }));
};

/** From each part down, across and down to its name; those that turn the same way at heights of their own. */
const drawNames = (
  segments: readonly Segment[],
  top: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly height: number } => {
  const names = namesOf(segments, width);
  const level = (place: number): number => {
    const turnsLeft = names.map(({ segment, middle }) => middle < segment.x + segment.width / 2);
    const others = turnsLeft[place]
      ? turnsLeft.slice(0, place).filter(Boolean)
      : turnsLeft.slice(place + 1).filter((one) => !one);
    return top + 5 + others.length * step;
  };
  const room = 10 + names.length * step;
  const most = Math.max(0, ...names.map(({ lines }) => lines.length));
  return {
    height: room + most * leading,
    shapes: names.flatMap(({ segment, lines, middle }, place) => {
      const from = Math.round(segment.x + segment.width / 2);
      const fill = inkBelow(segment);
      return [
        path(d("M", from, top, "V", level(place), "H", middle, "V", top + room - 3), {
          fill: "none",
          stroke: fill,
          "stroke-width": 1.2,
        }),
        ...textLines([middle, top + room + 11], lines, {
          ...under,
          anchor: "middle",
          fill,
          leading,
        }),
      ];
    }),
  };
};

/** The closure of the chain as one bar over the whole width. */
export const drawStrip = (
  closure: Closure,
  top: number,
  width: number,
  context: FigureContext,
): { readonly shapes: readonly Shape[]; readonly bottom: number } => {
  const sales = roughMoney(closure.sales, closure.currency, context.text);
  const title = context.say("whereSalesGo", { sales });
  const segments = segmentsOf(partsOf(closure, context), width - 2 * margin);
  const bar = top + 28;
  const names = drawNames(
    segments.filter((segment) => !fits(segment)),
    bar + barHeight,
    width,
  );
  return {
    shapes: [
      text(
        [margin, top + 14],
        oneLine(title, { size: 13, bold: true, width: width - 2 * margin }),
        {
          size: 13,
          bold: true,
        },
      ),
      ...segments.flatMap((segment) => drawSegment(segment, bar)),
      ...names.shapes,
    ],
    bottom: bar + barHeight + names.height,
  };
};
