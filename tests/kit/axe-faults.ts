import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
type Told = { readonly violations: readonly Violation[]; readonly passes: readonly unknown[] };

/** What axe finds wrong with a page as it stands, as rule and elements, and how much it finds right. */
export const axeFaults = async (page: Page, runOnly: readonly string[] = axeTags) => {
  // a policy in the page forbids scripts, so axe comes in by evaluation
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<Told>(
    `axe.run(document, { resultTypes: ["violations"], preload: false, runOnly: ${JSON.stringify(runOnly)} })`,
  );
  const faults = violations.map(({ id, nodes }) => [
    id,
    nodes.map(({ html }) => html.slice(0, 120)),
  ]);
  return { faults, passes: passes.length };
};
