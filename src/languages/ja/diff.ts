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
  estimate: (likely, range) => `${range}、見込み${likely}`,
  noValue: "なし",
  range: (from, to) => `${from}〜${to}`,
  andMore: (list, others) => `${list}ほか${others}件`,
  results: {
    closure: "域内に残る割合（売上に対して）",
    finish: "ロードマップの終期",
    "critical-path": "終期を決める取組",
    "likely-finish": "ロードマップの終期（80%の確率、P80）",
    aligned: "計画での取組の方向のそろい（整合度）",
    "funding-gap": "取組の費用のうち未確保の額",
    "headline-target": "代表指標の目標値",
  },
  title: (plan) => `変更点：${plan}`,
  between: (before, after) => `${before} から ${after} まで`,
  nothing: "変更はありません。",
  onlyLayout: "体裁、順序、コメントのほかに変更はありません",
  computed: "算定結果への影響",
  counts: ({ commitment, "needs-agreement": duties, informational }) =>
    `約束の後退・取消し ${commitment}件、合意が要るもの ${duties}件、そのほか ${informational}件`,
  columns: {
    change: "変更",
    institutions: "関係する機関",
    place: "箇所",
    result: "算定結果",
    before: "変更前",
    after: "変更後",
  },
  marks: { new: "追加", gone: "削除", reworded: "文言の変更", id: "IDの変更" },
  byInstitution: "機関別",
  briefly: {
    commitment: "後退・取消し",
    "needs-agreement": "要合意",
    informational: "そのほか",
  },
  remarked: (value, remark) => (remark === "" ? value : `${value}（${remark}）`),
  news: { better: "改善", worse: "悪化", other: "" },
  policy: {
    commitment:
      "ほかの機関が当てにしている務め、資金、期日が後退し、またはなくなる変更です。関係する機関の合意を取り直します。",
    "needs-agreement":
      "機関を拘束する内容が新しく加わり、または変わります。その機関の合意が要ります。",
    informational: "どの機関も拘束しません。",
  },
};
