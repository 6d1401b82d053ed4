import type { Print } from "../../../diagnostics/speech.ts";
import type { policyTimeLine } from "../../../draw/figures/policy-time-line.ts";
import type { TimeFacts } from "../../../draw/policy-time-line/finding.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Count = { readonly count: number };

const undated = ({ programmes, dated }: TimeFacts): string =>
  programmes > dated ? `（ほか${programmes - dated}件は期間の記載なし）` : "";

const againstPlan = (facts: TimeFacts): string => {
  const { dated, early, firstEnd, end } = facts;
  const rest = undated(facts);
  if (early === 0)
    return dated === 1
      ? `活用する制度1件は、計画の終わる${end}まで続く${rest}`
      : `活用する制度${dated}件は、すべて計画の終わる${end}まで続く${rest}`;
  if (dated === 1) return `活用する制度1件は、${end}の計画終了前の${firstEnd}に終わる${rest}`;
  const who =
    early === dated ? `活用する制度${dated}件のすべて` : `活用する制度${dated}件のうち${early}件`;
  const first = early === 1 ? `（${firstEnd}）` : `（最も早いものは${firstEnd}）`;
  return `${who}が、${end}の計画終了前に終わる${first}${rest}`;
};

const withoutProgrammes = (facts: TimeFacts, print: Print): string => {
  const { steps, firstStep, lastStep, higher, period } = facts;
  if (steps > 1) return `${firstStep}から${lastStep}までに、${print.number(steps)}件の経過がある`;
  if (steps === 1) return `${firstStep}に1件の経過がある`;
  return `${period === undefined ? "この計画" : `${period}の計画`}の枠組みとなる上位計画などは${higher}件`;
};

export const policyTimeLineJa: FigureTexts<typeof policyTimeLine> = {
  messages: {
    finding: (facts: TimeFacts, print: Print) => {
      const { programmes, dated, period, firstEnd } = facts;
      if (programmes === 0) return withoutProgrammes(facts, print);
      if (dated === 0) return `活用する制度${programmes}件がいつまで続くかは未記載`;
      if (period !== undefined) return againstPlan(facts);
      return dated === 1
        ? `計画期間は未定。活用する制度は${firstEnd}に終わる`
        : `計画期間は未定。活用する制度のうち最も早いものは${firstEnd}に終わる`;
    },
    subtitle: ({ month, isCut }: { readonly month: string; readonly isCut: boolean }) =>
      `上位計画など、活用する制度の期間、この計画の経過を同じ時間軸に並べた${month ? `。年度は${month}始まり` : ""}${isCut ? "。出来事のない年は軸を切って省いた" : ""}`,
    description: (
      facts: TimeFacts & { readonly cuts: readonly string[]; readonly named: readonly string[] },
      print: Print,
    ) =>
      [
        `上位計画など${facts.higher}件、活用する制度${facts.programmes}件、日付のある経過${facts.steps}件を示します。`,
        facts.period === undefined ? "計画期間は未定です。" : `計画期間は${facts.period}です。`,
        facts.named.length > 0 ? `計画終了前に終わるのは、${print.list(facts.named)}です。` : "",
        facts.cuts.length > 0 ? `時間軸では${print.list(facts.cuts)}を省いています。` : "",
      ].join(""),
    until: (facts: { readonly name: string; readonly month: string }) =>
      `「${facts.name}」（${facts.month}まで）`,
    cutOut: (facts: { readonly from: string; readonly to: string }) => `${facts.from}〜${facts.to}`,
    higher: () => "上位計画など",
    programmes: () => "活用する制度",
    steps: () => "この計画の経過",
    plan: () => "計画",
    planPeriod: () => "計画期間",
    undated: () => "時期の記載なし",
    undatedName: ({ name }: { readonly name: string }) => `${name}（時期の記載なし）`,
    dated: (facts: { readonly date: string; readonly event: string }) =>
      `${facts.date}・${facts.event}`,
    elsewhere: (
      facts: { readonly when: string; readonly dates: readonly string[] },
      print: Print,
    ) => `${facts.when}（別の資料では${print.list(facts.dates)}）`,
    years: ({ count }: Count) => `${count}年`,
    gathered: (facts: { readonly name: string; readonly count: number; readonly more: string }) =>
      `${facts.name}　ほか${facts.more}件`,
    legendPeriod: () => "計画期間",
    legendWithout: () => "制度が終わった後も計画が続く期間",
    legendElsewhere: () => "別の資料による時期",
    legendGathered: () => "複数件をまとめたもの",
    summarised: ({ count }: { readonly count: string }) =>
      `図では${count}件を時期の順にまとめました。すべての項目は表に示しました。`,
    undatedRemark: ({ count }: Count) => `時期の記載がない項目が${count}件あります。`,
    tableCaption: () => "計画をめぐる上位計画・制度・経過",
    columnItem: () => "項目",
    columnDate: () => "時期・期間",
    columnEvent: () => "出来事",
    columnNote: () => "備考",
    endsEarly: () => "計画終了前に終わる",
    toTheEnd: () => "計画の終わりまで、またはその後も続く",
    otherDate: (facts: { readonly date: string; readonly source?: string }) =>
      facts.source === undefined ? `別の資料では${facts.date}` : `${facts.source}では${facts.date}`,
    notes: ({ notes }: { readonly notes: readonly string[] }) => notes.join("。"),
  },
};
