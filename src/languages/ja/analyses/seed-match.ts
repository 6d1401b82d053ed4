import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const seedMatchJa = {
  reasons: {
    noSeeds: () => "内容の書かれたシーズがありません",
    noNeeds: () => "内容の書かれたニーズがありません",
    tooMany: (facts: { pairs: number }, print: Print) =>
      `シーズとニーズの組が${print.number(facts.pairs)}組あり、突き合わせるには多すぎます`,
  },
  lines: {
    proposed: ({ proposed, seeds }: { proposed: number; seeds: number }, { number }: Print) =>
      `シーズ${number(seeds)}件のうち${number(proposed)}件に、記述の似たニーズがあります`,
  },
} satisfies AnalysisWords;
