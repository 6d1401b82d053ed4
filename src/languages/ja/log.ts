import type { LogWords } from "../../log/words.ts";

export const logJa: LogWords = {
  columns: {
    version: "版",
    date: "日付",
    status: "段階",
    revision: "gitの版",
    changes: "変更",
    headlineTarget: "代表指標の目標",
    closure: "域内に残る割合",
    fundingGap: "未確保の額",
    likelyFinish: "終期（80%）",
  },
  onDisk: "未コミット",
  unreadable: "計画として読めません",
  none: "–",
  counts: ({ commitment, "needs-agreement": duties, informational }) =>
    `${commitment} / ${duties} / ${informational}`,
  legend: "変更は、上の行からの件数：約束の後退・取消し / 新しい務め・変わった務め / そのほか",
  title: (plan) => `版の一覧：${plan}`,
  left: (count) => `これより前の${count}件は示していません（「--last」で増やせます）`,
};
