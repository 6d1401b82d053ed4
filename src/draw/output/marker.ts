import type { Shape } from "../../document/drawing.ts";
import { palette } from "../kit/palette.ts";
import { d, diamond, type Point, path } from "../kit/shapes.ts";
import type { Dot } from "./collect.ts";

type Look = { readonly colour: string; readonly dash: string | undefined };

/** A kind is told by its mark and by its line; targets and forecasts by colour too. */
export const lookOf = (kind: Dot["kind"]): Look => {
  switch (kind) {
    case "forecast":
      return { colour: palette.knowledge, dash: "7 4" };
    case "target":
      return { colour: palette.accent, dash: "2 4" };
    case "assumption":
      return { colour: palette.bar, dash: "9 3" };
    case "capacity":
      return { colour: palette.mute, dash: "1 3" };
    default:
      return { colour: palette.bar, dash: undefined };
  }
};

const circle = ([x, y]: Point, attributes: Shape["attributes"]): Shape => ({
  tag: "circle",
  attributes: { cx: x, cy: y, r: 4, ...attributes },
  children: [],
});

/** Filled only where the value is known to be one. */
export const marker = ([x, y]: Point, kind: Dot["kind"]): Shape => {
  const { colour } = lookOf(kind);
  const open = { fill: palette.paper, stroke: colour, "stroke-width": 1.8 };
  switch (kind) {
    case "actual":
      return circle([x, y], { fill: colour });
    case "estimate":
      return circle([x, y], open);
    case "assumption":
      return path(d("M", x - 3.6, y - 3.6, "h", 7.2, "v", 7.2, "h", -7.2, "Z"), open);
    case "forecast":
      return path(d("M", x - 4.6, y + 3.6, "h", 9.2, "L", x, y - 4.8, "Z"), open);
    case "target":
      return diamond([x, y], 5.6, open);
    case "capacity":
      return path(d("M", x - 4, y - 4, "l", 8, 8, "M", x - 4, y + 4, "l", 8, -8), {
        stroke: colour,
        "stroke-width": 1.8,
      });
    default:
      return circle([x, y], { fill: palette.edge });
  }
};
