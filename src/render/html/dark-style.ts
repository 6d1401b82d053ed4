import type { Drawing, Shape } from "../../document/drawing.ts";

/** Attributes of a drawing that hold a colour. */
const painted = ["fill", "stroke"] as const;

type Painted = (typeof painted)[number];

/** Every attribute of the shapes that holds a colour, as `fill #1b1f24`. */
const paintsIn = (shapes: readonly (Shape | string)[], seen: Set<string>): void => {
  for (const shape of shapes) {
    if (typeof shape === "string") continue;
    for (const name of painted) {
      const value = shape.attributes[name];
      if (typeof value === "string") seen.add(`${name} ${value}`);
    }
    paintsIn(shape.children, seen);
  }
};

/**
 * Figures on dark paper: every colour they have gives way to its partner. Only on a screen, so that paper
 * stays light; and in the page, so that a figure as a file of its own needs no style.
 */
export const darkStyle = (
  drawings: readonly Drawing[],
  partners: Readonly<Record<string, string>>,
): string => {
  const seen = new Set<string>();
  for (const { shapes } of drawings) paintsIn(shapes, seen);
  const rules = Object.entries(partners).flatMap(([light, dark]) =>
    painted.flatMap((name: Painted) =>
      seen.has(`${name} ${light}`) ? [`[${name}="${light}"]{${name}:${dark}}`] : [],
    ),
  );
  if (rules.length === 0) return "";
  return `@media screen and (prefers-color-scheme:dark){${rules.join("")}}`;
};
