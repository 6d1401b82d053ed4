import { describe, expect, test } from "vitest";
import { commitmentsAccount } from "../../../src/analyse/accounts/commitments.ts";
import { commitments } from "../../../src/analyse/analyses/commitments.ts";
import { plainText } from "../../../src/render/plain-text.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { boundPlan } from "../analyse/bound-plan.ts";
import { cellsOf, composed, everyBlock, tableOf } from "./composed.ts";
import { exhibitOf } from "./exhibit-of.ts";

const fingerprintOf = (id: string): string => {
  const outcome = soundPlanOf(boundPlan).use(commitments);
  if (!outcome.defined) throw new Error(outcome.reason);
  return outcome.institutions.find((one) => one.institution.id === id)?.fingerprint ?? "";
};

const agreed = `${boundPlan}agreements:
  - { institution: lab, date: 2027-03-15, person: Head, fingerprint: ${JSON.stringify(fingerprintOf("lab"))}, algorithm: rip-1 }
  - { institution: mill, date: 2027-03-16, person: Chair, fingerprint: "0", algorithm: rip-1 }
`;

/** What is asked of an institution, by the headings of its table. */
const rowsOf = async (id: string): Promise<Readonly<Record<string, string>>> => {
  const document = await composed(soundPlanOf(agreed).plan, "en");
  const blocks = everyBlock(document.annex?.sections ?? []);
  const table = blocks.find((block) => block.kind === "table" && block.id === `binds-${id}`);
  const rows = table?.kind === "table" ? table.rows.map(cellsOf) : [];
  return Object.fromEntries(rows.map(([head = "", lines = ""]) => [head, lines]));
};

describe("what binds whom", () => {
  const { plan, use } = soundPlanOf(agreed);

  test("is listed by institution with names, amounts and dates, and where its agreement stands", async () => {
    const en = await exhibitOf(plan, "en", "commitments");
    expect(en).toContain("The annex lists what the plan asks of each institution");
    expect(en).toContain("one has agreed to it as it stands now.");
    expect(en).toContain("One agreed to a text that has changed since, and has to be asked again.");
    expect(en).toContain("Laboratory (agreed)");
    expect(en).toContain("agreed to an earlier text");
    expect(en).toContain("not agreed");
    const ja = await exhibitOf(plan, "ja", "commitments");
    expect(ja).toContain("資料編に、各機関に求めることを件名・金額・期日で挙げました。");
    expect(ja).toContain("現在の内容に合意している機関は1機関です。");
    expect(ja).toContain("1機関は、合意の後に内容が変わったため、改めて確かめる必要があります。");
    expect(ja).toContain("以前の内容に合意");
  });

  test("is headed by the name, with the fingerprint under it", async () => {
    const document = await composed(plan, "en");
    const table = tableOf(document, "binds-lab");
    expect(table.caption).not.toContain("Fingerprint");
    expect(plainText(table.note ?? [])).toBe(`Fingerprint ${fingerprintOf("lab").slice(0, 12)}`);
  });

  test("has a line for every part that the fingerprint stands for", async () => {
    const [lab, mill] = [await rowsOf("lab"), await rowsOf("mill")];
    expect(lab).toEqual({
      Lead: "FY2027–FY2031",
      Tasks:
        "Baking trial (accountable, responsible, 2 FTE, pays JPY 60 m, August 2027 to January 2029)",
      Measures: "School of baking (accountable, responsible, FY2027 to FY2028)",
      "Gates it decides, with latest dates": "Baking trial (October 2028)",
      Indicators: "Loaves sold 5,000 pieces (FY2031, target)",
      "Effort by target": "A better crust (2.5 FTE)\nHardy grain (0.25 FTE)",
      Contribution: "Two researchers\nOne tenth of its budget\nThe pilot oven",
      "Consulted on": "First sale",
      "Objection settled": "The crust is tested first",
      "Risks it watches": "Rust on the grain",
      Reviews: "interim review (December 2029)",
    });
    expect(mill["Tasks"]).toContain("1 FTE");
    // what it only pays for stands in its table of payments
    expect(mill["Measures"]).toBeUndefined();
    const en = await exhibitOf(plan, "en", "commitments");
    expect(en).toMatch(/School of baking \| .*9/);
  });

  test("says that none has agreed where only others have", async () => {
    const bankOnly = `${boundPlan}agreements:
  - { institution: bank, date: 2027-03-15, person: Head, fingerprint: "0", algorithm: rip-1 }
`;
    const en = await exhibitOf(soundPlanOf(bankOnly).plan, "en", "commitments");
    expect(en).toContain("none has agreed to it as it stands now.");
    const ja = await exhibitOf(soundPlanOf(bankOnly).plan, "ja", "commitments");
    expect(ja).toContain("現在の内容に合意している機関はまだありません。");
  });

  test("is one line of the walk, and readings by place for programs", () => {
    const outcome = use(commitments);
    expect(commitmentsAccount.brief(outcome, plan)).toEqual({
      key: "agreed",
      facts: { agreed: 1, carry: 2, stale: 1 },
    });
    const readings = commitmentsAccount.readings(outcome, plan);
    const lab = readings.filter(({ of }) => of?.[0] === "institutions.lab");
    expect(lab.slice(0, 4)).toEqual([
      { quantity: "bindings", of: ["institutions.lab"], value: 15 },
      { quantity: "fingerprint", of: ["institutions.lab"], value: fingerprintOf("lab") },
      { quantity: "agreement", of: ["institutions.lab"], value: "agreed" },
      { quantity: "binds", of: ["institutions.lab", "roadmap.tasks.trial"], value: "task" },
    ]);
    expect(commitmentsAccount.basis(outcome, plan).parts).toEqual([
      "agreements",
      "efforts",
      "indicators",
      "institutions",
      "measures",
      "plan.lead",
      "positions",
      "reviews",
      "risks",
      "roadmap.tasks",
      "roles",
    ]);
  });
});
