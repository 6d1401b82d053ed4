import type { barrierCovered } from "../../../check/rules/barrier-covered.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const barrierCoveredJa: RuleTexts<typeof barrierCovered> = {
  messages: {
    uncovered: ({ barrier }, print) => `障壁「${print.pick(barrier)}」に対応する支援策がありません`,
    unneeded: ({ measure }, print) =>
      `支援策「${print.pick(measure)}」が取り除く障壁が書かれていません`,
    unlinked: ({ measures, barriers }, print) =>
      `支援策${print.number(measures)}件のどれにも、障壁${print.number(barriers)}件のどれを取り除くかが書かれていません`,
    noBarriers: ({ measures }, print) =>
      `支援策が${print.number(measures)}件ありますが、障壁が一つも書かれていません`,
    noMeasures: ({ barriers }, print) =>
      `障壁が${print.number(barriers)}件ありますが、支援策が一つもありません`,
  },
  notes: {
    blocked: ({ task }: { task: LocalText }, print) =>
      `この障壁が妨げている取組「${print.pick(task)}」です`,
    near: ({ measure }: { measure: LocalText }, print) =>
      `「${print.pick(measure)}」は同じ取組を支えますが、この障壁を挙げていません`,
  },
  help: "障壁を取り除く支援策の barriers にその障壁を書き、なければ支援策を加え、何も取り除かない支援策は外してください",
};
