import { describe, expect, test } from "vitest";
import type { Shape } from "../../../src/document/drawing.ts";
import type { Axis } from "../../../src/draw/roadmap/axis.ts";
import { drawDependencies } from "../../../src/draw/roadmap/draw-dependencies.ts";
import type { PlacedBar } from "../../../src/draw/roadmap/layout.ts";
import { planOf } from "../../kit/plan-of.ts";

const axis: Axis = {
  from: 0,
  to: 60,
  left: 0,
  right: 600,
  at: (month) => month * 10,
  years: [0],
  yearWidth: 120,
};

const bar = (id: string, [start, end]: readonly [number, number], row: number): PlacedBar => ({
  title: id,
  tasks: [id],
  owner: undefined,
  start,
  end,
  critical: false,
  look: "bar",
  trl: undefined,
  gate: undefined,
  deadline: undefined,
  beyond: false,
  lines: [id],
  top: row * 40,
  height: 40,
  middle: row * 40 + 20,
});

/** Where the line begins and where its arrow arrives, in months and rows. */
const drawn = (type: string, from: PlacedBar, to: PlacedBar) => {
  const { tasks } = planOf(
    `roadmap: { tasks: { a: { duration: 1 }, b: { after: [{ task: a, type: ${type} }] } } }`,
  ).plan.roadmap;
  const [line] = drawDependencies([from, to], tasks, axis) as readonly Extract<
    Shape,
    { readonly attributes: unknown }
  >[];
  const parts = String(line?.attributes["d"]).split(" ");
  const xs = parts.flatMap((part, place) => (part === "H" ? Number(parts[place + 1]) : []));
  const quads = parts.flatMap((part, place) => (part === "Q" ? Number(parts[place + 1]) : []));
  const begin = Number(parts[1]);
  return { begin, arrive: quads.at(-1) ?? xs.at(-1) ?? begin, tip: Number(parts.at(-1)) };
};

const near = (x: number, months: number): void => {
  expect(Math.abs(x - months * 10)).toBeLessThanOrEqual(20);
};

describe.each([
  ["one after the other", [10, 20], [30, 45]],
  ["side by side", [10, 40], [20, 45]],
  ["the one that waits inside the other", [10, 50], [20, 40]],
] as const)("a dependency between bars %s", (_, first, second) => {
  test.each([
    ["FS", 1, 0],
    ["SS", 0, 0],
    ["FF", 1, 1],
    ["SF", 0, 1],
  ] as const)("of type %s runs between the right ends", (type, leaving, waiting) => {
    const { begin, arrive } = drawn(type, bar("a", first, 0), bar("b", second, 2));
    // a finish that must come before a start inside the same months is drawn straight down
    if (type !== "FS" || second[0] >= first[1]) near(begin, first[leaving]);
    near(arrive, second[waiting]);
  });
});

test("an arrow comes from above or from below, and stops outside the bar", () => {
  const [upper, lower] = [bar("a", [10, 20], 0), bar("b", [30, 40], 1)];
  expect(drawn("SS", upper, lower).tip).toBe(lower.middle - 15.5);
  const [low, high] = [bar("a", [10, 20], 1), bar("b", [30, 40], 0)];
  expect(drawn("SS", low, high).tip).toBe(high.middle + 15.5);
});
