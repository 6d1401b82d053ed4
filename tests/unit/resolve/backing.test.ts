import { describe, expect, it } from "vitest";
import { heard, resolved } from "./resolved.ts";

const economy = (fields: string) => {
  const { plan, said } = resolved(
    `sources: { census: {}, press: {} }\nregion: { economy: { value: 100億円, ${fields} } }`,
  );
  return { figure: plan.region.economy, figures: plan.figures, said };
};

describe("what stands behind a figure", () => {
  it("is nothing where nothing is written", () => {
    const { figure } = economy("asOf: 2005");
    expect(Object.keys(figure ?? {})).toEqual(["origin", "quantity", "asOf"]);
  });

  it("are parts that take date, kind, source and note of the whole, and are figures of the plan after it", () => {
    const { figure, figures, said } = economy(
      "asOf: 2005, kind: actual, source: census, note: all, overlap: both trades, parts: { 県内: 60億円, 県外: { value: 40億円, asOf: 2006, source: press } }",
    );
    expect(said).toEqual([]);
    expect(figure?.overlap).toBe("both trades");
    expect(figure?.parts).toMatchObject([
      {
        label: "県内",
        figure: {
          quantity: { amount: 60e8 },
          asOf: { written: "2005" },
          kind: "actual",
          source: { id: "census" },
          origin: { path: ["region", "economy", "parts", "県内"] },
        },
      },
      {
        label: "県外",
        figure: { quantity: { amount: 40e8 }, asOf: { written: "2006" }, source: { id: "press" } },
      },
    ]);
    expect(figure?.parts?.[0]?.figure.note).toBe("all");
    expect(figures).toEqual([figure, ...(figure?.parts ?? []).map((part) => part.figure)]);
  });

  it("are factors and growth, read exactly", () => {
    const { figure } = economy("factors: [5億円, 20], growth: +6.2%");
    expect(figure?.factors?.map(({ amount }) => amount)).toEqual([5e8, 20]);
    expect(figure?.growth).toMatchObject({ amount: 0.062, unit: { kind: "share" } });
  });

  it("is what others say, which is no figure of the plan", () => {
    const { figure, figures } = economy(
      "elsewhere: [{ value: 90億円, asOf: 2004, source: press, note: first count }, { value: 1 }]",
    );
    expect(figure?.elsewhere).toMatchObject([
      {
        quantity: { amount: 90e8 },
        asOf: { written: "2004" },
        source: { id: "press" },
        note: "first count",
        origin: { path: ["region", "economy", "elsewhere", 0] },
      },
      { quantity: { amount: 1 } },
    ]);
    expect(figures).toEqual([figure]);
  });

  it("is money where the figure can hold nothing else", () => {
    const { plan } = resolved(
      "roadmap: { tasks: { t: { cost: { value: 5, parts: { a: 2 }, elsewhere: [{ value: 6 }] } } } }",
    );
    const cost = plan.roadmap.tasks[0]?.cost;
    const units = [cost?.parts?.[0]?.figure, cost?.elsewhere?.[0]].map((one) => one?.quantity.unit);
    expect(units).toEqual([
      { kind: "money", currency: "JPY" },
      { kind: "money", currency: "JPY" },
    ]);
  });

  it("is said at its place where it cannot be read", () => {
    const text =
      "region: { economy: { value: 1, parts: { a: much }, factors: [2, many], growth: fast, elsewhere: [{ value: some, asOf: 2027-13 }] } }";
    expect(heard(text)).toEqual([
      "region.economy.factors.1: `many` has no number in digits",
      "region.economy.growth: `fast` has no number in digits",
      "region.economy.elsewhere.0.value: `some` has no number in digits",
      "region.economy.elsewhere.0.asOf: `2027-13` names month 13, where 1 to 12 exist",
      "region.economy.parts.a: `much` has no number in digits",
    ]);
  });
});

