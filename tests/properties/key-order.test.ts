import { describe, expect, it } from "vitest";
import type { Built } from "../../src/pipeline.ts";
import { builtPlan, samples } from "../kit/built-plan.ts";

type Map = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Map =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const reversed = (map: Map): Map => Object.fromEntries(Object.entries(map).reverse());

/** Maps whose order is kept in print: entries by id, and amounts by year, body or criterion. */
const isOrdered = (map: Map, key: string, depth: number): boolean =>
  (depth > 0 && Object.values(map).every(isMap)) ||
  // the head of the plan is a map of fields, unlike the `plan` of an effort
  (depth > 1 &&
    /^(budget|points|scores|now|plan|interim|staff|attribution|amounts|costs|benefits|parts)$/.test(
      key,
    ));

/** The same value with the keys of every map of fields the other way round. */
const turned = (value: unknown, key = "", depth = 0): unknown => {
  if (Array.isArray(value)) return value.map((inner) => turned(inner, key, depth + 1));
  if (!isMap(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([name, child]) => [name, turned(child, name, depth + 1)]),
  );
  return isOrdered(value, key, depth) ? inner : reversed(inner);
};

const outputsOf = (built: Built): Map =>
  Object.fromEntries(built.outputs.map(({ path, text }) => [path, text]));

describe("the order of fields does not change the documents", () => {
  it.each(samples)("%s", async (sample) => {
    const plain = await builtPlan({ name: `plans/${sample}` });
    const value = plain.source?.value;
    const text = JSON.stringify(turned(value), null, 1);
    expect(text).not.toBe(JSON.stringify(value, null, 1));
    // beside the tables that the plan names
    const other = await builtPlan({ name: `plans/${sample}/plan.yaml`, text });
    const before = outputsOf(plain);
    const after = outputsOf(other);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(8);
    expect(Object.keys(before).filter((path) => before[path] !== after[path])).toEqual([]);
  });
});
