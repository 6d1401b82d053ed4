import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../../src/draw/kit/spread.ts";

test("pieces that have room stay where they want to be", () => {
  expect(
    spread(
      [
        { middle: 10, size: 4 },
        { middle: 30, size: 4 },
      ],
      2,
      [0, 100],
    ),
  ).toEqual([8, 28]);
});

test("two that want the same place share the way", () => {
  expect(
    spread(
      [
        { middle: 50, size: 10 },
        { middle: 50, size: 10 },
      ],
      0,
      [0, 100],
    ),
  ).toEqual([40, 50]);
});

test("the edges push back", () => {
  expect(
    spread(
      [
        { middle: 0, size: 10 },
        { middle: 0, size: 10 },
      ],
      5,
      [0, 100],
    ),
  ).toEqual([0, 15]);
  expect(spread([{ middle: 99, size: 10 }], 5, [0, 100])).toEqual([90]);
});

test("pieces never overlap, and stay inside where they fit", () => {
  const wish = fc.record({
    middle: fc.integer({ min: -50, max: 550 }),
    size: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 12 }), (wishes) => {
      const starts = spread(wishes, 3, [0, 500]);
      for (const [place, start] of starts.entries()) {
        const before = starts[place - 1];
        const size = wishes[place - 1]?.size ?? 0;
        if (before !== undefined) expect(start).toBeGreaterThanOrEqual(before + size + 3 - 1e-9);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + (wishes[place]?.size ?? 0)).toBeLessThanOrEqual(500 + 1e-9);
      }
    }),
  );
});
