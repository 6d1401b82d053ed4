/** A slip of a published document as a plan repeats it, what is said, and how it can stand. */
export type Slip = {
  readonly id: string;
  readonly wrong: string;
  readonly said: readonly string[];
  readonly right: string;
};

const benchmark = (name: string, metric: string, value: string): string =>
  `diagnosis:\n  benchmarks:\n    b:\n      name: ${name}\n      metric: ${metric}\n      value: ${value}\n`;

/** The nineteen projects of the industrial cluster plan with the universities each counts. */
const projects = [20, 35, 26, 15, 8, 18, 29, 3, 21, 20, 58, 19, 1, 5, 10, 10, 30, 47, 12];
const universities = projects.map((count, at) => `project ${at + 1}: ${count}大学`).join(", ");

/** Figures and dates as the documents on clusters print them, and as they can stand side by side. */
export const slips: readonly Slip[] = [
  {
    id: "E1 New Business Creation Act: in force in February 1992 or 1999",
    wrong: `plan:
  frame:
    - { name: 新事業創出促進法, date: 1992年2月, note: 1992年2月（平成11年2月）に施行 }
    - { name: 新事業創出促進法, date: 平成10年12月18日 }
`,
    said: [
      "figures-agree warning at 平成10年12月18日: `新事業創出促進法` is dated February 1992 and 18 December 1998, and nothing says that these are different events",
      "units-time-codes error at 1992年2月（平成11年2月）に施行: `1992年2月(平成11年2月)` names two years: February 1992 and February 1999",
    ],
    right: `plan:
  frame:
    - { name: 新事業創出促進法, date: 平成11年2月16日, event: in-force, note: 1999年2月（平成11年2月）に施行 }
    - { name: 新事業創出促進法, date: 平成10年12月18日, event: enacted }
`,
  },
  {
    id: "E2 Japan's cluster policy: begun in 2002 or 2001",
    wrong: `sources: { lecture: {}, survey: {} }
plan:
  process:
    - { date: 2002, text: Japan's cluster policy begins, source: lecture, elsewhere: [{ date: 2001, source: survey }] }
`,
    said: [
      "figures-agree warning at 2001: `Japan's cluster policy begins` is dated 2002, by another source 2001",
    ],
    right: `sources: { lecture: {}, survey: {} }
plan:
  process:
    - { date: 2001, text: Japan's cluster policy begins, source: survey, elsewhere: [{ date: FY2001, source: lecture }] }
`,
  },
  {
    id: "E3 the food market of north Germany: 400 bn or 51 bn euro",
    wrong:
      "product: { market: { size: { value: c. EUR 400 bn, elsewhere: [{ value: c. EUR 51 bn }] } } }",
    said: [
      "units-time-codes error at c. EUR 400 bn: c. EUR 400 bn is 8 times what another source says, c. EUR 51 bn",
    ],
    right:
      "product: { market: { size: { value: c. EUR 51 bn, elsewhere: [{ value: EUR 50.8 bn }] } } }",
  },
  {
    id: "E4 Silicon Valley: 5,000 firms are 1,500 and 2,000",
    wrong: benchmark(
      "Silicon Valley",
      "firms",
      '{ value: "約5,000社", asOf: 2004, parts: { 製造業: "約1,500社", 研究開発・サービス業: "約2,000社" } }',
    ),
    said: [
      "figures-agree note at parts: the parts of c. 5,000 firms sum to c. 3,500 firms, which leaves c. 1,500 firms not itemised",
    ],
    right: benchmark(
      "Silicon Valley",
      "firms",
      '{ value: "約5,000社", asOf: 2004, parts: { 製造業: "約1,500社", 研究開発・サービス業: "約2,000社", その他: "約1,500社" } }',
    ),
  },
  {
    id: "E5 Daedeok: 59 bodies are 25 + 30 + 4, and 7 more",
    wrong: benchmark(
      "Daedeok",
      "research bodies",
      "{ value: 59機関, asOf: 2004, parts: { private: 25機関, public: 30機関, higher: 4機関, government: 7機関 } }",
    ),
    said: [
      "figures-agree warning at parts: the parts of 59 institutions sum to 66 institutions, and nothing says that they overlap",
    ],
    right: benchmark(
      "Daedeok",
      "research bodies",
      "{ value: 59機関, asOf: 2004, parts: { private: 25機関, public: 30機関, higher: 4機関 } }",
    ),
  },
  {
    id: "E6 projects of the cluster plan: 19, 18 or about 20",
    wrong: benchmark(
      "Industrial cluster plan",
      "projects",
      "{ value: 19プロジェクト, elsewhere: [{ value: 18プロジェクト }, { value: 約20プロジェクト }] }",
    ),
    said: [
      "figures-agree warning at value: 19 プロジェクト and 18 プロジェクト are stated for the same thing, without a date on each",
    ],
    right: benchmark(
      "Industrial cluster plan",
      "projects",
      "{ value: 19プロジェクト, asOf: FY2005, elsewhere: [{ value: 18プロジェクト, asOf: FY2006 }, { value: 約20プロジェクト, asOf: FY2001 }] }",
    ),
  },
  {
    id: "E7 firms and universities of the cluster plan: 6,100 and 250, or 5,800 and 220",
    wrong: `diagnosis:
  benchmarks:
    firms: { name: Plan, metric: firms, value: { value: 6100社, asOf: 2005, elsewhere: [{ value: 5800社 }] } }
    universities: { name: Plan, metric: universities, value: { value: 250大学, elsewhere: [{ value: 220大学 }] } }
`,
    said: [
      "figures-agree warning at { value: 5800社 }: 5,800 firms and 6,100 firms are stated for the same thing, without a date on each",
      "figures-agree warning at value: 250 大学 and 220 大学 are stated for the same thing, without a date on each",
    ],
    right: `diagnosis:
  benchmarks:
    firms: { name: Plan, metric: firms, value: { value: 6100社, asOf: 2005, elsewhere: [{ value: 5800社, asOf: 2004 }] } }
    universities: { name: Plan, metric: universities, value: { value: 250大学, asOf: 2005, elsewhere: [{ value: 220大学, asOf: 2004 }] } }
`,
  },
  {
    id: "E8 universities of the nineteen projects: 387 against about 250",
    wrong: benchmark("Plan", "universities", `{ value: 約250大学, parts: { ${universities} } }`),
    said: [
      "figures-agree warning at parts: the parts of c. 250 大学 sum to 387 大学, and nothing says that they overlap",
    ],
    right: benchmark(
      "Plan",
      "universities",
      `{ value: 約250大学, overlap: some take part in several projects, parts: { ${universities} } }`,
    ),
  },
  {
    id: "E9 the budget of the cluster plan: 25.17 of 56.8 bn itemised",
    wrong: benchmark(
      "Plan",
      "budget",
      `{ value: 568億円, asOf: FY2005, parts: { network: 20.1億円, energy: 5.2億円, exchange: 0.8億円, consortium: 137.2億円, new industry: 64.1億円, incubators: 23億円, managers: 1.3億円 } }`,
    ),
    said: [
      "figures-agree note at parts: the parts of JPY 56.8 bn sum to JPY 25.17 bn, which leaves JPY 31.63 bn not itemised",
    ],
    right: benchmark(
      "Plan",
      "budget",
      "{ value: 568億円, asOf: FY2005, parts: { itemised: 251.7億円, others: 316.3億円 } }",
    ),
  },
  {
    id: "E10 south-east England, run by the agency of the south-west",
    wrong: `diagnosis:
  benchmarks:
    b: { name: 南東イングランド, metric: firms, value: 50社, note: 推進主体は南西イングランド開発公社 }
`,
    said: [
      "figures-agree note at 推進主体は南西イングランド開発公社: the name `南東イングランド` says south-east, the text about it south-west",
    ],
    right: `diagnosis:
  benchmarks:
    b: { name: 南西イングランド, metric: firms, value: 50社, note: 推進主体は南西イングランド開発公社 }
`,
  },
  {
    id: "E11 foodRegio: 2000, idea 2004, network 2005, 2006, association 2007",
    wrong: `plan:
  process:
    - { date: 2000, text: foodRegio }
    - { date: 2004, text: foodRegio, event: idea }
    - { date: 2005, text: foodRegio, event: start }
    - { date: 2006, text: foodRegio, event: foundation }
    - { date: 2007, text: foodRegio, event: foundation }
`,
    said: [
      "figures-agree warning at 2004: `foodRegio` is dated 2000 and 2004, and nothing says that these are different events",
    ],
    right:
      "plan: { process: [{ date: 2004, text: foodRegio, event: idea }, { date: 2007, text: foodRegio, event: foundation }] }",
  },
  {
    id: "E12 Ben Franklin: 311 M dollars times 23 are not 7.9 bn",
    wrong: benchmark(
      "Ben Franklin",
      "output",
      "{ value: USD 7.9 bn, asOf: 2012, factors: [USD 311 M, 23] }",
    ),
    said: ["figures-agree warning at USD 7.9 bn: USD 311 m × 23 is USD 7,153 m, not USD 7.9 bn"],
    right: benchmark(
      "Ben Franklin",
      "output",
      "{ value: USD 7.15 bn, asOf: 2012, factors: [USD 311 M, 23] }",
    ),
  },
  {
    id: "E13 a programme of seven years: 11.1 m euro, whose successor of 20 bn is double",
    wrong: benchmark(
      "PCTI Euskadi 2020",
      "programme",
      "{ value: EUR 11.1 m, asOf: 2014, elsewhere: [{ value: EUR 10 bn, asOf: 2021, note: half of the successor }] }",
    ),
    said: [
      "units-time-codes error at EUR 11.1 m: EUR 11.1 m is 1/901 of what another source says, EUR 10 bn",
    ],
    right: benchmark(
      "PCTI Euskadi 2020",
      "programme",
      "{ value: EUR 11.1 bn, asOf: 2014, elsewhere: [{ value: EUR 10 bn, asOf: 2021, note: half of the successor }] }",
    ),
  },
  {
    id: "E14 Imabari: 14,000 t, +49% on 2009, or 11,468 t, -4.7%, in 2017",
    wrong: `diagnosis:
  benchmarks:
    a: { name: Imabari, metric: output, value: { value: "14,000 t", asOf: 2017 } }
    b: { name: Imabari, metric: output, value: { value: "11,468 t", asOf: 2017 } }
`,
    said: [
      "figures-agree warning at value: 11,468 t and 14,000 t are stated for the same thing at the same time",
    ],
    right: `diagnosis:
  benchmarks:
    a: { name: Imabari, metric: output, value: { value: "14,000 t", asOf: 2014 } }
    b: { name: Imabari, metric: output, value: { value: "11,468 t", asOf: 2017 } }
`,
  },
  {
    id: "E15 the bio-industry of Hokkaido: +6.2% where the values say 16.7%",
    wrong: `product:
  output:
    points:
      FY2008: JPY 39.5 bn
      FY2009: { value: JPY 46.1 bn, growth: +6.2% }
      FY2010: { value: JPY 50.1 bn, growth: +2.3% }
`,
    said: [
      "figures-agree warning at +6.2%: a change of 6.2% is stated, but JPY 39.5 bn to JPY 46.1 bn is 16.7%",
      "figures-agree warning at +2.3%: a change of 2.3% is stated, but JPY 46.1 bn to JPY 50.1 bn is 8.7%",
    ],
    right:
      "product: { output: { points: { FY2008: JPY 39.5 bn, FY2009: { value: JPY 46.1 bn, growth: +16.7% } } } }",
  },
];
