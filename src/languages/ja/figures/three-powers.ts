import type { threePowers } from "../../../draw/figures/three-powers.ts";
import type {
  ColumnFacts,
  EvidenceUnit,
  NoteFacts,
  ThreePowersFacts,
} from "../../../draw/three-powers/three-powers-messages.ts";
import type { FigureTexts } from "../figure-texts.ts";

const quoted = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

const units: Readonly<Record<EvidenceUnit, string>> = {
  institutions: "機関",
  firms: "機関",
  bodies: "機関",
  research: "機関",
  seeds: "件",
  targets: "件",
  sectors: "分野",
  needs: "件",
  ties: "本",
};

const finding = (facts: ThreePowersFacts): string => {
  const { kinds, missing, thinnest, unstated, empty, documented } = facts;
  if (documented.length === 0) return "クラスターの三つの力は、いずれも計画に記載がない";
  if (empty.length > 0)
    return `${empty.join("と")}について、計画に記載がない（記載があるのは${documented.join("と")}）`;
  if (missing.length > 3)
    return `三つの力のいずれにも記載があるが、${kinds}項目のうち${missing.length}項目が欠ける${thinnest === undefined ? "" : `。欠けが最も多いのは${thinnest}`}`;
  if (missing.length > 0) return `三つの力のいずれにも記載がある。欠けているのは${quoted(missing)}`;
  if (unstated > 0)
    return `三つの力のいずれにも記載がある。${kinds}項目のうち${unstated}項目は、有無が書かれていない`;
  return `三つの力は、${kinds}項目のすべてに記載がある`;
};

export const threePowersJa: FigureTexts<typeof threePowers> = {
  messages: {
    finding,
    subtitle: ({ institutions }: ThreePowersFacts) =>
      `知識力・変革力・連携力について計画に書かれているものの数（計画の機関は${institutions}機関）。採点ではなく、どれだけあれば十分かを示すものではない`,
    description: ({ kinds, missing, unstated }: ThreePowersFacts) =>
      [
        `三つの列に、${kinds}項目の数を示します。`,
        missing.length > 0
          ? `欠けているのは${quoted(missing)}です。`
          : "欠けている項目はありません。",
        unstated > 0 ? `${unstated}項目は、有無が書かれていません。` : "",
      ].join(""),
    column: ({ power, documented, kinds }: ColumnFacts) =>
      `${power}は${kinds}項目中${documented}項目に記載があります。`,
    knowledge: () => "知識力",
    change: () => "変革力",
    linkage: () => "連携力",
    aboutKnowledge: () => "「知恵」の場としての大学・研究所",
    aboutChange: () => "イノベーションを育む多様性",
    aboutLinkage: () => "「カベ」を乗り越える力",
    inSentence: ({ name }: { readonly name: string }) => name,
    researchBodies: () => "域内の大学・高専・試験研究機関",
    producers: () => "知識を創出する機関",
    educators: () => "人材を育成する機関",
    fields: () => "試験研究機関・大学等の専門分野",
    regionalSeeds: () => "域内の機関が保有する技術のシーズ",
    researchedTargets: () => "採用したターゲットのうち、対象の工程に大学・研究機関が関わるもの",
    types: () => "機関の種類",
    effectiveTypes: () => "機関の種類の有効数（どの種類も同じ数だけあるとみなした種類の数）",
    sectors: () => "参加している分野（産・学・官・金・支援機関）",
    ventures: () => "ベンチャー",
    outsiders: () => "域外の機関",
    innovationTypes: () => "採用したターゲットのイノベーションの種類",
    rivalries: () => "競争のつながり",
    coordinators: () => "調整を担う機関",
    staffedCoordinators: () => "調整を担い、常勤換算0.5人以上の人員が書かれている機関",
    fundedCoordinators: () => "調整を担い、予算が書かれている機関",
    hubFirms: () => "調整を担う企業",
    jointResearch: () => "共同研究のつながり",
    transfers: () => "技術移転のつながり",
    exchanges: () => "人材・情報のつながり",
    heardNeeds: () => "主体の分かるニーズ",
    tiedInstitutions: () => "他の機関とのつながりがある機関",
    crossSectorTies: () => "分野をまたぐ機関どうしのつながり",
    matchedSeeds: () => "ニーズと記述の似たシーズ",
    of: ({ whole }: Pick<NoteFacts, "whole">) => `全${whole}`,
    noneOf: ({ whole, unit }: NoteFacts) =>
      whole === 0 ? "該当するものの記載がない" : `${whole}${units[unit]}のうち該当なし`,
    unstatedOf: ({ whole, silent, unit }: NoteFacts) =>
      `${whole}${units[unit]}中${silent}${units[unit]}の記載がない`,
    silent: ({ silent }: { readonly silent: number }) => `記載なし${silent}`,
    none: () => "計画に記載がない",
    unstated: () => "有無の記載がない",
    void: () => "該当する機関がない",
    equally: ({ types }: { readonly types: string }) => `数の偏りを除くと${types}種類に相当`,
    legendFilled: () => "計画に書かれているもの",
    legendSilent: () => "記載のないもの（書かれれば数が増えることがある）",
    legendRest: () => "全体のうち、それ以外のもの",
    strips: () =>
      "数が多く一つずつの印では示せない項目は、帯で示しました。帯の長さは全体に占める割合です。",
    tableCaption: () => "知識力・変革力・連携力について計画に書かれていること",
    columnPower: () => "力",
    columnEvidence: () => "項目",
    columnCount: () => "数",
    columnWhole: () => "全体",
    columnSilent: () => "記載なし",
  },
};
