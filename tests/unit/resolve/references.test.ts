import { describe, expect, it } from "vitest";
import { suggestionLimit } from "../../../src/resolve/suggester.ts";
import { speeches } from "../validate/speeches.ts";
import { heard, resolved } from "./resolved.ts";

describe("references", () => {
  it.each([
    ["plan: { lead: x }", "plan.lead: no institution is called `x`"],
    [
      "plan: { lead: univercity }\ninstitutions: { university: {} }",
      "plan.lead: no institution is called `univercity`: did you mean `university`",
    ],
    [
      "chain: { stages: { a: {} }, links: [{ from: a, to: zzz }] }",
      "chain.links.0.to: no stage of the chain or institution is called `zzz`",
    ],
    [
      "measures: { m: { beneficiaries: [zzz] } }",
      "measures.m.beneficiaries.0: no stage of the chain or institution is called `zzz`",
    ],
    ["roles: { x: {} }", "roles.x (key): no task or measure is called `x`"],
    [
      "targets: { t: { scores: { x: 1 } } }",
      "targets.t.scores.x (key): no criterion is called `x`",
    ],
    [
      "institutions: { i: {} }\nefforts: [{ institution: i, now: { x: 1 } }]",
      "efforts.0.now.x (key): no target is called `x`",
    ],
    [
      "roadmap: { tasks: { t: { after: [{ task: u }] } } }",
      "roadmap.tasks.t.after.0.task: no task of the roadmap is called `u`",
    ],
    [
      "diagnosis: { diamond: [{ condition: demand, statement: s, answeredBy: [x] }] }",
      "diagnosis.diamond.0.answeredBy.0: no target, measure or risk is called `x`",
    ],
    ["reviews: { r: { reviewer: x } }", "reviews.r.reviewer: no institution is called `x`"],
    [
      "diagnosis: { needs: { n: { answeredBy: [x] } } }",
      "diagnosis.needs.n.answeredBy.0: no target, measure or risk is called `x`",
    ],
    [
      "diagnosis: { seeds: { s: { targets: [x] } } }",
      "diagnosis.seeds.s.targets.0: no target is called `x`",
    ],
    [
      "targets: { t: { needs: [dry] } }",
      "targets.t.needs.0: no need of the diagnosis is called `dry`",
    ],
    [
      "indicators: { k: { ladder: { multiplier: trade } } }",
      "indicators.k.ladder.multiplier: no multiplier is called `trade`",
    ],
    [
      "indicators: { k: { baseline: { value: 5, elsewhere: [{ value: 6, source: x }] } } }",
      "indicators.k.baseline.elsewhere.0.source: no source is called `x`",
    ],
    [
      "plan: { frame: [{ name: n, elsewhere: [{ date: 2001, source: x }] }] }",
      "plan.frame.0.elsewhere.0.source: no source is called `x`",
    ],
    [
      "indicators: { a: { parent: constructor } }",
      "indicators.a.parent: no indicator is called `constructor`",
    ],
  ])("%s", (text, sentence) => {
    expect(heard(text)).toEqual([sentence]);
  });

  it("are words where they do not have the form of an id", () => {
    const { plan, said } = resolved(
      "targets: { t: { users: [Big Firm, { en: small }, i] } }\ninstitutions: { i: {} }\nindicators: { k: { source: the yearbook } }",
    );
    expect(said).toEqual([]);
    expect(plan.targets[0]?.users).toMatchObject(["Big Firm", { en: "small" }, { id: "i" }]);
    expect(plan.indicators[0]?.source).toBe("the yearbook");
  });

  it("to a multiplier whose value cannot be read are said where it is written", () => {
    const text =
      "spillover: { multipliers: { m: { value: big } } }\nindicators: { k: { ladder: { multiplier: m } } }";
    expect(heard(text)).toEqual(["spillover.multipliers.m.value: `big` has no number in digits"]);
  });

  it("to what was left out for its shape are not said as well", () => {
    expect(
      heard("instituions: { a: {} }\nplan: { lead: a }\nefforts: [{ institution: a }]"),
    ).toEqual(["instituions (key): unknown key `instituions`: did you mean `institutions`"]);
    expect(
      heard("chain: { stages: { a: 5, b: {} }, links: [{ from: a, to: b }, { from: b, to: z }] }"),
    ).toEqual([
      "chain.stages.a: expected a map of keys, found `5`",
      "chain.links.1.to: no stage of the chain or institution is called `z`",
    ]);
  });

  it("cite the task and the measure where a role can be about either", () => {
    const { said } = resolved(
      "roadmap: { tasks: { x: {} } }\nmeasures: { x: {} }\nroles: { x: {} }",
    );
    expect(said.map(({ code, place }) => [code, place.path])).toEqual([
      ["reference/ambiguous", ["roles", "x"]],
    ]);
    expect(said[0]?.related.map(({ place }) => place.path)).toEqual([
      ["roadmap", "tasks", "x"],
      ["measures", "x"],
    ]);
  });

  it("cite the stage and the institution where the end of a link or a beneficiary can be either", () => {
    const { plan, said } = resolved(
      "institutions: { x: {}, y: {} }\nchain: { stages: { x: {} }, links: [{ from: x, to: y }] }\nmeasures: { m: { beneficiaries: [y, x] } }",
    );
    const sentence = "`x` is the id of a stage and of an institution, so either could be meant";
    expect(said.map((fault) => [fault.place.path.join("."), speeches.en.message(fault)])).toEqual([
      ["chain.links.0.from", sentence],
      ["measures.m.beneficiaries.1", sentence],
    ]);
    expect(said[0]?.related.map(({ place }) => place.path)).toEqual([
      ["chain", "stages", "x"],
      ["institutions", "x"],
    ]);
    expect(plan.chain.links[0]?.from.kind).toBe("stage");
  });

  it("have a suggestion for the first unknown ids only, and every one is said", () => {
    const count = suggestionLimit + 2;
    const lost = Array.from({ length: count }, () => "univercity").join(", ");
    const { said } = resolved(
      `institutions: { university: {} }\nroles: { m: { informed: [${lost}] } }\nmeasures: { m: {} }`,
    );
    expect(said.map(({ key }) => key)).toEqual([
      ...Array.from({ length: suggestionLimit }, () => "near"),
      "unknown",
      "unknown",
    ]);
    expect(said.at(-1)?.facts["known"]).toEqual(["university"]);
  });

  it("cite every indicator of a circle of parents once, and break it", () => {
    const { plan, said } = resolved(`
indicators: { out: { parent: b }, a: { parent: c }, b: { parent: a }, c: { parent: b }, self: { parent: self }, top: {}, low: { parent: top } }
`);
    const sentences = said.map((fault) => [
      fault.place.path.join("."),
      speeches.en.message(fault),
      ...fault.related.map(
        (one) => `${one.place.path.join(".")}: ${speeches.en.note(fault.code, one)}`,
      ),
    ]);
    expect(sentences).toEqual([
      [
        "indicators.a.parent",
        "indicators are each other's parents: `a` → `c` → `b` → `a`",
        "indicators.c.parent: `c` has the parent `b`",
        "indicators.b.parent: `b` has the parent `a`",
      ],
      ["indicators.self.parent", "the indicator `self` is its own parent"],
    ]);
    expect(plan.indicators.map(({ id, parent }) => [id, parent])).toEqual([
      ["out", "b"],
      ["a", undefined],
      ["b", undefined],
      ["c", undefined],
      ["self", undefined],
      ["top", undefined],
      ["low", "top"],
    ]);
  });
});
