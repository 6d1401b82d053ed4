import type { Print, Translation } from "../../diagnostics/speech.ts";
import type { ChainCounts, ChainSubject } from "../../draw/chain/chain-messages.ts";
import type { chain } from "../../draw/figures/chain.ts";
import type { roadmap } from "../../draw/figures/roadmap.ts";
import type { RoadmapFacts } from "../../draw/roadmap/roadmap-messages.ts";
import type { LocalText } from "../../text/language.ts";

type Share = { readonly share: string };
type Closed = { readonly low: string; readonly high: string; readonly leak?: string } & Share;

const leakOf = ({ leak, share }: Closed): string =>
  leak === undefined ? "" : `、最も大きい漏れは${leak}（${share}）`;

const stays = (facts: Closed): string => (facts.leak === undefined ? "残る" : "残り");

type Figures = {
  readonly chain: Pick<typeof chain, "messages">;
  readonly roadmap: Pick<typeof roadmap, "messages">;
};

const chainJa = {
  closed: (facts: Closed) => `売上の${facts.low}が域内に${stays(facts)}${leakOf(facts)}`,
  closedBetween: (facts: Closed) =>
    `売上のうち域内に残るのは${facts.low}から${facts.high}${leakOf(facts)}`,
  noClosure: ({ reason }: { readonly reason: string }) =>
    `売上がどれだけ域内に残るかは未算定（${reason}）`,
  noStages: () => "工程がない",
  noMoney: () => "出荷額も取引額も書かれていない",
  currencies: (facts: { readonly currencies: readonly string[] }, print: Print) =>
    `通貨が${print.list(facts.currencies)}にまたがる`,
  noSales: () => "市場または域外への販売額が書かれていない",
  overfull: (facts: { readonly stage: LocalText }, print: Print) =>
    `「${print.pick(facts.stage)}」の支出が出荷額を超える`,
  subtitle: ({ product, year, isOnly, hasAmounts }: ChainSubject) => {
    const of = product === undefined ? "" : `${product}の`;
    const when = isOnly ? `（${year}年の値）` : `（断りのない値は${year}年）`;
    const wide = hasAmounts ? "。線の太さは年間の取引額" : "";
    return `${of}サプライチェーン${wide}${year === undefined ? "" : when}`;
  },
  description: ({ finding, cores, leaks, ...count }: ChainCounts, print: Print) =>
    [
      `原材料から市場までの${count.stages}の工程と${count.links}のつながり。`,
      `域内に${count.inside}、域外に${count.outside}、一部が域内に${count.partly}、所在の記載なしが${count.open}。`,
      cores.length > 0 ? `中核は${print.list(cores)}。` : "",
      `${finding}。`,
      leaks.length > 0 ? `域外へ出る額が大きいのは${print.list(leaks)}。` : "",
    ].join(""),
  leakNamed: (facts: { readonly from: string; readonly to: string } & Share) =>
    `${facts.from}から${facts.to}（${facts.share}）`,
  inside: ({ name }: { readonly name: string }) => (name === "" ? "域内" : `域内　${name}`),
  inRegion: () => "域内",
  outside: () => "域外",
  nothingInside: () => "域内に置かれた工程はない",
  firms: ({ number }: { readonly number: string; readonly amount: number }) => `${number}社`,
  gap: () => "空白",
  target: () => "革新対象",
  bottleneck: () => "隘路",
  core: () => "中核",
  part: ({ share }: Share) => `域内${share}`,
  unplaced: () => "？ 所在不明",
  leak: ({ share }: Share) => `漏れ ${share}`,
  bodies: () => "機関",
  unpositioned: () => "位置の記載なし",
  stageCount: ({ number }: { readonly count: number; readonly number: string }) => `${number}工程`,
  bodyCount: ({ number }: { readonly count: number; readonly number: string }) => `${number}機関`,
  linkCount: ({ number }: { readonly number: string }) => `${number}件`,
  whereSalesGo: ({ sales }: { readonly sales: string }) => `売上 ${sales}の行き先`,
  kept: ({ share }: Share) => `域内に残る ${share}`,
  open: ({ share }: Share) => `不明 ${share}`,
  leaving: (facts: { readonly from: string } & Share) => `${facts.share} ${facts.from}`,
  otherLeaks: ({ share }: Share) => `${share} その他の漏れ`,
  legendGoods: (_: { readonly currency: string }) => "物とサービスの流れ（線の太さ＝年間取引額）",
  legendGoodsOnly: () => "物とサービスの流れ",
  legendKnowledge: () => "知識・人材の流れ",
  legendFinance: () => "資金の流れ",
  legendReturn: () => "還流",
  legendGap: () => "域内に担い手がいない工程",
  legendUnknown: () => "所在の記載がない工程",
  legendLeak: () => "売上のうちそこで域外へ出る割合",
  summarised: ({ stages }: { readonly stages: string }) =>
    `図は${stages}工程を位置ごとにまとめた（全件は表にある）。`,
  fewerLinks: (facts: { readonly shown: string; readonly all: string }) =>
    `まとめたつながり${facts.all}件のうち大きい${facts.shown}件を描いた。`,
  unlabelled: ({ count }: { readonly count: number }) =>
    `${count}件の取引額は、置く場所がないため表だけに示した。`,
  rivals: ({ count }: { readonly count: number }) => `競争関係${count}件は描いていない。`,
  tableCaption: () => "サプライチェーンの工程とつながり",
  columnName: () => "工程・つながり",
  columnKind: () => "位置・種類",
  columnWhere: () => "所在",
  columnFirms: () => "事業所数",
  columnAmount: () => "出荷額・取引額（年）",
  columnNote: () => "備考",
  groupStages: () => "工程",
  groupLinks: () => "つながり",
  dated: (facts: { readonly number: string; readonly year: string }) =>
    `${facts.number}（${facts.year}）`,
};

