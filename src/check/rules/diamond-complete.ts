import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { DiamondItem } from "../../model/cluster.ts";
import { also, defineRule } from "../rule.ts";

/** Porter's four conditions; chance and government work on them and may be left out. */
const conditions = ["factor", "rivalry", "related", "demand"] as const;
type Condition = (typeof conditions)[number];

const nameOf = (condition: Condition, print: Print): string =>
  `“${print.enumerated("condition", condition)}”`;

/** A condition nobody looked at is where the plan will be surprised. */
export const diamondComplete = defineRule({
  id: "diamond-complete",
  title: { en: "all four conditions are diagnosed", ja: "四条件がすべて診断されていること" },
  number: 14,
  step: 1,
  severity: "warning",
  from: "deliberation",
  limits: { statements: 1 },
  applies: ({ product }) => product.name !== undefined,
  messages: {
    missing: (facts: { conditions: readonly Condition[] }, print: Print) =>
      `the diagnosis says nothing of ${print.list(facts.conditions.map((one) => nameOf(one, print)))}`,
    unsourced: (facts: { condition: Condition; found: number; least: number }, print: Print) =>
      facts.found === 0
        ? `no statement on ${nameOf(facts.condition, print)} has a source`
        : `${print.number(facts.found)} of at least ${print.number(facts.least)} statements on ${nameOf(facts.condition, print)} have a source`,
  },
  measures: {
    unsourced: ({ found, least }) => ({ value: found, limit: least, unit: "count" }),
  },
  notes: {
    statement: () => "another statement on it without a source",
  },
  writes: { unsourced: () => ["source"] },
  help: ({ conditions: lacking }: { readonly conditions?: readonly Condition[] }) =>
    lacking === undefined
      ? "write the `source` of the statement: a survey, statistics, interviews with their date"
      : "write under `diagnosis.diamond` what helps and what hinders the product there, each statement with its `source`",
  principle: {
    en: "METI’s industrial cluster projects of 2005 set out strengths and tasks under Porter’s four conditions",
    ja: "経済産業省の産業クラスター計画（2005年）は、ポーターの四条件に沿って強みと課題を整理した",
  },
  check: ({ plan: { product, diagnosis }, limits, report }) => {
    if (product.name === undefined) return;
    const found = new Map<string, DiamondItem[]>(conditions.map((one) => [one, []]));
    for (const item of diagnosis.diamond) found.get(item.condition)?.push(item);
    const itemsOn = (condition: Condition) => found.get(condition) ?? [];
    const lacking = conditions.filter((condition) => itemsOn(condition).length === 0);
    if (lacking.length > 0)
      report("missing", onKey(at(diagnosis, "diamond")), { conditions: lacking });
    for (const condition of conditions) {
      const items = itemsOn(condition);
      const sourced = items.filter(({ source }) => source !== undefined).length;
      const [first, ...others] = items.filter(({ source }) => source === undefined);
      if (!first || sourced >= limits.statements) continue;
      const facts = { condition, found: sourced, least: limits.statements };
      report(
        "unsourced",
        at(first),
        facts,
        others.map((other) => also(at(other), "statement")),
      );
    }
  },
});
