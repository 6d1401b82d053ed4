import { expect, test } from "vitest";
import { doCross } from "../../../src/draw/chain/crossing.ts";
import { labelsOf } from "../../../src/draw/chain/labels.ts";
import { pathPoints } from "../../../src/draw/chain/path-points.ts";
import type { Drawn } from "../../../src/draw/chain/route.ts";
import { overlap } from "../../../src/draw/kit/shapes.ts";

const link = (path: string, words = "12 bn", more: Partial<Drawn["flow"]> = {}): Drawn => ({
  flow: { from: 0, to: 1, kind: "goods", amount: 1, words, leak: undefined, count: 1, ...more },
  path,
  width: 2,
  end: [0, 0],
  points: "right",
  samples: pathPoints(path),
});

const field = {
  obstacles: [],
  lines: [],
  field: { x: 0, y: 0, width: 400, height: 400 },
  sourceOf: () => ({ x: 0, y: 0, width: 10, height: 10 }),
};

const wordsOf = ({ flow: { words } }: Drawn) => (words === "" ? [] : [words]);

test("points lie on the path, close together, to its end", () => {
  const points = pathPoints("M 0 0 H 50 V 20 Q 50 40 70 40 C 90 40 90 80 110 80 L 120 80");
  expect(points[0]).toEqual([0, 0]);
  expect(points.at(-1)).toEqual([120, 80]);
  expect(points).toContainEqual([50, 0]);
  expect(points).toContainEqual([70, 40]);
  for (const [place, [x, y]] of points.slice(1).entries()) {
    const [beforeX = 0, beforeY = 0] = points[place] ?? [];
    expect(Math.hypot(x - beforeX, y - beforeY)).toBeLessThanOrEqual(8);
  }
});

test("lines cross where they pass through each other, not where they run side by side", () => {
  const level = pathPoints("M 0 50 H 100");
  expect(doCross(level, pathPoints("M 51 3 V 97"))).toBe(true);
  expect(doCross(level, pathPoints("M 0 57 H 100"))).toBe(false);
});

test("a label stands in the middle of its link and off every other", () => {
  const own = link("M 10 100 H 390");
  expect(labelsOf([own], wordsOf, field)[0]?.box.x).toBeCloseTo(200 - 21, -1);
  const others = [120, 160, 200, 240].map((x) => link(`M ${x} 20 V 380`, ""));
  const [label] = labelsOf([own, ...others], wordsOf, field);
  expect(label?.leader).toBeUndefined();
  for (const { samples } of others)
    for (const [x, y] of samples)
      expect(label && overlap(label.box, { x, y, width: 0.1, height: 0.1 })).toBe(false);
});

test("where there is no room a label is left out rather than laid on another link", () => {
  const bundle = Array.from({ length: 9 }, (_, place) => link(`M ${180 + place * 6} 20 V 380`));
  const labels = labelsOf(bundle, wordsOf, field);
  // only the two outer ones have room beside them
  expect(labels.map(({ link: one }) => bundle.indexOf(one)).toSorted((a, b) => a - b)).toEqual([
    0, 8,
  ]);
});

test("cards are no place for a label, and what leaks may be said at the card it comes from", () => {
  const card = { x: 20, y: 60, width: 300, height: 60 };
  const covered = link("M 100 90 H 200", "12 bn", { leak: 0.03 });
  const around = { ...field, obstacles: [card], sourceOf: () => card };
  const [label] = labelsOf([covered], (one) => [one.flow.words, "leak 3%"], around);
  expect(label?.lines).toEqual(["12 bn", "leak 3%"]);
  expect(label && overlap(label.box, card)).toBe(false);
  expect(
    labelsOf([{ ...covered, flow: { ...covered.flow, leak: undefined } }], wordsOf, around),
  ).toEqual([]);
});

test("a label beside its link is led to from it, over no card and no other link", () => {
  const own = link("M 100 100 V 140", "a long label of one link");
  const beside = link("M 120 20 V 380", "");
  const [label] = labelsOf([own, beside], wordsOf, {
    ...field,
    field: { ...field.field, x: -200, width: 700 },
  });
  const [from, to] = label?.leader ?? [];
  expect(own.samples).toContainEqual(from);
  expect(to?.[0]).toBeLessThan(100);
});
