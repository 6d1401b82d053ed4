import type { Progress } from "../../../analyse/analyses/progress.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { Period } from "../../../notation/period.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const progressJa = {
  reasons: {
    noObservations: () => "指標の測定値がまだ記録されていません",
    noObservation: () => "測定値がまだありません",
    noPath: () => "時点の付いた基準値と目標値（同じ単位、目標が後）がそろっていません",
    unlike: () => "測定値と目標の単位が異なります",
    notPositive: () => "一定の伸び率の計画経路には0を超える値が必要です",
    noChangePlanned: () => "この時点までの変化が計画されていません",
    floorAtNothing: () => "維持する値が0以下です",
    overdue: ({ last, months }: { last: Period; months: number }, print: Print) =>
      `最後の測定値は${print.period(last)}で、報告の間隔${print.number(months)}か月を超えて遅れています`,
  },
  lines: {
    lights: ({ green, amber, red, early, grey }: Progress["counts"], { number }: Print) =>
      `指標の状況は、順調${number(green)}、やや遅れ${number(amber)}、遅れ${number(red)}、計画の開始前の値のみ${number(early)}、判定なし${number(grey)}です`,
  },
} satisfies AnalysisWords;
