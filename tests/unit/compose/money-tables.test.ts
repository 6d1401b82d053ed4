import { describe, expect, test } from "vitest";
import type { Section, Table } from "../../../src/document/block.ts";
import type { Language } from "../../../src/text/language.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, textOf } from "./composed.ts";

/** Fictional: a bank, a school and somebody who is not found stand beside public money. */
const plan = `format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2027-FY2029, currency: JPY }
institutions:
  pref: { name: { ja: 架空県, en: Prefecture }, type: prefecture, contribution: { money: { ja: 単独事業費, en: Own budget } } }
  bureau: { name: { ja: 架空の局, en: Bureau }, type: ministry-bureau }
  bank: { name: { ja: 架空銀行, en: Bank }, type: bank }
  school: { name: { ja: 架空大学, en: University }, type: university }
product: { name: { ja: 品, en: Product } }
chain: { stages: { cut: { name: { ja: 切削, en: Cutting } } } }
roadmap:
  tasks:
    trial: { title: { ja: 試験, en: Trial run }, phase: research, start: 2027-04, duration: 12 months, cost: 30百万円, owner: school, funding: [{ measure: help, programme: small, rate: 2/3, payer: pref, status: secured }, { payer: school, cap: 10百万円, status: secured }] }
    show: { title: { ja: 実証, en: Showing }, phase: demonstration, start: 2027-04, duration: 12 months, cost: 60百万円, owner: bank, funding: [{ measure: help, programme: large, rate: 1/2, payer: bureau, status: secured }, { measure: help, programme: large, rate: 1/3, cap: 10百万円, payer: bureau, status: applied, probability: 50% }] }
barriers:
  dear: { kind: finance, text: { ja: 費用が足りません。, en: It costs too much. }, tasks: [trial], stages: [cut] }
measures:
  help:
    title: { ja: 補助, en: Grant }
    type: rd
    intervention: complete
    barriers: [dear]
    tasks: [trial, show]
    provider: pref
    beneficiaries: [school, cut]
    budget:
      FY2027:
        - { amount: 20百万円, payer: pref, status: secured }
        - { amount: 30.909百万円, payer: bureau, status: secured }
        - { amount: 10百万円, payer: school, status: secured }
        - { amount: 20百万円, payer: bank, status: planned }
        - { amount: 9.091百万円, source: { ja: 未定, en: Nobody yet }, status: gap }
programmes:
  small: { name: { ja: 小補助金, en: Small grant }, limits: { rate: 2/3, max: 40百万円, per: year } }
  large: { name: { ja: 大補助金, en: Large grant }, limits: { rate: 1/2, max: 0.5百万円, years: 3 } }
`;

const agreed = `agreements:
  - { institution: pref, date: 2026-11-19, person: { ja: 部長, en: Director }, fingerprint: ${"a".repeat(64)}, algorithm: rip-1 }
  - { institution: school, date: 2026-11-12, person: { ja: 学長, en: President }, fingerprint: ${"a".repeat(64)}, algorithm: rip-1 }
`;

const sectionIn = async (language: Language, yaml: string, number: string): Promise<Section> =>
  sectionOf(await composed(soundPlanOf(yaml).plan, language), number);

const tableIn = (section: Section, id: string): Table | undefined =>
  everyBlock([section]).find((block): block is Table => block.kind === "table" && block.id === id);

const rowsIn = (section: Section, id: string): readonly (readonly string[])[] =>
  (tableIn(section, id)?.rows ?? []).map((row) => cellsOf(row));