const roadmapJa = {
  finding: ({ duration, end, reached }: RoadmapFacts) =>
    reached === undefined
      ? `全体は${duration}、${end}に終わる`
      : `全体は${duration}、${end}に${reached}まで届く`,
  subtitle: (facts: RoadmapFacts) => {
    const money = facts.hasFunding ? "と、施策の年度別予算" : "";
    return `${facts.tasks}の課題${money}。うち${facts.critical}の課題が全体の長さを決める（クリティカルパス）。年度は${facts.fiscalYearStart}月始まり`;
  },
  description: (facts: RoadmapFacts, print: Print) =>
    [
      `${facts.start}から${facts.end}までの${facts.tasks}の課題。全体で${facts.duration}。`,
      facts.path.length > 0 ? `全体の長さを決めるのは${print.list(facts.path)}。` : "",
      facts.open > 0 ? `期間が未定の課題は${facts.open}。` : "",
      facts.beyond > 0 ? `計画期間の外に及ぶ課題は${facts.beyond}。` : "",
    ].join(""),
  noPhase: () => "段階の記載なし",
  noTarget: () => "全対象に共通",
  gathered: (facts: { readonly title: string; readonly count: number; readonly number: string }) =>
    `${facts.title}（${facts.number}課題）`,
  beyond: () => "計画期間外に及ぶ",
  open: () => "期間未定",
  decision: ({ month }: { readonly month: string }) => `判断 ${month}`,
  funding: () => "施策の予算",
  inUnit: ({ unit }: { readonly unit: string }) => unit,
  total: () => "計",
  legendCritical: () => "全体の長さを決める課題",
  legendOther: () => "その他の課題",
  legendOpen: () => "期間が未定の課題",
  legendGate: () => "節目の判断",
  legendMilestone: () => "到達点",
  legendValley: () => "死の谷（TRL 4〜7）",
  legendAfter: () => "先に終えておく関係",
  legendBeyond: () => "計画期間の外",
  summarised: ({ count }: { readonly count: string }) =>
    `図は${count}課題を段階ごとにまとめた（全件は表にある）。`,
  spread: () => "複数年度にまたがる金額は月数で等分した。",
  currencies: () => "予算が複数の通貨にまたがるため描いていない。",
  beyondRemark: ({ count }: { readonly count: number }) => `${count}課題が計画期間の外に及ぶ。`,
  tableCaption: () => "ロードマップの課題",
  columnTask: () => "課題",
  columnPhase: () => "段階",
  columnStart: () => "開始",
  columnEnd: () => "終了",
  columnFloat: () => "余裕",
  columnCritical: () => "全体を決める",
  columnOwner: () => "担い手",
  columnTrl: () => "TRL",
  yes: () => "○",
};

/** What the figures say in their pictures and tables. */
export const figuresJa = {
  chain: { messages: chainJa },
  roadmap: { messages: roadmapJa },
} satisfies Translation<Figures>;
