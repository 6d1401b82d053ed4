import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { overview } from "../../../src/draw/figures/overview.ts";
import type { Target, Task } from "../../../src/model/action.ts";
import type { Stage } from "../../../src/model/cluster.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { chain, drawnOverview, head, target, targets } from "../../kit/overview-plan.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const { drawn, titles } = drawnOverview;

const indicator = (from: string, to: string, asOf = ", asOf: FY2030"): string =>
  `indicators: { i: { name: Value, headline: true, baseline: { value: ${from}, asOf: FY2024 }, target: { value: ${to}${asOf} } } }\n`;

describe("the title", () => {
  const two = targets(target("a", "2億円"), target("b", "1億円"));

  test("says what stays, how many targets there are and what they are to come to", () => {
    expect(titles(head + chain + two + indicator("1億円", "4億円"))).toEqual([
      "60% of the chain’s sales stays in the region; two targets are to bring “Value” from JPY 100 m to JPY 400 m by FY2030",
      "サプライチェーンの売上の60%が域内に残る。2件のターゲットで、「Value」を2030年度に1億円から4億円にする",
    ]);
  });

  test("says what is to be held, and gives no date that is not stated", () => {
    expect(titles(head + targets(target("a", "")) + indicator("4億円", "4億円"))).toEqual([
      "One target is to hold “Value” at JPY 400 m until FY2030",
      "1件のターゲットで、「Value」を2030年度まで4億円で維持する",
    ]);
    expect(titles(head + two + indicator("1億円", "4億円", ""))).toEqual([
      "Two targets are to bring “Value” from JPY 100 m to JPY 400 m",
      "2件のターゲットで、「Value」を1億円から4億円にする",
    ]);
  });

  test("says that nothing is chosen, and counts no rejected target", () => {
    const rejected = targets(target("a", "2億円", ", decision: rejected, reason: R"));
    expect(titles(head + chain + rejected)).toEqual([
      "60% of the chain’s sales stays in the region; no target has been chosen yet",
      "サプライチェーンの売上の60%が域内に残る。ターゲットはまだ選ばれていない",
    ]);
    expect(titles(head + two)).toEqual(["Two targets are chosen", "2件のターゲットに取り組む"]);
  });

  test("gives an interval where figures are missing", () => {
    const open = chain.replace("value: 4億円 }", "value: 3億円 }");
    expect(titles(head + open)).toEqual([
      "Between 60% and 70% of the chain’s sales stays in the region; no target has been chosen yet",
      "サプライチェーンの売上の60%〜70%が域内に残る。ターゲットはまだ選ばれていない",
    ]);
  });
});

test("a plan without stages, targets and tasks has no figure", () => {
  expect(drawn(head)).toBeUndefined();
});

test("ten thousand stages, targets and tasks are summarised, and the table keeps them", () => {
  const { plan } = soundPlanOf(
    `${head}${chain}${targets(target("a", "2億円"))}roadmap: { tasks: { t: { title: T, target: a, phase: research, start: 2026-04, duration: 6 months } } }\n`,
  );
  const count = 10_000;
  const stages = Array.from({ length: count }, (_, place): Stage => {
    const one = plan.chain.stages[place % 5] as Stage;
    return { ...one, id: `s${place}` };
  });
  const many = Array.from({ length: count }, (_, place): Target => {
    const one = plan.targets[0] as Target;
    return { ...one, id: `t${place}`, stages: [stages[place] as Stage] };
  });
  const tasks = Array.from({ length: count }, (_, place): Task => {
    const one = plan.roadmap.tasks[0] as Task;
    return { ...one, id: `k${place}`, target: many[place] as Target };
  });
  const large: Plan = {
    ...plan,
    chain: { ...plan.chain, stages, links: [] },
    targets: many,
    roadmap: { ...plan.roadmap, tasks },
  };
  const figure = drawFigure(overview, large, { use: analyse(large), language: "ja" });
  expect(figure?.data.rows.length).toBeGreaterThan(2 * count);
  expect(figure?.remarks).toHaveLength(2);
  expect(svg(figure?.drawing as never).length).toBeLessThan(20_000);
  expect(figure?.drawing.height).toBeLessThan(1000);
});
