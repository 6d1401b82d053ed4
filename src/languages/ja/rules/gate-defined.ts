import type { gateDefined } from "../../../check/rules/gate-defined.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const parts = {
  test: "判定の基準",
  date: "日付",
  decider: "判定する機関",
  ifNot: "満たさないときの扱い",
} as const;

export const gateDefinedJa: RuleTexts<typeof gateDefined> = {
  messages: {
    none: ({ target, phase, next }, print) =>
      `ターゲット「${print.pick(target)}」は、ゲートがないまま${print.enumerated("phase", phase)}から${print.enumerated("phase", next)}へ進みます`,
    nowhere: ({ target, phase, next, changes }, print) =>
      `ターゲット「${print.pick(target)}」は、ゲートが一つもないまま${print.enumerated("phase", phase)}から${print.enumerated("phase", next)}へ進みます（段階の移行は${print.number(changes)}回）`,
    late: ({ task, date, next, over }, print) =>
      `「${print.pick(task)}」のゲートは${print.period(date)}ですが、続く「${print.pick(next)}」は${print.month(over)}に終わっています`,
    lacks: ({ task, lacks }, print) =>
      `「${print.pick(task)}」のゲートに${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
  },
  notes: {
    over: ({ task }: { task: LocalText }, print) =>
      `「${print.pick(task)}」は判定を待たずに進みます`,
    ends: ({ task, phase }: { task: LocalText; phase: string }, print) =>
      `「${print.pick(task)}」で${print.enumerated("phase", phase)}の段階が終わります`,
    begins: ({ task, phase }: { task: LocalText; phase: string }, print) =>
      `「${print.pick(task)}」で${print.enumerated("phase", phase)}の段階へ進みます`,
  },
  help: ({ over }: { readonly over?: number }) =>
    over === undefined
      ? "段階の最後の取組に gate（ゲート）を置き、test（基準）、date（日付）、decider（判定する機関）、ifNot（満たさないときの扱い）を書いてください"
      : "次の段階が始まる前に判定できるよう、ゲートの date を早めるか、次の取組の開始を遅らせてください",
};
