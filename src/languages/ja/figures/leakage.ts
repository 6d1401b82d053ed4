import type { leakage } from "../../../draw/figures/leakage.ts";
import type { LeakageFacts, Merged } from "../../../draw/leakage/leakage-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Counted = { readonly count: number };

const stays = ({ inside, unknown, outside, low, high, hundred }: LeakageFacts): string => {
  if (inside === 100) return "すべてが域内に残る";
  if (unknown === 100) return "行き先をたどれるものがない";
  if (inside === 0 && unknown === 0) return "域内に残るものはない";
  const noun = hundred.endsWith("円") ? "円" : "";
  if (low === high) return `域内に残るのは${low}${noun}`;
  return outside === 0
    ? `域内に残ることが分かるのは${low}${noun}`
    : `域内に残るのは${low}〜${high}${noun}`;
};

const leaves = ({ leak, outside, unknown, inside, hundred }: LeakageFacts): string => {
  const noun = hundred.endsWith("円") ? "円" : "";
  if (leak) return `。域外から買う「${leak.name}」に、合わせて${leak.of100}${noun}が出る`;
  if (outside > 0) return `。小口の購入で${outside}${noun}が域外に出る`;
  return inside > 0 && unknown > 0 ? `。残る${unknown}${noun}の行き先は不明` : "";
};

export const leakageJa: FigureTexts<typeof leakage> = {
  messages: {
    finding: (facts: LeakageFacts) => `売上${facts.hundred}のうち、${stays(facts)}${leaves(facts)}`,
    subtitle: ({ sales, hundred, years, kind }: LeakageFacts) => {
      const dated =
        years && (years[0] === years[1] ? `${years[0]}年` : `${years[0]}〜${years[1]}年`);
      const of = [`年${sales}`, ...(dated ? [dated] : []), ...(kind ? [kind] : [])];
      return `域内のサプライチェーンの売上（${of.join("、")}）を${hundred}に置き換え、どの工程で何に使われて終わるかを示す。域内の工程どうしの仕入れは、その先までたどった`;
    },
    description: (facts: LeakageFacts) =>
      `売上から工程を経て行き先までを帯の太さで示した図です。売上${facts.hundred}のうち、域内に残るのが${facts.inside}、域外に出るのが${facts.outside}、不明が${facts.unknown}です。多いのは${facts.stages.join("、")}です。${facts.ends.length > 0 ? `域外からの購入で大きいのは${facts.ends.join("、")}です。` : ""}`,
    yen: () => "100円",
    amount: ({ name, of100 }: { readonly name: string; readonly of100: string }) =>
      `${name} ${of100}`,
    least: () => "0.1未満",
    sales: () => "売上",
    aYear: ({ sales }: { readonly sales: string }) => `年${sales}`,
    headStages: () => "お金が行き着く工程",
    headEnds: () => "その使い道",
    inside: () => "域内に残る",
    unknown: () => "不明",
    outside: () => "域外に出る",
    pay: () => "域内居住者の賃金",
    other: () => "利益・減価償却・税・その他の賃金",
    kept: () => "付加価値（賃金・利益・税など）",
    unexplained: () => "計画の数値で説明できない分",
    unplaced: () => "所在の記載がない先からの購入",
    anyStage: () => "工程不明",
    otherStages: ({ count }: Counted) => `ほか${count}工程`,
    otherGoods: ({ count }: Counted) => `ほか${count}種の購入`,
    merged: ({ stages, goods }: Merged) =>
      `${[
        ...(stages > 0 ? [`小さい${stages}工程`] : []),
        ...(goods > 0 ? [`域外からの小さな購入${goods}種`] : []),
      ].join(
        "と",
      )}は${stages > 0 && goods > 0 ? "それぞれ" : ""}一つにまとめ、内訳を表に示しました。`,
    rounded: () => "図の数値は、縦の列ごとに合計が100になるように丸めました。",
    estimated: ({ count }: Counted) =>
      `${count}工程は付加価値の記載がないため、産業連関表から推計しました。`,
    noPay: ({ count }: Counted) =>
      `${count}工程は賃金の記載がないため、残る額の内訳を分けていません。`,
    tableCaption: () => "売上の行き先",
    columnStage: () => "行き着く工程",
    columnUse: () => "使い道",
    columnFate: () => "域内・域外",
    columnOf100: ({ hundred }: { readonly hundred: string }) => `${hundred}当たり`,
    columnMoney: () => "年額",
    bought: ({ name }: { readonly name: string }) => `域外から購入：${name}`,
    allOf: ({ fate }: { readonly fate: string }) => `計（${fate}）`,
  },
};
