import type { Print } from "../../../diagnostics/speech.ts";
import type { overview } from "../../../draw/figures/overview.ts";
import type {
  OverviewCounts,
  OverviewFacts,
  OverviewSubject,
} from "../../../draw/overview/overview-messages.ts";
import type { LocalText } from "../../../text/language.ts";
import type { FigureTexts } from "../figure-texts.ts";

type Count = { readonly count: number };
type Share = { readonly share: string };

const keptOf = ({ kept }: OverviewFacts): string => {
  if (!kept) return "";
  const share = kept.low === kept.high ? kept.low : `${kept.low}〜${kept.high}`;
  return `サプライチェーンの売上の${share}が域内に残る`;
};

const aimOf = ({ targets, headline }: OverviewFacts): string => {
  if (targets === 0) return "ターゲットはまだ選ばれていない";
  if (!headline) return `${targets}件のターゲットに取り組む`;
  const { name, from, to, by, isHeld } = headline;
  const until = by === undefined ? "" : `${by}${isHeld ? "まで" : "に"}`;
  const change = isHeld ? `${to}で維持する` : `${from}から${to}にする`;
  return `${targets}件のターゲットで、「${name}」を${until}${change}`;
};

const joined = (kept: string, facts: OverviewFacts): string => {
  if (kept === "") return aimOf(facts);
  return `${kept}。${aimOf(facts)}`;
};

export const overviewJa: FigureTexts<typeof overview> = {
  messages: {
    finding: (facts: OverviewFacts) => joined(keptOf(facts), facts),
    subtitle: ({ product, region, period }: OverviewSubject) => {
      const where = region === undefined ? "" : `${region}、`;
      const of = product === undefined ? "" : `${product}の`;
      const when = period === undefined ? "" : `。計画期間は${period}`;
      return `${where}${of}サプライチェーンと、ターゲットの所在、地域へ届くまでの道筋、到達点${when}`;
    },
    description: (facts: OverviewCounts) =>
      [
        facts.stages === 0
          ? "サプライチェーンの工程は、まだ書かれていません。"
          : `サプライチェーンは${facts.stages}工程で、うち主に域内にあるのは${facts.inside}工程です${facts.gaps > 0 ? `（担い手のいない空白が${facts.gaps}工程）` : ""}。`,
        facts.targets.length > 0
          ? `ターゲットは${facts.targets.join("、")}${facts.moreTargets > 0 ? `ほか${facts.moreTargets}件` : ""}です。`
          : "ターゲットはありません。",
        facts.valley
          ? `技術の成熟度がTRL 4から7へ上がる「死の谷」は、${facts.valley.from}から${facts.valley.to}までです。`
          : "",
        facts.end === undefined
          ? "ロードマップの日程は、まだ決まっていません。"
          : `ロードマップは${facts.end}に終わります。`,
      ].join(""),
    described: (facts: { readonly name: string; readonly value: string }) =>
      `「${facts.name}」（${facts.value}）`,
    months: (facts: { readonly from: string; readonly to: string }) =>
      facts.from === facts.to ? facts.from : `${facts.from}〜${facts.to}`,
    chain: () => "サプライチェーン",
    targets: () => "ターゲット",
    road: () => "道筋と到達点",
    unpositioned: () => "位置の記載なし",
    insideOf: ({ inside, of }: { readonly inside: number; readonly of: number }) =>
      inside === 0 ? `${of}工程とも主に域外` : `${of}工程中${inside}工程が主に域内`,
    inRegion: () => "域内",
    outside: () => "域外",
    part: ({ share }: Share) => `域内${share}`,
    unplaced: () => "所在の記載なし",
    gap: () => "空白（担い手なし）",
    gaps: ({ count }: Count) => `空白${count}工程`,
    kept: ({ share }: Share) => `売上の${share}が域内に残る`,
    notKnown: ({ share }: Share) => `不明 ${share}`,
    leaves: ({ share }: Share) => `域外へ ${share}`,
    noClosure: ({ reason }: { readonly reason: string }) =>
      `売上がどれだけ域内に残るかは未算定（${reason}）`,
    noStages: () => "工程がありません",
    noMoney: () => "出荷額も取引額も書かれていません",
    currencies: (facts: { readonly currencies: readonly string[] }, print: Print) =>
      `通貨が${print.list(facts.currencies)}にまたがっています`,
    noSales: () => "市場または域外への販売額が書かれていません",
    endless: () => "工程どうしが循環して、売った分をすべて互いから仕入れています",
    overfull: (facts: { readonly stage: LocalText }, print: Print) =>
      `「${print.pick(facts.stage)}」の支出が出荷額を超えています`,
    stagesAt: ({ names }: { readonly names: readonly string[] }) => names.join("、"),
    lever: ({ lever }: { readonly lever: string }) => `強める点は${lever}`,
    yearly: ({ value }: { readonly value: string }) => `年${value}`,
    by: ({ by }: { readonly by: string }) => `${by}まで`,
    noEffect: () => "効果は未定",
    noTargets: () => "未定（選ばれたターゲットがありません）",
    moreTargets: ({ count }: Count) => `ほか${count}件（表に示した）`,
    allTasks: () => "すべての取組",
    openPhase: ({ name }: { readonly name: string }) => `${name}（終期未定）`,
    valley: () => "死の谷（TRL 4〜7）",
    ends: ({ month }: { readonly month: string }) => `${month}に終了`,
    endsEarliest: ({ month }: { readonly month: string }) => `早ければ${month}に終了`,
    noRoad: () => "未定（日程のある取組がありません）",
    headline: () => "代表指標",
    noHeadline: () => "未定（基準値と目標値のそろった指標がありません）",
    from: ({ value }: { readonly value: string }) => `${value}から`,
    summarised: ({ stages }: { readonly stages: string }) =>
      `図では${stages}工程を位置ごとにまとめました。すべての工程は表に示しました。`,
    largestTargets: ({ shown, all }: { readonly shown: number; readonly all: string }) =>
      `ターゲット${all}件のうち、見込まれる効果の大きい${shown}件を描きました。すべてのターゲットは表に示しました。`,
    firstTargets: ({ shown, all }: { readonly shown: number; readonly all: string }) =>
      `ターゲット${all}件は効果を比べられないため、初めの${shown}件を描きました。すべてのターゲットは表に示しました。`,
    beside: ({ count }: Count) =>
      `どのターゲットの段階にも属さない取組${count}件は、道筋の帯に含めていません。`,
    tableCaption: () => "計画の全体像（サプライチェーン、ターゲット、道筋、到達点）",
    columnItem: () => "項目",
    columnWhat: () => "種類",
    columnValue: () => "内容",
    columnWhen: () => "時期",
    groupChain: () => "サプライチェーン",
    groupTargets: () => "ターゲット",
    groupRoad: () => "ロードマップ",
    groupGoal: () => "到達点",
    taskCount: ({ count }: Count) => `取組${count}件`,
    rowKept: () => "売上のうち域内に残る割合",
    rowHeadline: ({ name }: { readonly name: string }) => name,
    between: ({ low, high }: { readonly low: string; readonly high: string }) =>
      low === high ? low : `${low}〜${high}`,
    fromTo: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} → ${to}`,
    targetsAt: ({ numbers }: { readonly numbers: readonly string[] }) =>
      `ターゲット${numbers.join("・")}`,
  },
};
