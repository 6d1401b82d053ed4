import { describe, expect, test } from "vitest";
import { schedule } from "../../../src/analyse/analyses/schedule.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import type { Axis } from "../../../src/draw/roadmap/axis.ts";
import type { Dependency } from "../../../src/draw/roadmap/dependencies.ts";
import { decisiveDependencies } from "../../../src/draw/roadmap/dependencies.ts";
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
  owned: [],
  ownerColour: "",
  top: row * 40,
  height: 40,
  middle: row * 40 + 20,
});

const shapesOf = (
  bars: readonly PlacedBar[],
  links: Parameters<typeof drawDependencies>[1],
): readonly Shape[] => drawDependencies(bars, links, axis);

const dataOf = (shape: Shape | undefined): string => String(shape?.attributes["d"]);

/** Where the line begins and where its arrow arrives, in months and rows. */
const drawn = (type: Dependency["type"], from: PlacedBar, to: PlacedBar) => {
  const [line] = shapesOf([from, to], [{ from: "a", to: "b", type }]);
  const parts = dataOf(line).split(" ");
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
  expect(drawn("SS", upper, lower).tip).toBe(lower.middle - 13);
  const [low, high] = [bar("a", [10, 20], 1), bar("b", [30, 40], 0)];
  expect(drawn("SS", low, high).tip).toBe(high.middle + 13);
});

test("all lines are one path, all heads another, and uprights keep apart", () => {
  const bars = [bar("a", [0, 10], 0), bar("b", [0, 10], 1), bar("c", [10, 30], 2)];
  const links = ["a", "b"].map((from) => ({ from, to: "c", type: "FS" as const }));
  const shapes = shapesOf(bars, links);
  expect(shapes).toHaveLength(2);
  const starts = dataOf(shapes[1])
    .split("Z")
    .flatMap((head) => (head.trim() === "" ? [] : [Number(head.trim().split(" ")[1])]));
  expect(starts).toHaveLength(2);
  expect(Math.abs((starts[0] ?? 0) - (starts[1] ?? 0))).toBeGreaterThanOrEqual(6);
});

describe("what decides when a task can start", () => {
  const decided = (tasks: string) => {
    const { use } = planOf(
      `institutions: { x: { name: X }, y: { name: Y } }\nroadmap: { tasks: { ${tasks} } }`,
    );
    const found = use(schedule);
    if (!found.defined) throw new Error("no schedule");
    const { shown, left } = decisiveDependencies(found);
    return { shown: shown.map(({ from, to }) => `${from}-${to}`), left };
  };
  const long = "a: { start: 2027-04, duration: 12, owner: x }";
  const short = "b: { start: 2027-04, duration: 6, owner: y }";

  test("the last of what it waits for does, the others are left to the table", () => {
    const c = "c: { duration: 3, owner: y, after: [a, b] }";
    expect(decided(`${long}, ${short}, ${c}`)).toEqual({ shown: ["a-c"], left: 1 });
  });

  test("a date of its own that is later does, not what it waits for", () => {
    const c = "c: { start: 2029-04, duration: 3, owner: y, after: [a] }";
    expect(decided(`${long}, ${c}`)).toEqual({ shown: [], left: 1 });
  });

  test("within one owner and phase it is told only on the critical path", () => {
    const c = "c: { duration: 3, owner: y, after: [b] }";
    expect(decided(`${long}, ${short}, ${c}`)).toEqual({ shown: [], left: 1 });
    expect(decided(`${short}, ${c}`)).toEqual({ shown: ["b-c"], left: 0 });
    expect(decided(`${long}, ${short}, ${c.replace("owner: y", "owner: x")}`)).toEqual({
      shown: ["b-c"],
      left: 0,
    });
  });
});
