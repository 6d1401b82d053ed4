import type { fiveLayers } from "../../../check/rules/five-layers.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const fiveLayersJa: RuleTexts<typeof fiveLayers> = {
  messages: {
    missing: ({ missing }, print) =>
      `モニタリングの5層のうち${missing.length}層に指標がありません（${print.list(missing.map((layer) => print.enumerated("monitoringLayer", layer)))}）`,
    none: ({ indicators }, print) =>
      `${print.number(indicators)}つの指標のいずれにも、モニタリングの5層のどれに当たるかが書かれていません`,
  },
  notes: { open: () => "層（layer）が書かれていません" },
  help: "各指標に layer を書き、指標のない層には指標を加えてください（a 政策連携効果、b 地域資源充実効果、c 事業環境改善効果、d イノベーション成果、e 経済的成果）",
};
