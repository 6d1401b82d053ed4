import { describe, expect, test } from "vitest";
import type { PlanDocument, Section } from "../../../src/document/block.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { examine } from "../../../src/pipeline.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import type { Language, LocalText } from "../../../src/text/language.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, sectionOf, tableOf, textOf } from "./composed.ts";
import { financedPlan } from "./financed-plan.ts";

const partIn = ({ annex }: PlanDocument, id: string): Section | undefined =>
  everyBlock(annex?.sections ?? []).find(
    (block): block is Section => block.kind === "section" && block.id === id,
  );

const textIn = (document: PlanDocument, id: string): string => {
  const found = partIn(document, id);
  return found ? textOf(found.blocks) : "";
};

const fullPlan = async (): Promise<Plan> => {
  const settings = { rules: [], today: "2026-04-01" };
  const { plan } = await examine({ name: "plans/mizuhara-instruments", settings }, nodeDisk);
  if (!plan) throw new Error("the full sample is no plan");
  return plan;
};

const rowOf = (document: PlanDocument, table: string, name: string): readonly string[] => {
  const rows = tableOf(document, table).rows.map(cellsOf);
  return rows.findLast(([first]) => first?.startsWith(name)) ?? [];
};

const amounts = /[\d,]{5,}(?=千円| thousand)/gu;
const inBrackets = /[（(](?:JPY )?[\d,]{5,}(?:千円| thousand)[）)]/gu;

const numberOf = (written: string): number => Number(written.replace(/\D/gu, ""));

const full = await fullPlan();
const documents: Readonly<Record<Language, PlanDocument>> = {
  ja: await composed(full, "ja"),
  en: await composed(full, "en"),
};

const publicTypes = /^(ministry-bureau|prefecture|municipality|public-lab|national-lab)$/u;

const paying = new Set(
  full.measures.flatMap(({ budget }) =>
    budget.flatMap(({ payer }) => (typeof payer === "object" && "id" in payer ? [payer.id] : [])),
  ),
);

const bodies = full.institutions.filter(
  ({ id, type }) => paying.has(id) && publicTypes.test(type ?? ""),
);

const inLanguage = (text: LocalText | undefined, language: Language): string =>
  typeof text === "object" ? (text[language] ?? "") : (text ?? "");

describe("the text for a budget request", () => {
  test("stands in the annex for each public body that pays, and for nobody else", () => {
    expect(bodies.length).toBeGreaterThan(2);
    for (const document of Object.values(documents)) {
      const whole = partIn(document, "annex-requests")?.blocks ?? [];
      const ids = whole.flatMap((block) => (block.kind === "section" ? [block.id] : []));
      const wanted = ["requests-common", ...bodies.map(({ id }) => `request-${id}`)];
      expect(ids.toSorted()).toEqual(wanted.toSorted());
    }
  });

  test.each(["ja", "en"] as const)("prints no amount that its tables do not: %s", (language) => {
    const document = documents[language];
    const printed = new Set(
      ["T14", "budget-payer-status"].flatMap((id) =>
        tableOf(document, id).rows.flatMap((row) => cellsOf(row)),
      ),
    );
    // what one body pays for one measure is in no cell where others pay for it too
    const request = textIn(document, "annex-requests").replace(inBrackets, "");
    const said = request.match(amounts) ?? [];
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((one) => !printed.has(one))).toEqual([]);
  });

  test.each(["ja", "en"] as const)("gives each body what the table gives it: %s", (language) => {
    const document = documents[language];
    for (const { id, name } of bodies) {
      const text = textIn(document, `request-${id}`);
      const row = rowOf(document, "budget-payer-status", inLanguage(name, language));
      const years = rowOf(document, "T14", inLanguage(name, language)).slice(1, -1);
      for (const sum of row.slice(1, -1).filter((one) => one !== "–"))
        expect(text, id).toContain(sum);
      const most = Math.max(...years.map(numberOf));
      expect(text.match(amounts)?.map(numberOf), id).toContain(most);
      const agreed = row.at(-1) ?? "";
      if (/\d/u.test(agreed)) expect(text, id).toContain(agreed);
      else expect(text, id).toMatch(/合意の記録はありません|No agreement of the body/u);
    }
  });

  test("adds up where all measures of a body are named", () => {
    const sums = bodies.flatMap(({ id }) => {
      const text = textIn(documents.ja, `request-${id}`);
      const parts = (text.match(inBrackets) ?? []).map(numberOf);
      const paid = numberOf(/([\d,]+)千円を、/u.exec(text)?.[1] ?? "");
      return text.includes("額の大きい") ? [] : [[parts.reduce((a, b) => a + b, 0), paid]];
    });
    expect(sums.length).toBeGreaterThan(0);
    for (const [sum, paid] of sums) expect(sum).toBe(paid);
  });

  test.each(["ja", "en"] as const)("says of the whole what the tables say: %s", (language) => {
    const document = documents[language];
    const text = textIn(document, "requests-common");
    const [total] = tableOf(document, "T14").rows.map(cellsOf).slice(-1);
    expect(text).toContain(total?.at(-1) ?? "none");
    const shares = (text.split("\n")[0] ?? "").match(/\d+%/gu) ?? [];
    expect(shares).toHaveLength(2);
    const lead = textOf(sectionOf(document, "8").blocks.slice(0, 2));
    for (const share of shares) expect(lead).toContain(share);
  });

  test.each(["ja", "en"] as const)("says what is gained and which strategies: %s", (language) => {
    // quotation marks within a name change where the name stands in others
    const unquoted = (said: string): string => said.replace(/[“”‘’「」『』]/gu, "");
    const text = textIn(documents[language], "requests-common");
    const bare = (cell: string | undefined): string => (cell ?? "none").replace(/ \(.*$/u, "");
    const [goal, , from, to] = cellsOf(tableOf(documents[language], "T10").rows[0]);
    for (const value of [goal, from, to]) expect(text).toContain(bare(value));
    expect(text).toContain(language === "en" ? "‘A region that earns’" : "『稼ぐ地域』");
    const strategies = [...full.head.frame, ...full.head.higherPlans];
    expect(strategies.length).toBeGreaterThan(0);
    for (const { name, note } of strategies)
      for (const said of [name, note])
        expect(unquoted(text)).toContain(unquoted(inLanguage(said, language)));
  });

  test("is led to from the strategies and from section 8", () => {
    const { ja } = documents;
    for (const number of ["1", "8"])
      expect(JSON.stringify(ja.sections.find((one) => one.number === number))).toContain(
        "#annex-requests",
      );
  });
});

