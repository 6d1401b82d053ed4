import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { d, group, path, rect } from "../kit/shapes.ts";
import type { Fate } from "./flows.ts";
import { edges, type Layout, nodeWidth, type PlacedRibbon } from "./lay-out.ts";

export const fateColour: Readonly<Record<Fate, string>> = {
  inside: palette.accent,
  unknown: palette.mute,
  outside: palette.gap,
};

/** Nodes of what is not known are hollow, so that they stay apart without colour too. */
const nodeLook: Readonly<Record<Fate, Shape["attributes"]>> = {
  inside: { fill: palette.accent },
  unknown: { fill: palette.paper, stroke: palette.mute, "stroke-dasharray": "3 2" },
  outside: { fill: palette.gap },
};

const half = (value: number): number => Math.round(value * 2) / 2;

const widthOf = ({ width }: PlacedRibbon): number => Math.max(0.5, half(width));

const ribbonPath = ({ from, to }: PlacedRibbon): string => {
  const middle = Math.round((from.x + to.x) / 2);
  const [a, b] = [half(from.y), half(to.y)];
  return d("M", from.x, a, "C", middle, a, middle, b, to.x, b);
};

const looks: readonly (readonly [Fate | undefined, string, number])[] = [
  [undefined, palette.bar, 0.26],
  ["inside", fateColour.inside, 0.26],
  ["unknown", fateColour.unknown, 0.26],
  ["outside", fateColour.outside, 0.3],
];

/** Ribbons of one fate as strokes, those of one width together; the widest first, so that thin ones lie above. */
const drawRibbons = (ribbons: readonly PlacedRibbon[]): readonly Shape[] =>
  looks.map(([fate, stroke, opacity]) => {
    const widths = new Map<number, string>();
    for (const ribbon of ribbons.filter((one) => one.fate === fate)) {
      const width = widthOf(ribbon);
      widths.set(width, (widths.get(width) ?? "") + ribbonPath(ribbon));
    }
    return group(
      { fill: "none", stroke, "stroke-opacity": opacity },
      [...widths]
        .sort(([a], [b]) => b - a)
        .map(([width, data]) => path(data, { "stroke-width": width })),
    );
  });

const node = (
  x: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  look: Shape["attributes"],
): Shape =>
  rect({ x, y: half(top), width: nodeWidth, height: half(Math.max(1, bottom - top)) }, look);

export const drawFlows = ({ sales, stages, ends, ribbons }: Layout): readonly Shape[] => [
  ...drawRibbons(ribbons),
  group({ fill: palette.bar }, [
    node(edges.sales, sales, {}),
    ...stages.map((placed) => node(edges.stages, placed, {})),
  ]),
  ...ends.map((placed) => node(edges.ends, placed, nodeLook[placed.node.fate ?? "unknown"])),
];
