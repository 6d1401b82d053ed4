import type { chainBothEnds } from "../../../check/rules/chain-both-ends.ts";
import type { RuleTexts } from "../rule-texts.ts";

const sides = {
  upstream: "川上",
  core: "中核",
  downstream: "川下",
  supporting: "支援",
} as const;

export const chainBothEndsJa: RuleTexts<typeof chainBothEnds> = {
  messages: {
    missing: (facts, print) =>
      `サプライチェーンに${print.list(facts.sides.map((side) => sides[side]))}に当たる工程がありません`,
  },
  notes: { noPosition: () => "この工程には position がありません" },
  help: "足りない工程を加えるか、今ある工程に position を書いてください",
};
