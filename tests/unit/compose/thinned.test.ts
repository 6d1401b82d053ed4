import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { planOf } from "../../kit/plan-of.ts";
import { composed, textOf } from "./composed.ts";

const folder = "plans/south-kyushu-shochu";
const sample: Record<string, unknown> = Object.assign(
  {},
  ...readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => parse(readFileSync(`${folder}/${name}`, "utf8")) as object),
);

/** The plan with parts left out at random: `draw` gives a number from 0 to 1 for every part. */
const thinned = (value: unknown, keep: number, draw: () => number): unknown => {
  if (Array.isArray(value))
    return value.filter(() => draw() < keep).map((item) => thinned(item, keep, draw));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key === "format" || draw() < keep)
      .map(([key, inner]) => [key, thinned(inner, keep, draw)]),
  );
};

/** Park and Miller's generator: the same seed gives the same plan on every machine. */
const drawsFrom = (seed: number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

test("a plan with any of its parts left out is composed in both languages, its holes named", async () => {
  const plans = fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 30 }),
    keep: fc.constantFrom(0.5, 0.75, 0.9, 0.97),
  });
  await fc.assert(
    fc.asyncProperty(plans, async ({ seed, keep }) => {
      const text = JSON.stringify(thinned(sample, keep, drawsFrom(seed)));
      const { plan } = planOf(text);
      const [ja, en] = [await composed(plan, "ja"), await composed(plan, "en")];
      for (const { lede, imprint, sections } of [ja, en])
        expect(textOf([...lede, imprint, ...sections])).not.toMatch(
          /undefined|NaN|\[object|Infinity|\{\{/,
        );
      expect(ja.sections.map(({ id, number }) => [id, number])).toEqual(
        en.sections.map(({ id, number }) => [id, number]),
      );
    }),
    { numRuns: 10 },
  );
});
