import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

type Names = { readonly sectors: readonly (string | Record<string, string>)[] };

export const inputOutputJa = {
  reasons: {
    noTable: () => "地域の産業連関表がありません",
    noOutput: () => "表ではこの部門の生産がありません",
    noHouseholds: () => "表に雇用者所得または民間消費支出がないため、タイプIIは求められません",
    endless: () => "所得の支出が元の所得以上の所得を生むため、タイプIIは求められません",
    notProductive: ({ sectors }: Names, { pick, list }: Print) =>
      `中間投入の連鎖が収束しません。${list(sectors.map((name) => pick(name)))}の投入額が生産額以上です`,
  },
  lines: {
    multipliers: (
      { least, most, count }: { least: number; most: number; count: number },
      { number }: Print,
    ) =>
      `需要1単位が地域にもたらす生産額は、部門により${number(least, 2)}〜${number(most, 2)}単位です（${number(count)}部門、タイプI）`,
  },
} satisfies AnalysisWords;