describe("the money of the measures", () => {
  test("stands under one unit, as bare numbers", async () => {
    const section = await sectionIn("ja", plan, "8");
    expect(tableIn(section, "t14")?.caption).toBe("年度別の事業費（単位：千円）");
    expect(rowsIn(section, "t14")[1]).toEqual(["補助", "90,000", "90,000"]);
    const en = await sectionIn("en", plan, "8");
    expect(tableIn(en, "t14")?.caption).toBe("Budget by year (JPY thousand)");
  });

  test("is told by payer and state, with who has agreed", async () => {
    const section = await sectionIn("ja", plan + agreed, "8");
    expect(rowsIn(section, "budget-payer-status").slice(1)).toEqual([
      ["架空の局", "30,909", "–", "–", "30,909", "記録なし"],
      ["架空大学", "10,000", "–", "–", "10,000", "2026年11月12日"],
      ["架空銀行 (返済の要る融資)", "–", "20,000", "–", "20,000", "記録なし"],
      ["未定", "–", "–", "9,091", "9,091", "–"],
      ["合計", "60,909", "20,000", "9,091", "90,000", "–"],
    ]);
    // the bank has not agreed either, but its money is planned
    expect(textOf([section])).toContain(
      "架空の局の3,090万円は確保済とされていますが、負担者の合意の記録がありません。",
    );
  });

  test("of an observer no agreement is missing", async () => {
    const watching = (plan + agreed).replace("  bureau: { ", "  bureau: { commitment: observer, ");
    const rows = rowsIn(await sectionIn("en", watching, "8"), "budget-payer-status");
    expect(rows.find(([payer]) => payer === "Bureau")?.at(-1)).toBe(
      "not asked to agree (observer)",
    );
    expect(rows.find(([payer]) => payer?.startsWith("Bank"))?.at(-1)).toBe("not on record");
    const alone = watching.replace("  bank: { ", "  bank: { commitment: observer, ");
    expect(textOf([await sectionIn("en", alone, "13")])).toContain(
      "No agreement is on record for Bureau and Bank, which take part as observers and are not asked to agree. What Bureau and Bank are to pay",
    );
    expect(textOf([await sectionIn("en", watching, "13")])).not.toContain("observer");
  });

  test("says what an agreement hangs on, what has to be repaid, and what nobody pays for yet", async () => {
    const held = agreed.replace(
      "date: 2026-11-12,",
      "date: 2026-11-12, conditions: { ja: 予算の議決, en: The vote },",
    );
    const noted = `${plan + held}waivers:
  - { rule: valley-of-death, place: roadmap.tasks.show, reason: { ja: 探します。, en: Being sought. }, person: { ja: 架空部長, en: Director }, expires: 2028-10 }
`;
    const ja = await sectionIn("ja", noted, "8");
    const rows = rowsIn(ja, "budget-payer-status");
    expect(rows.find(([payer]) => payer === "架空大学")?.at(-1)).toBe("2026年11月12日 条件付き");
    expect(tableIn(ja, "budget-payer-status")?.note).toEqual([
      {
        kind: "text",
        text: "財源のない額は「補助」の分です。責任者と例外の期限は、架空部長（2028年10月）です。",
      },
    ]);
    const t14 = rowsIn(ja, "t14").map(([item]) => item);
    expect(t14).toContain("財源なし (「補助」)");
    expect(t14).toContain("未定 (「補助」)");
    expect(t14).toContain("架空銀行");
  });

  test("that is not promised is said with its amount where the agreements are", async () => {
    const ja = textOf([await sectionIn("ja", plan + agreed, "13")]);
    expect(ja).toContain(
      "架空の局、架空銀行の負担5,091万円（事業費の56.6%）は、確保済とした分も含めて、約束された額ではありません。",
    );
    const en = textOf([await sectionIn("en", plan + agreed, "13")]);
    expect(en).toContain("What Bureau and Bank are to pay, JPY 50.91 m (56.6% of the");
    const planned = plan.replace(
      "30.909百万円, payer: bureau, status: secured",
      "30.909百万円, payer: bureau, status: applied",
    );
    expect(textOf([await sectionIn("ja", planned + agreed, "13")])).toContain(
      "は、申請・要求中または予定の額であり、約束された額ではありません。",
    );
    expect(textOf([await sectionIn("ja", plan, "8")])).not.toContain("約束された額");
  });

  test("says nothing of agreements where none is on record", async () => {
    const section = await sectionIn("en", plan, "8");
    expect(textOf([section])).not.toContain("on record: Bureau");
    expect(tableIn(section, "budget-payer-status")?.columns.at(-1)?.title).toBe("Total");
  });

  test("names payers who are neither public nor private, and counts loans", async () => {
    const ja = textOf([await sectionIn("ja", plan, "8")]);
    expect(ja).toContain(
      "（銀行の融資2,000万円を含む）です。残りは、架空大学の1,000万円、負担者が決まっていない909.1万円です。",
    );
    expect(ja).toContain(
      "1,909万円（架空大学の1,000万円、負担者が決まっていない909.1万円）は、大学などの資金が公的か民間か、ほかの分を誰が負担するかが",
    );
    const en = textOf([await sectionIn("en", plan, "8")]);
    expect(en).toContain(
      "the rest is JPY 10 m from University and JPY 9.091 m for which no payer has been found yet.",
    );
  });

  test("names each programme a measure draws on, with its rates, and its limits once", async () => {
    const section = await sectionIn("ja", plan, "8");
    expect(rowsIn(section, "t13")[0]?.at(-1)).toBe("小補助金\n補助率2/3\n大補助金\n補助率1/2、1/3");
    expect(tableIn(section, "programme-limits")?.caption).toBe("制度の上限（単位：千円）");
    expect(rowsIn(section, "programme-limits")).toEqual([
      ["小補助金", "2/3", "40,000 (年度当たり)", "–"],
      ["大補助金", "1/2", "500", "3年"],
    ]);
  });

  test("keeps firms and stages apart", async () => {
    const section = await sectionIn("ja", plan, "8");
    expect(rowsIn(section, "t12")[0]?.[2]).toBe("試験\n (工程：切削)");
    expect(rowsIn(section, "t13")[0]).toContain("架空大学\n (工程：切削)");
  });

  test("calls who is served by a measure no lender of it", async () => {
    const own = plan
      .replace("    type: rd\n", "    type: finance\n")
      .replace("{ payer: school, cap: 10百万円", "{ measure: help, payer: school, cap: 10百万円");
    const rows = rowsIn(await sectionIn("ja", own, "8"), "task-funding-jpy").map(([name]) => name);
    expect(rows).toContain("架空大学\n (「補助」の対象者の自己負担)");
    expect(rows).toContain("補助\n (架空の局)");
  });

  test("calls no upper limit of a grant what firms give at most", async () => {
    const rows = rowsIn(await sectionIn("ja", plan, "8"), "task-funding-jpy");
    expect(rows.find(([source]) => source?.startsWith("架空大学"))?.[3]).toBe("–");
    expect(rows.find(([source]) => source?.includes("架空の局"))?.[3]).toBe("500");
  });

  test("stands beside what an institution says it gives", async () => {
    const rows = rowsIn(await sectionIn("ja", plan, "9"), "t16");
    expect(
      rows.map(([name, ...rest]) => [name, rest.find((cell) => cell.includes("予算の"))]),
    ).toEqual([
      ["架空県", "単独事業費\n (予算の負担：2,000万円)"],
      ["架空の局", "予算の負担：3,091万円"],
      ["架空銀行", "予算の負担：2,000万円"],
      ["架空大学", "予算の負担：1,000万円"],
    ]);
  });
});

