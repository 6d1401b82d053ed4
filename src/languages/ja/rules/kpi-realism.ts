import type { Asked, kpiRealism, Yardstick } from "../../../check/rules/kpi-realism.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const spans: Readonly<Record<Yardstick["span"], string>> = {
  whole: "全期間",
  lastThree: "直近3年",
  lastYear: "直近1年",
  group: "比較対象の平均",
};

const owners: Readonly<Record<Asked["of"], string>> = {
  own: "",
  output: "製品の生産・出荷の",
  unitValue: "製品の単価の",
};

const moved = ({ falls }: Asked, rate: number, print: Print): string => {
  const own = falls && rate !== 0 ? -rate : rate;
  return `${own > 0 ? "+" : ""}${print.share(own, 1)}`;
};

const listed = (facts: Asked, print: Print): string =>
  print.list(
    facts.yardsticks.map(
      ({ span, rate }) =>
        `${span === "group" ? "" : owners[facts.of]}${spans[span]}は年${moved(facts, rate, print)}`,
    ),
  );

export const kpiRealismJa: RuleTexts<typeof kpiRealism> = {
  messages: {
    steep: (facts, print) =>
      `指標「${print.pick(facts.indicator)}」に必要な変化は年${moved(facts, facts.rate, print)}で、これまでで最も小さい変化の${print.number(facts.factor)}倍を超えます（${listed(facts, print)}）`,
    turn: (facts, print) =>
      `指標「${print.pick(facts.indicator)}」に必要な変化は年${moved(facts, facts.rate, print)}ですが、これまでの変化には${facts.falls ? "減少" : "増加"}でないものがあります（${listed(facts, print)}）`,
    unknown: ({ indicators }, print) =>
      `${print.list(indicators.map((one) => `「${print.pick(one)}」`))}の目標が現実的かどうか分かりません（基準値より前の値がなく、代わりとなる比較対象の値もありません）`,
  },
  notes: {
    past: () => "比べた過去の値です",
    comparison: ({ name, rate }: { name: LocalText; rate: number }, print) =>
      `「${print.pick(name)}」は年${rate > 0 ? "+" : ""}${print.share(rate, 1)}です`,
    target: () => "過去の値のない目標です",
  },
  help: ({ indicators }: { readonly indicators?: unknown }) =>
    indicators === undefined
      ? "目標を下げるか時期を延ばすか、過去と何が変わり計画がそのために何をするのかを理由として例外（waivers）にしてください"
      : "以前の値（直近3年を含む）を history に、ほかの地域などの値を comparisons に書いてください",
};
