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
      `ターゲット「${print.pick(target)}」は、関門がないまま${print.enumerated("phase", phase)}から${print.enumerated("phase", next)}へ進みます`,
    nowhere: ({ target, phase, next, changes }, print) =>
      `ターゲット「${print.pick(target)}」は、関門が一つもないまま${print.enumerated("phase", phase)}から${print.enumerated("phase", next)}へ進みます（段階の移行は${print.number(changes)}回）`,
    lacks: ({ task, lacks }, print) =>
      `「${print.pick(task)}」の関門に${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
  },
  notes: {
    ends: ({ task, phase }: { task: LocalText; phase: string }, print) =>
      `「${print.pick(task)}」で${print.enumerated("phase", phase)}の段階が終わります`,
    begins: ({ task, phase }: { task: LocalText; phase: string }, print) =>
      `「${print.pick(task)}」で${print.enumerated("phase", phase)}の段階へ進みます`,
  },
  help: "段階の最後の取組に gate（関門）を置き、test（基準）、date（日付）、decider（判定する機関）、ifNot（満たさないときの扱い）を書いてください",
};
