import { onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { defineRule } from "../rule.ts";

type Part = "source" | "sourceOrNote" | "note" | "asOf" | "kind";

const parts: Readonly<Record<Part, string>> = {
  source: "a source",
  sourceOrNote: "a source or note",
  note: "a note",
  asOf: "a date",
  kind: "a kind",
};

/** What was measured has a source; what is meant or assumed may give its grounds in a note instead. */
const groundsOf = ({ kind, source, note }: Figure): readonly Part[] => {
  if (source) return [];
  if (kind === undefined || kind === "actual" || kind === "estimate") return ["source"];
  if (note !== undefined) return [];
  return kind === "assumption" ? ["note"] : ["sourceOrNote"];
};

const lacking = (figure: Figure): readonly Part[] => [
  ...groundsOf(figure),
  ...(figure.asOf || figure.kind === "assumption" ? [] : (["asOf"] as const)),
  ...(figure.kind ? [] : (["kind"] as const)),
];

/** A number is as good as what is known of it. */
export const figureSourced = defineRule({
  id: "figure-sourced",
  title: { en: "each figure has source, date and kind", ja: "数値に出典・時点・種別があること" },
  number: 67,
  step: 8,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ figures }) => figures.length > 0,
  messages: {
    lacks: (facts: { quantity: Quantity; lacks: readonly Part[] }, print: Print) =>
      `${print.quantity(facts.quantity)} lacks ${print.list(facts.lacks.map((part) => parts[part]))}`,
  },
  help: "write `{ value: …, asOf: …, kind: …, source: … }`; a target, forecast, capacity or assumption may have a `note` instead of the source",
  principle: {
    en: "all sources: numbers without date and origin contradict each other, and nobody can tell which holds",
    ja: "全資料: 時点と出所のない数値は互いに食い違い、どれが正しいか分からない",
  },
  check: ({ plan, report }) => {
    const ends = new Set(plan.indicators.flatMap(({ baseline, target }) => [baseline, target]));
    for (const figure of plan.figures) {
      // date and source of these are asked for with the other parts of an indicator
      const lacks = lacking(figure).filter((part) => part === "kind" || !ends.has(figure));
      if (lacks.length > 0)
        report("lacks", onKey(figure.origin), { quantity: figure.quantity, lacks });
    }
  },
});
