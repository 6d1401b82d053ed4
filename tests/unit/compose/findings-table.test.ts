import { expect, test } from "vitest";
import type { Language } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, tableOf, textOf } from "./composed.ts";

const body = `targets: { t: { title: { ja: 狙い, en: Aim } } }
waivers: [{ rule: region-scale, place: targets.t, reason: r, person: p, expires: 2030-01 }]`;

const documentOf = (status: string, language: Language) =>
  composed(planOf(`plan: { id: x, status: ${status} }\n${body}`).plan, language);

test.each(["ja", "en"] as const)(
  "an agreed plan shows no paths and no keys in %s",
  async (language) => {
    const document = await documentOf("agreed", language);
    const said = textOf(sectionOf(document, "A1").blocks);
    expect(said).not.toMatch(/targets\.t|region-scale|effect\.likely/);
    const [, place] = cellsOf(tableOf(document, "open-points").rows.at(-1));
    expect(place).toBe(language === "ja" ? "狙い" : "Aim");
    expect(tableOf(document, "findings").columns.map(({ title }) => title)).not.toContain(
      language === "ja" ? "対処" : "What to do",
    );
  },
);

test("one that is being written says how to mend what was found", async () => {
  const { columns, rows } = tableOf(await documentOf("draft", "en"), "findings");
  expect(columns.at(-1)?.title).toBe("What to do");
  expect(rows.some((row) => /effect\.likely/.test(cellsOf(row).at(-1) ?? ""))).toBe(true);
});

test.each([
  ["ja", "。"],
  ["en", "."],
] as const)("what was found is told in whole sentences in %s", async (language, stop) => {
  const document = await documentOf("draft", language);
  const rows = tableOf(document, "findings")
    .rows.map(cellsOf)
    .filter((cells) => cells[1]);
  const boxes = everyBlock(document.sections.flatMap(({ blocks }) => blocks)).flatMap((block) =>
    block.kind === "callout" ? block.blocks : [],
  );
  const items = boxes.flatMap((block) => (block.kind === "list" ? block.items : []));
  expect([rows.length, items.length].every((count) => count > 3)).toBe(true);
  for (const said of [...rows.map((cells) => cells[1] ?? ""), ...items.map(textOf)])
    expect(said.trim().endsWith(stop), said).toBe(true);
});

test("rules that hold are counted by step and as a whole", async () => {
  const { rows } = tableOf(await documentOf("agreed", "en"), "T25");
  const counts = rows.map((row) => (cellsOf(row)[1] ?? "").split("/").map(Number));
  const sum = counts
    .slice(0, -1)
    .reduce(
      ([held, all], [some = 0, whole = 0]) => [(held ?? 0) + some, (all ?? 0) + whole],
      [0, 0],
    );
  expect(counts.at(-1)).toEqual(sum);
  for (const [place, row] of rows.slice(0, -1).entries()) {
    const titles = (cellsOf(row)[2] ?? "").split("\n").filter((title) => title !== "–");
    expect(titles).toHaveLength(counts[place]?.[0] ?? -1);
  }
});

test("the crosswalk names rules by their titles, and has no column for what is not open", async () => {
  const document = await documentOf("agreed", "en");
  const table = tableOf(document, "T26");
  const spans = everyBlock([table]).flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(JSON.stringify(spans)).not.toContain('"code"');
  expect(textOf([table])).toContain("a coordinating body has staff and money");
});
