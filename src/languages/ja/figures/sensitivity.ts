import type { Print } from "../../../diagnostics/speech.ts";
import type { sensitivity } from "../../../draw/figures/sensitivity.ts";
import type { SensitivityFacts, View } from "../../../draw/sensitivity/sensitivity-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Choice = NonNullable<SensitivityFacts["choice"]>;
type Dates = NonNullable<SensitivityFacts["dates"]>;

const among: Readonly<Record<View, string>> = {
  given: "計画の重みでは試行の",
  order: "評価項目の順序を保つ重みの",
  none: "あらゆる重みの",
};

const choiceFinding = ({ first, isChosen, equals, share, view, isCertain }: Choice): string => {
  if (equals > 0) return `「${first}」ほか${equals}案が同点で1位となる`;
  if (isCertain) return `「${first}」は、重みをどう変えても1位になる`;
  const taken = isChosen ? "" : "（採用していない）";
  return `「${first}」${taken}は、${among[view]}${share}で1位になる`;
};

const datesFinding = ({ most, isCertain, planned }: Dates): string =>
  isCertain
    ? `期間のばらつきは書かれておらず、ロードマップは${planned}に終わる`
    : `完了が${most}より遅れる確率は2割`;

export const sensitivityJa: FigureTexts<typeof sensitivity> = {
  messages: {
    finding: ({ choice, dates }: SensitivityFacts) =>
      [...(choice ? [choiceFinding(choice)] : []), ...(dates ? [datesFinding(dates)] : [])].join(
        "。",
      ),
    subtitle: ({ choice, dates }: SensitivityFacts, { number }: Print) =>
      [
        ...(choice ? [`各案の評点が最も高くなる割合（${number(choice.draws)}回の試行）`] : []),
        ...(dates
          ? [
              `取組の終わりと計画の日付（${number(dates.draws)}回の試行）。いずれも計画の見積りから計算した`,
            ]
          : []),
      ].join("。"),
    description: ({ choice, dates }: SensitivityFacts, { number }: Print) =>
      [
        ...(choice
          ? [
              `${number(choice.options)}案を比べています。${choiceFinding(choice)}。`,
              choice.flip
                ? `順位が入れ替わる最も小さな変化は、「${choice.flip.criterion}」の重みが${choice.flip.from}から${choice.flip.to}になることで、「${choice.flip.by}」が首位と並びます。`
                : "一つの重みだけで順位が入れ替わることはありません。",
            ]
          : []),
        ...(dates
          ? [
              `最もありそうな期間ではロードマップは${dates.planned}に終わります。50%の確率で${dates.half}まで、80%の確率で${dates.most}まで、95%の確率で${dates.nearly}までに終わります。`,
              dates.dated > 0
                ? `計画に書かれた日付${number(dates.dated)}件のうち、守れる確率が5割に満たないものは${number(dates.tight)}件です。`
                : "",
            ]
          : []),
      ].join(""),
    choiceHead: () => "ターゲットの選択",
    datesHead: () => "ロードマップの日付",
    option: () => "案（評点の順）",
    firstgiven: () => "1位の割合（計画の重み）",
    firstorder: () => "1位の割合（順序のみ合意）",
    firstnone: () => "1位の割合（重みの合意なし）",
    flipHead: ({ most }: { most: string }) =>
      `首位と並ぶときの重み（0〜${most}、色付きは変化が最小）`,
    leads: () => "首位",
    equal: () => "首位と同点",
    noFlip: () => "一つの重みだけでは並ばない",
    missing: () => "評価値に欠けがある",
    dominated: () => "どの重みでも他の案に及ばない",
    flip: ({ criterion, from, to }: { criterion: string; from: string; to: string }) =>
      `${from} → ${to} ${criterion}`,
    task: () => "取組（日付は◇）",
    whole: () => "ロードマップ全体",
    most: () => "80%の確率で",
    kept: () => "日付を守れる確率",
    sets: () => "終わりを決める割合",
    keyRange: () => "50〜80%の確率で終わる時期",
    keyNearly: () => "95%まで",
    keyKept: () => "計画の日付（守れる確率が5割以上）",
    keyTight: () => "計画の日付（5割未満）",
    keyLikely: () => "最もありそうな期間での終わり",
    over: () => "99%超",
    under: () => "1%未満",
    optionsLeft: ({ shown, all }: { shown: number; all: number }, { number }: Print) =>
      `${number(all)}案のうち、評点の高い${number(shown)}案を描いています。すべての案は表にあります。`,
    tasksLeft: ({ shown, all }: { shown: number; all: number }, { number }: Print) =>
      `${number(all)}件の取組のうち${number(shown)}件を描いています。全体の終わりを決める割合の高いものと、書かれた日付を守れる確率の低いものです。`,
    noChoice: () => "ターゲットの順位が定まらないため、日付だけを示しています。",
    noDates: () => "期間のばらつきを書いた取組がないため、選択だけを示しています。",
    tableCaption: () => "選択と日付を左右するもの",
    columnItem: () => "案・取組",
    columnScore: () => "評点（0\u2060〜\u20601）",
    columnFlip: () => "首位と並ぶときの重み",
    columnDate: () => "計画の日付",
    columnHalf: () => "50%の確率で",
    columnMost: () => "80%の確率で",
    columnNearly: () => "95%の確率で",
    columnKept: () => "日付を守る確率",
    columnSets: () => "終わりを決める割合",
  },
};
