import type { AlignmentFacts, DetailFacts } from "../../../draw/alignment/alignment-messages.ts";
import type { alignment } from "../../../draw/figures/alignment.ts";
import type { FigureTexts } from "../figure-texts.ts";

const changed = (now: string | undefined, planned: string | undefined): string =>
  now === undefined || planned === undefined || now === planned
    ? (planned ?? now ?? "")
    : `${now}→${planned}`;

const found = ({ now, planned, way }: AlignmentFacts): string => {
  if (planned === undefined)
    return `取組と計画の優先度の一致度は現在${now}。計画後の取組量は書かれていない`;
  if (now === undefined)
    return `取組と計画の優先度の一致度は計画後${planned}。現在の取組量は書かれていない`;
  if (way === "same") return `取組と計画の優先度の一致度は、現在も計画後も${planned}`;
  const change = way === "up" ? "高まる" : "下がる";
  return `取組と計画の優先度の一致度は、現在の${now}から計画後の${planned}へ${change}`;
};

export const alignmentJa: FigureTexts<typeof alignment> = {
  messages: {
    finding: found,
    subtitle: ({ now, planned, period }: AlignmentFacts) => {
      const states = [
        ...(now === undefined ? [] : ["点線が現在"]),
        ...(planned === undefined ? [] : [`実線が計画後${period ? `（${period}）` : ""}`]),
      ];
      return `矢印は機関ごとの取組。長いほど取組量が多く、太い矢印に近いほど優先度に沿う（上下に分けたのは重なりを避けるため）。${states.join("、")}`;
    },
    description: ({ institutions, best, worst, ...facts }: AlignmentFacts) => {
      const { now, planned, expectedNow, expectedPlanned } = facts;
      const shares = [
        ...(now === undefined ? [] : [`現在${now}`]),
        ...(planned === undefined ? [] : [`計画後${planned}`]),
      ];
      const random = [
        ...(expectedNow === undefined ? [] : [`現在${expectedNow}`]),
        ...(expectedPlanned === undefined ? [] : [`計画後${expectedPlanned}`]),
      ];
      return [
        `計画の優先度を示す太い矢印のまわりに、${institutions}機関の取組を矢印で示した図です。`,
        `取組と優先度の一致度は、${shares.join("、")}です。`,
        institutions > 1 ? `最も一致しているのは${best}、最もずれているのは${worst}です。` : "",
        `取組を無作為に割り振った場合の一致度は、${random.join("、")}です。`,
      ].join("");
    },
    goal: () => "計画の優先度",
    fan: () => "取組の向きと大きさ",
    rows: () => "優先度との一致度",
    rowsScale: () => "（100%＝同じ向き）",
    others: ({ count }: { readonly count: number }) => `ほか${count}機関の合計`,
    othersDetail: ({ now, planned }: DetailFacts) => changed(now, planned),
    strip: () => "優先度の向きに働く取組量",
    stripScale: () => "（取組量×一致度の合計。枠は取組量の全体）",
    now: () => "現在",
    planned: () => "計画後",
    random: () => "無作為に割り振った場合",
    named: ({ name, share }: { readonly name: string; readonly share: string }) =>
      `「${name}」（${share}）`,
    within: () => "ずれが30°以内",
    tableCaption: () => "機関別の取組量と向き",
    columnInstitution: () => "機関",
    columnEffort: ({ state }: { readonly state: string }) => `取組量（${state}）`,
    columnCosine: ({ state }: { readonly state: string }) => `一致度（${state}）`,
    columnElsewhere: ({ state }: { readonly state: string }) => `ターゲット以外（${state}）`,
    all: () => "全機関",
    summarised: ({ count, shown }: { readonly count: number; readonly shown: number }) =>
      `図では取組量の大きい${shown}機関を矢印で示し、ほか${count}機関は合計で示しました。すべての機関は表に示しました。`,
    flat: () =>
      "ターゲットの間で優先度の差が小さいため、一致度は主に計画内の取組と計画外の取組の別を示し、ターゲットの間の配分の違いはあまり表しません。",
    unstated: () => "優先度が書かれていないため、採用したターゲットを同じ重みとしました。",
  },
};
