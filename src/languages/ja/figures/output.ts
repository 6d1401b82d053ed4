import type { Print } from "../../../diagnostics/speech.ts";
import type { output } from "../../../draw/figures/output.ts";
import type {
  Continued,
  OutputFacts,
  OutputSubject,
} from "../../../draw/output/output-messages.ts";
import type { YearKind } from "../../../draw/output/time-axis.ts";
import type { Moved, Trend } from "../../../draw/output/trend.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Named = { readonly name: string; readonly trend: Trend };

type Form = "end" | "contrast" | "joint";

const verbs: Readonly<Record<Moved["state"], Readonly<Record<Form, string>>>> = {
  rose: { end: "増えた", contrast: "増えた一方", joint: "増え" },
  fell: { end: "減った", contrast: "減った一方", joint: "減り" },
  level: { end: "横ばい", contrast: "横ばいだった一方", joint: "横ばいで" },
};

const prices: Readonly<Record<Moved["state"], Readonly<Record<Form, string>>>> = {
  rose: { end: "上がった", contrast: "上がった一方", joint: "上がり" },
  fell: { end: "下がった", contrast: "下がった一方", joint: "下がり" },
  level: verbs.level,
};

const movedOf = (name: string, { state, change, isFold }: Moved, form: Form): string => {
  const verb = (name === "単価" ? prices : verbs)[state][form];
  if (state === "level") return verb;
  return isFold ? `${change}倍に${verb}` : `${change}${verb}`;
};

const spanOf = (trend: {
  readonly from: string;
  readonly to: string;
  readonly isAssumed?: boolean;
}): string => `${trend.from}から${trend.to}まで${trend.isAssumed ? "（いずれも仮定）" : ""}に`;

const against = ({ isAgainst }: Moved): string => (isAgainst ? "（物価の上昇を下回る）" : "");

const isMoved = (trend: Trend): trend is Moved =>
  trend.state === "rose" || trend.state === "fell" || trend.state === "level";

/** Up and down again: what lies between the ends says more than the difference between them. */
const peaked = (name: string, { peak, last, to, isAssumed }: Moved): string =>
  peak === undefined
    ? ""
    : `${name}は${peak.when}の${peak.value}を頂点に減り、${to}は${last}${isAssumed ? "（いずれも仮定）" : ""}`;

const alone = ({ name, trend }: Named): string => {
  if (isMoved(trend) && trend.peak) return peaked(name, trend);
  if (isMoved(trend))
    return `${name}は${spanOf(trend)}${movedOf(name, trend, "end")}${against(trend)}`;
  switch (trend.state) {
    case "one":
      return `${name}が分かるのは${trend.when}だけ（${trend.value}）`;
    case "unknown":
      return `${name}が${spanOf(trend)}どう動いたかは未算定（${trend.reason}）`;
    case "ahead":
      return `${name}は見込と目標だけで、実績の記載がない`;
    default:
      return `${name}は未記載`;
  }
};

const together = (first: Moved, second: Moved): string => {
  if (first.peak || second.peak)
    return `${alone({ name: "生産・出荷", trend: first })}。${alone({ name: "単価", trend: second })}`;
  const isSameTime = first.from === second.from && first.to === second.to;
  const form = first.state === second.state ? "joint" : "contrast";
  const when = isSameTime ? "" : spanOf(second);
  const comma = form === "joint" ? "、" : "で、";
  const opening = `生産・出荷は${spanOf(first)}${movedOf("生産・出荷", first, form)}`;
  return `${opening}${against(first)}${form === "contrast" ? "、" : comma}単価は${when}${movedOf("単価", second, "end")}${against(second)}`;
};

const described = ({ name, trend }: Named): string => {
  if (!isMoved(trend)) return `${alone({ name, trend })}。`;
  const real = trend.real === undefined ? "" : `、実質では${trend.real}`;
  const over = trend.peak ? `、${trend.peak.when}の${trend.peak.value}を経て` : "";
  return `${name}は${trend.from}の${trend.first}から${over}${trend.to}の${trend.last}になりました（年率${trend.yearly}${real}）。`;
};

const yearNames: Readonly<Record<YearKind, string>> = {
  year: "暦年",
  "fiscal-year": "年度",
  "brewing-year": "酒造年度",
};

