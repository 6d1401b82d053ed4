import type { spilloverLadder } from "../../../draw/figures/spillover-ladder.ts";
import type { Break, LadderFacts } from "../../../draw/spillover-ladder/ladder-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Counted = { readonly count: number };

const missing = ({ withoutPath, withoutCarrier, withoutIndicator }: Break) => {
  if (withoutPath > 0) return [withoutPath, "波及の経路"] as const;
  return withoutCarrier > 0
    ? ([withoutCarrier, "担い手"] as const)
    : ([withoutIndicator, "指標"] as const);
};

const why = (broken: Break, targets: number): string => {
  const [count, what] = missing(broken);
  if (targets === 1) return `${what}がない`;
  return count === targets
    ? `どのターゲットにも${what}がない`
    : `${targets}ターゲットのうち${count}つに${what}がない`;
};

export const spilloverLadderJa: FigureTexts<typeof spilloverLadder> = {
  messages: {
    finding: ({ targets, rungs, whole, broken }: LadderFacts) => {
      if (!broken) return `研究から地域経済まで、${rungs}段すべてに担い手と指標がある`;
      const every = targets === 1 ? "" : "すべてのターゲットで";
      const some =
        whole === 0
          ? `${every}担い手と指標がそろう段はない`
          : `${every}担い手と指標がそろうのは${rungs}段のうち${whole}段`;
      return `${some}。最初に途切れるのは「${broken.rung}」（${why(broken, targets)}）`;
    },
    subtitle: ({ dates }: { readonly dates: string }) =>
      `研究（下）から地域経済（上）までの各段で、何が起き、誰が担い、どの指標で確かめるか。数値は基準値→目標値${dates === "" ? "" : `（断りのないものは${dates}）`}`,
    description: ({ targets, ladders }: LadderFacts) =>
      `研究から地域経済までを登るはしごを、${targets}つのターゲットについて示した図です。${ladders.join("")}`,
    ladder: ({ target, lacks }: { readonly target: string; readonly lacks: readonly string[] }) =>
      lacks.length === 0
        ? `「${target}」はすべての段がつながっています。`
        : `「${target}」は${lacks.join("、")}で途切れています。`,
    lack: ({ rung, words }: { readonly rung: string; readonly words: string }) =>
      `「${rung}」（${words}）`,
    knowledge: () => "技術と人材",
    knowledgeNote: () => "研究・開発",
    launch: () => "最初の販売",
    launchNote: () => "実証・事業化",
    growth: () => "販売の拡大",
    growthNote: () => "市場拡大",
    chain: () => "サプライチェーンへの波及",
    chainNote: () => "仕入先・加工先・賃金",
    region: () => "地域経済",
    regionNote: () => "地域が得るもの",
    path: () => "波及の経路が書かれていない",
    carrier: () => "担い手がない",
    indicator: () => "指標がない",
    noTask: () => "取組が書かれていない",
    noEnd: () => "地域の指標に届く経路がない",
    through: ({ stages, lag }: { readonly stages: string; readonly lag: string | undefined }) =>
      lag === undefined ? stages : `${lag}後：${stages}`,
    arrow: () => " → ",
    more: ({ count }: Counted) => `ほか${count}件`,
    moreCarriers: ({ count }: Counted) => `ほか${count}機関`,
    seen: ({ name, change }: { readonly name: string; readonly change: string }) =>
      `${name}：${change}`,
    open: () => "未定",
    change: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} → ${to}`,
    dated: ({ change, dates }: { readonly change: string; readonly dates: string }) =>
      `${change}（${dates}）`,
    dates: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} → ${to}`,
    holds: ({ count, targets }: { readonly count: number; readonly targets: number }) =>
      count === 0 ? `${targets}件とも不成立` : `${targets}件のうち${count}件で成立`,
    legendHolds: () => "担い手と指標がある段",
    legendGap: () => "途切れている段（担い手または指標がない）",
    notShown: ({ count }: Counted) =>
      `図では4つのターゲットを示しました。ほか${count}つは表に示しました。`,
    homeless: ({ count }: Counted) =>
      `ターゲットの記載がない経路${count}本は、図に含めていません。`,
    unplaced: ({ count }: Counted) =>
      `段階も層も記載のない指標${count}件は、どの段にも置いていません。`,
    tableCaption: () => "研究から地域経済までの段",
    columnTarget: () => "ターゲット",
    columnRung: () => "段",
    columnWhat: () => "起きること",
    columnWho: () => "担い手",
    columnSeen: () => "指標",
    columnGap: () => "途切れ",
  },
};
