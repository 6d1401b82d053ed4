import type { hasResponsible } from "../../../check/rules/has-responsible.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const hasResponsibleJa: RuleTexts<typeof hasResponsible> = {
  messages: {
    none: ({ duty }, print) => `「${print.pick(duty)}」を実行する機関がありません`,
    crowded: ({ duty, institutions, most }, print) =>
      `「${print.pick(duty)}」の協議先が${institutions.length}機関あり、${most}機関を超えています（${print.list(institutions.map((one) => print.pick(one)))}）`,
  },
  help: ({ most }: { readonly most?: number }) =>
    most === undefined
      ? "実行する機関を responsible に書いてください。責任を負う機関が自ら実行しても構いません"
      : "返事を待たなければ進められない機関だけを consulted（協議）に残し、ほかは informed（共有）に移してください",
};
