import { describe, expect, test } from "vitest";
import type { Table } from "../../../src/document/block.ts";
import { plainText } from "../../../src/render/plain-text.ts";
import { planOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, leadOf, sectionOf, tableOf, textOf } from "./composed.ts";

const head = `format: 1
plan: { title: { ja: 試, en: Trial }, status: draft, period: FY2026-FY2028, currency: JPY, lead: lab }
institutions:
  lab: { name: { ja: 研究所, en: Laboratory } }
  firm: { name: { ja: 会社, en: Company } }
  bank: { name: { ja: 銀行, en: Bank }, contribution: { money: A loan } }
  press: { name: { ja: 新聞社, en: The newspaper } }
roadmap:
  tasks:
    try: { title: { ja: 試す, en: Try }, start: 2026-04, duration: 6 months, owner: lab, handover: { ja: 手引き, en: A manual } }
    sell: { title: { ja: 売る, en: Sell }, after: [try], duration: 1 month, owner: firm }
    lend: { title: { ja: 貸す, en: Lend }, after: [try], duration: 1 month, owner: bank }
roles:
  try: { accountable: lab, responsible: [lab] }
  sell: { accountable: firm, responsible: [firm] }
changes:
  - { version: 0.9.0, date: 2025-12-01, what: Draft }
  - { version: 1.0.0, date: 2026-02-01, what: Text }
  - { version: 1.1.0, date: 2026-06-01, what: Later text }
`;
const agreements = `agreements:
  - { institution: lab, date: 2026-03-02, person: Head, fingerprint: "0", algorithm: rip-1 }
  - { institution: firm, date: 2026-03-03, person: Chair, fingerprint: "0", algorithm: rip-1, conditions: Only with a loan }
`;
const plan = planOf(head + agreements).plan;

const noteOf = ({ note = [] }: Table): string => plainText(note);

describe("who has agreed", () => {
  test("is told apart from who takes part, who is asked for something and who carries the work", async () => {
    expect(leadOf(await composed(plan, "en"), "13")).toBe(
      "Of the 4 institutions in the plan, three are asked for something, two answer for or carry out a task or measure, and two have agreed to the plan, one of them on conditions. No agreement is on record for Bank and the newspaper. Each of the two that answer for or carry out a task or measure has agreed.",
    );
    expect(leadOf(await composed(plan, "ja"), "13")).toContain(
      "計画に加わる4機関のうち、計画が役割や負担を求めるのは3機関、取組や支援策の責任または実行を担うのは2機関で、合意したのは2機関です（うち1機関は条件付き）。合意の記録がないのは、銀行、新聞社です。",
    );
  });

  test("is named on the first page as well", async () => {
    expect(leadOf(await composed(plan, "en"), "0")).toContain(
      "two have agreed, one on conditions; no agreement is on record for Bank and the newspaper.",
    );
    expect(leadOf(await composed(plan, "ja"), "0")).toContain(
      "2機関が合意しています（1機関は条件付き）。銀行、新聞社の合意は記録されていません。",
    );
  });

  test("says of observers on the first page that nobody asks them to agree", async () => {
    const watched = (head + agreements).replace(
      /(bank|press): \{ /g,
      "$1: { commitment: observer, ",
    );
    expect(leadOf(await composed(planOf(watched).plan, "ja"), "0")).toContain(
      "銀行、新聞社は、オブザーバーのため合意を求めていません。",
    );
    expect(leadOf(await composed(planOf(watched).plan, "en"), "0")).toContain(
      "Bank and the newspaper take part as observers and are not asked to agree.",
    );
  });

  test("names the one payer whose money is not promised, in place of payers", async () => {
    const paid = planOf(`${head}${agreements}measures:
  help: { title: { ja: 支援, en: Help }, budget: { FY2026: [{ amount: 5000000円, payer: bank, status: planned }] } }
`).plan;
    expect(leadOf(await composed(paid, "en"), "0")).toContain(
      "What Bank is to pay, JPY 5 m (100.0% of the budget), is not promised.",
    );
    expect(leadOf(await composed(paid, "ja"), "0")).toContain("銀行の負担500万円");
  });

  test("leads from its row to its panel and to the list that the fingerprint stands for", async () => {
    const table = tableOf(await composed(plan, "en"), "T22");
    const hrefs = table.rows[1]?.cells
      .flat()
      .flatMap((span) => ("href" in span ? [span.href] : []));
    expect(hrefs).toEqual(["#me-firm", "#binds-firm"]);
    expect(table.columns.map(({ title }) => title)).not.toContain("Version");
    expect(noteOf(table)).toContain("All agreed to version 1.0.0.");
    const two = planOf(
      `${head}${agreements}  - { institution: bank, date: 2026-07-01, person: Head, fingerprint: "0", algorithm: rip-1 }\n`,
    ).plan;
    const versions = tableOf(await composed(two, "en"), "T22").rows.map((row) => cellsOf(row)[3]);
    expect(versions).toEqual(["1.0.0", "1.0.0", "1.1.0"]);
  });

  test("says that there is no dissent instead of an empty column", async () => {
    const table = tableOf(await composed(plan, "en"), "T23");
    expect(table.caption).toBe("Conditions");
    expect(noteOf(table)).toContain("No institution recorded dissent when it agreed.");
    const dissent = planOf(head + agreements.replace("conditions:", "dissent:")).plan;
    const other = tableOf(await composed(dissent, "en"), "T23");
    expect(other.caption).toBe("Conditions and dissent");
    expect(noteOf(other)).toBe("");
  });
});

describe("shared work", () => {
  test("names all that answer for the most", async () => {
    expect(leadOf(await composed(plan, "en"), "9")).toContain(
      "No institution answers for more than one of the three; Laboratory and Company answer for one each.",
    );
    expect(leadOf(await composed(plan, "ja"), "9")).toContain(
      "責任を負う件数が最も多いのは研究所、会社で、それぞれ1件です。",
    );
  });

  test("has one row for each task that hands over, with all who take it up", async () => {
    const en = await composed(plan, "en");
    const { rows } = tableOf(en, "T17");
    expect(rows.map(cellsOf)).toEqual([
      ["Try (Laboratory)", "Sell (Company)\nLend (Bank)", "September 2026", "A manual"],
    ]);
    expect(rows[0]?.institutions).toEqual(["lab", "firm", "bank"]);
    const taken = planOf((head + agreements).replaceAll("owner: bank", "owner: press")).plan;
    expect(tableOf(await composed(taken, "en"), "T17").rows.map(cellsOf)[0]?.[1]).toBe(
      "Sell (Company)\nLend (the newspaper)",
    );
    expect(leadOf(en, "7")).toContain(
      "One task hands its work over to other institutions, two times in all; the plan says what is handed over each time.",
    );
  });

  test("says what was objected and how that was settled", async () => {
    const body = `${head}targets: { x: { title: Aroma } }
positions:
  - { institution: firm, target: x, stance: -2, note: Too dear, resolution: The cost is shared }
  - { institution: lab, target: x, stance: 2 }
`;
    const text = textOf(sectionOf(await composed(planOf(body).plan, "en"), "9").blocks);
    expect(text).toContain("Company | Aroma | Too dear | The cost is shared");
    expect(text).not.toContain("Laboratory | Aroma");
  });
});
