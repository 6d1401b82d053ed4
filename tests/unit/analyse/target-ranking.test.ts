import { describe, expect, test } from "vitest";
import { targetRanking } from "../../../src/analyse/analyses/target-ranking.ts";
import { planOf } from "../../kit/plan-of.ts";

const criteria = `criteria:
  effect: { name: Effect, worst: 1, best: 5, weight: 0.5 }
  cost: { name: Cost, worst: 100 億円, best: 0 円, weight: 0.3 }
  reach: { name: Reach, worst: 0%, best: 100%, weight: 0.2 }
`;

const targets = `targets:
  yeast: { title: Yeast, scores: { effect: 5, cost: 80 億円, reach: 50% } }
  crop: { title: Crop, decision: rejected, reason: later, scores: { effect: 3, cost: 20 億円, reach: 60% } }
  label: { title: Label, decision: open, scores: { effect: 2, cost: 85 億円, reach: 40% } }
`;

const rankingOf = (yaml: string) => {
  const ranking = planOf(yaml).use(targetRanking);
  if (!ranking.defined) throw new Error(ranking.reason);
  return ranking;
};

const reasonOf = (yaml: string): string | undefined => {
  const ranking = planOf(yaml).use(targetRanking);
  return ranking.defined ? undefined : ranking.reason;
};

