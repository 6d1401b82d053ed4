import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/document/block.ts";
import { plainText } from "../../../src/render/plain-text.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, tableOf } from "./composed.ts";

const head = "format: 1\nplan: { id: p, title: Trial, status: agreed, version: 1.0.0 }\nchanges:\n";
const plain = `${head}  - { version: 0.1.0, date: 2026-01-15, author: Lead, what: Draft }
  - { version: 0.2.0, date: 2026-03-01, author: Lead, what: Text, why: The round asked for it }
`;
const advanced = `${head}  - { version: 0.1.0, date: 2026-01-15, what: Draft }
  - { version: 0.2.0, date: 2026-03-01, what: Text, status: deliberation, classes: { commitment: 0, needsAgreement: 14, informational: 1200 }, results: { headlineTarget: "45億円", closure: 60%, likelyFinish: 2030-03 } }
  - { version: 1.0.0, date: 2026-06-01, what: Final, status: agreed, classes: { commitment: 2, informational: 3 }, results: { headlineTarget: "47億円", closure: 62.1%, likelyFinish: 2030-09 } }
  - { version: 1.0.1, date: 2026-07-01, what: Shared, status: shared, results: { headlineTarget: "46億円", closure: 62.1%, likelyFinish: 2030-08 } }
`;

const documentOf = (yaml: string, language: "ja" | "en" = "en") =>
  composed(soundPlanOf(yaml).plan, language);

const titles = ({ columns }: Table): readonly string[] => columns.map(({ title }) => title);

const kinds = async (yaml: string): Promise<readonly string[]> =>
  everyBlock(sectionOf(await documentOf(yaml), "13").blocks).flatMap((block) =>
    block.kind === "table" || block.kind === "figure" ? [block.number] : [],
  );

describe("the change log", () => {
  test("of entries written by hand is as short as they are", async () => {
    const table = tableOf(await documentOf(plain), "T24");
    expect(titles(table)).toEqual(["Version", "Date", "By", "What changed", "Why"]);
    expect(cellsOf(table.rows[0])[0]).toBe("0.1.0");
    expect(table.note).toBeUndefined();
    expect(await kinds(plain)).toEqual(["T24"]);
  });

  test("says which status an entry came to and how many changes of each class it holds", async () => {
    const table = tableOf(await documentOf(advanced), "T24");
    expect(titles(table)).toEqual(["Version", "Date", "What changed", "Changes"]);
    expect(table.rows.map((row) => [cellsOf(row)[0], cellsOf(row)[3]])).toEqual([
      ["0.1.0", "–"],
      ["0.2.0 (deliberation)", "0 / 14 / 1,200"],
      ["1.0.0 (agreed)", "2 / – / 3"],
      ["1.0.1 (shared)", "–"],
    ]);
    expect(plainText(table.note ?? [])).toBe(
      "Changes are counted since the version before: promises worse or gone / duties new or changed / for information.",
    );
    const ja = tableOf(await documentOf(advanced, "ja"), "T24");
    expect(cellsOf(ja.rows[2])[0]).toBe("1.0.0 (合意済)");
    expect(titles(ja)).toContain("変更の件数");
  });

  test("shows results by version where two hold any, with what each moved against the one before", async () => {
    const table = tableOf(await documentOf(advanced), "T29");
    expect(titles(table)).toEqual([
      "Version",
      "Date",
      "Headline target",
      "Stays in the region",
      "Likely finish (80%)",
    ]);
    expect(table.rows.map((row) => cellsOf(row).slice(2))).toEqual([
      ["JPY 4.5 bn", "60%", "March 2030"],
      [
        "JPY 4.7 bn (+JPY 200 m)",
        "62.1% (+2.1 points, better)",
        "September 2030 (6 months later, worse)",
      ],
      ["JPY 4.6 bn (−JPY 100 m)", "62.1% (unchanged)", "August 2030 (1 month earlier, better)"],
    ]);
    const ja = tableOf(await documentOf(advanced, "ja"), "T29");
    expect(cellsOf(ja.rows[1]).slice(2)).toEqual([
      "47億円 (+2億円)",
      "62.1% (+2.1ポイント・改善)",
      "2030年9月 (6か月遅い・悪化)",
    ]);
    expect(await kinds(advanced)).toEqual(["T24", "F17", "T29"]);
  });

  test("compares with the last version that has a value, and nothing across units", async () => {
    const entry = (version: string, results: string) =>
      `  - { version: "${version}", date: 2026-0${version}-01, what: A, results: { ${results} } }\n`;
    const yaml =
      head +
      entry("1", 'headlineTarget: "12店舗", closure: 60%') +
      entry("2", "headlineTarget: 300 USD") +
      entry("3", "headlineTarget: 400 USD, closure: 59%");
    const { rows } = tableOf(await documentOf(yaml), "T29");
    expect(rows.map((row) => cellsOf(row).slice(2))).toEqual([
      ["12 shops", "60%"],
      ["USD 300", "–"],
      ["USD 400 (+USD 100)", "59% (−1.0 points, worse)"],
    ]);
  });
});