export const outputJa: FigureTexts<typeof output> = {
  messages: {
    finding: ({ output: made, unit }: OutputFacts) => {
      if (isMoved(made) && isMoved(unit)) return together(made, unit);
      if (unit.state === "none") return alone({ name: "生産・出荷", trend: made });
      if (made.state === "none") return alone({ name: "単価", trend: unit });
      return `${alone({ name: "生産・出荷", trend: made })}。${alone({ name: "単価", trend: unit })}`;
    },
    subtitle: ({ product, years, only, isNominal }: OutputSubject) =>
      [
        `${product === undefined ? "" : `${product}の`}生産・出荷と単価（売った製品全体の平均）の推移（横軸は${yearNames[years]}、縦軸はいずれも0から）`,
        isNominal ? "金額は名目" : "",
        only === undefined ? "" : `これまでの値はすべて「${only}」`,
      ]
        .filter((part) => part !== "")
        .join("。"),
    description: (
      facts: OutputFacts & { readonly ahead: readonly string[]; readonly gaps: readonly string[] },
      print: Print,
    ) =>
      [
        "同じ横軸に並べた折れ線です。",
        facts.output.state === "none" ? "" : described({ name: "生産・出荷", trend: facts.output }),
        facts.unit.state === "none" ? "" : described({ name: "単価", trend: facts.unit }),
        facts.ahead.length > 0 ? `これからの値は、${print.list(facts.ahead)}です。` : "",
        facts.gaps.length > 0 ? `値のない期間は、${print.list(facts.gaps)}です。` : "",
      ].join(""),
    output: () => "生産・出荷",
    unitValue: () => "単価",
    yearly: ({ rate }: { readonly rate: string }) => `年率 ${rate}`,
    real: ({ rate }: { readonly rate: string }) => `実質 ${rate}`,
    rise: ({ change }: { readonly change: string }) => `+${change}`,
    fall: ({ change }: { readonly change: string }) => `−${change}`,
    fold: ({ change }: { readonly change: string }) => `${change}倍`,
    level: () => "±0%",
    assumed: ({ when, kind }: { readonly when: string; readonly kind: string }) =>
      `${when}（${kind}）`,
    sincePeak: ({ value, when }: { readonly value: string; readonly when: string }) =>
      `頂点の${when}（${value}）から`,
    firstWas: ({ value, when }: { readonly value: string; readonly when: string }) =>
      `${when}は${value}`,
    span: (facts: { readonly from: string; readonly to: string }) => `${facts.from}〜${facts.to}`,
    onlyOne: ({ when }: { readonly when: string }) => `値があるのは${when}だけ`,
    cannotSay: () => "変化は未算定",
    aheadAt: (facts: {
      readonly name: string;
      readonly value: string;
      readonly when: string;
      readonly kind: string;
    }) => `${facts.name}が${facts.when}に${facts.value}（${facts.kind}）`,
    gapIn: (facts: { readonly name: string; readonly from: string; readonly to: string }) =>
      `${facts.name}の${facts.from}と${facts.to}の間`,
    noValues: () => "値なし",
    legendGap: () => "間に値がない期間",
    unstated: () => "種別の記載なし",
    noTime: () => "後の値が前の値より後の時点でない",
    fromZero: () => "初めの値が0",
    notPositive: () => "0または負の値がある",
    unlike: () => "二つの値の単位が異なる",
    mixedPrices: () => "二つの値の価格の基準が異なる",
    leftOut: ({ count }: { readonly count: number }) =>
      `単位の異なる値${count}件は図に描かず、表に示しました。`,
    thinned: (facts: { readonly shown: string; readonly all: string }) =>
      `図では${facts.all}件の値のうち、区間ごとの最大と最小を含む${facts.shown}件を描きました。すべての値は表に示しました。`,
    continued: ({ named }: { readonly named: readonly Continued[] }) =>
      `${named.map(({ series }) => series).join("と")}の目標は、指標${named.map(({ name }) => `「${name}」`).join("")}の目標です（基準値は図の値）。`,
    tableCaption: () => "生産・出荷と単価の推移",
    columnPeriod: () => "時期",
    columnValue: () => "値",
    columnKind: () => "種別",
    columnGrowth: () => "前の値からの伸び（年率）",
    notDefined: ({ reason }: { readonly reason: string }) => `未算定（${reason}）`,
  },
};
