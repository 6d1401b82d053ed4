import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { network } from "../../../src/analyse/analyses/network.ts";
import { seedMatch } from "../../../src/analyse/analyses/seed-match.ts";
import { threePowers } from "../../../src/analyse/analyses/three-powers.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const register = `institutions:
  lab: { name: Lab, type: public-lab, location: in-region, stages: [making], functions: [produce], fields: [yeast] }
  college: { name: College, type: university, location: outside, functions: [produce, educate] }
  maker: { name: Maker, type: sme, location: in-region, stages: [making, selling] }
  agent: { name: Agent, type: support-body, functions: [coordinate], staff: 1 FTE }
  town: { name: Town, type: municipality, functions: [coordinate] }
`;

const chain = `chain:
  stages:
    making: { name: Making, position: core }
    selling: { name: Selling, position: retail }
    empty: { name: Empty, position: market }
  links:
`;

const links = (...written: readonly string[]) =>
  `${register}${chain}${written.map((one) => `    - { ${one} }\n`).join("")}`;

describe("the network of a plan", () => {
  const found = (...written: readonly string[]) => {
    const outcome = soundPlanOf(links(...written)).use(network);
    if (!outcome.defined) throw new Error(outcome.reason);
    return outcome;
  };

  test("joins institutions that are named, once for several links, whoever is first", () => {
    const { ties, density, kinds } = found(
      "from: lab, to: maker, kind: joint-research, since: 2010",
      "from: maker, to: lab, kind: people, since: 2005-04",
      "from: lab, to: college, kind: information",
    );
    expect(ties.map(({ a, b, kinds: own }) => [a, b, own])).toEqual([
      [0, 2, ["joint-research", "people"]],
      [0, 1, ["information"]],
    ]);
    expect(density).toEqual({ low: 0.2, high: 0.2 });
    expect(kinds).toContainEqual({ kind: "people", ties: 1 });
  });

  test("takes an institution and a stage for a tie only where one other can be meant", () => {
    const { ties, density } = found(
      "from: agent, to: selling, kind: information",
      "from: agent, to: making, kind: information",
      "from: town, to: empty, kind: information",
    );
    expect(ties.map(({ a, b }) => [a, b])).toEqual([[2, 3]]);
    // the lab may be meant as well
    expect(density).toEqual({ low: 0.1, high: 0.2 });
  });

  test("does not take rivals or neighbours of stages for partners", () => {
    const { use } = soundPlanOf(
      links("from: lab, to: maker, kind: competition", "from: making, to: selling, kind: supply"),
    );
    expect(use(network)).toMatchObject({ reason: "noTies", facts: { possible: 1 } });
  });

  test("tells who bridges, what hangs on whom, and who stands alone", () => {
    const outcome = found(
      "from: lab, to: maker, kind: joint-research, since: 2001",
      "from: maker, to: agent, kind: information, since: 2001-04",
      "from: college, to: lab, kind: joint-research, since: 2010",
    );
    expect(outcome.isolated.map(({ id }) => id)).toEqual(["town"]);
    expect(outcome.groups.map((group) => group.length)).toEqual([4]);
    expect(
      outcome.keystones.map(({ institution, parts, severed }) => [institution.id, parts, severed]),
    ).toEqual([
      ["lab", 2, 1],
      ["maker", 2, 1],
    ]);
    expect(outcome.members.map(({ betweenness }) => betweenness)).toEqual(
      [2, 0, 2, 0, 0].map((pairs) => expect.closeTo(pairs / 6, 12)),
    );
    expect(outcome.members[0]?.brokerage).toEqual({
      coordinator: 0,
      gatekeeper: 0,
      consultant: 0,
      liaison: 1,
    });
    expect(outcome.across).toEqual({ ties: 3, of: 3 });
    expect(
      outcome.years.map(({ year, ties, institutions, added }) => [year, ties, institutions, added]),
    ).toEqual([
      [2001, 2, 3, 3],
      [2010, 3, 4, 1],
    ]);
    expect(outcome.undated).toBe(0);
  });

  test("is at most complete, whatever links there are", () => {
    const ends = ["lab", "college", "maker", "agent", "town", "making", "selling"];
    const anyLink = fc
      .tuple(fc.constantFrom(...ends), fc.constantFrom(...ends))
      .map(([from, to]) => `from: ${from}, to: ${to}, kind: information`);
    fc.assert(
      fc.property(fc.array(anyLink, { maxLength: 25 }), (written) => {
        const { use } = soundPlanOf(links(...written, "from: lab, to: maker, kind: people"));
        const outcome = use(network);
        if (!outcome.defined) throw new Error(outcome.reason);
        const { low, high } = outcome.density;
        expect(low > 0 && low <= high && high <= 1).toBe(true);
        const pairs = outcome.ties.map(({ a, b }) => `${a} ${b}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
      { numRuns: 40 },
    );
  });

  test("is not defined for one institution; two have nobody between them", () => {
    expect(soundPlanOf("institutions: { a: { name: A } }").use(network)).toMatchObject({
      reason: "tooFew",
    });
    const { use } = soundPlanOf(
      "institutions: { a: { name: A }, b: { name: B } }\nchain: { links: [{ from: a, to: b, kind: people }] }",
    );
    expect(use(network)).toMatchObject({
      density: { low: 1, high: 1 },
      betweenness: { defined: false, reason: "twoInstitutions" },
      members: [{ constraint: 1, effectiveSize: 1, brokerage: undefined }, { constraint: 1 }],
    });
  });
});

