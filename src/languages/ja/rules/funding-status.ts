import type { fundingStatus } from "../../../check/rules/funding-status.ts";
import type { Period } from "../../../notation/period.ts";
import type { Quantity } from "../../../notation/quantity.ts";
import type { LocalText } from "../../../text/language.ts";
import type { RuleTexts } from "../rule-texts.ts";

type Line = { readonly measure: LocalText; readonly amount: Quantity };

export const fundingStatusJa: RuleTexts<typeof fundingStatus> = {
  messages: {
    unsecured: ({ years, total, by, open, most }, print) => {
      const amounts = by.map(
        ({ status, amount }) =>
          `${print.enumerated("fundingStatus", status)}${print.quantity(amount)}`,
      );
      return `${print.list(years.map(print.period))}の資金${print.quantity(total)}のうち${print.share(open)}が確保されておらず、${print.share(most)}を超えています（${print.list(amounts)}）`;
    },
    unstated: ({ lines, all }) => `予算${all}行のうち${lines}行に確保状況が書かれていません`,
  },
  notes: {
    line: ({ measure, amount, year, status }: Line & { year: Period; status: string }, print) =>
      `「${print.pick(measure)}」の${print.period(year)}の${print.quantity(amount)}（${print.enumerated("fundingStatus", status)}）`,
    silent: ({ measure, amount }: Line, print) =>
      `「${print.pick(measure)}」の${print.quantity(amount)}に status がありません`,
  },
  help: ({ lines }: { readonly lines?: number }) =>
    lines === undefined
      ? "合意までに最初の2年間の資金を確保するか、確保済の資金で始められる取組から始めるか、開始を遅らせてください"
      : "行ごとに、または支援策にまとめて、status に secured（確保済）、applied（申請・要求中）、planned（予定）、gap（不足）のいずれかを書いてください",
};
