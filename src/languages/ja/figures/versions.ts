import type { KeptId } from "../../../analyse/version-results.ts";
import type { Print } from "../../../diagnostics/speech.ts";
import type { versions } from "../../../draw/figures/versions.ts";
import type {
  Amount,
  Course,
  Told,
  VersionFacts,
} from "../../../draw/versions/versions-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

const names: Readonly<Record<KeptId, string>> = {
  headlineTarget: "代表指標の目標",
  closure: "域内に残る割合",
  fundingGap: "未確保の額",
  likelyFinish: "終期（80%）",
};

type Verb = { readonly joint: string; readonly end: string };

const up: Verb = { joint: "上がり", end: "上がった" };
const down: Verb = { joint: "下がり", end: "下がった" };

const verbs: Readonly<Record<KeptId, readonly [more: Verb, less: Verb]>> = {
  headlineTarget: [up, down],
  closure: [up, down],
  fundingGap: [
    { joint: "増え", end: "増えた" },
    { joint: "減り", end: "減った" },
  ],
  likelyFinish: [
    { joint: "遅れ", end: "遅れた" },
    { joint: "早まり", end: "早まった" },
  ],
};

const movedOf = ({ id, from, to, moved }: Told, form: keyof Verb): string => {
  const verb = verbs[id][moved.isMore ? 0 : 1][form];
  return id === "likelyFinish"
    ? `終期の見込みは${moved.by}${verb}`
    : `${names[id]}は${from}から${to}に${verb}`;
};

const spoken = ({ id, from, to, since, until }: Course): string =>
  since === until
    ? `${names[id]}は、版${until}で${to}です。`
    : `${names[id]}は、版${since}で${from}、版${until}で${to}です。`;

const versionsOf = (count: number): string => (count < 10 ? `${count}つの版` : `${count}の版`);

export const versionsJa: FigureTexts<typeof versions> = {
  messages: {
    finding: ({ count, told, isSteady }: VersionFacts) => {
      const [first, second] = told;
      if (!first)
        return isSteady
          ? `主な算定結果は、${versionsOf(count)}を通じて変わっていない`
          : `${versionsOf(count)}を経て、主な算定結果は初めの版と同じ値に戻った`;
      const parts = second
        ? [movedOf(first, "joint"), movedOf(second, "end")]
        : [movedOf(first, "end")];
      return `${versionsOf(count)}を経て、${parts.join("、")}`;
    },
    subtitle: () =>
      "変更の記録に残した、版ごとの算定結果。目盛は項目ごとに異なり、0から始まるとは限らない。右端は最新の値と、初めの値からの増減",
    description: ({ all }: VersionFacts) =>
      `主な算定結果を、版ごとの階段状の線で項目別に並べた図です。${all.map(spoken).join("")}`,
    headlineTarget: () => names.headlineTarget,
    closure: () => names.closure,
    fundingGap: () => names.fundingGap,
    likelyFinish: () => names.likelyFinish,
    closureNote: () => "サプライチェーンの売上に対して",
    fundingGapNote: () => "ロードマップの費用のうち",
    likelyFinishNote: () => "ロードマップが80%の確率で終わる時期",
    rise: ({ amount }: Amount) => `+${amount}`,
    fall: ({ amount }: Amount) => `−${amount}`,
    points: ({ amount }: Amount) => `${amount}ポイント`,
    later: ({ amount }: Amount) => `${amount}遅い`,
    earlier: ({ amount }: Amount) => `${amount}早い`,
    withNews: ({ change, news }: { readonly change: string; readonly news: string }) =>
      `${change}（${news}）`,
    better: () => "改善",
    worse: () => "悪化",
    same: () => "初めと同じ",
    latest: ({ shown, all }: { readonly shown: number; readonly all: number }, print: Print) =>
      `全${print.number(all)}版のうち、新しい${print.number(shown)}版を描きました。すべての版は表に示しました。`,
    unlike: ({ count }: { readonly count: number }, print: Print) =>
      `最新の値と単位の異なる値${print.number(count)}件は図に描かず、表に示しました。`,
    tableCaption: () => "版ごとの主な算定結果",
    columnVersion: () => "版",
    columnDate: () => "日付",
    columnStatus: () => "段階",
  },
};
