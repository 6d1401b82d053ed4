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
      `調整を担う「${print.pick(body)}」の人員は${print.quantity(staff)}で、常勤換算${print.number(least, 1)}人を下回ります`,
    bare: ({ body, years }, print) =>
      `${print.list(years.map(print.period))}には、「${print.pick(body)}」が調整を担うための予算がありません`,
  },
  notes: {
    another: ({ body }: { body: LocalText }, print) =>
      `「${print.pick(body)}」も調整を担いますが、これより体制が整っているわけではありません`,
  },
  help: ({ body, years }: { readonly body?: LocalText; readonly years?: readonly unknown[] }) => {
    if (body === undefined)
      return "各機関をつなぐ機関に functions: [coordinate]（調整）を書き、capacity（充てられる人員）と budget（予算）を添えてください";
    return years
      ? "計画期間のすべての年度に調整の予算を書くか、機関の budget に調整に充てる年額を書いてください"
      : "計画に充てる人員を capacity にFTEで、その費用を budget に書いてください。予算の付いたネットワーク形成の支援策を提供する場合は、その予算でもかまいません";
  },
};
