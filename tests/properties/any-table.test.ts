import fc from "fast-check";
import { expect, test } from "vitest";
import { analyses } from "../../src/analyse/analyses/index.gen.ts";
import type { Analysis } from "../../src/analyse/analysis.ts";
import { speechIn } from "../../src/languages/index.ts";
import { locate } from "../../src/read/locate.ts";
import { planOf, type Written } from "../kit/plan-of.ts";

const yaml = `region:
  name: own
  statistics: { file: s.csv, industries: [a, b] }
  inputOutput: { folder: io, commerceSector: a, transportSector: b }
product: { codes: { jsic: "1025" } }
indicators: { jobs: { name: Jobs } }
observations: o.csv
spillover: { demands: { more: { amounts: { a: 3億円 } } } }
`;

const speeches = await Promise.all([speechIn("ja"), speechIn("en")]);

const heads = [
  [
    "region.statistics",
    "region,industry,year,value",
    ["own", "other", "全国", "a", "b", "2016", "2021"],
  ],
  ["region.inputOutput/sectors.csv", "code,name.ja,name.en", ["a", "b"]],
  ["region.inputOutput/transactions.csv", ",a,b", ["a", "b"]],
  ["region.inputOutput/final-demand.csv", "sector,household,exports", ["a", "b"]],
  ["region.inputOutput/imports.csv", "sector,value", ["a", "b"]],
  ["region.inputOutput/primary-inputs.csv", "input,a,b", ["wages", "surplus"]],
  ["region.inputOutput/employment.csv", "sector,persons", ["a", "b"]],
  ["region.inputOutput/margins.csv", "sector,commerce,transport", ["a", "b"]],
  ["observations", "indicator,period,value,kind", ["jobs", "2026", "actual"]],
] as const;

const odd = fc.constantFrom(
  "-",
  "X",
  "…",
  "",
  '"1,2"',
  '"',
  "1e400",
  "-5",
  "__proto__",
  "１",
  "=A1",
  "0.5",
  "12",
);

/** A table that is nearly right: its columns and words, with cells of any kind in any number of rows. */
const nearly = ([key, head, words]: (typeof heads)[number]) => {
  const cell = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 900 }).map(String) },
    { weight: 2, arbitrary: odd },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
  );
  const width = head.split(",").length;
  const row = fc
    .array(cell, { minLength: width - 1, maxLength: width + 1 })
    .map((all) => all.join(","));
  return fc
    .tuple(fc.constantFrom(head, head, head, "a,b", ""), fc.array(row, { maxLength: 6 }))
    .map(([first, rows]) => [key, [first, ...rows].join("\n")] as const);
};

/** Rows of a table as it is to be, `#` standing for any amount. */
const sound: Readonly<Record<string, readonly string[]>> = {
  "region.statistics": ["own", "other", "全国"].flatMap((region) =>
    ["2012", "2016", "2021"].flatMap((year) =>
      ["1025", "1011", "09"].map((industry) => `${region},${industry},${year},#`),
    ),
  ),
  "region.inputOutput/sectors.csv": ["a,甲,A", "b,乙,B"],
  "region.inputOutput/transactions.csv": ["a,#,#", "b,#,#"],
  "region.inputOutput/final-demand.csv": ["a,#,#", "b,#,#"],
  "region.inputOutput/imports.csv": ["a,#", "b,#"],
  "region.inputOutput/primary-inputs.csv": ["wages,#,#", "surplus,#,#"],
  "region.inputOutput/employment.csv": ["a,#", "b,#"],
  "region.inputOutput/margins.csv": ["a,0,0.5", "b,1,0"],
  observations: ["jobs,2026,#,actual"],
};

const amount = fc.oneof(
  fc.constantFrom("0", "-", "1", "1000000000000"),
  fc.integer({ min: 0, max: 500 }).map(String),
);

const soundly = ([key, head]: (typeof heads)[number]) => {
  const text = [head, ...(sound[key] ?? [])].join("\n");
  const gaps = text.split("#").length - 1;
  return fc.array(amount, { minLength: gaps, maxLength: gaps }).map((amounts) => {
    const next = amounts.values();
    return [key, text.replaceAll("#", () => next.next().value ?? "")] as const;
  });
};

const judge = ({ said, files }: Written): void => {
  for (const diagnostic of said) {
    for (const { place } of [diagnostic, ...diagnostic.related]) {
      const { start, end } = locate({ files }, place);
      const text = files.find(({ name }) => name === place.file)?.text.split("\n") ?? [];
      expect(start.line, diagnostic.code).toBeLessThanOrEqual(text.length);
      expect(end.line, diagnostic.code).toBeLessThanOrEqual(text.length);
    }
    for (const speech of speeches) {
      const { code, related } = diagnostic;
      const sentences = [
        speech.message(diagnostic),
        speech.help(diagnostic) ?? "",
        ...related.map((one) => speech.note(code, one)),
      ];
      for (const sentence of sentences)
        expect(sentence, code).not.toMatch(/\bundefined\b|\bNaN\b|\[object \w+\]/);
    }
  }
};

const anyOf = (one: (typeof heads)[number]) =>
  fc.oneof({ weight: 9, arbitrary: soundly(one) }, { weight: 2, arbitrary: nearly(one) });

/** Numbers that would be printed as words. */
const slips = (value: unknown): boolean => {
  if (typeof value === "number") return !Number.isFinite(value);
  return typeof value === "object" && value !== null && Object.values(value).some(slips);
};

test("any tables are read, or told what is wrong with them, and never break what is computed", () => {
  let whole = 0;
  fc.assert(
    fc.property(fc.tuple(...heads.map(anyOf)), (tables) => {
      const written = planOf(yaml, "plan.yaml", Object.fromEntries(tables));
      judge(written);
      const { inputOutput, statistics } = written.plan.region;
      if (inputOutput?.margins && statistics) whole += 1;
      for (const analysis of analyses as readonly Analysis<unknown>[])
        expect(slips(written.use(analysis)), analysis.id).toBe(false);
    }),
    { numRuns: 300 },
  );
  // enough of them were sound to be reckoned with
  expect(whole).toBeGreaterThan(20);
});
