import { describe, expect, test } from "vitest";
import { withSign } from "../../../src/compose/statistics-text.ts";
import type { Language } from "../../../src/text/language.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { composed, everyBlock, sectionOf, textOf } from "./composed.ts";

const csv = (rows: readonly string[]) =>
  ["region,industry,year,value,name.ja,name.en", ...rows].join("\n");

const region = (more = "") =>
  `region: { name: { ja: 架空県, en: Fictional }, statistics: { file: s.csv${more} } }\n`;
const product = 'product: { codes: { jsic: "1025" } }\n';

const shown = async (yaml: string, rows: readonly string[], language: Language) => {
  const { plan } = soundPlanOf(yaml, { "region.statistics": csv(rows) });
  return textOf(sectionOf(await composed(plan, language), "4").blocks);
};

const sake = ",清酒,Sake";
const small = [
  `Fictional,1025,2012,80${sake}`,
  "Fictional,2211,2012,100,鉄,Steel",
  `Fictional,1025,2021,60${sake}`,
  "Fictional,2211,2021,130,鉄,Steel",
  "Fictional,1011,2021,X,飲料,Drinks",
  `全国,1025,2012,400${sake}`,
  "全国,2211,2012,900,鉄,Steel",
  `全国,1025,2021,380${sake}`,
  "全国,2211,2021,1000,鉄,Steel",
  "全国,1011,2021,70,飲料,Drinks",
];

const noteOf = async (yaml: string, rows: readonly string[]) => {
  const { plan } = soundPlanOf(yaml, { "region.statistics": csv(rows) });
  const blocks = everyBlock(sectionOf(await composed(plan, "en"), "4").blocks);
  const table = blocks.find(
    (block) => block.kind === "table" && block.id === "specialisation-table",
  );
  return JSON.stringify(table?.kind === "table" ? table.note : undefined);
};

test("an interval says what it takes for chance", async () => {
  expect(await noteOf(region() + product, small)).toContain("no error of counting");
  const money = await noteOf(region(", measure: output, unit: 100万円") + product, small);
  expect(money).toContain("The product’s industries first");
  expect(money).not.toContain("no error of counting");
});

describe("a region with its nation", () => {
  test("in English", async () => {
    const text = await shown(region() + product, small, "en");
    expect(text).toContain("the share of “Sake” in the region is 1.15 times its share");
    expect(text).toContain("The interval holds 1");
    expect(text).toContain("One of 3 industries is missing or secret");
    expect(text).toContain(
      "From 2012 to 2021, employment in the region changed by +10 (+5.6%; reference economy +6.2%)",
    );
    expect(text).toContain(
      "Sake changed by −20, of which −16 is the region’s own part: it did worse here",
    );
    expect(text).toContain("the whole nation, this region included");
    expect(text).toContain("All industries, in one step");
    expect(text).toContain("Variety of industries: no group of the statistics has two industries");
    expect(text).toContain(
      "Relatedness of industries: the statistics have values of 1 region in one year, and 15 are needed.",
    );
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  test("in Japanese", async () => {
    const text = await shown(region() + product, small, "ja");
    expect(text).toContain("「清酒」の特化係数は1.15です");
    expect(text).toContain("区間が1を含むので、基準より多いとはいえません");
    expect(text).toContain("うち地域特殊要因は−16です（基準の同じ産業より低い伸びでした）");
    expect(text).toContain("統計の「全国」の行（この地域を含みます）");
    expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });

  test("does not claim to know the product's industry", async () => {
    const text = await shown(region(), small, "en");
    expect(text).toContain("No industry of the statistics is known to be the product’s own.");
    expect(text).not.toContain("Sake changed by");
  });

  test("says why the product's industry has no quotient", async () => {
    const secret = small.map((row) =>
      row.replace("Fictional,1025,2021,60", "Fictional,1025,2021,X"),
    );
    const english = await shown(region() + product, secret, "en");
    expect(english).toContain("Sake has no quotient: missing or secret, in the region");
    const japanese = await shown(region() + product, secret, "ja");
    expect(japanese).toContain(
      "清酒の特化係数は計算できません（地域または基準の値が欠測か秘匿です）",
    );
  });

  test("in money is at the prices of each year, without an interval", async () => {
    const text = await shown(region(", measure: output, unit: 100万円") + product, small, "en");
    expect(text).toContain("Money is at the prices of each year.");
    expect(text).toContain("JPY");
    expect(text).not.toContain("95% interval 0");
  });

  test("explains a label of the nation in another language, and no other label", async () => {
    const english = small.map((row) => row.replace("全国", "Japan"));
    const japanese = await shown(region() + product, english, "ja");
    expect(japanese).toContain("全国（この地域を含みます）");
    expect(await shown(region() + product, english, "en")).toContain("the rows “Japan” of the");
    const islands = small.map((row) => row.replace("全国", "群島"));
    const text = await shown(region(", reference: 群島") + product, islands, "en");
    expect(text).toContain("the rows “群島” of the statistics");
  });

  test("gives small shares the digits that say something", async () => {
    const rows = [
      ...small,
      "Fictional,2212,2021,100000,大,Large",
      "Fictional,2213,2021,5,小,Tiny",
      "全国,2212,2021,900000,大,Large",
      "全国,2213,2021,50,小,Tiny",
    ];
    const text = await shown(region() + product, rows, "en");
    expect(text).toContain("0.060%");
    expect(text).toContain("0.005%");
    expect(text).not.toContain("0.000%");
  });
});

test.each([
  [3, "3", "+3"],
  [0.2, "0", "0"],
  [-0.2, "−0", "0"],
  [-3, "−3", "−3"],
])("%d has its sign: %s", (value, printed, shown) => {
  expect(withSign(value, printed)).toBe(shown);
});

test("a region alone shows how concentrated it is, and why no more", async () => {
  const text = await shown(
    region() + product,
    [`Fictional,1025,2021,60${sake}`, "Fictional,2211,2021,130,,"],
    "en",
  );
  expect(text).toContain(
    "Not computed from the statistics: the statistics have no other region to compare with.",
  );
  expect(text).toContain("as concentrated as 1.8 industries of equal size");
});

test("many regions show what lies near", async () => {
  const codes = ["1025", "1011", "0911", "2211", "2212", "3100"];
  const rows = Array.from({ length: 18 }, (_, number) =>
    number === 3 ? "Fictional" : `r${number}`,
  ).flatMap((name, number) =>
    codes.map(
      (code, place) => `${name},${code},2021,${place <= number % 6 ? 100 : 1},業${code},No ${code}`,
    ),
  );
  const english = await shown(region() + product, rows, "en");
  expect(english).toMatch(
    /Of all that No 1025 is related to, .* in 18 regions, this region is specialised in \d+%/,
  );
  expect(english).toMatch(/Of what it is not yet specialised in, No \d+ is nearest/);
  expect(english).toContain("the sum of the 18 regions of the statistics, this region among them");
  const japanese = await shown(region() + product, rows, "ja");
  expect(japanese).toMatch(/18地域中\d+位です/);
  expect(japanese).not.toMatch(/undefined|NaN|Infinity/);
});

test("a plan without statistics shows none of it", async () => {
  const { plan } = soundPlanOf("region: { name: Fictional }\n");
  const text = textOf(sectionOf(await composed(plan, "en"), "4").blocks);
  expect(text).not.toContain("statistics");
});
