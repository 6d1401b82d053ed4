import type { Shape } from "../../document/drawing.ts";
import { joinedPaths } from "./join-paths.ts";
import { type Look, lookIn, placed, relevant } from "./looks.ts";
import { pathData } from "./path-data.ts";
import { hasArea } from "./path-steps.ts";

/** A shape whose look is known whatever stands around it. */
export type Node = {
  readonly tag: Shape["tag"];
  readonly placed: readonly (readonly [string, string])[];
  /** Of a group, what all its shapes agree on. */
  readonly look: Look;
  readonly children: readonly (Node | string)[];
};

/** Places of zero need not be written. */
const zeros = new Set(["x", "y", "cx", "cy", "rx", "ry", "x1", "y1", "x2", "y2"]);

const placeOf = ({ tag, attributes }: Shape): Node["placed"] =>
  placed(attributes).flatMap(([name, value]) => {
    if (value === "0" && zeros.has(name) && tag !== "tspan") return [];
    return [[name, tag === "path" && name === "d" ? pathData(value) : value] as const];
  });

/** What all agree on; who has no say in it counts as agreeing. */
const shared = (nodes: readonly (Node | string)[]): Look => {
  const look = new Map<string, string>();
  const mixed = new Set<string>();
  for (const node of nodes) {
    if (typeof node === "string") continue;
    for (const [name, value] of node.look) {
      if ((look.get(name) ?? value) !== value) mixed.add(name);
      look.set(name, value);
    }
  }
  return new Map([...look].filter(([name]) => !mixed.has(name)));
};

/** A straight stroke as a path, which is shorter and can be joined with its neighbours. */
const asPath = (shape: Shape): Shape => {
  const { x1 = 0, y1 = 0, x2 = 0, y2 = 0, ...others } = shape.attributes;
  if (shape.tag !== "line" || shape.children.length > 0) return shape;
  const d = `M${x1} ${y1}L${x2} ${y2}`;
  return { tag: "path", attributes: { d, ...others }, children: [] };
};

/** A path without an inside is painted as a line is. */
const paintedAs = ({ tag, attributes }: Shape): Shape["tag"] =>
  tag === "path" && !hasArea(String(attributes["d"] ?? "")) ? "line" : tag;

const nodeOf = (shape: Shape, around: Look): readonly Node[] => {
  const look = lookIn(around, shape.attributes);
  const children = shape.children.flatMap((child): readonly (Node | string)[] =>
    typeof child === "string" ? [child] : nodeOf(child, look),
  );
  if (shape.tag === "g") {
    const own = placeOf(shape);
    const isNamed = children.some((child) => typeof child !== "string" && child.tag === "title");
    // a group that only lends its look is taken apart, and formed anew where it pays
    const inside = joinedPaths(children.filter((child) => typeof child !== "string"));
    if (own.length === 0 && !isNamed) return inside;
    return inside.length === 0
      ? []
      : [{ tag: "g", placed: own, look: shared(inside), children: inside }];
  }
  const short = asPath(shape);
  const needed = shape.tag === "title" ? new Map() : relevant(paintedAs(short), look);
  return [{ tag: short.tag, placed: placeOf(short), look: needed, children }];
};

/** The shapes of a drawing without what makes no difference, each with all of its look. */
export const nodesOf = (shapes: readonly Shape[], around: Look): readonly Node[] =>
  joinedPaths(shapes.flatMap((shape) => nodeOf(shape, around)));