describe("events", () => {
  it("say which event they are and what others give as its date", () => {
    const { plan, said } = resolved(`
sources: { gazette: {} }
plan:
  frame: [{ name: Act, date: 1999-02-16, event: in-force, elsewhere: [{ date: 平成10年12月18日, source: gazette, note: made }] }]
  higherPlans: [{ name: Plan, event: decision }]
  process: [{ date: 2005, text: network, event: foundation, elsewhere: [{ date: 2006 }] }]
`);
    expect(said).toEqual([]);
    expect(plan.head.frame).toMatchObject([
      {
        origin: { path: ["plan", "frame", 0] },
        event: "in-force",
        elsewhere: [{ date: { from: 12 * 1998 + 11 }, source: { id: "gazette" }, note: "made" }],
      },
    ]);
    expect(plan.head.higherPlans).toMatchObject([{ event: "decision", elsewhere: [] }]);
    expect(plan.head.events).toMatchObject([
      { origin: { path: ["plan", "process", 0] }, event: "foundation", elsewhere: [{}] },
    ]);
  });

  it("keep a frame that is only a text", () => {
    const { plan } = resolved("plan: { frame: an Act }");
    expect(plan.head.frame).toEqual([
      { origin: { file: "plan.yaml", path: ["plan", "frame"] }, name: "an Act", elsewhere: [] },
    ]);
  });
});

describe("an indicator", () => {
  it("is built up from steps and a multiplier, its own or one of the spillover", () => {
    const { plan, said } = resolved(`
sources: { survey: {}, table: {} }
spillover: { multipliers: { io: { value: 1.3 } } }
indicators:
  a:
    source: survey
    ladder: { steps: [{ name: brewery, effect: 2000万円, count: 12, source: table }, { name: farm, effect: { value: 1 M, asOf: 2025 } }], multiplier: io }
  b: { ladder: { multiplier: 1.5 } }
  c: { ladder: { multiplier: "1.27" } }
`);
    expect(said).toEqual([]);
    const [a, b, c] = plan.indicators;
    expect(a?.ladder).toMatchObject({
      steps: [
        { name: "brewery", effect: { source: { id: "table" } }, count: { amount: 12 } },
        { name: "farm", effect: { asOf: { written: "2025" }, source: { id: "survey" } } },
      ],
      multiplier: { id: "io", value: { amount: 1.3 } },
    });
    expect([b?.ladder?.multiplier, c?.ladder?.multiplier]).toMatchObject([
      { amount: 1.5 },
      { amount: 1.27 },
    ]);
    expect(plan.figures).toHaveLength(2);
  });

  it("has scenarios, a sample for each comparison, and a reason where there is none", () => {
    const { plan } = resolved(`
indicators:
  a:
    scenarios: { low: { target: { value: 600 kL, asOf: FY2030 } }, high: { name: two markets, note: n } }
    comparisons: { japan: { values: { points: { 2020: 5 } }, sample: survivors } }
    noComparator: nobody else counts
`);
    expect(plan.indicators[0]).toMatchObject({
      scenarios: [
        { id: "low", name: "low", target: { kind: "target" } },
        { id: "high", name: "two markets", note: "n" },
      ],
      comparisons: [{ id: "japan", sample: "survivors" }],
      noComparator: "nobody else counts",
    });
  });
});

it("what a target, a task, a role, a body, a finding, a product and a risk say for themselves is kept", () => {
  const { plan, said } = resolved(`
diagnosis: { needs: { dry: { answeredBy: t, notNow: x } }, diamond: [{ condition: demand, statement: s, notNow: later }] }
product: { emerging: young, market: { inRegion: gifts } }
institutions: { lab: { afterwards: fees, members: 14社 } }
programmes: { p: { limits: { max: 1億円, per: year } } }
targets: { t: { drivers: [ageing, energy], technologies: yeast, demandAsOf: 2025-11, needs: dry }, u: { drivers: net-society } }
roadmap: { tasks: { a: { readiness: { trl: 3-7, reason: a plant stands } } } }
roles: { a: { capabilities: [pilot brewery] } }
risks: { r: { kind: raw-material, mode: responsive } }
`);
  expect(said).toEqual([]);
  expect(plan.diagnosis.diamond[0]?.notNow).toBe("later");
  expect([plan.product.emerging, plan.product.market.inRegion]).toEqual(["young", "gifts"]);
  expect(plan.institutions[0]).toMatchObject({ afterwards: "fees", members: { amount: 14 } });
  expect(plan.programmes[0]?.limits.per).toBe("year");
  expect(plan.targets).toMatchObject([
    {
      drivers: ["ageing", "energy"],
      technologies: ["yeast"],
      demandAsOf: { written: "2025-11" },
      needs: [{ id: "dry", answeredBy: ["t"], notNow: "x" }],
    },
    { drivers: ["net-society"], technologies: [], needs: [] },
  ]);
  expect(plan.roadmap.tasks[0]?.readiness.reason).toBe("a plant stands");
  expect(plan.roles[0]?.capabilities).toEqual(["pilot brewery"]);
  expect(plan.risks[0]).toMatchObject({ kind: "raw-material", mode: "responsive" });
});
