import type { Plan } from "../../model/plan.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { outsideReviewer } from "./outside-reviewer.ts";
import type { Evidence, Grounds } from "./proof.ts";

type Both = { readonly en: string; readonly ja: string };

type Requirement = Grounds & { readonly name: Both; readonly sections: readonly string[] };

export type Framework = {
  readonly name: Both;
  /** Where nobody else's plans are asked for it; unset for what plans anywhere are held against. */
  readonly only?: Jurisdiction;
  readonly requirements: readonly Requirement[];
};

const ask = (en: string, ja: string, sections: string, grounds: Grounds): Requirement => ({
  name: { en, ja },
  sections: sections.split(" "),
  ...grounds,
});

const linksOutside: Evidence = {
  name: { en: "links to partners outside the region", ja: "地域外との取引・連携" },
  shown: ({ chain, institutions }: Plan) =>
    institutions.some(({ locality }) => locality?.share === 0) ||
    chain.links.some(({ from, to }) =>
      [from, to].some((end) => end.kind === "stage" && end.stage.locality?.share === 0),
    ),
};

const higherPlan: Evidence = {
  name: { en: "the higher plan it serves is named", ja: "上位計画の記載" },
  shown: ({ head }) => head.higherPlans.length > 0,
};

const ownPeriod: Evidence = {
  name: { en: "a period", ja: "計画期間" },
  shown: ({ head }) => head.period !== undefined,
};

const purpose: Evidence = {
  name: { en: "why this plan", ja: "策定の趣旨" },
  shown: ({ head }) => head.purpose !== undefined || head.context !== undefined,
};

const years: Evidence = {
  name: { en: "budgets by year", ja: "年度別の予算" },
  shown: ({ measures }) => measures.some(({ budget }) => budget.length > 0),
};