describe("ranking of targets", () => {
  test("scores on fixed scales, rejected and open options among them", () => {
    const { standings, stated, certain } = rankingOf(criteria + targets);
    expect(stated).toBe("given");
    expect(certain).toBe(true);
    expect(standings.map(({ target }) => target.id)).toEqual(["yeast", "crop", "label"]);
    // .5 * 1 + .3 * .2 + .2 * .5; .5 * .5 + .3 * .8 + .2 * .6
    expect(standings[0]?.score).toBeCloseTo(0.66, 12);
    expect(standings[1]?.score).toBeCloseTo(0.61, 12);
    expect(standings.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(standings[0]?.accepted.given?.ranks).toEqual([1, 0, 0]);
  });

  test("another option reorders no others and moves no score", () => {
    const before = rankingOf(criteria + targets);
    const after = rankingOf(
      `${criteria + targets}  wild: { title: Wild, scores: { effect: 5, cost: 0 円, reach: 0% } }\n`,
    );
    const kept = after.standings.filter(({ target }) => target.id !== "wild");
    expect(kept.map(({ target, score }) => [target.id, score])).toEqual(
      before.standings.map(({ target, score }) => [target.id, score]),
    );
  });

  test("names what is dominated, and what it takes to turn the first and another round", () => {
    const { standings, dominated, shifts } = rankingOf(criteria + targets);
    expect(dominated.map(({ id }) => id)).toEqual(["label"]);
    expect(standings[2]?.dominatedBy.map(({ id }) => id)).toEqual(["yeast", "crop"]);
    expect(standings[2]?.accepted.none?.ranks[0]).toBe(0);
    expect(standings[0]?.flip).toBeUndefined();
    // d = (.5, -.6, -.1): of the second weight .05 / (.6 + .23 / .7) more
    expect(standings[1]?.flip?.criterion.id).toBe("cost");
    expect(standings[1]?.flip?.to).toBeCloseTo(0.3 + 0.05 / (0.6 + 0.23 / 0.7), 12);
    expect(standings[2]?.flip).toBeUndefined();
    expect(shifts.filter(({ firstHolds }) => !firstHolds)).toMatchObject([
      { criterion: { id: "effect" }, to: 0.4, first: [{ id: "crop" }] },
      { criterion: { id: "cost" }, to: 0.36, first: [{ id: "crop" }] },
    ]);
  });

  test("draws a missing score from the whole scale, and gives the interval in place of a score", () => {
    const open = targets.replace("effect: 3, ", "");
    const { standings, certain } = rankingOf(criteria + open);
    const crop = standings.find(({ target }) => target.id === "crop");
    expect(certain).toBe(false);
    expect(crop).toMatchObject({ missing: [{ id: "effect" }] });
    expect(crop?.score).toBeUndefined();
    expect([crop?.low, crop?.high].map((one) => one?.toFixed(2))).toEqual(["0.36", "0.86"]);
    expect(crop?.flip).toBeUndefined();
    // .36 + .5 u > .66 for u > .6
    expect(crop?.accepted.given?.ranks[0]).toBeCloseTo(0.4, 1);
    // a score in another unit is no score
    const unlike = planOf(criteria + targets.replace("effect: 3, ", "effect: 3 t, ")).use(
      targetRanking,
    );
    expect(unlike.defined && unlike.standings.map(({ score }) => score === undefined)).toContain(
      true,
    );
  });

  test("draws a score from its range, and scores by the likely value", () => {
    const spread = targets.replace("effect: 3", "effect: { low: 1, likely: 3, high: 5 }");
    const { standings } = rankingOf(criteria + spread);
    const crop = standings.find(({ target }) => target.id === "crop");
    expect(crop?.score).toBeCloseTo(0.61, 12);
    expect([crop?.low, crop?.high].map((one) => one?.toFixed(2))).toEqual(["0.36", "0.86"]);
    expect(crop?.accepted.given?.confidence).toBeCloseTo(0.4, 1);
  });

  test("without weights takes any, the middle of them for the score", () => {
    const bare = criteria.replace(/, weight: [.\d]+/g, "");
    const { stated, criteria: used, standings } = rankingOf(bare + targets);
    expect(stated).toBe("none");
    expect(used.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(Object.keys(standings[0]?.accepted ?? {})).toEqual(["none"]);
  });

  test("by rank alone takes the middle of the weights that keep the order", () => {
    const ranked = criteria
      .replace("weight: 0.5", "rank: 1")
      .replace("weight: 0.3", "rank: 2")
      .replace("weight: 0.2", "rank: 3");
    const { stated, criteria: used, standings } = rankingOf(ranked + targets);
    expect(stated).toBe("order");
    expect(used.map(({ weight }) => weight.toFixed(4))).toEqual(["0.6111", "0.2778", "0.1111"]);
    expect(Object.keys(standings[0]?.accepted ?? {})).toEqual(["order", "none"]);
    // with one rank missing nothing is known of the order
    expect(rankingOf(ranked.replace(", rank: 3", "") + targets).stated).toBe("none");
  });

  test("values amounts in between by the corners of the plan", () => {
    const bent = criteria.replace("weight: 0.5", "points: [{ at: 2, value: 0.8 }], weight: 0.5");
    const crop = rankingOf(bent + targets).standings.find(({ target }) => target.id === "crop");
    // 3 of 5 lies a third of the way from 2 (.8) to 5 (1)
    expect(crop?.score).toBeCloseTo(0.5 * (0.8 + 0.2 / 3) + 0.3 * 0.8 + 0.2 * 0.6, 12);
  });

  test("warns of criteria that say the same", () => {
    const twice = `criteria:
  a: { name: A, worst: 0, best: 10, weight: 1 }
  b: { name: B, worst: 0, best: 100, weight: 1 }
  c: { name: C, worst: 0, best: 10, weight: 1 }
targets:
  p: { title: P, scores: { a: 1, b: 10, c: 7 } }
  q: { title: Q, scores: { a: 3, b: 31, c: 2 } }
  r: { title: R, scores: { a: 5, b: 50, c: 9 } }
  s: { title: S, scores: { a: 9, b: 88, c: 1 } }
`;
    expect(rankingOf(twice).correlated.map((one) => one.criteria.map(({ id }) => id))).toEqual([
      ["a", "b"],
    ]);
  });

  test("says why there is none", () => {
    expect(reasonOf("format: 1")).toBe("noCriteria");
    expect(reasonOf(`criteria: { a: { name: A } }\n${targets}`)).toBe("noScale");
    expect(reasonOf(criteria)).toBe("noScores");
    expect(reasonOf(`${criteria}targets: { a: { title: A, scores: { effect: 3 } } }`)).toBe(
      "oneOption",
    );
  });

  test("takes no scale that a number cannot hold", () => {
    const vast = criteria.replace("worst: 1, best: 5", "worst: -1e308, best: 1e308");
    const ranking = rankingOf(vast + targets);
    expect(ranking.leftOut).toMatchObject([{ criterion: { id: "effect" }, why: "noScale" }]);
    expect(JSON.stringify(ranking)).not.toContain("null");
  });

  test("leaves out what cannot take part, and says so", () => {
    const { leftOut, unscored } = rankingOf(
      `${criteria}  fame: { name: Fame, worst: 1, best: 5, weight: 1 }
  vague: { name: Vague, weight: 1 }
${targets}  later: { title: Later }
`,
    );
    expect(leftOut.map(({ criterion, why }) => [criterion.id, why])).toEqual([
      ["fame", "unscored"],
      ["vague", "noScale"],
    ]);
    expect(unscored.map(({ id }) => id)).toEqual(["later"]);
  });

  test("draws the same numbers again", () => {
    expect(JSON.stringify(rankingOf(criteria + targets))).toBe(
      JSON.stringify(rankingOf(criteria + targets)),
    );
  });
});
