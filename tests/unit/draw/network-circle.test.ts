import { expect, test } from "vitest";
import type { Sector } from "../../../src/analyse/sector.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import { network } from "../../../src/draw/figures/network.ts";
import { circleOrder, crossings } from "../../../src/draw/network/circle-order.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const bodies = (...types: readonly string[]): string =>
  `institutions: { ${types.map((type, n) => `i${n}: { name: Body ${n}, type: ${type} }`).join(", ")} }\n`;

const _links = (...list: readonly string[]): string =>
  `chain: { links: [${list.map((one) => `{ ${one} }`).join(", ")}] }\n`;

const _link = (from: number, to: number, since?: number, kind = "joint-research"): string =>
  `from: i${from}, to: i${to}, kind: ${kind}${since === undefined ? "" : `, since: ${since}`}`;

const _period = "plan: { period: FY2026-FY2030 }\n";

const draw = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(network, plan, { use, language });
};

const _titles = (yaml: string) =>
  (["en", "ja"] as const).map((language) => draw(yaml, language)?.drawing.title);

const flat = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((shape) => (typeof shape === "string" ? [] : [shape, ...flat(shape.children)]));

const _wordsOf = (yaml: string): string =>
  flat(draw(yaml)?.drawing.shapes ?? [])
    .flatMap(({ children }) => children.filter((one) => typeof one === "string"))
    .join("\n");

const _four = bodies("sme", "university", "bank", "chamber");

test("crossings are counted: the two diagonals of a square cross once, its sides never", () => {
  expect(
    crossings(
      [0, 1, 2, 3],
      [
        [0, 2],
        [1, 3],
      ],
    ),
  ).toBe(1);
  expect(
    crossings(
      [0, 1, 2, 3],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 3],
      ],
    ),
  ).toBe(0);
  expect(
    crossings(
      [0, 2, 1, 3],
      [
        [0, 2],
        [1, 3],
      ],
    ),
  ).toBe(0);
});

test("sectors stand together, in the order in which fewest ties cross", () => {
  const sectors: readonly Sector[] = [
    "industry",
    "industry",
    "industry",
    "academia",
    "academia",
    "academia",
  ];
  const chords = [
    [0, 3],
    [1, 4],
    [2, 5],
  ] as const;
  const order = circleOrder([0, 1, 2, 3, 4, 5], chords, (node) => sectors[node]);
  expect(crossings(order, chords)).toBe(0);
  expect(new Set(order.slice(0, 3).map((node) => sectors[node])).size).toBe(1);
});
