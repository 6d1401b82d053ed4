import { expect, test } from "vitest";
import { examine } from "../../../src/pipeline.ts";
import { memoryDisk } from "../../kit/memory-disk.ts";
import { allRules } from "../../kit/rules-of.ts";

const rules = [...(await allRules()).values()];

const files = {
  "p/plan.yaml": "plan: { title: P, status: agreed }\n",
  "p/product.yaml": "region: { name: R }\nproduct: { market: M }\n",
  "p/chain.yaml": "chain: { description: D }\n",
  "p/targets.yaml":
    "targets: { a: { title: A }, b: { title: B }, c: { title: C, effect: { likely: 1億円 } } }\ncriteria: { e: { name: E }, f: { name: F } }\n",
  "p/roadmap.yaml": "roadmap: { description: D }\n",
  "p/measures.yaml": "measures: { m: { title: M, type: rd }, n: { title: N, type: rd } }\n",
  "p/indicators.yaml":
    "indicators: { i: { name: I }, j: { name: J, parent: i } }\nrisks: { r: { text: R } }\n",
};

/** The files in which a rule finds something, of the messages named. */
const filesOf = async (rule: string, ...keys: readonly string[]): Promise<readonly string[]> => {
  const settings = { rules, today: "2026-04-01" };
  const { findings } = await examine({ name: "p", settings }, memoryDisk(files));
  const own = findings.filter(({ code, key }) => code === rule && keys.includes(key));
  return own.map(({ place }) => place.file);
};

test.each([
  ["product-market-sized", "unnamed", "p/product.yaml"],
  ["chain-connected", "none", "p/chain.yaml"],
  ["region-scale", "noBase", "p/product.yaml"],
  ["roadmap-to-region", "noRoadmap", "p/roadmap.yaml"],
  ["kpi-linked", "targets", "p/indicators.yaml"],
  ["logic-no-gap", "assumptions", "p/indicators.yaml"],
  ["logic-no-gap", "unlevelled", "p/indicators.yaml"],
  ["risk-resilience", "lacks", "p/indicators.yaml"],
  ["measure-mix", "research", "p/measures.yaml"],
  // where nothing of it is written the head of the plan is as near as one can point
  ["review-calendar", "none", "p/plan.yaml"],
])("%s says %s in the file that holds the part", async (rule, key, file) => {
  expect(await filesOf(rule, key)).toEqual([file]);
});
