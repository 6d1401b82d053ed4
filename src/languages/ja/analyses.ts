import type { chainClosure } from "../../analyse/analyses/chain-closure.ts";
import type { chainGraph } from "../../analyse/analyses/chain-graph.ts";
import type { growth } from "../../analyse/analyses/growth.ts";
import type { materialBalance } from "../../analyse/analyses/material-balance.ts";
import type { regionScale } from "../../analyse/analyses/region-scale.ts";
import type { schedule } from "../../analyse/analyses/schedule.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { LocalText } from "../../text/language.ts";

type Analyses =
  | typeof chainClosure
  | typeof chainGraph
  | typeof growth
  | typeof materialBalance
  | typeof regionScale
  | typeof schedule;

type Reasons = Readonly<Record<string, Analyses["reasons"]>>;

/** Why an outcome is not defined, by analysis and reason. */
export const analysesJa = {
  "chain-closure": {
    noStages: () => "サプライチェーンに工程がありません",
    noMoney: () => "どの工程の出荷額も、どの取引の金額も書かれていません",
    currencies: ({ currencies }: { currencies: readonly string[] }, print: Print) =>
      `金額に${print.list(currencies)}が混在しています`,
    noSales: () => "域内の工程から市場または域外への販売額が書かれていません",
    endless: () => "工程どうしが循環して、売った分をすべて互いから仕入れています",
    overfull: ({ stage, share }: { stage: LocalText; share: number }, print: Print) =>
      `「${print.pick(stage)}」の仕入れと付加価値の合計が出荷額の${print.share(share, 1)}になります`,
  },
  "chain-graph": {},
  growth: {
    noTime: () => "後の値の時点が前の値より後ではありません",
    fromZero: () => "基準値が0のため計算できません",
    notPositive: () => "0以下の値があるため計算できません",
    unlike: () => "二つの値の単位が異なります",
    noDates: () => "基準値または目標値に時点がありません",
  },
  "material-balance": {
    perNothing: () => "原単位の分母が0です",
    noVolume: ({ stage }: { stage: LocalText }, print: Print) =>
      `「${print.pick(stage)}」に、原単位と同じ単位の数量がありません`,
    unlike: ({ of }: { of: LocalText }, print: Print) =>
      `「${print.pick(of)}」の能力と原単位の単位が異なります`,
  },
  "region-scale": {
    noEffect: () => "年間の効果が書かれていません",
    noBase: () => "地域の産業規模も経済規模も書かれていません",
    unlike: () => "効果の単位が地域の産業規模の単位と異なります",
  },
  schedule: {
    noTasks: () => "ロードマップに取組がありません",
    noStart: () => "計画期間にも取組にも日付がありません",
    circle: ({ tasks }: { tasks: readonly LocalText[] }, print: Print) =>
      `取組が互いに待ち合っています（${print.list(tasks.map((task) => print.pick(task)))}）`,
  },
} satisfies Reasons;
