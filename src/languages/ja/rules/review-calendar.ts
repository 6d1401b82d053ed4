import type { reviewCalendar } from "../../../check/rules/review-calendar.ts";
import type { RuleTexts } from "../rule-texts.ts";

export const reviewCalendarJa: RuleTexts<typeof reviewCalendar> = {
  messages: {
    none: () => "見直しの予定が書かれていません",
    lacks: ({ unchecked, interim, final, outside, action }, print) => {
      const parts = [
        ...(unchecked.length > 0 ? [`${print.list(unchecked.map(print.period))}の点検`] : []),
        ...(interim === undefined ? [] : [`${print.number(interim)}年目までの中間評価`]),
        ...(final ? ["最終年度以降の最終評価"] : []),
        ...(outside ? ["計画を担わない外部の評価者"] : []),
        ...(action ? ["計画どおりに進まないときの対応"] : []),
      ];
      return `見直しの予定に次のものが足りません：${print.list(parts)}`;
    },
  },
  notes: {
    late: () => "時期がそれより後です",
    early: () => "最終年度より前です",
    undated: () => "時期が書かれていません",
  },
  help: "reviews に毎年の点検、中間評価、最終評価とそれに加わる外部の評価者を書き、進まないときの対応を ifOffTrack に書いてください。毎年行う点検は date: FY2028-FY2032 のように一つにまとめて書けます",
};
