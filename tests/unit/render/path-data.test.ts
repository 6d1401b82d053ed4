import fc from "fast-check";
import { expect, test } from "vitest";
import { pathData } from "../../../src/render/svg/path-data.ts";
import { strides } from "../../../src/render/svg/path-steps.ts";

test.each([
  ["M 10 20 L 30 20 L 30 40 Z", "M10 20H30V40Z"],
  ["M200,105h80", "M200 105h80"],
  ["M 0 0 L 5 5 L 9 8.25", "M0 0 5 5 9 8.3"],
  ["M 100 100 C 110 100 110 120 120 120", "M100 100c10 0 10 20 20 20"],
  ["M1000.04 1000.06 L 1001.5 1002.5", "M1000 1000.1l1.5 2.4"],
  ["M 10 10 A 5 5 0 0 1 20 10", "M10 10a5 5 0 0 1 10 0"],
  ["m 5 5 10 0 0 10 z m 20 20 h 5", "M5 5H15V15ZM25 25h5"],
  ["M 10 10 L 9.5 10.5", "M10 10l-.5 .5"],
])("%s is written %s", (data, expected) => {
  expect(pathData(data)).toBe(expected);
});

test.each(["", "none", "M 1", "L 1 2 3", "M 1 2 X 3"])("%j is left as it is", (data) => {
  expect(pathData(data)).toBe(data);
});

const number = fc.integer({ min: -99_999, max: 99_999 }).map((value) => value / 100);
const step = fc.oneof(
  ...Object.entries({ L: 2, l: 2, H: 1, h: 1, V: 1, v: 1, C: 6, c: 6, Q: 4, q: 4, M: 2, m: 2 }).map(
    ([command, count]) =>
      fc
        .array(number, { minLength: count, maxLength: count })
        .map((numbers) => `${command} ${numbers.join(" ")}`),
  ),
  fc.constant("Z"),
);

/** Every point of a path, in tenths of a unit. */
const pointsOf = (data: string) =>
  strides(data)?.map(({ step: { command, numbers }, from: [x, y] }) => {
    if (command === "H") return ["L", [numbers[0], y]];
    if (command === "V") return ["L", [x, numbers[0]]];
    return [command, numbers];
  });

test("any path goes through the same points afterwards", () => {
  fc.assert(
    fc.property(number, number, fc.array(step, { maxLength: 12 }), (x, y, steps) => {
      const data = `M ${x} ${y} ${steps.join(" ")}`;
      expect(pointsOf(pathData(data))).toEqual(pointsOf(data));
      expect(pathData(data).length).toBeLessThanOrEqual(data.length);
    }),
    { numRuns: 300, seed: 7 },
  );
});
