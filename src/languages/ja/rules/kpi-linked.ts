import type { kpiLinked } from "../../../check/rules/kpi-linked.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const kpiLinkedJa: RuleTexts<typeof kpiLinked> = {
  messages: {
    target: ({ name }, print) => `ターゲット「${print.pick(name)}」に指標がありません`,
    targets: ({ count }, print) =>
      `採用したターゲット${print.number(count)}件のいずれにも指標がありません`,
    measure: ({ name }, print) => `支援策「${print.pick(name)}」に指標がありません`,
    measures: ({ count }, print) => `支援策${print.number(count)}件のいずれにも指標がありません`,
    indicator: ({ name }, print) =>
      `指標「${print.pick(name)}」に上位の指標がありません（代表指標でも地域への効果でもない指標です）`,
    indicators: ({ count }, print) =>
      `代表指標と地域への効果を除く指標${print.number(count)}件のいずれにも、上位の指標がありません`,
  },
  notes: { orphan: () => "結び付きがありません" },
  help: "指標の targets・measures にターゲットと支援策を挙げ、各指標には、代表指標または地域への効果につながる上位の指標を parent として書いてください",
};
