import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

type Steps = { readonly steps: readonly LocalText[] };

const names = (steps: readonly LocalText[], pick: Print["pick"]): string =>
  steps.map((one) => `「${pick(one)}」`).join("");

export const kpiLadderJa = {
  reasons: {
    noSteps: () => "積み上げの項目がありません",
    noTarget: () => "指標の目標値が書かれていません",
    noChange: () => "目標値が基準値と同じです",
    baseline: () => "基準値の単位が目標値の単位と異なります",
    incomplete: ({ steps }: Steps, { pick }: Print) =>
      `${names(steps, pick)}の1件当たりの効果か件数が書かれていません`,
    unlike: ({ steps }: Steps, { pick }: Print) =>
      `${names(steps, pick)}の1件当たりの効果の単位が目標値の単位と異なります`,
    noNumber: ({ steps }: Steps, { pick }: Print) =>
      `${names(steps, pick)}の件数が数になっていません`,
    multiplier: () => "乗数が0より大きい数になっていません",
  },
  lines: {
    ladder: (
      { name, total, goal }: { name: LocalText; total: Quantity; goal: Quantity },
      { pick, quantity }: Print,
    ) => `「${pick(name)}」の積み上げは${quantity(total)}で、目指す値は${quantity(goal)}です`,
  },
} satisfies AnalysisWords;
