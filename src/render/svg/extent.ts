import type { Node } from "./nodes.ts";
import { strides } from "./path-steps.ts";

/** Left, top, right, bottom in units of the picture; may be larger than what is drawn, never smaller. */
export type Extent = readonly [left: number, top: number, right: number, bottom: number];

const around = (points: readonly (readonly [number, number])[], margin: number): Extent => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ];
};

/** Every point a path goes through or is bent towards; nothing for arcs, which swing beyond theirs. */
const pointsOf = (data: string): readonly (readonly [number, number])[] | undefined => {
  const all = strides(data);
  if (!all || all.some(({ step }) => step.command === "A")) return undefined;
  return all.flatMap(({ step: { command, numbers }, from: [x, y] }) => {
    if (command === "H") return [[(numbers[0] ?? 0) / 10, y / 10] as const];
    if (command === "V") return [[x / 10, (numbers[0] ?? 0) / 10] as const];
    return numbers.flatMap((number, place) =>
      place % 2 === 0 ? [[number / 10, (numbers[place + 1] ?? 0) / 10] as const] : [],
    );
  });
};

/** Room the stroke takes beyond the outline, with that of pointed corners, and a unit for soft edges. */
const marginOf = ({ look }: Node): number =>
  1 + (look.get("stroke") === "none" ? 0 : Number(look.get("stroke-width") ?? 1) * 2);

const numbersOf = (node: Node): Readonly<Record<string, number>> =>
  Object.fromEntries(node.placed.map(([name, value]) => [name, Number(value)]));

/** The part of the picture a shape may cover; nothing where that is not known. */
export const extentOf = (node: Node): Extent | undefined => {
  if (node.placed.some(([name]) => name === "transform")) return undefined;
  const margin = marginOf(node);
  if (node.tag === "path") {
    const points = pointsOf(node.placed.find(([name]) => name === "d")?.[1] ?? "");
    return points && points.length > 0 ? around(points, margin) : undefined;
  }
  const { x = 0, y = 0, width = 0, height = 0, cx = 0, cy = 0, r = 0 } = numbersOf(node);
  if (node.tag === "rect") {
    const corners = [[x, y] as const, [x + width, y + height] as const];
    return around(corners, margin);
  }
  return node.tag === "circle" ? around([[cx, cy]], r + margin) : undefined;
};

export const areApart = (a: Extent, b: Extent): boolean =>
  a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1];
