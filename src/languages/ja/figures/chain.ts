import type { Print } from "../../../diagnostics/speech.ts";
import type { ChainCounts, ChainSubject } from "../../../draw/chain/chain-messages.ts";
import type { chain } from "../../../draw/figures/chain.ts";
import type { LocalText } from "../../../text/language.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Share = { readonly share: string };
type Closed = { readonly low: string; readonly high: string; readonly leak?: string } & Share;

const leakOf = ({ leak, share }: Closed): string =>
  leak === undefined ? "" : `、最も多く流出するのは「${leak}」の購入の合計（${share}）`;

const stays = (facts: Closed): string => (facts.leak === undefined ? "残る" : "残り");

const placesOf = (count: Omit<ChainCounts, "cores" | "leaks">): readonly string[] =>
  (
    [
      ["域内が", count.inside],
      ["一部が域内のものが", count.partly],
      ["域外が", count.outside],
      ["記載のないものが", count.open],
    ] as const
  ).flatMap(([where, stages]) => (stages > 0 ? [`${where}${stages}`] : []));

export const chainJa: FigureTexts<typeof chain> = {
  messages: {
    closed: (facts: Closed) =>
      `サプライチェーンの売上の${facts.low}が域内に${stays(facts)}${leakOf(facts)}`,
    closedBetween: (facts: Closed) =>
      `サプライチェーンの売上のうち域内に残るのは${facts.low}から${facts.high}${leakOf(facts)}`,
    noClosure: ({ reason }: { readonly reason: string }) =>
      `売上がどれだけ域内に残るかは未算定（${reason}）`,
    noStages: () => "工程がありません",
    noMoney: () => "出荷額も取引額も書かれていません",
    currencies: (facts: { readonly currencies: readonly string[] }, print: Print) =>
      `通貨が${print.list(facts.currencies)}にまたがっています`,
    noSales: () => "市場または域外への販売額が書かれていません",
    endless: () => "工程どうしが循環して、売った分をすべて互いから仕入れています",
    overfull: (facts: { readonly stage: LocalText }, print: Print) =>
      `「${print.pick(facts.stage)}」の支出が出荷額を超えています`,
    subtitle: ({ product, year, isOnly, hasAmounts }: ChainSubject) => {
      const of = product === undefined ? "" : `${product}の`;
      const when = isOnly ? `（${year}年の値）` : `（断りのない値は${year}年）`;
      const wide = hasAmounts ? "。線の太さは年間の取引額" : "";
      return `${of}サプライチェーン${wide}${year === undefined ? "" : when}`;
    },
    description: ({ cores, leaks, ...count }: ChainCounts, print: Print) =>
      [
        `原材料から市場までの${count.stages}工程と、${count.links}件のつながりを示します。`,
        `工程の所在は、${print.list(placesOf(count))}です。`,
        cores.length > 0
          ? `中核は${cores.map((one) => `「${one}」`).join("")}${count.moreCores > 0 ? `ほか${count.moreCores}工程` : ""}です。`
          : "",
        leaks.length > 0 ? `域外への漏れが大きいのは、${print.list(leaks)}です。` : "",
      ].join(""),
    leakNamed: (facts: { readonly from: string; readonly to: string } & Share) =>
      `「${facts.to}」が「${facts.from}」から買う分（${facts.share}）`,
    inside: ({ name }: { readonly name: string }) => (name === "" ? "域内" : `域内　${name}`),
    inRegion: () => "域内",
    outside: () => "域外",
    nothingInside: () => "域内の工程はありません",
    firms: ({ number }: { readonly number: string; readonly amount: number }) => `${number}社`,
    gap: () => "空白",
    target: () => "ターゲット",
    bottleneck: () => "隘路",
    core: () => "中核",
    part: ({ share }: Share) => `域内${share}`,
    unplaced: () => "？ 所在不明",
    leak: ({ share }: Share) => `漏れ ${share}`,
    bodies: () => "機関",
    unpositioned: () => "位置の記載なし",
    stageCount: ({ number }: { readonly count: number; readonly number: string }) =>
      `${number}工程`,
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
      `図では${stages}工程を位置ごとにまとめました。すべての工程は表に示しました。`,
    fewerLinks: (facts: { readonly shown: string; readonly all: string }) =>
      `まとめたつながり${facts.all}件のうち、大きい${facts.shown}件を描きました。`,
    unlabelled: ({ count }: { readonly count: number }) =>
      `図に入りきらない${count}件の取引額は、表に示しました。`,
    rivals: ({ count }: { readonly count: number }) => `競争関係${count}件は、図に描いていません。`,
    ties: ({ count }: { readonly count: number }) =>
      `機関どうしのつながり${count}件は図に描かず、表に示しました。`,
    tableCaption: () => "サプライチェーンの工程とつながり",
    columnName: () => "工程・つながり",
    columnKind: () => "位置・種類",
    columnWhere: () => "所在",
    columnFirms: () => "企業・事業所数",
    columnAmount: () => "出荷額・取引額（年）",
    columnNote: () => "備考",
    remarks: ({ words }: { readonly words: readonly string[] }) => words.join("、"),
    groupStages: () => "工程",
    groupLinks: () => "つながり",
    dated: (facts: { readonly number: string; readonly year: string }) =>
      `${facts.number}（${facts.year}）`,
  },
};
