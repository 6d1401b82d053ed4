const head = (id: string, region: string, rest: string): string => `format: 1
plan:
  id: ${id}
  title: { en: The plan of ${id}, ja: ${id}の計画 }
  status: draft
  period: FY2027-FY2028
  currency: JPY
  languages: [en, ja]
region: ${region}
${rest}`;

const prefecture = `{ name: { en: Kita, ja: 北県 }, kind: prefecture, codes: { jis: ["01"] } }`;

export const barley = head(
  "barley",
  prefecture,
  `product: { name: { en: Barley malt, ja: 麦芽 }, codes: { hs: { code: "1107.10", version: 2022 } } }
chain:
  stages:
    fields: { name: { en: Barley fields, ja: 大麦 }, position: raw-material, location: in-region }
    malting: { name: { en: Malting, ja: 製麦 }, position: core, location: in-region }
    bottles: { name: { en: Bottles, ja: 瓶 }, position: packaging, location: outside }
    brewers: { name: { en: Breweries, ja: 醸造所 }, position: market, location: outside }
  links:
    - { from: fields, to: malting, kind: supply }
    - { from: bottles, to: malting, kind: supply }
    - { from: malting, to: brewers, kind: supply }
institutions:
  lab: { name: { en: Kita laboratory, ja: 北県試験場 }, type: public-lab, codes: { corporateNumber: "7000012050002" }, capacity: 4 FTE, staff: 60 people }
  bank: { name: { en: Bank of Kita, ja: 北銀行 }, type: bank }
  union: { name: { en: Growers, ja: 生産者 }, type: association }
roadmap:
  start: 2027-04
  tasks:
    trial: { title: { en: Trials, ja: 試験 }, owner: lab, start: 2027-04, duration: 12 months, staff: { lab: 3 FTE } }
measures:
  grant:
    title: { en: Grant, ja: 助成 }
    provider: bank
    budget:
      FY2027: [{ amount: 10百万円, payer: bank, status: secured }, { amount: 5百万円, payer: lab, status: planned }]
      FY2028: [{ amount: 4百万円, status: gap }]
`,
);

export const beer = head(
  "beer",
  prefecture,
  `product: { name: { en: Beer, ja: ビール }, codes: { hs: { code: "2203.00", version: 2022 } } }
chain:
  stages:
    malt: { name: { en: barley  malt, ja: 麦芽 }, position: raw-material, location: outside }
    glass: { name: { en: Bottles, ja: 瓶 }, position: packaging, location: outside }
    brewing: { name: { en: Brewing, ja: 醸造 }, position: core, location: in-region }
  links:
    - { from: malt, to: brewing, kind: supply }
    - { from: glass, to: brewing, kind: supply }
institutions:
  laboratory: { name: { en: Laboratory of the prefecture, ja: 県の試験場 }, type: public-lab, codes: { corporateNumber: "7000012050002" }, capacity: 4 FTE }
  bank: { name: { en: Bank of Kita, ja: 北銀行 }, type: bank }
  union: { name: { en: Brewers, ja: 醸造家 }, type: association }
roadmap:
  start: 2027-10
  tasks:
    brew: { title: { en: Test brews, ja: 試醸 }, owner: laboratory, start: 2027-10, duration: 12 months, staff: { laboratory: 2 FTE } }
measures:
  loan:
    title: { en: Loan, ja: 融資 }
    provider: bank
    budget:
      FY2027: [{ amount: 7百万円, payer: bank, status: applied }]
      2028-04/2028-09: [{ amount: EUR 20000, payer: bank, status: secured }]
`,
);

export const oats = head(
  "oats",
  "{ name: { en: Minami, ja: 南県 }, kind: prefecture }",
  `product: { name: { en: Oats, ja: 燕麦 }, codes: { hs: { code: "1107.10", version: 2022 } } }
institutions:
  bank: { name: { en: Bank of Minami, ja: 南銀行 }, type: bank }
  growers: { name: { en: Growers, ja: 生産者 }, type: association }
`,
);

/** Two plans of one prefecture that share a laboratory, a bank and a stage, and a third of another region. */
export const towns: Readonly<Record<string, string>> = {
  "plans/barley/plan.yaml": barley,
  "plans/beer/plan.yaml": beer,
  "plans/oats/plan.yaml": oats,
};
