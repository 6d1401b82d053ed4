import { sayReason } from "../../../analyse/say-reason.ts";
import type { targetAlternatives } from "../../../check/rules/target-alternatives.ts";
import type { LocalText } from "../../../text/language.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

const way = ({ weight, level }: { weight: number; level: number }): string =>
  level < weight ? "下がる" : "上がる";

export const targetAlternativesJa: RuleTexts<typeof targetAlternatives> = {
  messages: {
    alone: ({ options, least }, print) =>
      `案が${print.number(options)}件しか書かれていません（比べて選ぶには${print.number(least)}件以上必要です）`,
    undecided: ({ options, open }, print) =>
      `${print.number(options)}件の案のうち採用したものがありません（検討中${print.number(open)}件）`,
    allChosen: ({ options }, print) =>
      `${print.number(options)}件の案をすべて採用しており、採用しなかった案が書かれていません`,
    notCompared: (why, print) =>
      `${print.number(why.options)}件の案が比べられていません（${sayReason(analysesJa["target-ranking"].reasons, why, print)}）`,
    unweighted: ({ criteria }, print) =>
      `${print.number(criteria)}つの評価項目に重みも順位もないため、同じ重みで比べています`,
    missing: ({ target, criteria }, print) =>
      `採用した「${print.pick(target)}」に${print.list(criteria.map((one) => `「${print.pick(one)}」`))}の評価値がありません`,
    open: ({ target, high, first, score }, print) =>
      `「${print.pick(target)}」は評価値がそろっておらず、評点が最大で${print.number(high, 2)}となり、1位の「${print.pick(first)}」の${print.number(score, 2)}を上回る可能性があります`,
    tied: ({ targets, score }, print) =>
      `${print.list(targets.map((one) => `「${print.pick(one)}」`))}が同点（${print.number(score, 2)}）で1位です`,
    loses: (facts, print) =>
      `「${print.pick(facts.first)}」の1位は安定していません。「${print.pick(facts.criterion)}」の重みが${print.share(facts.weight, 1)}から${print.share(facts.level, 1)}に${way(facts)}だけで「${print.pick(facts.by)}」が並びます（元の重みの${print.share(facts.change)}の変化で、${print.share(facts.shift)}以内です）`,
    passedOver: ({ target, score, chosen, least }, print) =>
      `不採用の「${print.pick(target)}」の評点は${print.number(score, 2)}で、採用した「${print.pick(chosen)}」の${print.number(least, 2)}を上回りますが、理由が書かれていません`,
  },
  notes: {
    equal: () => "評点が同じです",
    least: () => "採用した案のうち評点が最も低いものです",
    level: (facts: { by: LocalText; weight: number; level: number; change: number }, print) =>
      `この重みが${print.share(facts.weight, 1)}から${print.share(facts.level, 1)}に${way(facts)}と「${print.pick(facts.by)}」が並びます（元の重みの${print.share(facts.change)}の変化）`,
  },
  help: (facts: {
    readonly by?: unknown;
    readonly score?: unknown;
    readonly targets?: unknown;
    readonly open?: unknown;
  }) => {
    if (facts.open !== undefined)
      return "採用する案を decision: chosen、見送る案を decision: rejected とし、見送る理由を reason に書いてください";
    if (facts.by !== undefined || facts.targets !== undefined)
      return "該当する重みと評価値を関係者で改めて確かめてください。どちらも行うのであれば、両方を採用して priority（優先度）を同じにしてください";
    return facts.score === undefined
      ? "不採用の案も decision: rejected と reason（理由）を付けて書き、すべての評価項目（worst・best・weight）で評価してください"
      : "案の scores をそろえるか、採用しなかった理由を reason に書いてください";
  },
};
