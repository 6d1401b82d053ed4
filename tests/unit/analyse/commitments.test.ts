import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { boundPlan, fingerprints, found } from "./bound-plan.ts";

const before = fingerprints(boundPlan);

/** The institutions whose fingerprint an edit of the text changes. */
const changedBy = (from: string, to: string): readonly string[] => {
  expect(boundPlan.split(from), from).toHaveLength(2);
  const after = fingerprints(boundPlan.replace(from, to));
  return Object.keys(before).filter((id) => before[id] !== after[id]);
};

describe("what binds", () => {
  test("is found in every part of the plan, at its place", () => {
    const lab = found(boundPlan).find(({ institution }) => institution.id === "lab");
    const listed = lab?.bindings.map(({ kind, place }) => `${kind} ${place.path.join(".")}`);
    // for programs: nothing in it that JSON would lose
    expect(JSON.parse(JSON.stringify(lab?.bindings))).toStrictEqual(lab?.bindings);
    expect(listed).toEqual([
      "task roadmap.tasks.trial",
      "gate roadmap.tasks.trial.gate",
      "staff roadmap.tasks.trial.staff",
      "funding roadmap.tasks.trial.funding",
      "measure measures.school",
      "budget measures.school.budget",
      "consulted roles.sale.consulted",
      "lead plan.lead",
      "indicator indicators.loaves",
      "risk risks.rust",
      "review reviews.middle",
      "effort efforts.0.plan.crust",
      "effort efforts.0.plan.grain",
      "contribution institutions.lab.contribution",
      "resolution positions.0.resolution",
    ]);
  });

  const binding: readonly (readonly [from: string, to: string, ...who: readonly string[]])[] = [
    ["title: Baking trial", "title: Baking trials", "bank", "lab", "mill"],
    ["title: A better crust", "title: A thicker crust", "lab", "mill"],
    ["start: 2027-04", "start: 2027-05", "lab", "mill"],
    ["end: 2028-09", "end: 2028-10", "lab", "mill"],
    ["deadline: FY2028", "deadline: FY2029", "lab", "mill"],
    ["lag: 1 months", "lag: 2 months", "lab", "mill"],
    ["likely: 18 months", "likely: 19 months", "lab", "mill"],
    ["high: 30 months", "high: 36 months", "lab", "mill"],
    ["cost: { value: 2億円", "cost: { value: 2.1億円", "lab", "mill"],
    ["cost: { value: 2億円", "cost: { value: 約2億円", "lab", "mill"],
    ["priceBasis: nominal", "priceBasis: real FY2025", "lab", "mill"],
    ["to: 5 }", "to: 6 }", "lab", "mill"],
    ["handover: To the mill", "handover: To the bank", "lab", "mill"],
    ["owner: lab\n      start", "owner: mill\n      start", "lab", "mill"],
    ["Nine of ten loaves rise", "Eight of ten loaves rise", "lab", "mill"],
    ["date: 2028-10, decider: lab", "date: 2028-11, decider: lab", "lab", "mill"],
    ["decider: lab", "decider: bank", "lab", "bank", "mill"],
    ["ifNot: Stop", "ifNot: Go on", "lab", "mill"],
    ["staff: { lab: 2 FTE", "staff: { lab: 3 FTE", "lab"],
    ["eligible: 1.5億円", "eligible: 1.6億円", "lab"],
    ["rate: 1/2", "rate: 2/3", "lab"],
    ["cap: 60百万円", "cap: 70百万円", "lab"],
    ["- { payer: lab, ", "- { payer: bank, ", "lab", "bank"],
    ["title: School of baking", "title: Schools of baking", "lab", "mill"],
    ["description: Lessons", "description: Courses", "lab"],
    ["targets: [crust]\n", "targets: [grain]\n", "lab"],
    ["rate: 50%", "rate: 40%", "lab"],
    ["cap: 10百万円", "cap: 11百万円", "lab"],
    ["amount: 8百万円", "amount: 8.5百万円", "lab"],
    ["FY2027: { amount: 8百万円", "FY2029: { amount: 8百万円", "lab"],
    ["amount: 9百万円, payer: mill", "amount: 9百万円", "lab", "mill"],
    ["trial: { accountable: lab", "trial: { accountable: mill", "lab", "mill"],
    ["responsible: [lab, mill]", "responsible: [mill]", "lab"],
    ["consulted: [lab]", "consulted: [bank]", "lab", "bank"],
    ["name: Loaves sold", "name: Loaves baked", "lab"],
    ["unit: loaves", "unit: thousand loaves", "lab"],
    ["frequency: Yearly", "frequency: Monthly", "lab"],
    ["direction: increase", "direction: maintain", "lab"],
    ["value: 5000個", "value: 6000個", "lab"],
    ["asOf: FY2031", "asOf: FY2030", "lab"],
    ["value: 2000個", "value: 2500個", "lab"],
    ["date: FY2029, value", "date: FY2030, value", "lab"],
    ["plan: { crust: 2.5 FTE", "plan: { crust: 2 FTE", "lab"],
    ["grain: 0.25 FTE, ", "", "lab"],
    ["Two researchers", "Three researchers", "lab"],
    ["One tenth of its budget", "A fifth of its budget", "lab"],
    ["The pilot oven", "The old oven", "lab"],
    ["contribution: One miller", "contribution: Two millers", "mill"],
    ["The crust is tested first", "The grain is tested first", "lab"],
    ["text: Rust on the grain", "text: Rust on the ovens", "lab"],
    ["Hardy seed in store", "Seed in store", "lab"],
    ["A tenth is lost", "A fifth is lost", "lab"],
    ["impact: 4, owner: lab", "impact: 4, owner: bank", "lab", "bank"],
    ["date: 2029-12, kind: interim", "date: 2030-01, kind: interim", "lab"],
    ["kind: interim", "kind: annual", "lab"],
    ["reviewer: [lab, Outside", "reviewer: [bank, Outside", "lab", "bank"],
    ["ifOffTrack: Targets are cut", "ifOffTrack: Targets are kept", "lab"],
    ["lead: lab", "lead: mill", "lab", "mill"],
    ["period: FY2027-FY2031", "period: FY2027-FY2036", "lab"],
    ["period: FY2027-FY2031", "period: FY2026-FY2031", "lab", "mill"],
  ];
  test.each(binding)("changes with %j → %j", (from, to, ...who) => {
    expect([...changedBy(from, to)].sort()).toEqual([...who].sort());
  });

  const idle: readonly (readonly [from: string, to: string])[] = [
    ["title: Bread of the coast", "title: Bread of the shore"],
    ["status: agreed\n", "status: shared\n"],
    ["version: 1.0.0\n", "version: 1.1.0\n"],
    ["Why the plan is made", "Why it is made"],
    ["description: A coast", "description: A shore"],
    ["population: 10000", "population: 20000"],
    ["buyers: [Bakeries]", "buyers: [Bakeries, Schools]"],
    ["output: 10億円", "output: 11億円"],
    ["value: 9億円", "value: 8億円"],
    ["name: Laboratory", "name: The laboratory"],
    ["budget: 5億円", "budget: 6億円"],
    ["Founded long ago", "Founded lately"],
    ["mechanism: It cracks", "mechanism: It snaps"],
    ["priority: 60%", "priority: 50%"],
    ["phase: development", "phase: research"],
    ["trl: { from: 3", "trl: { from: 4"],
    ["layer: technology", "layer: product"],
    ["kind: assumption, asOf: FY2025, note: A guess", "kind: estimate, asOf: FY2026"],
    ["status: planned, note: First", "status: secured"],
    ["note: A note", "note: Another note"],
    ["type: people", "type: network"],
    ["payer: lab, status: secured", "payer: lab, status: applied"],
    ["informed: [bank], note: Of old", "informed: [mill]"],
    ["now: { crust: 0.5 FTE, other: 3 FTE }", "now: { other: 2 FTE }"],
    ["grain: 0.25 FTE, other: 1.5 FTE", "grain: 0.25 FTE, other: 1 FTE"],
    ["note: By hand", "note: By heart"],
    ["stance: -2, note: Fears for the crust", "stance: 0"],
    ["level: outcome-final", "level: impact"],
    ["layer: e", "layer: d"],
    ["value: 1000個", "value: 900個"],
    ["note: Fivefold", "note: Five times"],
    ["source: The bakers", "source: The guild"],
    ["assumption: People eat bread", "assumption: People like bread"],
    ["likelihood: 3, impact: 4", "likelihood: 4, impact: 5"],
    ["findings: None yet", "findings: Some"],
    ["lab, Outside experts", "lab, Inside experts"],
    ["value: 1200個", "value: 1300個"],
    ["what: First text", "what: Second text"],
    ["definition: The inside", "definition: Inside"],
  ];
  test.each(idle)("does not change with %j → %j", (from, to) => {
    expect(changedBy(from, to)).toEqual([]);
  });

  test("of one institution is untouched by what binds another", () => {
    expect(changedBy("amount: 30百万円", "amount: 31百万円")).toEqual(["bank"]);
    expect(changedBy("plan: { grain: 5 FTE }", "plan: { grain: 6 FTE }")).toEqual(["mill"]);
  });
});

