import type { AgreeWords } from "../../agree/words.ts";

export const agreeJa: AgreeWords = {
  states: {
    agreed: "合意済",
    stale: "要再合意",
    unknown: "照合不可",
    missing: "合意なし",
  },
  notNeeded: "合意不要",
  kinds: {
    lead: "取りまとめ",
    task: "担当または責任・実行",
    gate: "ゲートの判定",
    staff: "人員",
    funding: "負担",
    measure: "実施または責任・実行",
    budget: "負担",
    consulted: "協議",
    indicator: "指標の報告",
    effort: "取組量",
    contribution: "拠出",
    afterwards: "公的資金の後の財源",
    resolution: "反対の調整結果",
    risk: "リスクの監視",
    review: "見直しの実施",
  },
  and: "、",
  summary: ({ agreed, stale, unknown, missing }) => {
    const rest = [
      ...(stale > 0 ? [`要再合意 ${stale}`] : []),
      ...(unknown > 0 ? [`照合不可 ${unknown}`] : []),
      ...(missing > 0 ? [`合意なし ${missing}`] : []),
    ];
    const head = `計画を担う${agreed + stale + unknown + missing}機関のうち、${agreed}機関が現在の内容に合意しています`;
    return rest.length === 0 ? head : `${head}（${rest.join("、")}）`;
  },
  nobody:
    "計画はまだどの機関も拘束していません。取組に owner、支援策に provider を書くか、roles を書いてください。",
  columns: {
    state: "状況",
    institution: "機関",
    date: "合意した日",
    person: "合意した人",
    conditions: "条件",
    dissent: "合意しない点",
  },
  person: (person, office) => (office === "" ? person : `${person}（${office}）`),
  parts: (count) => `計画の${count}か所が拘束`,
  onCondition: (text) => `条件：${text}`,
  dissents: (text) => `合意しない点：${text}`,
  since: (revision) => `${revision} からの変更：`,
  sinceUnknown: (date) =>
    `${date}に合意した文面がここの履歴にないため、何が変わったかは分かりません`,
  sinceNothing: "計画のどの部分でもなく、機関そのものの書き方が変わっています",
  notKnown: "この版の rip が知らない計算方式で記録されています",
  listed: (name, id, parts) => `${name}（${id}）が合意する内容（${parts}件）`,
  bindsNothing: (name) =>
    `計画は${name}をまだ何にも拘束していません。そのことへの合意として記録します`,
  recorded: (name, date, person) => `${name}の合意を記録しました（${date}、${person}）`,
  wouldRecord: (name, date, person) =>
    `${name}の合意を記録するとこうなります（${date}、${person}）。何も書いていません`,
  already: (name, date) =>
    `${name}は${date}に同じ内容・同じ言葉で合意しています。何も書いていません`,
  title: (plan) => `合意の状況：${plan}`,
  fileHead: [
    "合意の記録。`rip agree` が書く。新しい合意ができても、前の記録は残す。",
    "機関ごとに行を分けてある。複数の機関が同時に合意しても、gitで一つにまとめられる。",
  ],
};
