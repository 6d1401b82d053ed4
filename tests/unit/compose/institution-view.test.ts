import { describe, expect, test } from "vitest";
import type { Facts, PlanDocument } from "../../../src/document/block.ts";
import { plainText } from "../../../src/render/plain-text.ts";
import type { Language } from "../../../src/text/language.ts";
import { planOf } from "../../kit/plan-of.ts";
import { composed } from "./composed.ts";

const text = `
format: 1
plan: { id: view, title: View, status: draft, period: FY2027-FY2030, currency: JPY }
institutions:
  lab: { name: Laboratory, type: public-lab, contribution: { people: Two researchers, assets: The pilot line } }
  firm: { name: Firm, type: sme }
  bank: { name: Bank, type: bank }
  idle: { name: Idle, type: sme }
roadmap:
  tasks:
    trial: { title: Trial, start: 2027-04, duration: 12 months, owner: lab, handover: The settings }
    launch: { title: Launch, after: [{ task: trial }], duration: 6 months, owner: firm, gate: { test: Sold, date: 2028-09, decider: bank, ifNot: Stop } }
measures:
  grant: { title: Grant, tasks: [trial], provider: bank, budget: { FY2027: [{ amount: 20 million JPY, payer: bank }], FY2028: [{ amount: 10 million JPY, payer: bank }] } }
roles:
  trial: { accountable: lab, responsible: [lab, firm], consulted: [bank] }
  launch: { accountable: firm, responsible: [lab] }
indicators:
  sales: { name: Sales, unit: JPY, owner: firm, target: { value: 5 million JPY, asOf: FY2030, kind: target } }
`;

const documentIn = (language: Language): Promise<PlanDocument> =>
  composed(planOf(text).plan, language);

/** The lines of an institution's panel by their terms. */
const linesOf = (document: PlanDocument, id: string): Readonly<Record<string, string>> => {
  const [block] = document.institutions?.find((one) => one.id === id)?.blocks ?? [];
  if (block?.kind !== "facts") return {};
  return Object.fromEntries(
    (block as Facts).items.map(({ term, spans }) => [
      term,
      spans.map((span) => (span.kind === "break" ? "; " : plainText([span]))).join(" "),
    ]),
  );
};

describe("what the plan means for an institution", async () => {
  const document = await documentIn("en");

  test("names what it answers for and carries out, with dates, each once", () => {
    const lab = linesOf(document, "lab");
    expect(lab["Accountable for"]).toBe("Trial April 2027 to March 2028   Table T15");
    expect(lab["Carries out"]).toContain("Launch April 2028 to September 2028");
    expect(lab["Carries out"]).not.toContain("Trial");
    expect(lab["First date"]).toBe("April 2027: Trial");
  });

  test("says what it gives, hands over and receives", () => {
    const lab = linesOf(document, "lab");
    expect(lab["Gives"]).toContain("People: Two researchers ;  Assets: The pilot line");
    expect(lab["Hands over"]).toContain("Trial to Firm, March 2028");
    expect(linesOf(document, "firm")["Receives"]).toContain("Trial from Laboratory, March 2028");
    expect(linesOf(document, "bank")["Gives"]).toContain(
      "Pays for measures: JPY 30 m FY2027 to FY2028",
    );
  });

  test("says what it decides, what it is measured by, and what it has not agreed to", () => {
    expect(linesOf(document, "bank")["Decides on"]).toBe("Launch September 2028");
    expect(linesOf(document, "bank")["First date"]).toBe("September 2028: Launch");
    expect(linesOf(document, "firm")["Answers for the indicators"]).toContain("Sales :  JPY 5 m");
    expect(linesOf(document, "firm")["Agreement"]).toContain("none yet");
    expect(linesOf(document, "bank")["Agreement"]).toContain("none yet");
    // who has anything to do need not be told of what it hears
    expect(linesOf(document, "bank")["Is kept in the picture"]).toBeUndefined();
  });

  test("counts as its first date none that lies before the plan", async () => {
    const early = `${text}reviews:
  before: { date: 2026-06, kind: interim, reviewer: [lab] }
`;
    const lab = linesOf(await composed(planOf(early).plan, "en"), "lab");
    expect(lab["Takes part in reviews"]).toContain("June 2026");
    expect(lab["First date"]).toBe("April 2027: Trial");
  });

  test("says so where the plan has nothing for it", () => {
    const [block] = document.institutions?.find(({ id }) => id === "idle")?.blocks ?? [];
    expect(block?.kind === "paragraph" && plainText(block.spans)).toMatch(
      /^The plan names no task/,
    );
  });

  test("speaks Japanese in the Japanese document", async () => {
    const firm = linesOf(await documentIn("ja"), "firm");
    expect(firm["受け取るもの"]).toContain("Laboratoryから・2028年3月");
    expect(firm["責任を負うもの"]).toContain("2028年4月〜2028年9月");
  });
});
