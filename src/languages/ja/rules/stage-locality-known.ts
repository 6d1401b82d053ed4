import type { stageLocalityKnown } from "../../../check/rules/stage-locality-known.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const stageLocalityKnownJa: RuleTexts<typeof stageLocalityKnown> = {
  messages: {
    unknown: ({ stage }, print) => `「${print.pick(stage)}」が域内にあるかどうか書かれていません`,
    unsourced: ({ stage, share }, print) =>
      `「${print.pick(stage)}」の域内の割合${print.share(share)}に出典がありません`,
  },
  help: "location に in-region（域内）、outside（域外）、または { share: 60%, source: … } のように割合と出典を書いてください",
};
