import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const threePowersJa = {
  reasons: { noInstitutions: () => "機関が書かれていません" },
  lines: {
    coordinators: (
      { staffed, all, least }: { staffed: number; all: number; least: number },
      { number }: Print,
    ) =>
      all === 0
        ? "調整を担う機関が書かれていません"
        : `調整を担う${number(all)}機関のうち、常勤換算${number(least)}人以上の人員が書かれているのは${number(staffed)}機関です`,
  },
} satisfies AnalysisWords;
