import type { Spoke } from "../../check/judgement/wheel.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, type Point, path, text, textLines } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";

/** User units: the hub, one point, and from the last ring to the labels. */
const hub = 56;
const ring = 27;
const gap = 12;

/** Of the circle: between two steps, and between two spokes of a step. */
const betweenSteps = 0.032;
const betweenSpokes = 0.008;

type Angles = { readonly from: number; readonly to: number };

const at = ([x, y]: Point, radius: number, angle: number): Point => [
  x + radius * Math.sin(angle),
  y - radius * Math.cos(angle),
];

const full = 2 * Math.PI;

/** Where a spoke begins and ends, clockwise from the top. */
const anglesOf = (index: number, perStep: number, count: number): Angles => {
  const steps = count / perStep;
  const width = (1 - steps * (betweenSteps + (perStep - 1) * betweenSpokes)) / count;
  const step = Math.floor(index / perStep);
  const from =
    index * width +
    step * (betweenSteps + (perStep - 1) * betweenSpokes) +
    (index % perStep) * betweenSpokes +
    betweenSteps / 2;
  return { from: from * full, to: (from + width) * full };
};

/** A piece of a spoke between two radii. */
const piece = (centre: Point, inner: number, outer: number, { from, to }: Angles): string => {
  const [a, b] = [at(centre, outer, from), at(centre, outer, to)];
  const [c, e] = [at(centre, inner, to), at(centre, inner, from)];
  const arc = ["M", ...a, "A", outer, outer, 0, 0, 1, ...b, "L", ...c];
  return d(...arc, "A", inner, inner, 0, 0, 0, ...e, "Z");
};

const fills = [
  palette.gap,
  palette.gap,
  palette.caution,
  palette.caution,
  palette.accent,
  palette.accent,
];

const leading = 15;

/** The room for the wheel and the names beside it. */
export type Range = readonly [left: number, right: number];

type Ring = {
  readonly centre: Point;
  readonly radius: number;
  readonly range: Range;
  readonly context: FigureContext;
};

const wordsOf = ({ name, score }: Spoke, { text: words }: FigureContext): string =>
  `${words.pick(name)} ${score}`;

const labelSize = { size: 12.5 } as const;
const mostLabel = 150;

/** Width of the widest name beside the wheel, as far as it stands on one line. */
export const labelWidth = (spokes: readonly Spoke[], context: FigureContext): number =>
  Math.min(
    mostLabel,
    Math.max(...spokes.map((one) => textWidth(wordsOf(one, context), labelSize))),
  );

/** The name of a factor and its points, beside its spoke, on two lines where one is too long. */
const labelOf = (
  spoke: Spoke,
  angle: number,
  { centre, radius, range, context }: Ring,
): readonly Shape[] => {
  const [x, y] = at(centre, radius, angle).map(Math.round) as [number, number];
  const isRight = Math.sin(angle) >= 0;
  const isEmpty = spoke.score === 0;
  const size = { ...labelSize, bold: isEmpty };
  const room = isRight ? range[1] - x : x - range[0];
  const lines = wrap(wordsOf(spoke, context), { width: room, lines: 2, ...size });
  return textLines([x, y + 4 - Math.floor(((lines.length - 1) * leading) / 2)], lines, {
    ...size,
    leading,
    anchor: isRight ? "start" : "end",
    fill: isEmpty ? palette.gap : palette.ink,
  });
};

/** Where a ring begins and ends, a hairline apart from its neighbours. */
const inner = (point: number): number => hub + point * ring + 1;
const outer = (point: number): number => hub + point * ring - 1;

type Wedge = { readonly colour: string; readonly outline: string };

/** What a spoke has and what it lacks. */
const wedgesOf = (
  { score }: Spoke,
  angles: Angles,
  { centre, most }: { readonly centre: Point; readonly most: number },
): readonly Wedge[] => [
  ...(score > 0
    ? [
        {
          colour: fills[score] ?? palette.accent,
          outline: piece(centre, inner(0), outer(score), angles),
        },
      ]
    : []),
  ...(score < most
    ? [{ colour: palette.grid, outline: piece(centre, inner(score), outer(most), angles) }]
    : []),
];

/** The rings as thin white circles over the spokes. */
const drawRings = (centre: Point, most: number): Shape => {
  const circle = (point: number): string => {
    const radius = hub + point * ring;
    const [left, right] = [centre[0] - radius, centre[0] + radius];
    const half = (x: number) => ["A", radius, radius, 0, 0, 1, x, centre[1]];
    return d("M", left, centre[1], ...half(right), ...half(left));
  };
  const rings = Array.from({ length: most - 1 }, (_, point) => circle(point + 1));
  return path(rings.join(" "), { fill: "none", stroke: palette.paper, "stroke-width": 2 });
};

/** The wheel round its centre: rings for the points, a filled piece for those a factor has. */
export const drawWheel = (
  spokes: readonly Spoke[],
  centre: Point,
  {
    most,
    range,
    context,
  }: { readonly most: number; readonly range: Range; readonly context: FigureContext },
): readonly Shape[] => {
  const perStep = spokes.filter(({ step }) => step === spokes[0]?.step).length;
  const radius = wheelRadius(most) + gap;
  const placed = spokes.map((spoke, index) => {
    const angles = anglesOf(index, perStep, spokes.length);
    const isNamed = index % perStep === Math.floor(perStep / 2);
    return { spoke, angles, middle: (angles.from + angles.to) / 2, isNamed };
  });
  const wedges = placed.flatMap(({ spoke, angles }) => wedgesOf(spoke, angles, { centre, most }));
  const colours = [...new Set(wedges.map(({ colour }) => colour))];
  const outlines = (colour: string): string =>
    wedges.flatMap((wedge) => (wedge.colour === colour ? [wedge.outline] : [])).join(" ");
  return [
    ...colours.map((colour) => path(outlines(colour), { fill: colour })),
    drawRings(centre, most),
    ...placed.flatMap(({ spoke, middle }) =>
      labelOf(spoke, middle, { centre, radius, range, context }),
    ),
    ...placed.flatMap(({ spoke, middle, isNamed }) => {
      const [x, y] = at(centre, hub - 15, middle);
      const look = { size: 14, bold: true, anchor: "middle" } as const;
      return isNamed ? [text([Math.round(x), Math.round(y) + 5], String(spoke.step), look)] : [];
    }),
  ];
};

/** From the centre to the end of the last ring. */
export const wheelRadius = (most: number): number => hub + most * ring;
