import type { stageScores } from "../../../draw/figures/stage-scores.ts";
import type { ScoreFacts } from "../../../draw/stage-scores/stage-scores-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

const quoted = (names: readonly string[], most: number): string => {
  const shown = names.slice(0, most).map((name) => `「${name}」`);
  const rest = names.length - shown.length;
  return shown.join("") + (rest > 0 ? `ほか${rest}工程` : "");
};

const covered = ({ needy, without, targeted }: ScoreFacts): string => {
  const names = quoted(without, 2);
  if (needy === 0)
    return targeted === 0
      ? "域内に、重要でありながら競合に遅れている工程はなく、ターゲットもない"
      : `域内に、重要でありながら競合に遅れている工程はない。ターゲットは${targeted}工程にある`;
  if (without.length === 0)
    return needy === 1
      ? "重要度が高く競合に遅れている域内の1工程に、ターゲットがある"
      : `重要度が高く競合に遅れている域内の${needy}工程のすべてに、ターゲットがある`;
  if (targeted === 0) return `ターゲットのある工程はまだない。革新が最も必要なのは${names}`;
  if (without.length === needy)
    return `革新が最も必要な工程にターゲットがない。${names}が手つかずである`;
  return `重要度が高く競合に遅れている域内の${needy}工程のうち${needy - without.length}工程にターゲットがある。${names}にはない`;
};

export const stageScoresJa: FigureTexts<typeof stageScores> = {
  messages: {
    finding: (facts: ScoreFacts) =>
      covered(facts) + (facts.unrated > 0 ? `（評点の欠ける工程が${facts.unrated}ある）` : ""),
    subtitle: ({ hasShares }: ScoreFacts) =>
      `原材料から市場までの工程。重要度と水準は計画に書かれた1〜5の評点${hasShares ? "、最終販売額の通過割合は工程間の支払いから計算" : ""}。色が強いほど値が大きい。太字は、重要度が4以上で競合に遅れている域内（一部を含む）の工程`,
    description: (facts: ScoreFacts) =>
      [
        `原材料から市場までの${facts.stages}工程について、買い手にとっての重要度、競合やターゲットと比べた水準を並べた図です。`,
        `重要度が高く競合に遅れている域内の工程は${facts.needy}です。`,
        facts.without.length > 0
          ? `そのうちターゲットのない工程は${quoted(facts.without, 8)}です。`
          : "",
        facts.ahead.length > 0
          ? `遅れていないがターゲットのある工程は${quoted(facts.ahead, 8)}です。`
          : "",
      ].join(""),
    headStage: () => "工程",
    headImportance: () => "重要度（1〜5）",
    headLevel: () => "水準（1〜5）",
    headShare: () => "最終販売額の通過割合",
    headTargets: () => "ターゲット",
    headCounts: () => "ターゲットの数",
    outside: ({ name }: { readonly name: string }) => `${name}（域外）`,
    missing: () => "記載なし",
    buyer: () => "買い手のため評点なし",
    noPosition: () => "位置の記載なし",
    more: (facts: { readonly count: number; readonly number: string }) => `ほか${facts.number}工程`,
    range: ({ low, high }: { readonly low: string; readonly high: string }) => `${low}〜${high}`,
    overlooked: ({ measures }: { readonly measures: number }) =>
      measures === 0 ? "ターゲットなし" : `ターゲットなし（支援策${measures}件で対応）`,
    open: ({ title }: { readonly title: string }) => `${title}（検討中）`,
    legendOwn: () => "現在の水準",
    legendRival: () => "競合の水準",
    legendRequired: () => "ターゲットに必要な水準",
    legendBehind: () => "競合への遅れ",
    legendTarget: () => "遅れている工程のターゲット",
    legendAhead: () => "遅れていない工程のターゲット",
    legendOverlooked: () => "重要で遅れているがターゲットのない工程",
    legendMissing: () => "計画に記載なし",
    remarkSummary: ({ shown, all }: { readonly shown: string; readonly all: string }) =>
      `図では${all}工程のうち、重要で遅れの大きい${shown}工程を示し、ほかは位置ごとにまとめました。すべての工程は表に示しました。`,
    remarkCounts: ({ targets }: { readonly targets: string }) =>
      `ターゲットが${targets}件と多いため、図では件数を示しました。名称は表にあります。`,
    remarkNoShares: () => "工程間の支払いの記載がないため、最終販売額の通過割合は示していません。",
    remarkShares: () => "「–」は割合を計算できない工程です。理由は表に示しました。",
    tableCaption: () => "工程ごとの評点とターゲット",
    columnStage: () => "工程",
    columnPosition: () => "位置",
    columnLocality: () => "域内の割合",
    columnImportance: () => "重要度（1〜5）",
    columnOwn: () => "水準（1〜5）",
    columnRival: () => "競合の水準（1〜5）",
    columnGap: () => "競合への遅れ（段階。0未満は先行）",
    columnShare: () => "最終販売額の通過割合",
    columnFeeds: () => "届く域内の工程数",
    columnNeeded: () => "必要な水準",
    columnLack: () => "企業に不足する水準（段階）",
    columnTargets: () => "ターゲット",
    columnMark: () => "備考",
    byTargets: ({ level }: { readonly level: string }) => `${level}（ターゲット）`,
    byRivals: ({ level }: { readonly level: string }) => `${level}（競合）`,
    market: () => "買い手",
    unvalued: () => "支払いの金額なし",
    beyond: () => "域内からの購入なし",
    noPayments: () => "支払いの記載なし",
    markOverlooked: () => "重要で遅れているがターゲットなし",
    markAhead: () => "遅れていないがターゲットあり",
  },
};
