import type { roadmap } from "../../../draw/figures/roadmap.ts";
import type { RoadmapFacts } from "../../../draw/roadmap/roadmap-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

export const roadmapJa: FigureTexts<typeof roadmap> = {
  messages: {
    finding: ({ length, duration, end, reached, open }: RoadmapFacts) => {
      if (length === 0 && open > 0) return "全体の期間は未定";
      const takes = length === 0 ? "" : `${duration}${open > 0 ? "以上" : ""}をかけて、`;
      const when = open > 0 ? `早ければ${end}に` : `${end}に`;
      return `${takes}${when}${reached === undefined ? "終わる" : `${reached}まで進む`}道筋`;
    },
    subtitle: (facts: RoadmapFacts) => {
      const money = facts.hasFunding ? "と、支援策の年度別の事業費" : "";
      const years = facts.fiscalYearStart === 1 ? "" : `。年度は${facts.fiscalYearStart}月始まり`;
      return `取組${facts.tasks}件${money}。うち${facts.critical}件が全体の長さを決める（クリティカルパス）${years}`;
    },
    description: (facts: RoadmapFacts) =>
      [
        `${facts.start}から${facts.end}までの取組${facts.tasks}件を示します。`,
        facts.path.length > 0
          ? `全体の長さを決めるのは${facts.path.map((one) => `「${one}」`).join("")}${facts.critical > facts.path.length ? `ほか${facts.critical - facts.path.length}件` : ""}です。`
          : "",
        facts.open > 0 ? `期間が未定の取組は${facts.open}件です。` : "",
        facts.beyond > 0 ? `計画期間の外に及ぶ取組は${facts.beyond}件です。` : "",
      ].join(""),
    noPhase: () => "段階の記載なし",
    noTarget: () => "すべてのターゲットに共通",
    gathered: (facts: {
      readonly title: string;
      readonly count: number;
      readonly number: string;
    }) => `${facts.title}（${facts.number}件）`,
    beyond: () => "計画期間の外に及ぶ",
    open: () => "期間未定",
    rounded: () => "金額は四捨五入のため、内訳の計が合計と合わないことがあります。",
    funding: () => "支援策の事業費",
    tiny: ({ amount }: { readonly amount: string }) => `${amount}未満`,
    total: () => "合計",
    legendCritical: () => "全体の長さを決める取組",
    legendOther: () => "その他の取組",
    legendOpen: () => "期間が未定の取組",
    legendGate: () => "次の段階へ進む判定",
    legendDeadline: () => "期限",
    legendMilestone: () => "到達点",
    legendValley: () => "死の谷（TRL 4〜7）",
    legendAfter: () => "開始を左右する先行関係",
    legendBeyond: () => "計画期間の外",
    undrawn: ({ count }: { readonly count: number }) =>
      `取組の開始時期を左右しない関係と、担当も段階も変わらない関係の計${count}件は図に描かず、表に示しました。`,
    summarised: ({ count }: { readonly count: string }) =>
      `図では取組${count}件を段階ごとにまとめました。すべての取組は表に示しました。`,
    spread: () => "複数年度にまたがる金額は、月数で等分しました。",
    currencies: () => "事業費が複数の通貨にまたがるため、図に描いていません。",
    beyondRemark: ({ count }: { readonly count: number }) =>
      `取組${count}件が計画期間の外に及びます。`,
    tableCaption: () => "ロードマップの取組",
    columnNumber: () => "番号",
    columnTask: () => "取組",
    columnPhase: () => "段階",
    columnStart: () => "開始",
    columnEnd: () => "終了",
    columnFloat: () => "余裕",
    columnCritical: () => "終期を決める",
    columnAfter: () => "先行する取組（番号）",
    columnOwner: () => "担当",
    columnTrl: () => "TRL",
    yes: () => "○",
  },
};
