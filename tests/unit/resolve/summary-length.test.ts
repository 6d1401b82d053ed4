import { expect, test } from "vitest";
import { planOf } from "../../kit/plan-of.ts";

const said = (plan: string) =>
  planOf(`plan:\n${plan}`).said.filter(({ code }) => code === "text/summary");

const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

test("a summary may have 400 Japanese characters, blanks and marks of emphasis not counted", () => {
  expect(said(`  summary: { ja: "**${"あ い".repeat(200)}**" }`)).toEqual([]);
  expect(said(`  summary: { ja: "${"あ".repeat(401)}" }`)).toMatchObject([
    {
      severity: "note",
      key: "ja",
      facts: { value: 401, limit: 400 },
      place: { path: ["plan", "summary", "ja"] },
    },
  ]);
});

test("a summary may have 200 English words; an address is none", () => {
  const link = "[word](https://example.org/a%20b) – word";
  expect(said(`  summary: { en: "${words(198)} ${link}" }`)).toEqual([]);
  expect(said(`  summary: { en: "${words(201)}" }`)).toMatchObject([
    { key: "en", facts: { value: 201, limit: 200 }, measured: { value: 201, limit: 200 } },
  ]);
});

test("a summary in one text is counted in the language it is written in", () => {
  expect(said(`  summary: "${"長い".repeat(201)}"`)).toMatchObject([{ key: "ja" }]);
  expect(said(`  summary: "${words(201)}"`)).toMatchObject([{ key: "en" }]);
});

test.each([
  ["draft", "note"],
  ["agreed", "note"],
  ["shared", "warning"],
  ["under-review", "warning"],
])("in a plan that is %s it is a %s", (status, severity) => {
  const plan = `  status: ${status}\n  summary: { en: "${words(201)}" }`;
  expect(said(plan)).toMatchObject([{ severity }]);
});