test("an expected gap is said only where there is something to expect", async () => {
  const en = textOf([await sectionIn("en", plan, "8")]);
  expect(en).toContain("is missing (the expected gap)");
  const silent = plan.replace(", status: applied, probability: 50%", ", status: secured");
  expect(textOf([await sectionIn("en", silent, "8")])).not.toContain("expected gap)");
});

describe("the payments of each payer", () => {
  const yearly = plan.replace(
    "      FY2027:\n        - { amount: 20百万円, payer: pref, status: secured }",
    "      FY2028:\n        - { amount: 7百万円, payer: pref, status: applied }\n      FY2027:\n        - { amount: 20百万円, payer: pref, status: secured }",
  );

  test("stand in the annex by measure and year, and add up to their rows in the plan", async () => {
    const document = await composed(soundPlanOf(yearly + agreed).plan, "ja");
    const section = sectionOf(document, "8");
    const annex = everyBlock(document.annex?.sections ?? []);
    const own = annex.find((one): one is Table => one.kind === "table" && one.id === "pays-pref");
    expect(own?.caption).toBe("支援策別・年度別の負担額（単位：千円）");
    expect(own?.rows.map(cellsOf)).toEqual([
      ["補助", "20,000", "7,000", "27,000", "確保済20,000\n申請・要求中7,000"],
    ]);
    const t14 = rowsIn(section, "t14").find(([payer]) => payer === "架空県");
    expect(own?.rows.map(cellsOf)[0]?.slice(1, 4)).toEqual(t14?.slice(1));
    const ids = annex.flatMap((one) => (one.kind === "table" ? [one.id] : []));
    expect(ids.indexOf("pays-pref")).toBe(ids.indexOf("binds-pref") + 1);
    const way = "各負担者の支援策別・年度別の額は、資料編にあります。";
    expect(textOf([section])).toContain(way);
    expect(textOf([await sectionIn("ja", yearly, "8")])).not.toContain(way);
  });
});
