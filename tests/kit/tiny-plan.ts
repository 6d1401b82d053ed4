import type { Plan } from "../../src/model/plan.ts";
import { examine } from "../../src/pipeline.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";

/** A plan out of a few lines of its file; fails loudly where they are not understood. */
const tinyPlan = async (name: string, text: string): Promise<Plan> => {
  const { plan, findings } = await examine(
    { name, text, settings: { rules: [], today: "2026-04-01" } },
    nodeDisk,
  );
  if (plan) return plan;
  throw new Error(`${name}: ${findings.map(({ code, key }) => `${code} ${key}`).join("; ")}`);
};

const headed = (body: string): string => `format: 1
plan:
  id: tiny
  title: { ja: "試験用の計画", en: "A plan for tests" }
  status: draft
  period: FY2026-FY2030
  currency: JPY
region:
  name: { ja: "南の島々と火山のふもとの広域連携地域（三市二町一村）", en: "The wide area of the southern islands and the foot of the volcano" }
${body}`;

const oneStage = headed(`chain:
  stages:
    only: { name: { ja: "製造", en: "Making" }, position: core, location: in-region }
roadmap:
  tasks:
    only: { title: { ja: "試す", en: "Try" }, phase: research, start: 2026-04, duration: 6 months }
`);

const long = {
  ja: "高付加価値型スマートフォンディスプレイ用カバーガラス超精密加工・検査・梱包サービス工程（多品種少量生産対応）",
  en: "Ultra-precision machining, inspection and packaging services for the cover glass of high-value-added smartphone displays",
  word: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
};

const longNames = headed(`chain:
  stages:
    a: { name: { ja: "${long.ja}", en: "${long.en}" }, position: raw-material, location: outside, firms: "0", output: { value: "12億3456万7890円", asOf: 2020 } }
    b: { name: "${long.word}", position: component }
    c: { name: { ja: "${long.ja}", en: "${long.en}" }, position: core, location: "60%", firms: "123,456", output: { value: "98億7654万3210円", asOf: FY2021 } }
    d: { name: "${long.word}", position: market, location: outside }
  links:
    - { from: a, to: c, kind: supply, value: "12億3456万7890円" }
    - { from: b, to: c, kind: supply, value: "3億円" }
    - { from: c, to: d, kind: supply, value: "98億7654万3210円" }
    - { from: d, to: a, kind: return, volume: "123,456 t" }
    - { from: lab, to: c, kind: joint-research }
institutions:
  lab: { name: { ja: "${long.ja}研究所", en: "${long.en} Laboratory" }, type: public-lab, location: in-region }
targets:
  t: { title: { ja: "${long.ja}", en: "${long.en}" }, stages: [a, b, c] }
  u: { title: "${long.word}", stages: [c] }
roadmap:
  tasks:
    first: { title: { ja: "${long.ja}", en: "${long.en}" }, target: t, phase: research, start: 2026-04, duration: 18 months, owner: lab, readiness: { trl: { from: 2, to: 5 } } }
    second: { title: "${long.word}", target: u, phase: development, after: [first], duration: 1 month, owner: lab, readiness: { trl: { from: 5, to: 6 } } }
    point: { title: { ja: "${long.ja}", en: "${long.en}" }, target: u, phase: spillover, after: [second], duration: 0 months, owner: lab }
    open: { title: "${long.word}", target: t, phase: market-growth, after: [second] }
    late: { title: { ja: "計画期間の後まで続く", en: "Goes on after the period" }, target: t, phase: spillover, after: [point], duration: 60 months }
`);

const circular = headed(`chain:
  stages:
    a: { name: { ja: "甲", en: "A" }, position: processing, location: in-region, output: "10億円", valueAdded: "4億円" }
    b: { name: { ja: "乙", en: "B" }, position: core, location: in-region, output: "20億円", valueAdded: "9億円" }
    c: { name: { ja: "丙", en: "C" }, position: packaging, location: in-region }
    m: { name: { ja: "市場", en: "Market" }, position: market, location: outside }
  links:
    - { from: a, to: b, kind: supply, value: "10億円" }
    - { from: b, to: c, kind: supply, value: "5億円" }
    - { from: c, to: a, kind: supply, value: "2億円" }
    - { from: b, to: a, kind: return, volume: "30 t" }
    - { from: b, to: m, kind: supply, value: "15億円" }
    - { from: a, to: m, kind: competition }
`);

const chainOf = (count: number): string => {
  const positions = ["raw-material", "component", "core", "packaging", "retail", "market"];
  const stages = Array.from({ length: count }, (_, place) => {
    const where = place % 3 === 0 ? "outside" : "in-region";
    return `    s${place}: { name: { ja: "工程${place}", en: "Stage ${place}" }, position: ${positions[place % 6]}, location: ${where} }`;
  });
  const links = Array.from({ length: count - 1 }, (_, place) => {
    const to = Math.min(count - 1, place + 1 + ((place * 7) % 5));
    return `    - { from: s${place}, to: s${to}, kind: supply, value: "${place + 1}億円" }`;
  });
  return `chain:\n  stages:\n${stages.join("\n")}\n  links:\n${links.join("\n")}\n`;
};

