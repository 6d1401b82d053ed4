import type { measureAddressesTarget } from "../../../check/rules/measure-addresses-target.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const parts = {
  targets: "どのターゲットまたは取組のためか",
  beneficiaries: "誰が支援を受けるか",
} as const;

const names = (texts: readonly LocalText[], print: Print): string =>
  texts.map((text) => `「${print.pick(text)}」`).join("");

export const measureAddressesTargetJa: RuleTexts<typeof measureAddressesTarget> = {
  messages: {
    elsewhere: ({ measure, targets }, print) =>
      `支援策「${print.pick(measure)}」を受ける機関や工程の中に、ターゲット${names(targets, print)}の工程に当たるものがありません`,
    rejected: ({ measure, target }, print) =>
      `支援策「${print.pick(measure)}」の対象は、不採用のターゲット「${print.pick(target)}」です`,
    lacks: ({ measure, lacks }, print) =>
      `支援策「${print.pick(measure)}」に${print.list(lacks.map((part) => parts[part]))}が書かれていません`,
  },
  notes: {
    rejected: () => "ここで不採用とされています",
    sits: ({ beneficiary, stages }: { beneficiary: LocalText; stages: LocalText[] }, print) =>
      `「${print.pick(beneficiary)}」は${names(stages, print)}に属しています`,
    itself: ({ beneficiary }: { beneficiary: LocalText }, print) =>
      `工程「${print.pick(beneficiary)}」が支援を受けます`,
    nowhere: ({ beneficiary }: { beneficiary: LocalText }, print) =>
      `「${print.pick(beneficiary)}」には工程が書かれていません`,
    aims: ({ target, stages }: { target: LocalText; stages: LocalText[] }, print) =>
      `ターゲット「${print.pick(target)}」の工程は${names(stages, print)}です`,
  },
  help: ({ lacks }: { readonly lacks?: readonly string[] }) =>
    lacks
      ? "targets または tasks（対象）と、beneficiaries（支援を受ける機関または工程）を書いてください"
      : "ターゲットの工程に属する機関か、成果を使う機関を支援するか、本来の対象であるターゲットを書くか、支援策を外してください",
};
