/** How many of each a generated plan has. */
export type Size = {
  readonly stages: number;
  readonly tasks: number;
  readonly institutions: number;
  readonly measures: number;
};

/** The plan the bars of speed are set for: about 45 kB in 1,500 lines. */
export const ordinary: Size = { stages: 14, tasks: 30, institutions: 14, measures: 36 };

const types = ["sme", "university", "public-lab", "bank", "prefecture", "association"];
const phases = ["research", "development", "demonstration", "commercialisation", "market-growth"];

const times = (count: number, block: (index: number) => readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, index) => block(index)).flat();

const head = [
  "format: 1",
  "plan:",
  "  id: generated",
  "  title:",
  "    ja: 大きさを決めて作った計画",
  "    en: A plan made to size",
  "  status: deliberation",
  "  version: 0.1.0",
  "  period: FY2026-FY2030",
  "  lead: body-0",
  "region:",
  "  name: { ja: 白瀬地域, en: Shirase }",
  "  kind: functional",
  "  industry: { value: 2000億円, asOf: 2023, kind: assumption, note: made up }",
  "product:",
  "  name: { ja: 芋焼酎, en: sweet-potato shochu }",
  '  codes: { hs: { code: "2208.90", version: 2022 } }',
  "  buyers: { ja: 首都圏の飲食店, en: restaurants in Tokyo }",
  "  market: { ja: 首都圏の蒸留酒市場, en: the market for spirits in the Tokyo area }",
  "  competitors: [{ name: { ja: 麦焼酎, en: barley shochu } }]",
  "sources:",
  "  made-up:",
  "    title: { ja: 作例のための仮定, en: assumed for the example }",
  "    publisher: { ja: 作成者, en: the authors }",
];

const positionOf = (index: number, last: number): string => {
  if (index === last) return "market";
  if (index === 0) return "raw-material";
  if (index === 1) return "equipment";
  return index === last - 1 ? "packaging" : "core";
};

const stage = (index: number, last: number): readonly string[] => [
  `    stage-${index}:`,
  `      name: { ja: 工程${index}, en: Stage ${index} }`,
  `      position: ${positionOf(index, last)}`,
  `      location: ${index % 4 === 3 ? "outside" : "in-region"}`,
  "      output:",
  `        value: ${10 + index}億円`,
  "        asOf: 2023",
  "        kind: assumption",
  "        note: { ja: 作例のための仮定である。, en: Assumed for the example. }",
  "      valueAdded: { value: 40%, asOf: 2023, kind: assumption, note: assumed }",
  "      level: 3",
  "      rivalLevel: 4",
  "      importance: 3",
  "      source: made-up",
];

const link = (index: number): readonly string[] => [
  `    - from: stage-${index}`,
  `      to: stage-${index + 1}`,
  "      kind: supply",
  "      value:",
  `        value: ${5 + (index % 5)}億円`,
  "        asOf: 2023",
  "        kind: assumption",
  "        source: made-up",
];

const institution = (index: number, stages: number): readonly string[] => [
  `  body-${index}:`,
  `    name: { ja: 機関${index}, en: Institution ${index} }`,
  `    type: ${types[index % types.length]}`,
  "    location: in-region",
  `    stages: [stage-${index % stages}]`,
  "    functions: [produce, use]",
  "    fields: { ja: 発酵と原料, en: fermentation and raw material }",
  "    contribution:",
  "      people: { ja: 担当者1人, en: one member of staff }",
];

const target = (index: number, stages: number): readonly string[] => [
  `  target-${index}:`,
  `    title: { ja: ターゲット${index}, en: Target ${index} }`,
  `    stages: [stage-${(index + 1) % Math.max(1, stages - 1)}]`,
  "    lever: quality",
  "    mechanism:",
  "      ja: 香りの異なる酵母を使い分け、酒質を高める。",
  "      en: Yeasts of different aroma raise the quality of the spirit.",
  "    users: [body-0]",
  "    requiredLevel: 4",
  "    evidence: { ja: 試験醸造の結果による。, en: Results of pilot brewing. }",
  "    effect:",
  `      likely: { value: ${20 + index}億円, kind: assumption, note: assumed }`,
  "      by: FY2030",
];

const task = (index: number, institutions: number): readonly string[] => [
  `    task-${index}:`,
  `      title: { ja: 作業${index}の実施と評価, en: Carry out and assess task ${index} }`,
  `      target: target-${index % 3}`,
  `      phase: ${phases[Math.min(phases.length - 1, index % 5)]}`,
  `      owner: body-${index % institutions}`,
  `      duration: ${3 + (index % 7)} months`,
  ...(index >= 6 ? [`      after: [task-${index - 6}]`] : ["      start: 2026-04"]),
  "      handover: { ja: 手順書を引き渡す。, en: The manual is handed over. }",
];

const measure = (index: number, { tasks, institutions }: Size): readonly string[] => [
  `  measure-${index}:`,
  `    title: { ja: 支援策${index}, en: Measure ${index} }`,
  "    type: rd",
  "    intervention: complete",
  "    description:",
  "      ja: 製造場での試験醸造の費用の一部を補助し、結果を共有する。",
  "      en: Part of the cost of trial batches is paid, and the results are shared.",
  `    tasks: [task-${index % tasks}]`,
  `    targets: [target-${index % 3}]`,
  `    provider: body-${index % institutions}`,
  "    beneficiaries: [body-0]",
  "    budget:",
  `      FY2026: ${100 + index}万円`,
  `      FY2027: ${120 + index}万円`,
  "    status: planned",
];

const role = (id: string, index: number, institutions: number): readonly string[] => [
  `  ${id}:`,
  `    accountable: body-${index % institutions}`,
  `    responsible: [body-${(index + 1) % institutions}]`,
];

/** A sound plan of the given size in the style people write: one key a line. */
export const generatedPlan = (size: Size = ordinary): string => {
  const { stages, tasks, institutions, measures } = size;
  const lines = [
    ...head,
    "chain:",
    "  stages:",
    ...times(stages, (index) => stage(index, stages - 1)),
    "  links:",
    ...times(stages - 1, link),
    "institutions:",
    ...times(institutions, (index) => institution(index, stages)),
    "targets:",
    ...times(3, (index) => target(index, stages)),
    "roadmap:",
    "  tasks:",
    ...times(tasks, (index) => task(index, institutions)),
    "measures:",
    ...times(measures, (index) => measure(index, size)),
    "roles:",
    ...times(tasks, (index) => role(`task-${index}`, index, institutions)),
    ...times(measures, (index) => role(`measure-${index}`, index, institutions)),
  ];
  return `${lines.join("\n")}\n`;
};
