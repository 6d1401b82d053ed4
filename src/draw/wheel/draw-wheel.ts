import type { Spoke } from "../../check/judgement/wheel.ts";
import type { Shape } from "../../document/drawing.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { d, group, type Point, path, text, textLines, tip } from "../kit/shapes.ts";
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

/** A piece of a ring between two radii. */
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

type Ring = {
  readonly centre: Point;
  readonly radius: number;
  readonly context: FigureContext;
};

/** The name of a factor and its points, beside its spoke, on two lines where one is too long. */
const labelOf = (
  spoke: Spoke,
  angle: number,
  { centre, radius, context }: Ring,
): readonly Shape[] => {
  const [x, y] = at(centre, radius, angle);
  const isRight = Math.sin(angle) >= 0;
  const isEmpty = spoke.score === 0;
  const size = { size: 12.5, bold: isEmpty };
  const room = (isRight ? 2 * centre[0] - x : x) - 12;
  const words = `${context.text.pick(spoke.name)} ${spoke.score}`;
  const lines = wrap(words, { width: room, lines: 2, ...size });
  return textLines([x, y + 4 - ((lines.length - 1) * leading) / 2], lines, {
    ...size,
    leading,
    anchor: isRight ? "start" : "end",
    fill: isEmpty ? palette.gap : palette.ink,
  });
};

/** The wheel round its centre: rings for the points, a filled piece for those a factor has. */
export const drawWheel = (
  spokes: readonly Spoke[],
  centre: Point,
  { most, context }: { readonly most: number; readonly context: FigureContext },
): readonly Shape[] => {
  const perStep = spokes.filter(({ step }) => step === spokes[0]?.step).length;
  const radius = hub + most * ring;
  return spokes.map((spoke, index) => {
    const angles = anglesOf(index, perStep, spokes.length);
    const middle = (angles.from + angles.to) / 2;
    const rings = Array.from({ length: most }, (_, point) =>
      path(piece(centre, hub + point * ring + 1, hub + (point + 1) * ring - 1, angles), {
        fill: point < spoke.score ? fills[spoke.score] : palette.grid,
      }),
    );
    const name = `${context.text.pick(spoke.stepName)} · ${context.text.pick(spoke.name)}: ${spoke.score}`;
    const isMiddle = index % perStep === Math.floor(perStep / 2);
    const [hubX, hubY] = at(centre, hub - 15, middle);
    return group({}, [
      tip(name),
      ...rings,
      ...labelOf(spoke, middle, { centre, radius: radius + gap, context }),
      ...(isMiddle
        ? [text([hubX, hubY + 5], String(spoke.step), { size: 14, bold: true, anchor: "middle" })]
        : []),
    ]);
  });
};

/** From the centre to the end of the last ring. */
export const wheelRadius = (most: number): number => hub + most * ring;
