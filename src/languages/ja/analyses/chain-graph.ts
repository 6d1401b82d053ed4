import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const chainGraphJa = {
  reasons: {},
  lines: {
    whole: ({ stages, markets }: { stages: number; markets: number }, { number }: Print) =>
      markets === 0
        ? `${number(stages)}工程がつながっています（市場の工程はありません）`
        : `${number(stages)}工程がつながっており、うち市場は${number(markets)}工程です`,
    parts: ({ stages, islands }: { stages: number; islands: number }, { number }: Print) =>
      `${number(stages)}工程が、互いにつながらない${number(islands)}組に分かれています`,
  },
} satisfies AnalysisWords;
