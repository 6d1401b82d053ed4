import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const regionalisationJa = {
  reasons: {
    noTable: () => "全国の産業連関表がありません",
    noEmployment: () => "全国表に、全国と並べた地域の部門別従業者数がありません",
    tooLarge: () => "表では、地域の従業者数が全国の従業者数を上回っています",
    delta: ({ delta }: { delta: number }, { number }: Print) =>
      `FLQの指数δは0以上1未満とします（${number(delta)}になっています）`,
  },
  lines: {
    empty: ({ size }: { size: number }, { share }: Print) =>
      `地域の従業者数は全国の${share(size, 1)}で、乗数を求められる部門がありません`,
    made: (
      { size, delta, overstated }: { size: number; delta: number; overstated: number },
      { share, number }: Print,
    ) =>
      `全国表をFLQ（δ＝${number(delta)}）で地域化しました。地域の従業者数は全国の${share(size, 1)}で、SLQによる乗数はこれより${share(overstated, 0)}大きくなります`,
  },
} satisfies AnalysisWords;
