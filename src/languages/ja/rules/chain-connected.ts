import type { chainConnected } from "../../../check/rules/chain-connected.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const quoted = (names: readonly LocalText[], print: Print): string =>
  names.map((name) => `「${print.pick(name)}」`).join("");

export const chainConnectedJa: RuleTexts<typeof chainConnected> = {
  messages: {
    none: () => "サプライチェーンがありません（工程が一つも書かれていません）",
    noMarket: () => "サプライチェーンに市場となる工程がありません",
    noLinks: ({ count }) => `工程は${count}件ありますが、それらを結ぶつながりがありません`,
    island: ({ stages }, print) =>
      `${quoted(stages, print)}がサプライチェーンの他の工程とつながっていません`,
    deadEnd: ({ stage }, print) => `「${print.pick(stage)}」から市場へ至るつながりがありません`,
  },
  notes: { same: () => "同じ孤立したまとまりの工程です" },
  help: "chain.stages に工程を書き、少なくとも一つを position: market とし、chain.links で結んでください",
};
