import type { selfReliance } from "../../../check/rules/self-reliance.ts";
import type { Period } from "../../../notation/period.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const selfRelianceJa: RuleTexts<typeof selfReliance> = {
  messages: {
    measure: ({ measure, year, amounts }, print) =>
      `「${print.pick(measure)}」は最後の年度まで公的資金で賄われ（${print.period(year)}に${print.list(amounts.map(print.quantity))}）、その後の財源が書かれていません`,
    body: ({ institution, last }, print) =>
      `調整を担う「${print.pick(institution)}」の${last === undefined ? "計画終了後" : `${print.month(last)}より後`}の財源が書かれていません`,
  },
  notes: {
    line: ({ amount, year }: { amount: Quantity; year: Period }, print) =>
      `${print.period(year)}の公的資金${print.quantity(amount)}`,
  },
  help: "その後の財源（利用料、会費、売上、他の機関の経常予算など）を afterwards に書いてください。終了するときは、終了することと、成果を引き継ぐ機関を書いてください",
};
