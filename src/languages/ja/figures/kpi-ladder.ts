import type { Print } from "../../../diagnostics/speech.ts";
import type { kpiLadder } from "../../../draw/figures/kpi-ladder.ts";
import type { HeadFacts, LadderFacts } from "../../../draw/kpi-ladder/kpi-ladder-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

const apart = ({ deviation }: LadderFacts, { share }: Print): string =>
  `${share(Math.abs(deviation), 1)}${deviation > 0 ? "多い" : "少ない"}`;

const aim = ({ goal, against }: LadderFacts): string =>
  against === "change" ? `目指す変化${goal}` : `目標${goal}`;

const most = ({ largest }: LadderFacts, { share }: Print): string =>
  largest === undefined ? "" : `。うち「${largest.name}」が${share(largest.share)}`;

const finding = (facts: LadderFacts, print: Print): string => {
  const { share: part, multiplier, meets, steps, total } = facts;
  if (!meets) {
    const built = multiplier === undefined ? "積み上げは" : `合計に乗数${multiplier}を掛けると`;
    return `積み上げが目標に合わない。${steps}項目の${built}${total}で、${aim(facts)}より${apart(facts, print)}`;
  }
  if (multiplier === undefined || part === undefined || Math.abs(part - 1) < 0.005)
    return `${steps}項目の積み上げが${aim(facts)}に一致する${most(facts, print)}`;
  return part < 1
    ? `${aim(facts)}のうち事業の効果で積み上がるのは${print.share(part)}。残りは乗数${multiplier}による`
    : `事業の効果だけで${aim(facts)}の${print.share(part)}になる。乗数${multiplier}で差し引いている`;
};

const spoken = (facts: LadderFacts, print: Print): string => {
  const times =
    facts.multiplier === undefined ? "" : `、乗数${facts.multiplier}を掛けて${facts.total}`;
  const meets = facts.meets
    ? `${aim(facts)}と一致します`
    : `${aim(facts)}より${apart(facts, print)}値です`;
  return `「${facts.name}」は、${facts.steps}項目を積み上げて${facts.sum}${times}となり、${meets}。`;
};

type Amount = { readonly amount: string };

export const kpiLadderJa: FigureTexts<typeof kpiLadder> = {
  messages: {
    finding: ({ first, ladders, meeting }: HeadFacts, print: Print) => {
      const missed = ladders - meeting - (first.meets ? 0 : 1);
      if (missed === 0) return finding(first, print);
      return `${finding(first, print)}。ほか${missed}件の目標${first.meets ? "は" : "も"}積み上げと合わない`;
    },
    subtitle: ({ ladders, hasMultiplier }: HeadFacts) =>
      [
        "1件当たりの効果×件数を積み上げ、計画に書かれた目標値と比べた",
        ...(hasMultiplier ? ["塗りは事業の効果、破線は乗数による分"] : []),
        ladders > 1 ? "目盛は目標ごとに異なり、いずれも0から始まる" : "目盛は0から始まる",
      ].join("。"),
    description: (facts: { readonly all: readonly LadderFacts[] }, print: Print) =>
      facts.all.map((one) => spoken(one, print)).join(""),
    panel: ({ goal, against, date }: { goal: string; against: string; date: string }) =>
      `${against === "change" ? "目指す変化" : "目標"}：${goal}${date === "" ? "" : `（${date}）`}`,
    product: ({ effect, count }: { readonly effect: string; readonly count: string }) =>
      `${effect}×${count}`,
    kind: ({ words, kind }: { readonly words: string; readonly kind: string }) =>
      `${words}（${kind}）`,
    otherSteps: ({ count }: { readonly count: string }) => `ほか${count}項目`,
    sum: () => "事業の効果の合計",
    multiplier: ({ multiplier }: { readonly multiplier: string }) => `乗数${multiplier}`,
    multiplierNote: (facts: { readonly sum: string; readonly multiplier: string }) =>
      `${facts.sum}×${facts.multiplier}`,
    total: () => "積み上げた値",
    target: () => "目標値",
    change: () => "目標値までの変化",
    added: ({ amount }: Amount) => `+${amount}`,
    taken: ({ amount }: Amount) => `−${amount}`,
    short: ({ amount, share }: { readonly amount: string; readonly share: string }) =>
      `${amount}（${share}）不足`,
    over: ({ amount, share }: { readonly amount: string; readonly share: string }) =>
      `目指す値より${amount}（${share}）多い`,
    within: () => "目標値と一致",
    implied: ({ implied }: { readonly implied: string }) => `一致に必要な乗数は${implied}`,
    remarkOthers: ({ count }: { readonly count: number }) => `ほか${count}件は表にのみ示しました。`,
    remarkUnknown: ({ names }: { readonly names: string }) =>
      `積み上げの記載が足りないため描いていない指標があります：${names}。`,
    remarkSteps: () => "8項目目以降は図ではまとめました。すべての項目は表に示しました。",
    quoted: ({ name }: { readonly name: string }) => `「${name}」`,
    tableCaption: () => "1件当たりの効果から目標値までの積み上げ",
    columnStep: () => "項目",
    columnEffect: () => "1件当たりの効果",
    columnKind: () => "種別",
    columnCount: () => "件数",
    columnTogether: () => "小計",
    difference: () => "目標との差",
    impliedRow: () => "一致に必要な乗数",
    multiplierRow: () => "乗数",
  },
};