describe("the same, written otherwise,", () => {
  const spellings: readonly (readonly [from: string, to: string])[] = [
    ["start: 2027-04", "start: 令和9年4月"],
    ["deadline: FY2028", "deadline: 令和10年度"],
    ["cost: { value: 2億円", "cost: { value: 200百万円"],
    ["cap: 60百万円", 'cap: "JPY 60 m"'],
    ["likely: 18 months", "likely: 1年6か月"],
    ["rate: 50%", "rate: 0.5"],
    ["value: 5000個", 'value: "5,000 個"'],
    ["people: Two researchers", "people: { en: Two researchers, ja: Two researchers }"],
    ["Hardy seed in store", '"Hardy\n      seed   in\n      store"'],
    ["title: Baking trial", "title: Ｂａｋｉｎｇ　ｔｒｉａｌ # as said"],
    ["date: 2029-12, kind: interim", "kind: interim, date: 2029年12月"],
  ];
  test.each(spellings)("keeps the fingerprint: %j → %j", (from, to) => {
    expect(changedBy(from, to)).toEqual([]);
  });

  test("keeps it where Japanese lines are broken elsewhere", () => {
    const inJapanese = (text: string) =>
      fingerprints(boundPlan.replace("Hardy seed in store", text))["lab"];
    const one = inJapanese('"抵抗性品種を備蓄し、3 mm以下を除く。"');
    expect(inJapanese('"抵抗性品種を\n      備蓄し、 3 mm以下を除く。"')).toBe(one);
    expect(inJapanese('"抵抗性品種を備蓄し、3 mm以上を除く。"')).not.toBe(one);
  });

  test("keeps it in any order of keys, and of lists whose order says nothing", () => {
    const shuffled = (value: unknown, order: (n: number) => readonly number[]): unknown => {
      if (Array.isArray(value)) return value.map((one) => shuffled(one, order));
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value);
      return Object.fromEntries(
        order(entries.length).flatMap((place) => {
          const [key, one] = entries[place] ?? [];
          if (key === undefined) return [];
          const isFree =
            Array.isArray(one) && !["funding", "synonyms", "points", "process"].includes(key);
          const list = isFree ? order(one.length).map((at) => one[at]) : one;
          return [[key, shuffled(list, order)]];
        }),
      );
    };
    const written: unknown = parse(boundPlan);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (stream) => {
        const draws = stream[Symbol.iterator]();
        const order = (n: number): readonly number[] => {
          const places = Array.from({ length: n }, (_, place) => place);
          return places
            .map((place) => [Number(draws.next().value), place] as const)
            .sort(([a], [b]) => a - b)
            .map(([, place]) => place);
        };
        expect(fingerprints(JSON.stringify(shuffled(written, order)))).toEqual(before);
      }),
      { seed: 66, numRuns: 25 },
    );
  });

  test("but not where the order of payment changes", () => {
    const lines = (a: string, b: string) => `
roadmap: { tasks: { t: { title: T, owner: lab, funding: [${a}, ${b}] } } }
institutions: { lab: { name: L } }`;
    const [own, grant] = ["{ payer: lab, cap: 5百万円 }", "{ payer: lab, rate: 1/2 }"];
    expect(fingerprints(lines(own, grant))).not.toEqual(fingerprints(lines(grant, own)));
  });
});
