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
      ["架空銀行", "–", "20,000", "–", "20,000", "記録なし"],
      ["未定", "–", "–", "9,091", "9,091", "–"],
      ["合計", "60,909", "20,000", "9,091", "90,000", "–"],
    ]);
    // the bank has not agreed either, but its money is planned
    expect(textOf([section])).toContain(
      "架空の局の3,090万円は確保済とされていますが、負担者の合意の記録がありません。",
    );
  });

  test("says nothing of agreements where none is on record", async () => {
    const section = await sectionIn("en", plan, "8");
    expect(textOf([section])).not.toContain("on record: Bureau");
    expect(tableIn(section, "budget-payer-status")?.columns.at(-1)?.title).toBe("Total");
  });

  test("names payers who are neither public nor private, and counts loans", async () => {
    const ja = textOf([await sectionIn("ja", plan, "8")]);
    expect(ja).toContain(
      "（銀行の融資2,000万円を含む）です。残りは架空大学1,000万円、未定909.1万円です。",
    );
    expect(ja).toContain("1,909万円（架空大学1,000万円、未定909.1万円）は、負担者が");
    const en = textOf([await sectionIn("en", plan, "8")]);
    expect(en).toContain("University JPY 10 m and Nobody yet JPY 9.091 m");
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
