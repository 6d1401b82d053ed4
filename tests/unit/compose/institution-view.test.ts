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
    lend: { title: Lend, after: [{ task: launch }], duration: 2 months, owner: bank }
measures:
  grant: { title: Grant, tasks: [trial], provider: bank, budget: { FY2027: [{ amount: 20 million JPY, payer: bank }], FY2028: [{ amount: 10 million JPY, payer: bank }] } }
roles:
  trial: { accountable: lab, responsible: [lab, firm], consulted: [bank] }
  launch: { accountable: firm, responsible: [lab] }
indicators:
  sales: { name: Sales, unit: JPY, owner: firm, target: { value: 5 million JPY, asOf: FY2030, kind: target } }
`;

const selling = `${text}
chain: { stages: { coat: { name: Coating } } }
targets:
  film: { title: Film, stages: [coat], needs: [light] }
diagnosis:
  needs: { light: { who: Hospital, text: Light joints } }
  seeds: { coat: { owner: lab, technology: A film, trl: 3, targets: [film] } }
`
  .replace("lab: { name", "lab: { stages: [coat], name")
  .replace(
    "idle: {",
    "mill: { name: Mill, type: supplier, stages: [coat] }\n  school: { name: School, type: university, stages: [coat] }\n  idle: {",
  )
  .replace("launch: {", "launch: { target: film, phase: commercialisation, layer: market,")
  .replace(
    "indicators:",
    `indicators:
  value: { name: Value, targets: [film], target: { value: 6 million JPY, asOf: FY2030, kind: target } }
  lines: { name: Lines, targets: [film], parent: value, target: { value: "3 lines", asOf: FY2030, kind: target, note: One each year. } }
  gain: { name: Gain of a line, targets: [film], parent: value, target: { value: 2 million JPY, asOf: FY2030, kind: target, note: At JPY 900. } }`,
  );

/** With an agreement, after which the annex lists what is asked of whom; measures come last. */
const agreeing = `${text.replace(/measures:\n.*\n/, "")}agreements:
  - { institution: lab, date: 2027-03-15, person: Head, fingerprint: "0", algorithm: rip-1 }
measures:
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
    expect(lab["Carries out"]).toBe("Launch April 2028 to September 2028, judged by Bank   gates");
    expect(lab["Carries out"]).not.toContain("Trial");
    expect(lab["First in the calendar"]).toBe("April 2027: Trial (start)");
  });

  test("says what it gives, hands over and receives", () => {
    const lab = linesOf(document, "lab");
    expect(lab["Gives"]).toContain("People: Two researchers ;  Assets: The pilot line");
    expect(lab["Hands over"]).toContain("The settings March 2028");
    // a trial cannot change hands
    expect(linesOf(document, "firm")["Receives"]).toContain(
      "Results of “Trial” from Laboratory, March 2028",
    );
    expect(linesOf(document, "firm")["Hands over"]).toContain(
      "Results of “Launch” to Bank, September 2028",
    );
    expect(linesOf(document, "bank")["Gives"]).toContain(
      "Pays for measures: JPY 30 m FY2027 to FY2028",
    );
  });

  test("says what it decides, what it is measured by, and what it has not agreed to", () => {
    expect(linesOf(document, "bank")["Decides on (planned for)"]).toBe(
      "Launch September 2028   gates",
    );
    expect(linesOf(document, "bank")["First in the calendar"]).toBe("FY2027: pays for measures");
    expect(linesOf(document, "firm")["Answers for the indicators"]).toContain("Sales :  JPY 5 m");
    expect(linesOf(document, "firm")["Agreement"]).toContain("none yet");
    expect(linesOf(document, "bank")["Agreement"]).toContain("none yet");
    // who has anything to do need not be told of what it hears
    expect(linesOf(document, "bank")["Is kept in the picture"]).toBeUndefined();
  });

  test("leaves out what lies before the plan, and takes a review of each year for no date", async () => {
    const early = `${text}reviews:
  before: { date: 2026-06, kind: interim, reviewer: [lab] }
  yearly: { date: FY2027-FY2030, kind: annual, reviewer: [lab, idle] }
`;
    const document = await composed(planOf(early).plan, "en");
    const lab = linesOf(document, "lab");
    expect(lab["Takes part in reviews"]).not.toContain("June 2026");
    expect(lab["Takes part in reviews"]).toContain("FY2027–FY2030 annual");
    expect(lab["First in the calendar"]).toBe("April 2027: Trial (start)");
    expect(linesOf(document, "idle")["First in the calendar"]).toBeUndefined();
  });

  test("says what a firm sells, by when, for whom and for how much", async () => {
    const document = await composed(planOf(selling).plan, "en");
    const firm = linesOf(document, "firm")["What is sold, and when first"];
    expect(firm).toContain("Launch by September 2028, asked for by Hospital");
    expect(firm).toContain("Lines:  3 lines One each year");
    expect(firm).toContain("Gain of a line:  JPY 2 m At JPY 900");
    // a supplier at a stage of the target works for the same sale; a school there sells nothing
    expect(linesOf(document, "mill")["What is sold, and when first"]).toBe(
      "Launch by September 2028",
    );
    expect(linesOf(document, "school")["What is sold, and when first"]).toBeUndefined();
  });

  test("leads a holder to its technology with the level it has and needs", async () => {
    const { institutions = [] } = await composed(planOf(selling).plan, "en");
    const [block] = institutions.find(({ id }) => id === "lab")?.blocks ?? [];
    const item =
      block?.kind === "facts"
        ? block.items.find(({ term }) => term === "Technologies it holds")
        : undefined;
    expect(item?.spans[0]).toEqual({
      kind: "link",
      href: "#seeds",
      spans: [{ kind: "text", text: "A film" }],
    });
    expect(plainText(item?.spans.slice(1) ?? [])).toContain("TRL 3");
  });

  test("says how much more the annex lists, and leads there from what is left out", async () => {
    const many = `${agreeing}${["a", "b", "c", "d", "e"].map((id) => `  ${id}: { title: Grant ${id}, beneficiaries: [firm] }\n`).join("")}`;
    const document = await composed(planOf(many).plan, "en");
    expect(linesOf(document, "bank")["Agreement"]).toContain(
      "also what it helps with or is consulted on: 1",
    );
    const [block] = document.institutions?.find(({ id }) => id === "firm")?.blocks ?? [];
    const spans = block?.kind === "facts" ? block.items.flatMap((item) => item.spans) : [];
    expect(spans).toContainEqual({
      kind: "link",
      href: "#binds-firm",
      spans: [{ kind: "text", text: "and 2 more" }],
    });
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
