import { soundPlanOf } from "../../kit/plan-of.ts";

/** Fictional: two tasks with their sources, one without, measures with payers, an indicator and a target. */
export const financedPlan = () => soundPlanOf(financedText);

/** The same plan of a region whose fiscal year is the calendar year, with words of it replaced. */
export const calendarPlan = (others: Readonly<Record<string, string>> = {}) =>
  soundPlanOf(
    Object.entries(others).reduce(
      (text, [word, other]) => text.replaceAll(word, other),
      financedText
        .replaceAll(/FY(?=\d)/g, "")
        .replace("currency: JPY", "fiscalYearStart: 1, currency: JPY"),
    ),
  );

const financedText = `format: 1
plan: { title: { ja: 試, en: Trial }, period: FY2026-FY2028, currency: JPY }
institutions:
  pref: { name: { ja: 架空県, en: Fictional Prefecture }, type: prefecture }
  firm: { name: { ja: 架空酒造, en: Fictional Brewery }, type: sme }
  lab: { name: { ja: 架空研究所, en: Fictional Laboratory }, type: public-lab }
targets:
  yeast: { title: { ja: 酵母, en: Yeast }, effect: { low: 2億円, likely: 4億円, high: 5億円 } }
roadmap:
  tasks:
    trial:
      title: { ja: 実証, en: Trial batches }
      target: yeast
      phase: demonstration
      start: 2026-04
      duration: { low: 12 months, likely: 12 months, high: 20 months }
      readiness: { trl: { from: 5, to: 7 } }
      cost: 10000000円
      owner: firm
      funding:
        - { programme: local, eligible: 8500000円, rate: 2/3, cap: 6000000円, status: secured }
        - { payer: firm, status: secured }
    research:
      title: { ja: 研究, en: Research }
      target: yeast
      phase: research
      start: 2026-10
      duration: 12 months
      readiness: { trl: { from: 3, to: 5 } }
      cost: 8000000円
      owner: lab
      funding:
        - { programme: state, rate: 1/2, status: applied, probability: 60% }
        - { programme: local, rate: 2/3, status: planned }
    launch:
      title: { ja: 発売, en: Launch }
      phase: commercialisation
      after: [trial]
      duration: 6 months
      cost: 6000000円
      owner: firm
programmes:
  local:
    name: { ja: 架空県実証補助, en: Local grant }
    provider: pref
    limits: { rate: 2/3 }
    rounding: 1000円
    payment: { advance: 50%, lag: 2 months, after: task-end }
  state: { name: { ja: 架空の国補助, en: State grant }, provider: { ja: 国, en: The state }, payment: { lag: 1 month, after: year-end } }
measures:
  promote:
    title: { ja: 販路, en: Promotion }
    type: market
    tasks: [launch]
    targets: [yeast]
    status: planned
    budget:
      FY2027:
        - { amount: 3000000円, payer: pref, status: secured }
        - { amount: 1000000円, payer: firm }
      FY2026-FY2028: { amount: 1000001円, source: { ja: 会費, en: Fees } }
indicators:
  exports:
    name: { ja: 輸出量, en: Exports }
    level: outcome-final
    headline: true
    baseline: { value: 500 kL, asOf: FY2025 }
    target: { value: 700 kL, asOf: FY2028 }
    measures: [promote]
methods: { discountRate: 4% }
`;
