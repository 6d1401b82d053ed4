import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

type Named = { name: LocalText; density: number };

export const relatednessJa = {
  reasons: {
    noStatistics: () => "地域統計が計画にありません",
    fewRegions: ({ count, least }: { count: number; least: number }, { number }: Print) =>
      `同じ年の値がある地域は${number(count)}で、必要な${number(least)}に足りません`,
    noOwn: ({ year }: { year: number }) => `統計に${year}年の地域の値がありません`,
    fewIndustries: ({ count, least }: { count: number; least: number }, { number }: Print) =>
      `すべての地域で値の分かる産業は${number(count)}で、必要な${number(least)}に足りません`,
    manyIndustries: ({ count, most }: { count: number; most: number }, { number }: Print) =>
      `産業が${number(count)}あり、組み合わせて比べられる${number(most)}を超えています`,
    unrelated: () => "この産業に特化した地域は、ほかのどの産業にも特化していません",
    noComplexity: () => "共通の産業を持たない地域群に分かれるか、順序がデータから定まりません",
  },
  lines: {
    own: ({ name, density }: Named, { share, pick }: Print) =>
      `地域は「${pick(name)}」に関連する産業の${share(density)}に特化しています`,
    nearest: ({ name, density }: Named, { share, pick }: Print) =>
      `地域にまだない産業のうち最も近いのは「${pick(name)}」で、関連する産業の${share(density)}に特化しています`,
    diversity: ({ count, regions }: { count: number; regions: number }, { number }: Print) =>
      `${number(regions)}地域の比較で、地域は${number(count)}の産業に特化しています`,
  },
} satisfies AnalysisWords;
