import type { diffusion } from "../../../compose/exhibits/diffusion.ts";
import type { ExhibitWords } from "../../exhibit-words.ts";

export const diffusionJa: ExhibitWords<typeof diffusion> = {
  title: "需要の普及",
  curves: "生産・出荷に当てはめた曲線",
  curve: "曲線",
  bass: "バス・モデル（初回の購入）",
  logistic: "ロジスティック曲線（年間の水準）",
  level: "潜在需要または到達水準",
  turn: "最大または最も急な時点",
  error: "標準誤差",
  stated: "記載値",
  rest: "記載値の残り",
  predictions: "最後の値より後の曲線（95%の範囲）",
  year: "年",
  beyond: "観測した年数の2倍超",
  forward: "事例の係数による見通し",
  planYear: "年",
  amount: "数量",
  reached: "潜在需要に対する到達率",
};
