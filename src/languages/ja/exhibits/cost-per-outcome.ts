import type { costPerOutcome } from "../../../compose/exhibits/cost-per-outcome.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const costPerOutcomeJa: ExhibitWords<typeof costPerOutcome> = {
  title: "成果1単位当たりの費用",
  costs: "成果1単位当たりの支援策の予算",
  result: "成果",
  outcome: "成果の大きさ",
  measures: "支援策数",
  budget: "予算",
  perUnit: "1単位当たり",
  publicPart: "1単位当たり（公的資金）",
  discounted: "1単位当たり（割引後）",
  indicators: "指標の基準値から目標値までの変化",
  targets: "ターゲットの年間効果",
  net: "純増分",
  gross: "総変化",
  points: "ポイント",
  point: "ポイント",
  per: "／",
  atLeast: "少なくとも",
  inBefore: "（",
  inAfter: "）",
};
