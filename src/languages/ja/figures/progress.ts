import type { Print } from "../../../diagnostics/speech.ts";
import type { progress } from "../../../draw/figures/progress.ts";
import type { NowFacts, ProgressFacts } from "../../../draw/progress/progress-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

const judged = ({ red, amber, green }: ProgressFacts["counts"]): number => red + amber + green;

const listed = 7;

const quoted = (names: readonly string[], { number }: Print): string => {
  const shown = names.slice(0, listed).map((name) => `「${name}」`);
  const rest = names.length - shown.length;
  return shown.join("") + (rest > 0 ? `ほか${number(rest)}件` : "");
};

const waitingFor = ({ due }: ProgressFacts): string =>
  due === undefined
    ? "測定の記録はまだなく、最初の測定の時期も定められていない"
    : `測定の記録はまだない。最初の測定は${due}まで`;

const behindOf = ({ red, amber }: ProgressFacts["counts"], { number }: Print): string =>
  [
    ...(red > 0 ? [`${number(red)}件が遅れ`] : []),
    ...(amber > 0 ? [`${number(amber)}件がやや遅れ`] : []),
  ].join("、");

const countsOf = (counts: ProgressFacts["counts"], { number }: Print): string =>
  (
    [
      ["順調", counts.green],
      ["やや遅れ", counts.amber],
      ["遅れ", counts.red],
      ["計画の開始前の値だけのもの", counts.early],
      ["判定できないもの", counts.grey],
      ["未測定", counts.waiting],
    ] as const
  )
    .flatMap(([state, count]) => (count > 0 ? [`${state}${number(count)}件`] : []))
    .join("、");

const startOf = ({ counts: { early }, short }: ProgressFacts, { number }: Print): string => {
  if (early === 1)
    return `計画の開始前に測定した1指標は、計画の値に${short === 1 ? "まだ達していない" : "達している"}`;
  return short === 0
    ? `計画の開始前に測定した${number(early)}指標は、いずれも計画の値に達している`
    : `計画の開始前に測定した${number(early)}指標のうち、${number(short)}件は計画の値にまだ達していない`;
};

export const progressJa: FigureTexts<typeof progress> = {
  messages: {
    finding: (facts: ProgressFacts, print: Print) => {
      const { counts, behind, reference } = facts;
      const all = judged(counts);
      if (reference === undefined) return waitingFor(facts);
      if (all === 0 && counts.early > 0) return startOf(facts, print);
      if (all === 0) return "これまでの測定値は、計画と比べられる形になっていない";
      if (counts.green === all)
        return all === 1
          ? "判定できる指標は1件で、順調に進んでいる"
          : `判定できる${print.number(all)}指標は、すべて順調に進んでいる`;
      if (all === 1)
        return `判定できる指標は1件で、${counts.red === 1 ? "遅れて" : "やや遅れて"}いる（「${behind[0]}」）`;
      return `判定できる${print.number(all)}指標のうち、${behindOf(counts, print)}ている。最も遅れているのは「${behind[0]}」`;
    },
    subtitle: ({ reference }: ProgressFacts) =>
      reference === undefined
        ? "基準値から目標までの計画経路。単位と目盛りは指標ごとに異なる"
        : `計画経路に対する測定値（${reference}現在）。単位と目盛りは指標ごとに異なる`,
    description: (facts: ProgressFacts, print: Print) => {
      const { counts, behind, reference, indicators } = facts;
      const { number } = print;
      if (reference === undefined)
        return `${waitingFor(facts)}。${number(indicators)}指標の計画経路を、基準値から目標までの線で示しています。`;
      return [
        `指標ごとの小さな折れ線グラフを、遅れているものから順に並べています。${countsOf(counts, print)}です。`,
        behind.length > 0 ? `遅れ、またはやや遅れは${quoted(behind, print)}です。` : "",
      ].join("");
    },
    red: () => "遅れ",
    amber: () => "やや遅れ",
    green: () => "順調",
    early: () => "開始前",
    grey: () => "判定できない",
    waiting: () => "未測定",
    now: ({ period, observed, planned }: NowFacts) =>
      `${period === undefined ? "" : `${period} `}${observed}（計画${planned}）`,
    noPath: () => "時点のある基準値と目標値がそろっていない",
    unlike: () => "測定値と目標の単位が異なる",
    notPositive: () => "一定の伸び率の経路には0を超える値が要る",
    noChangePlanned: () => "測定の時点までの変化は計画されていない",
    floorAtNothing: () => "維持する値が0以下である",
    overdue: () => "最新の測定値が報告の間隔を超えて古い",
    axisFrom: ({ value }: { value: string }) => `${value}から`,
    joined: ({ parts }: { parts: readonly string[] }) => parts.join("・"),
    withUnit: ({ name, unit }: { name: string; unit: string }) => `${name}（${unit}）`,
    keyPlanned: () => "目標（輪）までの計画経路",
    keySeen: () => "測定値",
    keyForecast: () => "見込み：最近の値（最大5時点）の延長（薄い面は95%の区間）",
    others: ({ count }: { count: number }, { number }: Print) => `ほか${number(count)}指標`,
    oneMark: ({ count }: { count: number }, { number }: Print) => `印一つが${number(count)}指標`,
    most: ({ shown, others }: { shown: number; others: number }, { number }: Print) =>
      `遅れているものから順に${number(shown)}指標を描き、ほかの${number(others)}指標は数だけを示しています。`,
    undrawn: ({ count }: { count: number }, { number }: Print) =>
      `時点のある値がない${number(count)}指標は描いていません。分かっていることは表にあります。`,
    cut: () => "グラフの枠を越える区間は枠で切り、両端の値は表に示しました。",
    tableCaption: () => "計画経路に対する指標の状況",
    columnIndicator: () => "指標",
    columnState: () => "判定",
    columnBaseline: () => "基準値",
    columnInterim: () => "中間目標",
    columnSeen: () => "測定値",
    columnPlanned: () => "その時点の計画値",
    columnAchieved: () => "達成率",
    columnForecast: () => "目標時点の見込み（95%の区間）",
    columnTarget: () => "目標",
  },
};