describe("seeds and needs of a plan", () => {
  const found = (body: string) =>
    soundPlanOf(`institutions: { lab: { name: Lab } }\ndiagnosis:\n${body}`).use(seedMatch);

  test("are paired in the language in which they are nearer, with the evidence", () => {
    const outcome = found(`  seeds:
    yeast: { owner: lab, technology: { ja: 香り酵母の育種, en: Breeding of aromatic yeast } }
    kiln: { technology: { ja: 焼成炉, en: Kilns } }
  needs:
    aroma: { text: { ja: 香りの立つ酒, en: Aromatic yeasts for spirits } }
    price: { text: { ja: 米の価格, en: The price of rice } }`);
    if (!outcome.defined) throw new Error(outcome.reason);
    const [only] = outcome.proposals;
    expect([only?.seed.id, only?.need.id, only?.language]).toEqual(["yeast", "aroma", "en"]);
    expect(only?.terms).toEqual({ ja: ["香り"], en: ["aromatic", "yeast"] });
    expect([only?.runnerUp, only?.margin]).toEqual([undefined, only?.score]);
    expect(outcome.seedsLeft.map(({ id }) => id)).toEqual(["kiln"]);
    expect(outcome.needsLeft.map(({ id }) => id)).toEqual(["price"]);
  });

  test("texts without a word in common meet through the table of synonyms, across languages", () => {
    const texts = `  seeds: { a: { technology: { ja: 基腐病に強い品種 } } }
  needs: { b: { text: { en: Varieties safe from stem rot } } }
`;
    expect(found(texts)).toMatchObject({ proposals: [] });
    const outcome = found(`${texts}  synonyms: [[stem rot, 基腐病]]\n`);
    expect(outcome).toMatchObject({
      proposals: [{ seed: { id: "a" }, need: { id: "b" }, terms: { ja: ["基腐病"] } }],
    });
  });

  test("are not defined without texts", () => {
    expect(found("  needs: { b: { text: B } }")).toMatchObject({ reason: "noSeeds" });
    expect(found("  seeds: { a: { technology: A } }")).toMatchObject({ reason: "noNeeds" });
    expect(
      found("  seeds: { a: { technology: 酵母 }, c: { trl: 3 } }\n  needs: { b: { text: 酵母 } }"),
    ).toMatchObject({ proposals: [{ score: expect.closeTo(1, 9) }], without: [{ id: "c" }] });
  });
});

describe("the three powers of a plan", () => {
  const evidence = (body: string) => {
    const outcome = soundPlanOf(body).use(threePowers);
    if (!outcome.defined) throw new Error(outcome.reason);
    return outcome;
  };
  const full = `${links("from: lab, to: maker, kind: joint-research", "from: agent, to: making, kind: people")}targets:
  x: { title: X, stages: [making] }
  y: { title: Y, stages: [selling], innovationType: process }
  z: { title: Z }
diagnosis:
  seeds: { s: { owner: lab, technology: 酵母 }, t: { technology: 麹 } }
`;
  const row = (key: string) => {
    const { knowledge, change, linkage } = evidence(full).evidence;
    const found = [...knowledge, ...change, ...linkage].find((one) => one.key === key);
    return [found?.value, found?.of, found?.silent];
  };

  test("count what is written and what is not", () => {
    expect(row("researchBodies")).toEqual([1, 2, 0]);
    expect(row("producers")).toEqual([2, 5, 1]);
    expect(row("fields")).toEqual([1, undefined, 1]);
    expect(row("regionalSeeds")).toEqual([1, 2, 1]);
    expect(row("researchedTargets")).toEqual([1, 3, 1]);
    expect(row("types")).toEqual([5, undefined, 0]);
    expect(row("effectiveTypes")[0]).toBeCloseTo(5, 12);
    expect(row("sectors")).toEqual([4, 5, 0]);
    expect(row("outsiders")).toEqual([1, 5, 2]);
    expect(row("innovationTypes")).toEqual([1, undefined, 2]);
    expect(row("coordinators")).toEqual([2, 5, 1]);
    expect(row("staffedCoordinators")).toEqual([1, 2, 1]);
    expect(row("fundedCoordinators")).toEqual([0, 2, 2]);
    expect(row("hubFirms")).toEqual([0, 1, 1]);
    expect(row("jointResearch")).toEqual([1, undefined, 0]);
    expect(row("exchanges")).toEqual([1, undefined, 0]);
    expect(row("tiedInstitutions")).toEqual([2, 5, 0]);
    expect(row("crossSectorTies")).toEqual([1, 1, 0]);
    expect(row("matchedSeeds")).toEqual([undefined, undefined, undefined]);
    expect(evidence(full).coordinators).toEqual({ staffed: 1, all: 2 });
  });

  test("are as varied as the types are, not as many", () => {
    const types = (written: string) =>
      evidence(`institutions:\n${written}`).evidence.change.find(
        ({ key }) => key === "effectiveTypes",
      )?.value;
    expect(types("  a: { name: A, type: sme }\n  b: { name: B, type: sme }\n")).toBe(1);
    const uneven = types(
      [1, 2, 3].map((n) => `  a${n}: { name: A, type: sme }\n`).join("") +
        "  b: { name: B, type: bank }\n",
    );
    expect(uneven).toBeCloseTo(Math.exp(-0.75 * Math.log(0.75) - 0.25 * Math.log(0.25)), 12);
  });

  test("are not defined without institutions", () => {
    expect(soundPlanOf("plan: { title: X }").use(threePowers)).toMatchObject({
      reason: "noInstitutions",
    });
  });
});
