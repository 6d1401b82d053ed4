import type { DiffWords } from "../../diff/words.ts";

export const diffJa: DiffWords = {
  classes: {
    commitment: "約束の後退・取消し",
    "needs-agreement": "合意が要る新しい務め・変わった務め",
    informational: "どの機関も拘束しない変更",
  },
  entry: (kind, name) => `${kind}「${name}」`,
  quoted: (text) => `「${text}」`,
  trail: (parts) => parts.join("の"),
  changed: ({ subject, before, after }, move) =>
    `${subject}：${before} → ${after}${move === "" ? "" : `（${move}）`}`,
  reworded: (subject) => `${subject}：文言の変更`,
  added: (subject, value) => `${subject}：追加${value === "" ? "" : `（${value}）`}`,
  removed: (subject, value) => `${subject}：削除${value === "" ? "" : `（変更前：${value}）`}`,
  renamed: (subject, from, to) => `${subject}：IDの変更（${from} → ${to}）`,
  move: {
    later: (by) => `${by}遅くなる`,
    earlier: (by) => `${by}早くなる`,
    longer: (by) => `${by}長くなる`,
    shorter: (by) => `${by}短くなる`,
    more: (by) => `${by}の増`,
    less: (by) => `${by}の減`,
  },
  noValue: "なし",
};
