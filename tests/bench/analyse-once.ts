import { performance } from "node:perf_hooks";
import { accounts } from "../../src/analyse/accounts/index.gen.ts";
import { analyse } from "../../src/analyse/analyse.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { IoTable } from "../../src/model/tables.ts";
import { examine } from "../../src/pipeline.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import { generatedPlan, ordinary } from "../kit/generated-plan.ts";
import { withEstimates } from "../kit/with-estimates.ts";

/**
 * Computes every analysis of one generated plan in a process of its own, so that its peak of memory is
 * its own: `analyse-once <stages|tasks|sectors|nothing> <count>`. Prints one line of JSON.
 */
const [kind = "nothing", written = "0"] = process.argv.slice(2);
const count = Number(written);
const origin = { file: "plan.yaml", path: [] };

const yen = { kind: "money", currency: "JPY" } as const;
const million = { amount: 1e6, unit: yen, approximate: false, written: "1百万円" };

/** A balanced competitive-import table: every row is sold, every column is paid. */
const tableOf = (size: number): IoTable => {
  const cell = (row: number, column: number) => 1 + ((row * 31 + column * 17) % 9);
  const transactions = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => cell(row, column)),
  );
  const rowSum = transactions.map((row) => row.reduce((sum, one) => sum + one, 0));
  const columnSum = rowSum.map((_, column) =>
    transactions.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const imports = rowSum.map((sum) => Math.round(sum * 0.3));
  const household = rowSum.map((sum) => sum);
  const output = rowSum.map((sum, row) => sum + (household[row] ?? 0) - (imports[row] ?? 0));
  const wages = output.map((sum, column) => sum - (columnSum[column] ?? 0));
  return {
    ...{ origin, file: "data/io", area: "regional", type: "competitive", unit: million },
    sectors: rowSum.map((_, place) => ({ code: `s${place}`, name: `Sector ${place}` })),
    transactions,
    finalDemand: [{ group: "household", values: household }],
    imports,
    primaryInputs: [{ input: "wages", values: wages }],
    employment: { persons: output.map((sum) => Math.round(sum / 10)) },
    consumptionRate: {
      origin,
      quantity: { amount: 0.7, unit: { kind: "share" }, approximate: false, written: "70%" },
    },
  };
};

const withTable = (plan: Plan, size: number): Plan => ({
  ...plan,
  region: { ...plan.region, inputOutput: tableOf(size) },
  spillover: {
    ...plan.spillover,
    demands: [
      {
        ...{ origin, id: "a", name: "A", prices: "producer" },
        amounts: [
          {
            sector: 0,
            local: false,
            figure: {
              origin,
              quantity: { amount: 1e9, unit: yen, approximate: false, written: "10億円" },
            },
          },
        ],
      },
    ],
  },
});

/** A chain in few words, as ten thousand stages must fit into one file: each sells to the next and the fifth after. */
const chainOf = (stages: number): string =>
  [
    "format: 1",
    "plan: { id: a, title: A, status: draft, period: FY2026-FY2030, languages: [en] }",
    "chain:",
    "  stages:",
    ...Array.from(
      { length: stages },
      (_, place) =>
        `    s${place}: { position: ${place === stages - 1 ? "market" : "core"}, location: ${place % 4 === 3 ? "outside" : "in-region"}, output: ${100 + (place % 7)}億円, valueAdded: 40%, wages: 20%, level: 3, rivalLevel: 4, importance: 4 }`,
    ),
    "  links:",
    ...Array.from({ length: stages }, (_, place) =>
      [place + 1, place + 5]
        .filter((to) => to < stages)
        .map((to) => `    - { from: s${place}, to: s${to}, value: ${10 + (place % 5)}億円 }`),
    ).flat(),
    "region: { localSpending: 60% }",
  ].join("\n");

const size = {
  ...ordinary,
  ...(kind === "tasks" && { tasks: count }),
};
const texts: Readonly<Record<string, () => string>> = {
  stages: () => chainOf(count),
  tasks: () => withEstimates(generatedPlan(size)),
};
const text = (texts[kind] ?? (() => generatedPlan(size)))();
const begun = performance.now();
const examined = await examine(
  { name: "plan.yaml", text, settings: { rules: [], today: "2026-04-01" } },
  nodeDisk,
);
const read = performance.now() - begun;
if (!examined.plan) throw new Error(JSON.stringify(examined.findings.slice(0, 3)));
const plan = kind === "sectors" ? withTable(examined.plan, count) : examined.plan;

const use = analyse(plan);
const times: Record<string, number> = {};
for (const { id, analysis } of accounts) {
  const start = performance.now();
  use<unknown>(analysis);
  times[id] = performance.now() - start;
}
const all = Object.values(times).reduce((sum, one) => sum + one, 0);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ read, all, peak, times }));
