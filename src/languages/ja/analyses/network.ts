import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const networkJa = {
  reasons: {
    tooFew: () => "書かれている機関が二つに足りません",
    noTies: (facts: { possible: number }, print: Print) =>
      facts.possible === 0
        ? "機関どうしを結ぶつながりが書かれていません"
        : `機関を名指しで結ぶつながりが書かれていません（工程間のつながりから考えられる組は最大${print.number(facts.possible)}組）`,
    twoInstitutions: () => "機関が二つでは、間に立つ機関がありません",
    tooLarge: (facts: { institutions: number }, print: Print) =>
      `機関が${print.number(facts.institutions)}あり、経路をすべてたどるには多すぎます`,
  },
  lines: {
    ties: (
      { ties, institutions, isolated }: { ties: number; institutions: number; isolated: number },
      { number }: Print,
    ) =>
      `${number(institutions)}機関のうち${number(institutions - isolated)}機関が${number(ties)}本のつながりで結ばれています`,
  },
} satisfies AnalysisWords;
