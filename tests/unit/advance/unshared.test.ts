import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unshared } from "../../../src/advance/unshared.ts";
import { parse } from "../../../src/read/parse.ts";

const both = ["ja", "en"] as const;

const lacking = (value: object, languages: readonly ("ja" | "en")[] = both): readonly string[] =>
  unshared({ ...value }, languages).map(
    ({ lacks, language = "", path }) => `${lacks} ${language} ${path.join(".")}`,
  );

const summary = { ja: "要約", en: "Summary" };

test.each([
  ["no summary", {}, ["summary  plan.summary"]],
  ["an empty one", { plan: { summary: " " } }, ["summary  plan.summary"]],
  [
    "one that does not say for which language it is",
    { plan: { summary: "Summary" } },
    ["summary ja plan.summary", "summary en plan.summary"],
  ],
  ["one in one language", { plan: { summary: { ja: "要約" } } }, ["language en plan.summary"]],
  ["nothing", { plan: { summary }, chain: { stages: { a: { name: "A" } } } }, []],
  [
    "texts in one language, in lists and maps",
    {
      plan: { summary, title: { ja: "題", en: "" } },
      product: { buyers: [{ ja: "病院", en: "Hospitals" }, { en: "Clinics" }] },
    },
    ["language en plan.title", "language ja product.buyers.1"],
  ],
])("finds %s", (_what, value, found) => {
  expect(lacking(value)).toEqual(found);
});

test("asks for no language that is not promised", () => {
  expect(lacking({ plan: { summary: "Summary", title: { en: "T" } } }, ["en"])).toEqual([]);
});

test("finds nothing in the full sample, which is in both languages", () => {
  const folder = "plans/mizuhara-instruments";
  const values = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => parse(name, readFileSync(`${folder}/${name}`, "utf8"), () => {}).value);
  expect(lacking(Object.assign({}, ...values))).toEqual([]);
});
