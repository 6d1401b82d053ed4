import type { Print } from "../../../diagnostics/speech.ts";
import type { fundingGap } from "../../../draw/figures/funding-gap.ts";
import type { GapFacts } from "../../../draw/funding-gap/funding-gap-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

const when = ({ worst }: GapFacts): string =>
  worst === undefined ? "" : `。未確保額の${worst.share}が${worst.name}`;

type Count = { readonly count: number };
type Amount = { readonly amount: string };

export const fundingGapJa: FigureTexts<typeof fundingGap> = {
  messages: {
    finding: (facts: GapFacts, print: Print) => {
      const { hole, need, gap, coverage, isAll, isNone } = facts;
      if (isAll) return `取組に必要な${need}は、すべて財源を確保している`;
      if (isNone) return `取組に必要な${need}の財源は、まだ確保されていない${when(facts)}`;
      if (hole === undefined)
        return `取組に必要な${need}のうち確保済は${coverage}、未確保は${gap}${when(facts)}`;
      const names = print.list(hole.phases);
      const secured = hole.isNone
        ? "は財源が全く確保されておらず"
        : `は確保率が${hole.coverage}にとどまり`;
      return hole.gap === gap
        ? `${names}${secured}、未確保の${gap}のすべてを占める${when(facts)}`
        : `${names}${secured}、未確保${gap}のうち${hole.gap}を占める${when(facts)}`;
    },
    subtitle: ({ unit, hasYears }: { readonly unit: string; readonly hasYears: boolean }) =>
      `取組の事業費と財源を${hasYears ? "年度別・段階別" : "段階別"}に示す（${unit}、計画額）${hasYears ? "。事業費は取組の月数で均等に割り付けた" : ""}`,
    description: (facts: GapFacts, print: Print) =>
      [
        `取組に必要な${facts.need}のうち${facts.coverage}を確保しており、未確保は${facts.gap}です${facts.none === undefined ? "" : `（うち${facts.none}には財源の予定もありません）`}。`,
        facts.hole
          ? `不足が最も大きいのは${print.list(facts.hole.phases)}（確保率${facts.hole.coverage}）で、${facts.hole.gap}が未確保です。`
          : "",
        facts.worst ? `未確保額が最も多い年度は${facts.worst.name}の${facts.worst.gap}です。` : "",
        facts.steps > 0 && (facts.unfunded > 0 || facts.none === undefined)
          ? facts.unfunded === 0
            ? `技術成熟度4〜7の取組${facts.steps}件には、いずれも財源の予定があります。`
            : `技術成熟度4〜7の取組${facts.steps}件のうち${facts.unfunded}件には、財源のない額があります。`
          : "",
      ].join(""),
    byYear: () => "年度別",
    byPhase: () => "段階別",
    none: () => "財源なし",
    need: () => "必要額",
    gap: () => "未確保",
    covered: () => "確保率",
    expected: () => "期待不足額",
    expectedNote: () => "申請等が記載の確率で通る場合",
    range: ({ low, high }: { readonly low: string; readonly high: string }) => `${low}〜${high}`,
    rounded: () => "四捨五入のため、内訳の計と合わないことがある",
    later: () => "以降",
    noPhase: () => "段階の記載なし",
    valley: () => "死の谷（TRL 4〜7）",
    lowest: () => "確保率が最も低い",
    open: ({ amount }: Amount) => `${amount}未確保`,
    full: () => "全額確保済",
    tiny: ({ amount }: Amount) => `${amount}未満`,
    remarkLater: ({ count }: Count) =>
      `最後の棒は${count}年度分をまとめたものです。各年度は表に示しました。`,
    remarkUncosted: ({ count }: Count) =>
      `事業費の記載がないか計算できない取組${count}件を除きました。`,
    remarkMeasures: ({ count }: Count) =>
      `財源の示されていない取組${count}件は、その取組を対象とする支援策の予算で賄うとみなしました。`,
    remarkNoYears: () => "取組の日程を計算できないため、年度別は示していません。",
    tableCaption: ({ currency }: { readonly currency: string }) =>
      `年度別・段階別・取組別の必要額と財源（単位：${currency}）`,
    columnItem: () => "年度・段階・取組",
    columnNeed: () => "必要額",
    columnSecured: () => "確保済",
    columnApplied: () => "申請・要求中",
    columnPlanned: () => "予定",
    columnNone: () => "財源なし",
    columnCoverage: () => "確保率",
    columnGap: () => "未確保額",
    columnExpected: () => "期待不足額",
    byTask: () => "取組別",
    total: () => "合計",
  },
};
