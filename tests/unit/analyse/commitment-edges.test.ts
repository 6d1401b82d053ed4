import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprints } from "./bound-plan.ts";

const bodies = "institutions: { lab: { name: L }, mill: { name: M }, bank: { name: B } }\n";

/** The institutions whose fingerprints two plans do not have in common. */
const apart = (one: string, other: string): readonly string[] => {
  const [a, b] = [fingerprints(bodies + one), fingerprints(bodies + other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((id) => a[id] !== b[id])
    .sort();
};

const task = (written: string, more = "") =>
  `roadmap: { tasks: { t: { title: T, owner: lab, ${written} } } }\n${more}`;

describe("who pays for a task", () => {
  const paid = (cost: string, lines: string, more = "") =>
    task(`cost: ${cost}, funding: [${lines}]`, more);
  const line = "{ payer: bank, rate: 1/2 }";

  test("pays by its cost and for its time", () => {
    expect(apart(paid("1億円", line), paid("2億円", line))).toEqual(["bank", "lab"]);
    const longer = (months: number) =>
      task(`duration: ${months} months, cost: 1億円, staff: { mill: 1 FTE }, funding: [${line}]`);
    expect(apart(longer(12), longer(36))).toEqual(["bank", "lab", "mill"]);
  });

  test("pays more of what is left where those before pay less", () => {
    const first = (rate: string) =>
      paid("1億円", `{ payer: bank, rate: ${rate} }, { payer: mill }`);
    expect(apart(first("1/2"), first("1/3"))).toEqual(["bank", "mill"]);
    const capped = (rate: string) =>
      paid("1億円", `{ payer: bank, rate: ${rate} }, { payer: mill, cap: 1百万円 }`);
    expect(apart(capped("1/2"), capped("1/3"))).toEqual(["bank"]);
  });

  test("pays by the rate and the cap of its measure and its programme where the line is silent", () => {
    const measure = (terms: string) =>
      paid("1億円", "{ payer: bank, measure: m }", `measures: { m: { title: M, ${terms} } }`);
    expect(apart(measure("rate: 1/2"), measure("rate: 1/3"))).toEqual(["bank"]);
    expect(apart(measure("cap: 5百万円"), measure("cap: 6百万円"))).toEqual(["bank"]);
    const programme = (limits: string, own = "rate: 1/2") =>
      paid(
        "1億円",
        `{ programme: p, ${own} }`,
        `programmes: { p: { name: P, provider: bank, limits: { ${limits} } } }`,
      );
    expect(apart(programme("rate: 2/3"), programme("rate: 3/4"))).toEqual([]);
    expect(apart(programme("rate: 2/3"), programme("rate: 1/3"))).toEqual(["bank"]);
    expect(apart(programme("max: 2百万円"), programme("max: 3百万円"))).toEqual(["bank"]);
    expect(
      apart(programme("max: 2百万円", "cap: 1百万円"), programme("max: 3百万円", "cap: 1百万円")),
    ).toEqual([]);
  });

  test("is nobody for a gap, unless somebody is named", () => {
    const gap = (status: string) =>
      paid(
        "1億円",
        `{ measure: m, cap: 5百万円, status: ${status} }`,
        "measures: { m: { title: M, provider: bank, budget: { FY2027: 1百万円 } } }",
      );
    expect(apart(gap("gap"), gap("planned"))).toEqual(["bank"]);
    const budget = (line: string) =>
      `measures: { m: { title: M, provider: bank, budget: { FY2027: ${line} } } }`;
    expect(
      apart(budget("{ amount: 1百万円, status: gap }"), budget("{ amount: 2百万円, status: gap }")),
    ).toEqual([]);
    expect(apart(budget("1百万円"), budget("2百万円"))).toEqual(["bank"]);
  });

  test("is the provider of the programme of a measure before that of the measure", () => {
    const budget = (amount: string) =>
      `programmes: { p: { name: P, provider: bank } }
measures: { m: { title: M, provider: mill, programme: p, budget: { FY2027: ${amount} } } }`;
    expect(apart(budget("1百万円"), budget("2百万円"))).toEqual(["bank"]);
  });
});

describe("what binds", () => {
  test("holds what the file says of the time in other places", () => {
    const rested = (rests: string) =>
      `roadmap: { ${rests} tasks: { t: { title: T, owner: lab, duration: 6 months } } }`;
    expect(apart(rested(""), rested("blockedMonths: [7, 8],"))).toEqual(["lab"]);
    expect(
      apart(task("duration: 6 months"), task("duration: 6 months, blockedMonths: [7]")),
    ).toEqual(["lab"]);
    const begun = (period: string, start = "") =>
      `plan: { period: ${period} }\n${task(`${start} duration: 6 months`)}`;
    expect(apart(begun("FY2026-FY2030"), begun("FY2028-FY2030"))).toEqual(["lab"]);
    expect(apart(begun("FY2026-FY2030"), begun("FY2026-FY2031"))).toEqual([]);
    expect(apart(begun("FY2026-FY2030"), begun("FY2026-FY2030", "start: 2026-04,"))).toEqual([]);
  });

  test("is nothing for a target that is rejected", () => {
    const aimed = (decision: string) =>
      `targets: { a: { title: A, decision: ${decision} } }\n${task("target: a")}`;
    expect(apart(aimed("chosen"), aimed("rejected"))).toEqual(["lab"]);
  });

  test("is a promise for the time after the public money", () => {
    const paid = (words: string) => `institutions: { lab: { name: L, afterwards: ${words} } }`;
    expect(fingerprints(paid("Fees"))["lab"]).not.toBe(fingerprints(paid("Grants"))["lab"]);
  });
});

describe("values and words", () => {
  const said = (words: string) => task(`gate: { test: ${JSON.stringify(words)} }`);

  test.each([
    ["10⁴個/mL以下", "104個/mL以下"],
    ["5½ %", "51⁄2 %"],
    ["②5億円を出す", "25億円を出す"],
    ["10⁻⁴", "10−4"],
  ])("%j is not %j", (one, other) => {
    expect(apart(said(one), said(other))).toEqual(["lab"]);
  });

  test.each([
    ["5 ㎡の圃場", "5 m²の圃場"],
    ["𠮷野の\n杉を使う", "𠮷野の杉を使う"],
    ["杉は 𠮷野", "杉は𠮷野"],
    ["か\u3099く", "がく"],
    ["Cafe\u0301", "Café"],
  ])("%j is %j", (one, other) => {
    expect(apart(said(one), said(other))).toEqual([]);
  });

  test("an empty text is none", () => {
    expect(apart(task('handover: ""'), task(""))).toEqual([]);
    expect(apart(task('handover: { ja: 試料, en: "" }'), task("handover: 試料"))).toEqual([]);
  });

  test("a rate is the fraction that money is reckoned with", () => {
    const rate = (written: string) => task(`funding: [{ payer: bank, rate: ${written} }]`);
    const share = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(share, share, ([a, rest], [c, other]) => {
        const [b, d] = [a + rest, c + other];
        const same = a * d === b * c;
        expect(apart(rate(`${a}/${b}`), rate(`${c}/${d}`))).toEqual(same ? [] : ["bank"]);
      }),
      { numRuns: 60 },
    );
    expect(apart(rate("2/3"), rate("0.6666666666666666"))).toEqual(["bank"]);
    expect(apart(rate("1/2"), rate("50%"))).toEqual([]);
  });

  test("an amount is the same in every unit, and different where it is another", () => {
    const cost = (written: string) => task(`cost: ${written}`);
    const million = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(million, million, (a, b) => {
        const inOku = `${a / 100}億円`;
        expect(apart(cost(`${a}百万円`), cost(inOku))).toEqual([]);
        expect(apart(cost(`${b}百万円`), cost(inOku))).toEqual(a === b ? [] : ["lab"]);
      }),
      { numRuns: 60 },
    );
  });
});
