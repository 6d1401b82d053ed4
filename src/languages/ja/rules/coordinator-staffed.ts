import type { coordinatorStaffed } from "../../../check/rules/coordinator-staffed.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

const lackNames = { staff: "人員", budget: "予算" } as const;

export const coordinatorStaffedJa: RuleTexts<typeof coordinatorStaffed> = {
  messages: {
    none: () => "調整を担う機関がありません",
    lacks: ({ body, lacks }, print) =>
      `調整を担う「${print.pick(body)}」の${lacks.map((one) => lackNames[one]).join("も")}${lacks.length > 1 ? "も" : "が"}書かれていません`,
    thin: ({ body, staff, least }, print) =>
      `調整を担う「${print.pick(body)}」の人員は${print.quantity(staff)}で、${print.number(least, 1)} FTEを下回ります`,
  },
  notes: {
    another: ({ body }: { body: LocalText }, print) =>
      `「${print.pick(body)}」も調整を担いますが、これより体制が整っているわけではありません`,
  },
  help: ({ body }: { readonly body?: LocalText }) =>
    body === undefined
      ? "各機関をつなぐ機関に functions: [coordinate]（調整）を書き、capacity（充てられる人員）と budget（予算）を添えてください"
      : "計画に充てる人員を capacity にFTEで、その費用を budget に書いてください。予算の付いたネットワーク形成の支援策を提供する場合は、その予算でもかまいません",
};
