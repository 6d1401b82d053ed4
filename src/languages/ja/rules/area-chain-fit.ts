import type { areaChainFit } from "../../../check/rules/area-chain-fit.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const areaChainFitJa: RuleTexts<typeof areaChainFit> = {
  messages: {
    wide: ({ prefectures }, print) =>
      `${prefectures > 1 ? `${print.number(prefectures)}都道府県` : "広域圏の全体"}を対象としていますが、区域をそこまで広げる理由が書かれていません`,
    abroad: ({ stage, institutions }, print) =>
      `「${print.pick(stage)}」は域内の工程とされていますが、担う機関がすべて域外にあります（${print.list(institutions.map((one) => print.pick(one)))}）`,
    local: ({ stage, institutions }, print) =>
      `「${print.pick(stage)}」は域外の工程とされていますが、担う機関がすべて域内にあります（${print.list(institutions.map((one) => print.pick(one)))}）`,
  },
  notes: {
    seat: ({ institution }: { institution: LocalText }, print) =>
      `「${print.pick(institution)}」の所在です`,
  },
  help: ({ stage }: { readonly stage?: LocalText }) =>
    stage === undefined
      ? "どの工程がどこにあるかを region.boundary に書くか、サプライチェーンに合わせて区域を定めてください"
      : "工程または機関の location（所在）を確かめるか、反対側で工程を担う機関を書いてください",
};
