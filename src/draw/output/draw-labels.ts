import type { Shape } from "../../document/drawing.ts";
import type { Text } from "../../text/text.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { type Box, group, type Point } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Dot } from "./collect.ts";
import { sampled } from "./draw-line.ts";
import type { Panel } from "./draw-panel.ts";
import { lookOf } from "./marker.ts";
import { placeLabels, type Side, type Wanted } from "./place-labels.ts";
import { runsOf } from "./runs.ts";
import { figureWidth } from "./size.ts";

const value = { size: 13, bold: true } as const;
const note = { size: 11 } as const;
const height = 30;

const isAhead = ({ kind }: Dot): boolean => kind === "forecast" || kind === "target";

/** The last value of what has been and of what is to come, then the greatest, the least and the first. */
export const namedDots = (
  dots: readonly Dot[],
): readonly { readonly dot: Dot; readonly isNeeded: boolean }[] => {
  const past = dots.filter((dot) => !isAhead(dot));
  const by = (better: (a: number, b: number) => boolean) =>
    past.reduce<Dot | undefined>(
      (best, dot) => (!best || better(dot.value, best.value) ? dot : best),
      undefined,
    );
  const needed = [dots.findLast(isAhead), past.at(-1)];
  const spare = [by((a, b) => a > b), by((a, b) => a < b), past[0]];
  const wanted = [...new Set([...needed, ...spare])].filter((dot) => dot !== undefined);
  return wanted.map((dot) => ({ dot, isNeeded: needed.includes(dot) }));
};

type Label = Wanted & { readonly lines: readonly [string, string]; readonly fill: string };

const labelOf = (
  { dot, isNeeded }: { readonly dot: Dot; readonly isNeeded: boolean },
  at: (dot: Dot) => Point,
  text: Text,
): Label => {
  const lines = [
    text.quantity(dot.figure.quantity),
    isAhead(dot) && dot.kind
      ? `${text.period(dot.period)} · ${text.enumerated("figureKind", dot.kind)}`
      : text.period(dot.period),
  ] as const;
  const sides: readonly Side[] = isAhead(dot)
    ? ["right", "above", "below", "left"]
    : ["above", "right", "below", "left"];
  return {
    at: at(dot),
    width: Math.max(textWidth(lines[0], value), textWidth(lines[1], note)) + 4,
    height,
    isNeeded,
    sides,
    lines,
    fill: isAhead(dot) ? lookOf(dot.kind).colour : palette.ink,
  };
};

const drawLabel = ({ lines, fill }: Label, { x, y, width }: Box): Shape => {
  const middle = Math.round(x + width / 2);
  const line = (words: string, top: number, attributes: Shape["attributes"]): Shape => ({
    tag: "text",
    attributes: { x: middle, y: Math.round(y + top), ...attributes },
    children: [words],
  });
  return group({ "text-anchor": "middle", fill }, [
    line(lines[0], 13, { "font-size": 13, "font-weight": 700 }),
    line(lines[1], 26, { "font-size": 11 }),
  ]);
};

const gapLabels = (
  dots: readonly Dot[],
  at: (dot: Dot) => Point,
  { say }: FigureContext,
): readonly (Wanted & { readonly words: string })[] => {
  const words = say("noValues");
  const width = textWidth(words, note) + 6;
  return runsOf(dots).flatMap(({ kind, dots: [from, to] }) => {
    if (kind !== "gap" || !from || !to) return [];
    const [[a, b], [c, e]] = [at(from), at(to)];
    if (c - a < width + 20) return [];
    return [
      {
        at: [(a + c) / 2, (b + e) / 2] as const,
        width,
        height: 15,
        isNeeded: false,
        sides: ["above", "below"] as const,
        words,
      },
    ];
  });
};

export type Frame = { readonly top: number; readonly foot: number; readonly left: number };

/** Values written at the line itself, where they touch neither it nor each other. */
export const drawLabels = (
  { dots, words }: Panel,
  at: (dot: Dot) => Point,
  { top, foot, left }: Frame,
  context: FigureContext,
): readonly Shape[] => {
  const labels = namedDots(dots).map((one) => labelOf(one, at, words));
  const gaps = gapLabels(dots, at, context);
  const frame = {
    x: left + 2,
    y: top - 12,
    width: figureWidth - left - 14,
    height: foot - top + 10,
  };
  const boxes = placeLabels([...labels, ...gaps], frame, sampled(dots, at));
  return [
    ...labels.flatMap((label, place) => {
      const box = boxes[place];
      return box ? [drawLabel(label, box)] : [];
    }),
    ...gaps.flatMap(({ words }, place): readonly Shape[] => {
      const box = boxes[labels.length + place];
      if (!box) return [];
      const attributes = { x: Math.round(box.x + 3), y: Math.round(box.y + 11), "font-size": 11 };
      return [
        { tag: "text", attributes: { ...attributes, fill: palette.mute }, children: [words] },
      ];
    }),
  ];
};