describe("for a small plan", () => {
  test("says what is known and no more", async () => {
    const { plan } = financedPlan();
    const ja = await composed(plan, "ja");
    expect(textIn(ja, "request-pref")).toBe(
      [
        "架空県は、事業費の60%に当たる3,000,000円を、2027年度に支援策1件へ負担します。負担額の全額が確保済です。支援策と、応える課題は次のとおりです。",
        "",
        "「販路」（3,000,000円）。",
      ].join("\n"),
    );
    expect(textIn(ja, "requests-common")).toContain(
      "「試」は、2026年度〜2028年度に「酵母」に取り組む計画です。",
    );
    const en = await composed(plan, "en");
    expect(textIn(en, "request-pref")).toContain(
      "Fictional Prefecture pays JPY 3,000,000, 60% of the whole cost, for one measure in FY2027. All it pays is secured.",
    );
  });

  test("names a strategy once where the plan says how it serves each", async () => {
    const yaml = `plan:
  title: A
  frame: [{ name: Strategy, note: It serves the aim. }]
  higherPlans: [{ name: Whole NOTE }]
institutions: { pref: { name: Pref, type: prefecture } }
measures: { m: { title: M, budget: { FY2027: { amount: 1百万円, payer: pref } } } }
`;
    const open = soundPlanOf(yaml.replace(" NOTE", "")).plan;
    expect(textIn(await composed(open, "en"), "requests-common")).toContain(
      "The plan rests on “Strategy” and has to fit “Whole”.",
    );
    const noted = soundPlanOf(yaml.replace(" NOTE", ", note: It is carried out here.")).plan;
    const text = textIn(await composed(noted, "en"), "requests-common");
    expect(text.split("“Strategy”")).toHaveLength(2);
    expect(text).toContain("“Whole”: It is carried out here.");
  });

  test("is not there where nobody public pays", async () => {
    for (const yaml of [
      "plan: { title: A }",
      "plan: { title: A }\ninstitutions: { firm: { name: Firm, type: sme } }\nmeasures: { m: { title: M, budget: { FY2027: { amount: 1百万円, payer: firm } } } }",
      "plan: { title: A }\nmeasures: { m: { title: M, budget: { FY2027: { amount: 1百万円, source: the state } } } }",
    ]) {
      const document = await composed(soundPlanOf(yaml).plan, "en");
      expect(partIn(document, "annex-requests"), yaml).toBeUndefined();
      expect(JSON.stringify(document)).not.toContain("#annex-requests");
    }
  });

  test("speaks of several currencies as they are", async () => {
    const { plan } = soundPlanOf(
      "plan: { title: A }\ninstitutions: { pref: { name: Pref, type: prefecture } }\nmeasures: { m: { title: M, budget: { FY2027: [{ amount: 1百万円, payer: pref }, { amount: EUR 20, payer: pref }] } } }",
    );
    expect(textIn(await composed(plan, "en"), "request-pref")).toContain(
      "Pref pays JPY 1 m and EUR 20 for one measure in FY2027.",
    );
  });
});
