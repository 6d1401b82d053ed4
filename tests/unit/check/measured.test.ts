import { expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { checkText } from "../../kit/check-text.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = await allRules();

const roadmap = (task: string): string =>
  `plan: { period: FY2026-FY2027 }\nroadmap: { tasks: { a: { start: 2026-04, duration: 6 months }, ${task} } }\n`;

const chain = "chain: { stages: { a: { name: A }, b: { name: B }, c: { name: C } } }\n";

// what a finding compares can be read by a program, not only in its sentence
test.each([
  [
    "product-market-sized",
    "product: { name: Wine, market: M, buyers: [B], competitors: [C], codes: { hs: '22' } }\n",
    { value: 2, limit: 4, unit: "count" },
  ],
  [
    "target-selective",
    `${chain}targets: { t: { title: T, stages: [a, b] } }\n`,
    { value: 2 / 3, limit: 0.6, unit: "share" },
  ],
  [
    "target-selective",
    `targets: { ${"abcdef".replaceAll(/./g, "$&: { title: $& }, ")} }\n`,
    { value: 6, limit: 5, unit: "count" },
  ],
  [
    "region-scale",
    "region: { industry: 800億円 }\ntargets: { t: { title: T, effect: { likely: 4億円 } } }\n",
    { value: 0.005, limit: 0.01, unit: "share" },
  ],
  [
    "roadmap-order",
    roadmap("b: { start: 2026-07, duration: 1 month, after: [a] }"),
    { value: 3, limit: 0, unit: "months" },
  ],
  [
    "roadmap-order",
    roadmap("b: { start: 2026-04, end: 2026-05, duration: 5 months }"),
    { value: 5, limit: 2, unit: "months" },
  ],
  [
    "roadmap-order",
    roadmap("b: { end: 2026-11, duration: 4 months, after: [a] }"),
    { value: 2, limit: 0, unit: "months" },
  ],
  [
    "roadmap-order",
    roadmap("b: { start: 2028-01, duration: 5 months }"),
    { value: 2, limit: 0, unit: "months" },
  ],
])("%s measures", (id, yaml, measured) => {
  const findings = checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" });
  expect(findings.map((one) => one.measured)).toEqual([measured]);
});

test.each([
  ["product-market-sized", "product: { market: M }\n", ["product.name"]],
  ["one-accountable", "roadmap: { tasks: { t: { title: T } } }\n", ["roles.t.accountable"]],
  [
    "product-market-sized",
    "product: { name: Wine, codes: { hs: '2204' } }\n",
    ["product.market", "product.buyers", "product.competitors"],
  ],
  [
    "target-mechanism",
    "targets: { t: { title: T, lever: cost } }\n",
    ["targets.t.mechanism", "targets.t.evidence"],
  ],
  [
    "region-scale",
    "region: { industry: 800億円 }\ntargets: { t: { title: T } }\n",
    ["targets.t.effect.likely"],
  ],
  [
    "region-scale",
    "targets: { t: { title: T, effect: { likely: 4億円 } } }\n",
    ["region.industry"],
  ],
])("%s says what to write", (id, yaml, writes) => {
  const findings = checkText(yaml, { rules: [rules.get(id) as Rule], as: "agreed" });
  expect(findings.map((one) => one.writes)).toEqual([writes]);
});
