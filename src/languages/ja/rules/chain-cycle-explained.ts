import type { chainCycleExplained } from "../../../check/rules/chain-cycle-explained.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const quoted = (names: readonly LocalText[], print: Print): string =>
  names.map((name) => `「${print.pick(name)}」`).join("");

export const chainCycleExplainedJa: RuleTexts<typeof chainCycleExplained> = {
  messages: {
    circle: ({ stages }, print) =>
      stages.length === 1
        ? `${quoted(stages, print)}が自分自身に供給しています`
        : `${quoted(stages, print)}の供給が循環しています`,
  },
  notes: {
    link: ({ from, to }: { from: LocalText; to: LocalText }, print) =>
      `ここで「${print.pick(from)}」が「${print.pick(to)}」に供給しています`,
  },
  help: "逆向きのつながりを直すか、戻ってくる流れに kind: return を書いてください",
};
