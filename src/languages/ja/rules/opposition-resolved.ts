import type { oppositionResolved } from "../../../check/rules/opposition-resolved.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const oppositionResolvedJa: RuleTexts<typeof oppositionResolved> = {
  messages: {
    open: ({ institution, target, stance }, print) =>
      `計画の一部を担う「${print.pick(institution)}」が「${print.pick(target)}」に反対していますが（立場${String(stance).replace("-", "−")}）、調整の結果が書かれていません`,
  },
  notes: {
    duty: ({ duty }: { duty: LocalText }, print) =>
      `「${print.pick(duty)}」の責任または実行を担います`,
  },
  help: "反対の理由について調整し、その結果を resolution に書くか、役割分担から外してください。立場が変わったときは stance を改めてください",
};