/** What is asked of such plans elsewhere, in our own words, and what would prove it here. */
export const frameworks: readonly Framework[] = [
  {
    name: {
      en: "EU enabling condition for smart specialisation (2021–27)",
      ja: "EUスマート・スペシャリゼーションの基礎条件（2021〜27年）",
    },
    requirements: [
      ask("1 bottlenecks of diffusion analysed", "1 普及を妨げる要因の分析", "3 4 5", {
        rules: [
          "stage-locality-known",
          "chain-closure",
          "diamond-complete",
          "finding-used",
          "target-absorbable",
        ],
      }),
      ask("2 a competent body", "2 責任をもつ機関", "1 9", {
        rules: ["coordinator-staffed", "one-accountable"],
      }),
      ask("3 tools of monitoring and evaluation", "3 進捗管理と評価の手段", "12", {
        rules: [
          "kpi-complete",
          "kpi-outcome-level",
          "kpi-linked",
          "kpi-bottom-up",
          "five-layers",
          "review-calendar",
        ],
      }),
      ask("4 working cooperation of those concerned", "4 関係者の協働", "1 5 13", {
        rules: ["helix-breadth", "target-alternatives", "agreement-record"],
      }),
      ask(
        "5 actions to improve the research and innovation system",
        "5 研究・イノベーション体制を改善する取組",
        "8",
        {
          rules: [
            "barrier-covered",
            "measure-addresses-target",
            "measure-customised",
            "measure-mix",
          ],
        },
      ),
      ask("6 industrial transition, where relevant", "6 産業の転換（該当する場合）", "5 11", {
        rules: ["target-absorbable", "risk-resilience"],
      }),
      ask("7 cooperation with partners outside", "7 地域外との協力", "3 9", {
        rules: ["knowledge-match"],
        evidence: [linksOutside],
      }),
    ],
  },
  {
    name: {
      en: "US Comprehensive Economic Development Strategy (13 CFR 303.7)",
      ja: "米国 総合経済開発戦略 CEDS（13 CFR 303.7）",
    },
    requirements: [
      ask("background", "背景", "2 3 4", {
        rules: ["product-market-sized", "chain-connected"],
        evidence: [purpose],
      }),
      ask("strengths, weaknesses, opportunities, threats", "強み・弱み・機会・脅威", "4", {
        rules: ["diamond-complete", "finding-used"],
      }),
      ask("direction and action plan", "方向と行動計画", "5 6 7 8 9", {
        rules: ["target-mechanism", "roadmap-order", "budget-balances", "one-accountable"],
      }),
      ask("evaluation framework", "評価の枠組み", "12", {
        rules: ["kpi-complete", "review-calendar"],
      }),
      ask("resilience", "強靱性", "11", { rules: ["risk-resilience", "single-dependence"] }),
    ],
  },
  {
    name: {
      en: "Regional Future Investment Promotion Act, basic plan",
      ja: "地域未来投資促進法 基本計画",
    },
    only: "japan",
    requirements: [
      ask("area of promotion", "促進区域", "1", { rules: ["area-chain-fit"] }),
      ask("target of economic effect, in arithmetic", "経済的効果の目標（算式）", "6", {
        rules: ["kpi-bottom-up"],
      }),
      ask("regional traits", "地域の特性", "3 4", {
        rules: ["specialisation-evidence", "rival-benchmark"],
      }),
      ask("measures for the business environment", "事業環境の整備", "8", {
        rules: ["barrier-covered", "measure-mix"],
      }),
      ask("supporting bodies", "支援機関", "9", {
        rules: ["idle-institution", "coordinator-staffed"],
      }),
      ask("period and review", "計画期間と見直し", "0 12", {
        rules: ["review-calendar"],
        evidence: [ownPeriod],
      }),
    ],
  },
  {
    name: {
      en: "Regional Future Investment Promotion Act, approval of a project",
      ja: "地域未来投資促進法 事業計画の承認要件",
    },
    only: "japan",
    requirements: [
      ask("makes use of regional traits", "地域の特性の活用", "5", {
        rules: ["target-anchored", "target-mechanism"],
      }),
      ask("creates high value added", "高い付加価値の創出", "6", {
        rules: ["kpi-bottom-up", "region-scale"],
      }),
      ask("economic effect on firms of the region", "地域の事業者への経済的効果", "10", {
        rules: ["spillover-path"],
      }),
    ],
  },
  {
    name: { en: "Local comprehensive strategy", ja: "地方版総合戦略" },
    only: "japan",
    requirements: [
      ask("basic goals in numbers", "数値による基本目標", "6", {
        rules: ["kpi-outcome-level", "kpi-complete"],
      }),
      ask("an indicator for each measure", "施策ごとの重要業績評価指標", "6", {
        rules: ["kpi-linked"],
      }),
      ask("industry, government, academia, finance, labour, media", "産官学金労言の参画", "1", {
        rules: ["helix-breadth"],
      }),
      ask("check from outside", "外部による効果検証", "12", {
        rules: ["review-calendar"],
        evidence: [outsideReviewer],
      }),
    ],
  },
  {
    name: {
      en: "Kansai local innovation projects, standard model (2016)",
      ja: "関西 地域イノベーションプロジェクト 標準モデル（2016年）",
    },
    only: "japan",
    requirements: [
      ask("place in the municipality’s strategy", "自治体の戦略での位置づけ", "1", {
        rules: [],
        evidence: [higherPlan],
      }),
      ask("who is in charge", "担当の明確化", "1 9", {
        rules: ["milestone-owner", "one-accountable"],
      }),
      ask("industry, academia and finance put something in", "産学金の拠出", "9", {
        rules: ["helix-breadth", "contribution-declared"],
      }),
    ],
  },
  {
    name: {
      en: "METI industrial clusters, plan of the second term",
      ja: "経済産業省 産業クラスター計画 第II期の計画様式",
    },
    only: "japan",
    requirements: [
      ask("vision", "ビジョン", "2 3 4", { rules: ["diamond-complete"], evidence: [purpose] }),
      ask("scenario and targets", "シナリオと目標", "6 7", {
        rules: ["roadmap-to-region", "kpi-complete"],
      }),
      ask("strategy", "戦略", "8 9", { rules: ["measure-mix", "one-accountable"] }),
      ask("plan by year", "年次計画", "8 12", { rules: ["review-calendar"], evidence: [years] }),
    ],
  },
  {
    name: { en: "Collective Impact, five conditions", ja: "コレクティブ・インパクトの5条件" },
    requirements: [
      ask("common agenda", "共通の目的", "6", { rules: ["kpi-outcome-level", "kpi-linked"] }),
      ask("shared measurement", "共通の測定", "12", { rules: ["kpi-complete", "five-layers"] }),
      ask("mutually reinforcing activities", "相互に高め合う活動", "9", {
        rules: ["handover", "vector-alignment"],
      }),
      ask("continuous communication", "継続的な意思疎通", "13", { rules: ["agreement-record"] }),
      ask("backbone organisation", "支える機関", "9", { rules: ["coordinator-staffed"] }),
    ],
  },
];
