import type { singleDependence } from "../../../check/rules/single-dependence.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

type Partner = { readonly partner: LocalText; readonly firms?: Quantity };

const named = ({ partner, firms }: Partner, print: Print): string =>
  `「${print.pick(partner)}」${firms === undefined ? "" : `（${print.quantity(firms)}）`}`;

export const singleDependenceJa: RuleTexts<typeof singleDependence> = {
  messages: {
    buyer: (facts, print) =>
      `「${print.pick(facts.stage)}」は売上の${print.share(facts.share)}を${named(facts, print)}に頼っていますが（目安は${print.share(facts.limit)}まで）、これに備えるリスクの記載がありません`,
    supplier: (facts, print) =>
      `「${print.pick(facts.stage)}」は仕入れの${print.share(facts.share)}を${named(facts, print)}に頼っていますが（目安は${print.share(facts.limit)}まで）、これに備えるリスクの記載がありません`,
  },
  notes: {
    trade: () => "該当する取引額です",
  },
  help: ({ partner, firms }: Partner, print) =>
    `どちらかの工程を stages に挙げたリスクを、response（対応）とともに書いてください${firms === undefined ? `。取引先が多数なら、「${print.pick(partner)}」の firms に企業数を書いてください` : ""}`,
};
