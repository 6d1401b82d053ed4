import { sayReason } from "../../../analyse/say-reason.ts";
import type { specialisationEvidence } from "../../../check/rules/specialisation-evidence.ts";
import { analysesJa } from "../analyses/index.gen.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const specialisationEvidenceJa: RuleTexts<typeof specialisationEvidence> = {
  messages: {
    missing: ({ product }, print) =>
      `「${print.pick(product)}」の特化係数も全国シェアも示されていません`,
    unknown: (why, print) =>
      `「${print.pick(why.product)}」の全国シェアがなく、産業の特化係数も分かりません（${sayReason(analysesJa.specialisation.reasons, why, print)}）`,
    below: ({ industry, year, quotient, limit }, print) =>
      `「${print.pick(industry)}」の特化係数が${print.number(quotient, 2)}（${year}年）で、${print.number(limit, 2)}を下回ります`,
    undated: ({ product }, print) =>
      `「${print.pick(product)}」の全国シェアがいつのものか書かれていません`,
  },
  notes: {
    table: () => "計算に使った統計です",
  },
  help: ({ quotient, analysis }: { readonly quotient?: number; readonly analysis?: string }) => {
    if (quotient !== undefined)
      return "これから強くなれる理由を product.emerging に書くか、地域が強みを持つ製品を選んでください";
    return analysis === undefined
      ? "製品の産業を含む region.statistics を指定するか、product.nationalShare に全国シェアを年と出典とともに書いてください。統計にない新しい製品であれば、その旨を product.emerging に書いてください"
      : "product.nationalShare に全国シェアを年と出典とともに書いてください。統計にない新しい製品であれば、その旨を product.emerging に書いてください";
  },
};
