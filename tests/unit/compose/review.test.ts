import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { planAt } from "../../../src/analyse/review/plan-at.ts";
import { planReview } from "../../../src/analyse/review/plan-review.ts";
import { reviewJson } from "../../../src/cli/review-json.ts";
import { composeReview } from "../../../src/compose/review/compose-review.ts";
import type { PlanDocument } from "../../../src/document/block.ts";
import { reviewTongueOf } from "../../../src/languages/review-tongue.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { html } from "../../../src/render/formats/html.ts";
import { markdown } from "../../../src/render/formats/markdown.ts";
import { render } from "../../../src/render/render.ts";
import type { Language } from "../../../src/text/language.ts";
import { samples } from "../../kit/built-plan.ts";
import { markdownFaults } from "../../kit/markdown-faults.ts";
import { pageLinks } from "../../kit/page-links.ts";
import { planOfTree, sampleTree, type Tree } from "../../kit/plan-tree.ts";
import { everyBlock, tableOf, textOf } from "./composed.ts";

const sample = "mizuhara-instruments";

/** What the full sample could observe until fiscal 2029: shipments stand still, what comes before them moves. */
const later: readonly (readonly [indicator: string, period: string, value: string])[] = [
  ["joint-projects", "FY2029", "14件"],
  ["private-money", "FY2029", "430百万円"],
  ["certified-makers", "FY2029", "13社"],
  ["rework-rate", "FY2029", "8.4%"],
  ["repair-days", "FY2029", "12日"],
  ["coating-local", "FY2029", "40%"],
  ["slim-lines", "FY2029", "1種類"],
  ["unit-value", "2029", "18,020円"],
  ["shipments", "2027", "395億円"],
  ["shipments", "2028", "396億円"],
  ["shipments", "2029", "397億円"],
];

const observedPlan = async (note?: string): Promise<Plan> => {
  const tree = sampleTree(sample);
  const { observations } = tree as { readonly observations: readonly Tree[] };
  const added = later.map(([indicator, period, value]) => ({
    indicator,
    period,
    value,
    kind: "actual",
    ...(note !== undefined && indicator === "coating-local" ? { note } : {}),
  }));
  return planOfTree({ ...tree, observations: [...observations, ...added] }, sample);
};

const at = (year: number, month: number): number => 12 * year + month - 1;

const reportOf = async (plan: Plan, language: Language, month: number): Promise<PlanDocument> => {
  const seen = planAt(plan, month);
  return composeReview({
    plan: seen,
    use: analyse(seen),
    findings: [],
    judgement: { results: [], wheel: [], crosswalk: [] },
    ...(await reviewTongueOf(language)),
  });
};

const slips = /\bundefined\b|\bNaN\b|\[object|function/;

/** Words only a bug writes, and what a Markdown linter says. */
const faultsOf = async (document: PlanDocument): Promise<readonly string[]> => {
  const [page, text] = render([document], [html, markdown]).filter(({ path }) =>
    /\.(html|md)$/.test(path),
  );
  const bare = (page?.text ?? "").replace(/<style>[^<]*<\/style>/, "");
  const slipped = [bare, text?.text ?? ""].flatMap((one) => slips.exec(one)?.[0] ?? []);
  return [...slipped, ...(await markdownFaults(text?.text ?? ""))];
};

describe.each(["en", "ja"] as const)("the report of a review in %s", (language) => {
  test("is whole for every sample, before it, in it and long after", async () => {
    for (const name of samples) {
      const plan = await planOfTree(sampleTree(name), name);
      for (const month of [at(1970, 1), at(2026, 11), at(2031, 3), at(2060, 1)]) {
        expect(await faultsOf(await reportOf(plan, language, month)), name).toEqual([]);
      }
    }
  }, 120_000);

  test("leads nowhere that is not there, and stands alone", async () => {
    const document = await reportOf(await observedPlan(), language, at(2030, 6));
    const [page] = render([document], [html]);
    const { ids, links } = pageLinks(page?.text ?? "");
    const within = links.filter((link) => link.startsWith("#")).map((link) => link.slice(1));
    expect(within.length).toBeGreaterThan(10);
    expect(within.filter((id) => !ids.includes(id))).toEqual([]);
    expect(within).toContain("review-values");
    expect(links.filter((link) => !link.startsWith("#"))).toEqual([]);
  });

  test("counts the lights it shows", async () => {
    const plan = planAt(await observedPlan(), at(2030, 6));
    const { counts } = analyse(plan)(planReview);
    const document = await reportOf(plan, language, at(2030, 6));
    const table = tableOf(document, "review-variance-table");
    expect(table.rows).toHaveLength(counts.red + counts.amber);
    const sum = Object.values(counts).reduce((all, one) => all + one, 0);
    expect(tableOf(document, "progress-table").rows).toHaveLength(sum);
  });
});

test("a cause not written is a hole with who writes it by when; one that is written stands there", async () => {
  const note = "The chamber came a year late.";
  const document = await reportOf(await observedPlan(note), "en", at(2030, 6));
  const said = textOf([tableOf(document, "review-variance-table")]);
  expect(said).toMatch(
    /to be written \(by Mizuhara cooperative of forgers and blade makers by March 2031\)/,
  );
  expect(said).toContain(note);
});

test("the effect stops where the layers say, in words and in the table", async () => {
  const document = await reportOf(await observedPlan(), "en", at(2030, 6));
  const [opening] = document.sections;
  expect(textOf(opening?.blocks ?? [])).toContain(
    "The effect stops between “c: business environment (flow)” and “d: innovation results (flow)”",
  );
});

test("a comparison is one relative to others, and names no cause", async () => {
  const document = await reportOf(await observedPlan(), "en", at(2030, 6));
  const section = document.sections.find(({ id }) => id === "review-relative");
  const said = textOf(everyBlock(section?.blocks ?? []));
  expect(said).toContain("relative to");
  expect(said).not.toContain("because of");
});

test("a report of no later day knows fewer values, and its JSON no number that is none", async () => {
  const plan = await observedPlan();
  const months = fc.integer({ min: at(2020, 1), max: at(2045, 12) });
  fc.assert(
    fc.property(months, months, (a, b) => {
      const [early, late] = [planAt(plan, Math.min(a, b)), planAt(plan, Math.max(a, b))];
      expect(early.observations.length).toBeLessThanOrEqual(late.observations.length);
      // JSON writes what is no number as null
      expect(reviewJson(late, analyse(late))).not.toContain("null");
    }),
    { numRuns: 25 },
  );
});
