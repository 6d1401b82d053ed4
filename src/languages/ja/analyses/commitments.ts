import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const commitmentsJa = {
  reasons: {
    nobody: () => "計画が機関に求めることがありません",
  },
  lines: {
    agreed: (
      { agreed, carry, stale }: { agreed: number; carry: number; stale: number },
      { number }: Print,
    ) =>
      `計画を担う${number(carry)}機関のうち、現在の内容に合意しているのは${number(agreed)}機関です${stale > 0 ? `（ほかに${number(stale)}機関は、合意の後に内容が変わりました）` : ""}`,
  },
} satisfies AnalysisWords;
