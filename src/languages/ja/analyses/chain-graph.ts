import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const chainGraphJa = {
  reasons: {},
  lines: {
    whole: ({ stages, markets }: { stages: number; markets: number }, { number }: Print) =>
      `${number(stages)}工程がつながり、うち${number(markets)}が市場です`,
    parts: ({ stages, islands }: { stages: number; islands: number }, { number }: Print) =>
      `${number(stages)}工程が、互いにつながらない${number(islands)}組に分かれています`,
  },
} satisfies AnalysisWords;
