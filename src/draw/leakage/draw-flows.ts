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

const tenth = (value: number): number => Math.round(value * 10) / 10;

const ribbonPath = ({ from, to, width }: PlacedRibbon): string => {
  const half = width / 2;
  const middle = Math.round((from.x + to.x) / 2);
  const [a, b] = [tenth(from.y - half), tenth(from.y + half)];
  const [c, e] = [tenth(to.y - half), tenth(to.y + half)];
  const there = ["M", from.x, a, "C", middle, a, middle, c, to.x, c, "V", e];
  return d(...there, "C", middle, e, middle, b, from.x, b, "Z");
};

/** Ribbons of one fate in one group; the widest first, so that thin ones lie above. */
const drawRibbons = (ribbons: readonly PlacedRibbon[]): readonly Shape[] => {
  const looks: readonly (readonly [Fate | undefined, string, number])[] = [
    [undefined, palette.bar, 0.26],
    ["inside", fateColour.inside, 0.26],
    ["unknown", fateColour.unknown, 0.26],
    ["outside", fateColour.outside, 0.3],
  ];
  return looks.map(([fate, fill, opacity]) =>
    group(
      { fill, "fill-opacity": opacity },
      ribbons
        .filter((ribbon) => ribbon.fate === fate)
        .sort((a, b) => b.width - a.width)
        .map((ribbon) => path(ribbonPath(ribbon), {})),
    ),
  );
};

const node = (
  x: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  look: Shape["attributes"],
): Shape =>
  rect({ x, y: tenth(top), width: nodeWidth, height: tenth(Math.max(1, bottom - top)) }, look);

export const drawFlows = ({ sales, stages, ends, ribbons }: Layout): readonly Shape[] => [
  ...drawRibbons(ribbons),
  group({ fill: palette.bar }, [
    node(edges.sales, sales, {}),
    ...stages.map((placed) => node(edges.stages, placed, {})),
  ]),
  ...ends.map((placed) => node(edges.ends, placed, nodeLook[placed.node.fate ?? "unknown"])),
];
