import type { agreementRecord } from "../../../check/rules/agreement-record.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const agreementRecordJa: RuleTexts<typeof agreementRecord> = {
  messages: {
    none: ({ institutions }, print) =>
      `計画を担う機関（${print.number(institutions)}機関）の合意が一つも記録されていません`,
    missing: ({ institution, bindings }, print) =>
      `「${print.pick(institution)}」の合意が記録されていません（計画がこの機関に求めることは${print.number(bindings)}件）`,
    stale: ({ institution, date, revision }, print) =>
      `「${print.pick(institution)}」の合意（${print.period(date)}${revision === undefined ? "" : `、版 ${revision}`}）の後に、この機関に求めることが変わりました`,
    unknown: ({ institution, algorithm, known }, print) =>
      `「${print.pick(institution)}」が現在の内容に合意しているか分かりません（照合値の計算方式が${algorithm}で、対応しているのは${print.list(known)}です）`,
  },
  notes: {
    carries: ({ institution }: { institution: LocalText }, print) =>
      `「${print.pick(institution)}」は責任または実行を担います`,
    institution: () => "この機関です",
  },
  help: ({ date }: { readonly date?: unknown }) =>
    date === undefined
      ? "各機関に求めること（「rip agree 機関 --by 人 --dry-run」で見られます）を示し、合意が得られたら「rip agree」で記録してください"
      : "変わったところを機関に示し、改めて合意が得られたら記録し直してください",
};
