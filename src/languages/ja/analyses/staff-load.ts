import type { Print } from "../../../diagnostics/speech.ts";
import type { AnalysisWords } from "../../analysis-words.ts";

export const staffLoadJa = {
  reasons: {
    noStaff: () => "どの取組にも、どの機関の人員が何人従事するか書かれていません",
    noLength: () => "人員の書かれた取組に、期間がまだありません",
  },
  lines: {
    fits: ({ personMonths }: { personMonths: number }, { number }: Print) =>
      `取組に必要な人員は延べ${number(personMonths, 0)}人月で、示された体制の範囲に収まります`,
    unknown: ({ personMonths }: { personMonths: number }, { number }: Print) =>
      `取組に必要な人員は延べ${number(personMonths, 0)}人月ですが、各機関が出せる人数が示されていません`,
    overloaded: (
      { personMonths, count }: { personMonths: number; count: number },
      { number }: Print,
    ) =>
      `取組に必要な人員は延べ${number(personMonths, 0)}人月で、${number(count)}機関で人員が足りない月があります`,
  },
} satisfies AnalysisWords;
