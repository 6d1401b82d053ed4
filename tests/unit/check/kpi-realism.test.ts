import { expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { kpiRealism } from "../../../src/check/rules/kpi-realism.ts";
import { checkText } from "../../kit/check-text.ts";

const said = (indicator: string, head = ""): readonly string[] =>
  checkText(`${head}indicators:\n  one: { name: One, ${indicator} }\n`, {
    rules: [kpiRealism as unknown as Rule],
    as: "deliberation",
  }).map(({ message }) => message);

/** Ten per cent a year over the whole series and in every part of it. */
const steady =
  'history: { points: { "2020": 1000, "2021": 1100, "2022": 1210, "2023": 1331 } }, baseline: { value: 1331, asOf: 2023 }';

test("one and a half times the past is allowed, and not more", () => {
  expect(said(`${steady}, target: { value: 1530, asOf: 2024 }`)).toEqual([]);
  expect(said(`${steady}, target: { value: 1531, asOf: 2024 }`)).toHaveLength(1);
});

test("a target that holds, or gives way less than before, is not judged against a fall", () => {
  const falling =
    'history: { points: { "2020": 100, "2023": 80 } }, baseline: { value: 80, asOf: 2023 }';
  expect(said(`direction: maintain, ${falling}, target: { value: 80, asOf: 2030 }`)).toEqual([]);
  expect(said(`direction: increase, ${falling}, target: { value: 78, asOf: 2030 }`)).toEqual([]);
  expect(said(`direction: increase, ${falling}, target: { value: 81, asOf: 2030 }`)[0]).toContain(
    "no rise",
  );
  // a fall that goes on as before is what is wanted
  expect(said(`direction: decrease, ${falling}, target: { value: 70, asOf: 2025 }`)).toEqual([]);
  expect(said(`${falling}, target: { value: 50, asOf: 2025 }`)[0]).toContain("−20.9% a year");
});

test("the product's past stands in, and comparisons count beside it", () => {
  const product = 'product: { output: { points: { "2022": 100 t, "2023": 110 t } } }\n';
  const target = "baseline: { value: 110 t, asOf: 2023 }, target: { value: 130 t, asOf: 2024 }";
  expect(said(target, product)[0]).toMatch(
    /\+18\.2% a year.*\+10\.0% over the whole series of the product’s output/,
  );
  const others =
    'comparisons: { a: { name: A, values: { points: { "2020": 1, "2021": 1.01 } } }, b: { name: B, values: { points: { "2020": 1 } } } }';
  expect(said(`${target}, ${others}`)[0]).toContain("+1.0% on average in its comparisons");
});

test("who has no past is asked for one only where the plan is judged by it", () => {
  const bare = "baseline: { value: 10, asOf: 2023 }, target: { value: 20, asOf: 2030 }";
  expect(said(bare)).toEqual([]);
  expect(said(`${bare}, level: output`)).toEqual([]);
  expect(said(`${bare}, level: impact`)[0]).toContain("no earlier values are written");
  expect(said(`${bare}, headline: true`)).toHaveLength(1);
  // from nothing there is no rate
  expect(said(`${bare.replace("value: 10", "value: 0")}, level: impact`)).toEqual([]);
});
