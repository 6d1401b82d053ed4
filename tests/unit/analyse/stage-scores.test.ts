import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { needGaps } from "../../../src/analyse/analyses/need-gaps.ts";
import { stageScores } from "../../../src/analyse/analyses/stage-scores.ts";
import { countDownstream } from "../../../src/analyse/count-downstream.ts";
import type { Need } from "../../../src/model/cluster.ts";
import { reached } from "../../../src/util/graph.ts";
import { planOf } from "../../kit/plan-of.ts";

describe("stage scores", () => {
  const yaml = `chain:
  stages:
    crop: { name: Crop, location: in-region, importance: 4, level: 2, rivalLevel: 4 }
    bottle: { name: Bottle, location: outside, importance: 2, level: 3, rivalLevel: 3 }
    still: { name: Still, position: core, location: in-region, importance: 5, level: 3, rivalLevel: 4, output: 100 円, valueAdded: 45 円 }
    yeast: { name: Yeast, location: in-region, level: 4, rivalLevel: 3 }
    shop: { name: Shop, position: market }
  links:
    - { from: crop, to: still, value: 30 円 }
    - { from: bottle, to: still, value: 20 円 }
    - { from: yeast, to: crop }
    - { from: still, to: shop, value: 100 円 }
targets:
  mash: { title: Mash, stages: [still], requiredLevel: 5 }
  strain: { title: Strain, stages: [yeast] }
  glass: { title: Glass, stages: [bottle], decision: rejected, reason: no }
`;
  const outcome = planOf(yaml).use(stageScores);
  const rows = outcome.defined ? outcome.stages : [];

  test("stand beside each other for every stage", () => {
    expect(
      rows.map(({ stage, importance, gap }) => [stage.id, importance.value, gap.value]),
    ).toEqual([
      ["crop", 4, 2],
      ["bottle", 2, 0],
      ["still", 5, 1],
      ["yeast", undefined, -1],
      ["shop", undefined, undefined],
    ]);
    expect(rows[3]?.importance).toEqual({ low: 1, high: 5 });
    expect(rows[4]?.gap).toEqual({ low: -4, high: 4 });
  });

  test("tell what passes through a stage and what it feeds", () => {
    expect(rows.map(({ passing }) => (passing.defined ? passing.share : passing.reason))).toEqual([
      0.3,
      0.2,
      1,
      "unvalued",
      "market",
    ]);
    expect(rows.map(({ feeds }) => feeds)).toEqual([1, 1, 0, 2, 0]);
  });

  test("tell what its firms lack: by the targets on it, else by the rivals", () => {
    expect(rows.map(({ needed, shortfall }) => [needed?.by, shortfall.value])).toEqual([
      ["rivals", 2],
      ["rivals", 0],
      ["targets", 2],
      ["rivals", 0],
      [undefined, undefined],
    ]);
    expect(rows[4]?.shortfall).toEqual({ low: 0, high: 4 });
    expect(rows.map(({ targets }) => targets.map(({ id }) => id).join())).toEqual([
      "",
      "",
      "mash",
      "strain",
      "",
    ]);
  });

  test("name what is weak and without a target, and targets on what is not weak", () => {
    expect(outcome.defined && outcome.overlooked.map(({ id }) => id)).toEqual(["crop"]);
    expect(outcome.defined && outcome.ahead.map(({ id }) => id)).toEqual(["yeast"]);
  });

  test("are not defined without a chain", () => {
    expect(planOf("format: 1").use(stageScores)).toMatchObject({ reason: "noStages" });
  });

  test("count downstream what a walk from each node finds", () => {
    const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.record({
        counted: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
        graph: fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
          minLength: size,
          maxLength: size,
        }),
      }),
    );
    fc.assert(
      fc.property(graphs, ({ graph, counted }) => {
        const marks = Uint8Array.from(counted, Number);
        const walked = graph.map((_, node) =>
          reached(graph, [node]).reduce(
            (sum, seen, other) => sum + (other === node ? 0 : seen * (marks[other] ?? 0)),
            0,
          ),
        );
        expect([...countDownstream(graph, marks)]).toEqual(walked);
      }),
    );
  });

  test("count downstream across blocks", () => {
    const size = 5000;
    const line = Array.from({ length: size }, (_, node) => (node + 1 < size ? [node + 1] : []));
    const counts = countDownstream(line, new Uint8Array(size).fill(1));
    expect([counts[0], counts[2500], counts[size - 1]]).toEqual([size - 1, size - 2501, 0]);
  });
});

describe("gaps of needs", () => {
  const { plan } = planOf("format: 1");
  const need = (id: string, rest: Partial<Need>): Need => ({ id, ...rest }) as Need;
  const gapsOf = (...needs: readonly Need[]) =>
    analyse({ ...plan, diagnosis: { ...plan.diagnosis, needs } })(needGaps);

  test("are importance less performance, cut at the middle of the scale", () => {
    const { needs, rated } = gapsOf(
      need("kept", { importance: 5, performance: 5, aim: 5 }),
      need("most", { importance: 5, performance: 2, aim: 4 }),
      need("less", { importance: 4, performance: 1, aim: 2 }),
      need("over", { importance: 2, performance: 5 }),
      need("low", { importance: 3, performance: 3 }),
      need("open", { importance: 4 }),
      need("bare", {}),
    );
    expect(rated).toBe(5);
    expect(
      needs.map(({ need: { id }, gap }) =>
        gap.defined ? [id, gap.gap, gap.weighted, gap.quadrant] : [id, gap.reason],
      ),
    ).toEqual([
      ["most", 3, 10, "concentrate"],
      ["less", 3, 4, "concentrate"],
      ["kept", 0, 0, "keep-up"],
      ["low", 0, undefined, "low-priority"],
      ["over", -3, undefined, "possible-overkill"],
      ["open", "noPerformance"],
      ["bare", "unrated"],
    ]);
  });
});
