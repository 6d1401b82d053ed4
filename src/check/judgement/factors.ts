import type { Plan } from "../../model/plan.ts";
import type { Evidence, Grounds } from "./proof.ts";

type Both = { readonly en: string; readonly ja: string };

type Factor = Grounds & { readonly name: Both };

const show = (en: string, ja: string, shown: (plan: Plan) => boolean): Evidence => ({
  name: { en, ja },
  shown,
});

const chosen = ({ targets }: Plan) => targets.filter(({ decision }) => decision === "chosen");

const reachesOut = ({ chain, institutions }: Plan): boolean =>
  institutions.some(({ locality }) => locality?.share === 0) ||
  chain.stages.some(({ locality }) => locality !== undefined && locality.share < 1);

/**
 * What each factor of the plan wheel rests on. The factors follow the assessment wheel of the RIS3
 * guide (2012); their wording is ours.
 */
export const factors: readonly {
  readonly step: number;
  readonly name: Both;
  readonly factors: readonly Factor[];
}[] = [
  {
    step: 1,
    name: { en: "context", ja: "現状" },
    factors: [
      {
        name: { en: "assets", ja: "地域の資源" },
        rules: ["chain-connected", "stage-locality-known", "figure-sourced"],
        evidence: [
          show(
            "output is stated for each stage but the market",
            "市場を除く各工程の産出額の記載",
            (plan) =>
              plan.chain.stages.some(({ output }) => output) &&
              plan.chain.stages.every(({ output, position }) => output || position === "market"),
          ),
        ],
      },
      {
        name: { en: "outward view", ja: "外への視野" },
        rules: ["specialisation-evidence", "rival-benchmark"],
        evidence: [
          show("partners or stages outside the region", "地域外の連携先や工程", reachesOut),
        ],
      },
      {
        name: { en: "entrepreneurial dynamics", ja: "起業と需要の動き" },
        rules: ["demand-pull"],
        evidence: [
          show("a venture among the institutions", "参加機関にベンチャー", ({ institutions }) =>
            institutions.some(({ type }) => type === "venture"),
          ),
          show("needs registered", "ニーズの登録", ({ diagnosis }) => diagnosis.needs.length > 0),
        ],
      },
    ],
  },
  {
    step: 2,
    name: { en: "governance", ja: "推進体制" },
    factors: [
      {
        name: { en: "structures", ja: "体制" },
        rules: ["coordinator-staffed", "one-accountable", "has-responsible"],
      },
      {
        name: { en: "breadth", ja: "参加の広がり" },
        rules: ["helix-breadth", "orphan-member", "idle-institution"],
      },
      {
        name: { en: "management and communication", ja: "運営と意思疎通" },
        rules: ["agreement-record", "handover"],
        evidence: [
          show("a change log", "変更履歴", ({ changes }) => changes.length > 0),
          show("the process is recorded", "策定の経緯の記載", ({ head }) => head.events.length > 0),
        ],
      },
    ],
  },
  {
    step: 3,
    name: { en: "vision", ja: "将来像" },
    factors: [
      {
        name: { en: "broad innovation", ja: "幅広いイノベーション" },
        rules: ["target-spread"],
        evidence: [
          show(
            "more than one type of innovation",
            "二つ以上の種類のイノベーション",
            (plan) =>
              new Set(chosen(plan).flatMap(({ innovationType }) => innovationType ?? [])).size > 1,
          ),
        ],
      },
      {
        name: { en: "grand challenges", ja: "社会の課題" },
        rules: [],
        evidence: [
          show(
            "each chosen target names the drivers it answers",
            "選んだ各ターゲットに社会の変化（drivers）の記載",
            (plan) =>
              chosen(plan).length > 0 && chosen(plan).every(({ drivers }) => drivers.length > 0),
          ),
        ],
      },
      {
        name: { en: "scenarios", ja: "複数の見通し" },
        rules: ["kpi-realism"],
        evidence: [
          show(
            "two scenarios for a headline indicator",
            "代表指標に二つ以上の見通し",
            ({ indicators }) =>
              indicators.some(({ headline, scenarios }) => headline && scenarios.length > 1),
          ),
        ],
      },
    ],
  },
  {
    step: 4,
    name: { en: "priorities", ja: "重点化" },
    factors: [
      {
        name: { en: "options reviewed", ja: "選択肢の比較" },
        rules: ["target-alternatives"],
        evidence: [
          show("rejected options with their reasons", "採らなかった案とその理由", ({ targets }) =>
            targets.some(({ decision, reason }) => decision === "rejected" && reason !== undefined),
          ),
        ],
      },
      {
        name: { en: "consistency", ja: "一貫性" },
        rules: [
          "target-anchored",
          "finding-used",
          "kpi-linked",
          "barrier-covered",
          "measure-addresses-target",
        ],
      },
      {
        name: { en: "critical mass", ja: "規模" },
        rules: ["target-selective", "region-scale"],
      },
    ],
  },
  {
    step: 5,
    name: { en: "policy mix", ja: "施策の組合せ" },
    factors: [
      {
        name: { en: "roadmap", ja: "ロードマップ" },
        rules: ["roadmap-to-region", "roadmap-order", "readiness-monotone", "valley-of-death"],
      },
      {
        name: { en: "balance", ja: "施策の釣り合い" },
        rules: ["measure-mix", "measure-customised", "budget-balances"],
      },
      {
        name: { en: "framework conditions", ja: "事業環境" },
        rules: [],
        evidence: [
          show(
            "a measure for regulation, standards or procurement",
            "規制・標準・調達の施策",
            ({ measures }) =>
              measures.some(
                ({ type, barriers }) =>
                  type === "regulation" ||
                  type === "procurement" ||
                  barriers.some(({ kind }) => kind === "regulation" || kind === "standard"),
              ),
          ),
          show("a measure for people", "人材の施策", ({ measures }) =>
            measures.some(({ type }) => type === "people"),
          ),
        ],
      },
    ],
  },
  {
    step: 6,
    name: { en: "monitoring", ja: "進捗管理" },
    factors: [
      {
        name: { en: "indicators", ja: "指標" },
        rules: ["kpi-complete", "kpi-outcome-level", "five-layers"],
      },
      {
        name: { en: "monitoring", ja: "点検" },
        rules: ["review-calendar"],
        evidence: [
          show(
            "how often each indicator is measured",
            "各指標の測定頻度",
            ({ indicators }) =>
              indicators.length > 0 &&
              indicators.every(({ frequency, interval }) => frequency ?? interval),
          ),
        ],
      },
      {
        name: { en: "update", ja: "改定" },
        rules: [],
        evidence: [
          show("a version", "版の番号", ({ head }) => head.version !== undefined),
          show("a change log", "変更履歴", ({ changes }) => changes.length > 0),
          show("what happens when off track", "計画を外れたときの対応", ({ reviews }) =>
            reviews.some(({ ifOffTrack }) => ifOffTrack !== undefined),
          ),
        ],
      },
    ],
  },
];
