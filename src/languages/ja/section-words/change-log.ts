import type { changeLogWords } from "../../../compose/change-log.ts";

export const changeLogWordsJa: Readonly<Record<keyof typeof changeLogWords, string>> = {
  changes: "変更の記録",
  number: "版",
  date: "日付",
  author: "変更者",
  what: "変更点",
  why: "理由",
  classes: "変更の件数",
  classesNote:
    "変更の件数は、前の版からの「約束の後退・取消し / 新しい務め・変わった務め / そのほか」です。",
  results: "版ごとの主な算定結果",
  headlineTarget: "代表指標の目標",
  closure: "域内に残る割合",
  fundingGap: "未確保の額",
  likelyFinish: "終期（80%）",
  plus: "+",
  minus: "−",
  points: "ポイント",
  later: "遅い",
  earlier: "早い",
  same: "増減なし",
  better: "改善",
  worse: "悪化",
  resultsNote:
    "値の下は、前の版からの増減です。代表指標の目標は計画で定める値のため、改善・悪化は示しません。",
};