const roadmapOf = (count: number): string => {
  const phases = ["research", "development", "demonstration", "commercialisation", "spillover"];
  const tasks = Array.from({ length: count }, (_, place) => {
    const after = place < 5 ? "start: 2026-04" : `after: [t${place - 5}]`;
    return `    t${place}: { title: { ja: "課題${place}", en: "Task ${place}" }, phase: ${phases[place % 5]}, ${after}, duration: ${3 + (place % 4)} months }`;
  });
  return `roadmap:\n  tasks:\n${tasks.join("\n")}\n`;
};

type Kept = readonly [version: string, date: string, results: string];

const versionsOf = (kept: readonly Kept[], body = ""): string => {
  const entries = kept.map(
    ([version, date, results]) =>
      `  - { version: "${version}", date: ${date}, what: { ja: "変更", en: "A change" }, status: draft, results: { ${results} } }`,
  );
  return headed(`changes:\n${entries.join("\n")}\n${body}`);
};

const monthAt = (place: number): string =>
  `${2026 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;

const fourVersions = versionsOf([
  [
    "0.1",
    "2026-01-15",
    'headlineTarget: "45億円", closure: 58.2%, fundingGap: "12.4億円", likelyFinish: 2030-03',
  ],
  [
    "0.5",
    "2026-04-20",
    'headlineTarget: "45億円", closure: 60.9%, fundingGap: "9.7億円", likelyFinish: 2030-03',
  ],
  ["0.9", "2026-07-31", 'closure: 60.1%, fundingGap: "9.9億円", likelyFinish: 2030-12'],
  [
    "1.0",
    "2026-10-22",
    'headlineTarget: "49.3億円", closure: 61.3%, fundingGap: "6.25億円", likelyFinish: 2030-09',
  ],
]);

const manyVersions = (count: number): string =>
  versionsOf(
    Array.from({ length: count }, (_, place): Kept => {
      const target = 45 + 0.7 * Math.floor(place / 5);
      const results = [
        `headlineTarget: "${target.toFixed(1)}億円"`,
        `closure: ${(58 + ((place * 7) % 11) / 2).toFixed(1)}%`,
        `fundingGap: "${(123_456_789 * (40 - (place % 40))).toFixed(0)}円"`,
        `likelyFinish: ${monthAt(51 + Math.floor(place / 7) * 5 - (place % 7 === 3 ? 2 : 0))}`,
      ];
      return [`${Math.floor(place / 10)}.${place % 10}`, monthAt(place), results.join(", ")];
    }),
  );

const longVersions = versionsOf(
  Array.from({ length: 6 }, (_, place): Kept => {
    const name = `令和${8 + place}年度中間見直し後改訂案（第${place + 1}版・協議会決定前）`;
    const closure = `closure: "${98.765 - place * 3.4321}%"`;
    const gap = `fundingGap: "12億3456万789${place}円", likelyFinish: 2030-0${1 + place}`;
    // the headline is first counted in shops and then in money
    const target = place < 2 ? `${120 + place}店舗` : `${1234.5 * place} USD`;
    return [name, `2026-0${1 + place}-28`, `headlineTarget: "${target}", ${closure}, ${gap}`];
  }),
  `indicators:
  most: { name: { ja: "${long.ja}", en: "${long.en}" }, headline: true, baseline: { value: 100 USD, asOf: 2025 }, target: { value: 6172 USD, asOf: 2030 } }
`,
);

const sameVersions = versionsOf([
  ["1", "2026-01", "closure: 60%"],
  ["2", "2026-02", "closure: 60%"],
]);

/** Short, long, broken and large plans, for looking at figures and for measuring them. */
export const tinyPlans = {
  "one-stage": () => tinyPlan("one-stage", oneStage),
  "long-names": () => tinyPlan("long-names", longNames),
  circular: () => tinyPlan("circular", circular),
  thirty: () => tinyPlan("thirty", headed(chainOf(14) + roadmapOf(30))),
  many: () => tinyPlan("many", headed(chainOf(120) + roadmapOf(120))),
  "two-versions": () => tinyPlan("two-versions", sameVersions),
  "four-versions": () => tinyPlan("four-versions", fourVersions),
  "long-versions": () => tinyPlan("long-versions", longVersions),
  "thirty-versions": () => tinyPlan("thirty-versions", manyVersions(30)),
  "hundred-versions": () => tinyPlan("hundred-versions", manyVersions(100)),
} as const satisfies Readonly<Record<string, () => Promise<Plan>>>;
