import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const attributionJa = {
  reasons: {
    negative: () => "支援策の割合に負の値があります",
  },
  lines: {
    clean: () => "支援策が重ねて成果とする指標はありません",
    over: ({ count, most }: { count: number; most: number }, { number, share }: Print) =>
      count === 1
        ? `支援策の割合の合計が${share(most)}になる成果が1件あります`
        : `支援策が重ねて成果とする指標が${number(count)}件あります（割合の合計は最大${share(most)}）`,
  },
} satisfies AnalysisWords;
