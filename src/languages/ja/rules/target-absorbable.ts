import type { targetAbsorbable } from "../../../check/rules/target-absorbable.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const targetAbsorbableJa: RuleTexts<typeof targetAbsorbable> = {
  messages: {
    noFirm: ({ target, users }, print) =>
      `ターゲット「${print.pick(target)}」の成果の使い手に企業がありません（${print.list(users.map((one) => print.pick(one)))}）`,
    unknown: ({ targets, lacks, stages }, print) => {
      const parts = {
        users: "成果を使う企業",
        requiredLevel: "必要な水準",
        level: `${print.list(stages.map((one) => `「${print.pick(one)}」`))}の企業の水準`,
      } as const;
      const named = print.list(targets.map((one) => `「${print.pick(one)}」`));
      return `ターゲット${named}を地元企業が使えるかどうか分かりません（${print.list(lacks.map((part) => parts[part]))}が書かれていません）`;
    },
    beyond: ({ target, stage, required, level, maximum }, print) =>
      `ターゲット「${print.pick(target)}」は地元企業の水準を超えています。必要な水準${required}に対し「${print.pick(stage)}」は${level}で、差が${required - level}あり（目安は${print.number(maximum)}まで）、差を埋める支援策がありません`,
  },
  notes: {
    level: () => "この工程の企業の水準です",
    unstated: () => "この工程の企業の水準が書かれていません",
    target: () => "この工程で使うことになるターゲットです",
  },
  help: ({
    required,
    lacks,
  }: {
    readonly required?: number;
    readonly lacks?: readonly string[];
  }) => {
    if (required !== undefined)
      return "企業の水準を引き上げる支援策（人材育成、共同研究、共用設備、連携など）をこのターゲットまたは工程に結び付けて加えるか、必要な水準を下げてください";
    return lacks === undefined
      ? "成果を使う企業を users に一つ以上書いてください"
      : "成果を使う企業を users に挙げ、ターゲットの requiredLevel と工程の level を同じ5段階で書いてください";
  },
};
