import { expect, test } from "vitest";
import { scheduleRisk } from "../../../src/analyse/analyses/schedule-risk.ts";
import { targetRanking } from "../../../src/analyse/analyses/target-ranking.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import { sensitivity } from "../../../src/draw/figures/sensitivity.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const drawn = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return { use, picture: drawFigure(sensitivity, plan, { use, language }) };
};

const criteria = `criteria:
  effect: { name: Effect, worst: 0, best: 10, weight: 60% }
  speed: { name: Speed, worst: 0, best: 10, weight: 40% }
`;
const targets = (first: string, second: string): string =>
  `targets:\n  a: { title: Option A, scores: { ${first} } }\n  b: { title: Option B, decision: rejected, scores: { ${second} } }\n`;
const choice = criteria + targets("effect: 8, speed: 2", "effect: 4, speed: 7");
const dates = `roadmap:
  tasks:
    one: { title: First task, start: 2026-04, duration: { low: 4 months, likely: 6 months, high: 12 months }, owner: office }
    two: { title: Second task, after: [one], duration: { low: 4 months, likely: 6 months, high: 12 months }, deadline: 2027-03 }
institutions: { office: { name: Office } }
`;

const wordsIn = (shapes: readonly (Shape | string)[] = []): readonly string[] =>
  drawnShapes(shapes).flatMap(({ tag, children }) => (tag === "text" ? children.map(String) : []));

test("nothing to choose and nothing that varies: no figure", () => {
  expect(drawn("plan: { id: p }\n").picture).toBeUndefined();
  expect(
    drawn("roadmap: { tasks: { one: { start: 2026-04, duration: 6 months } } }\n").picture,
  ).toBeUndefined();
});

test("the title gives the share of the first and the date with one chance in five to be passed", () => {
  const { picture } = drawn(choice + dates);
  expect(picture?.drawing.title).toMatch(
    /^“Option A” comes first in \d+% of weightings that keep the order of the criteria; there is a one-in-five chance of finishing after \w+ 2027$/u,
  );
  expect(drawn(choice + dates, "ja").picture?.drawing.title).toMatch(
    /^「Option A」は、評価項目の順序を保つ重みの\d+%で1位になる。完了が2027年\d+月より遅れる確率は2割$/u,
  );
});

test("with one of the two only that is drawn, and a remark says why", () => {
  const only = drawn(choice).picture;
  expect(only?.drawing.title).not.toContain("finishing");
  expect(only?.remarks.join(" ")).toContain("only the choice");
  expect(wordsIn(only?.drawing.shapes)).not.toContain("The dates of the roadmap");
  const late = drawn(dates).picture;
  expect(late?.drawing.title).toMatch(/^There is a one-in-five chance/u);
  expect(late?.remarks.join(" ")).toContain("only the dates");
  expect(wordsIn(late?.drawing.shapes)).not.toContain("The choice of targets");
});

test("what leads on every criterion comes first whatever the weights; equals share the place", () => {
  const title = (first: string, second: string) =>
    drawn(criteria + targets(first, second)).picture?.drawing.title;
  expect(title("effect: 8, speed: 8", "effect: 4, speed: 2")).toBe(
    "“Option A” comes first whatever the weights",
  );
  expect(title("effect: 8, speed: 2", "effect: 8, speed: 2")).toBe(
    "“Option A” and another option share the first place",
  );
  // the plan rejects what scores most
  expect(title("effect: 3, speed: 3", "effect: 6, speed: 2")).toContain(
    "“Option B”, though it was not taken,",
  );
});

test("a bar is as long as its share, and the flip goes from the weight to where both score the same", () => {
  const { picture, use } = drawn(choice);
  const ranking = use(targetRanking);
  if (!ranking.defined) throw new Error("no ranking");
  const share = ranking.standings[0]?.accepted.order?.ranks[0] ?? 0;
  const bars = drawnShapes(picture?.drawing.shapes ?? []).filter(
    ({ tag, attributes }) => tag === "rect" && attributes["height"] === 10,
  );
  const [ground, bar] = bars.map(({ attributes }) => Number(attributes["width"]));
  expect((bar ?? 0) / (ground ?? 1)).toBeCloseTo(share, 3);
  // 0.4 (1 - w) = 0.5 w gives w = 4/9 for speed
  const words = wordsIn(picture?.drawing.shapes);
  expect(words).toContain("40% → 44% Speed");
  const [from, to] = drawnShapes(picture?.drawing.shapes ?? [])
    .filter(({ tag, attributes }) => tag === "circle" && attributes["fill"] !== palette.paper)
    .map(({ attributes }) => Number(attributes["cx"]));
  // the line of 296 - 12 units stands for 0 to 50%
  expect((to ?? 0) - (from ?? 0)).toBeCloseTo(((4 / 9 - 0.4) / 0.5) * 284, 1);
});

test("a range bar goes from the median to 80% and on to 95%, on the scale of the date's mark", () => {
  const { picture, use } = drawn(dates);
  const risk = use(scheduleRisk);
  if (!risk.defined) throw new Error("no risk");
  const rects = drawnShapes(picture?.drawing.shapes ?? []).filter(({ tag }) => tag === "rect");
  const [pale, dark] = [6, 10].map((height) => {
    const { attributes } = rects.findLast((one) => {
      const isBar = one.attributes["height"] === height && Number(one.attributes["x"]) > 290;
      return isBar;
    }) as Shape;
    return [Number(attributes["x"]), Number(attributes["width"])] as const;
  }) as [readonly [number, number], readonly [number, number]];
  const unit = dark[1] / (risk.p80 - risk.p50);
  expect(pale[1] / (risk.p95 - risk.p80)).toBeCloseTo(unit, 0);
  expect(pale[0]).toBeCloseTo(dark[0] + dark[1], 0);
});

test("a date kept in fewer than half of the draws is told by colour and mark", () => {
  const { picture, use } = drawn(dates);
  const risk = use(scheduleRisk);
  if (!risk.defined) throw new Error("no risk");
  expect(risk.milestones[0]?.probability).toBeLessThan(0.5);
  expect(wordsIn(picture?.drawing.shapes)).toContain("stated date, kept in fewer than half");
  expect(wordsIn(picture?.drawing.shapes)).not.toContain("stated date, kept in half or more");
});

test("the table has every option and every task with the whole at its end", () => {
  const { picture } = drawn(choice + dates);
  const first = picture?.data.rows.map(({ cells }) => cells[0]?.[0]);
  expect(first).toEqual(
    ["Option A", "Option B", "First task", "Second task", "Roadmap as a whole"].map((text) => ({
      kind: "text",
      text,
    })),
  );
  expect(picture?.data.rows[2]?.institutions).toEqual(["office"]);
  for (const row of picture?.data.rows ?? [])
    expect(row.cells).toHaveLength(picture?.data.columns.length ?? 0);
});

test("of many tasks and options the picture shows few, and says so", () => {
  const tasks = Array.from(
    { length: 300 },
    (_, place) =>
      `    t${place}: { title: Task ${place}, start: 2026-04, duration: { low: 4 months, likely: ${6 + (place % 5)} months, high: 12 months } }`,
  );
  const options = Array.from(
    { length: 20 },
    (_, place) =>
      `  o${place}: { title: Option ${place}, scores: { effect: ${place / 2}, speed: ${(place * 7) % 10} } }`,
  );
  const yaml = `${criteria}targets:\n${options.join("\n")}\nroadmap:\n  tasks:\n${tasks.join("\n")}\n`;
  const { picture } = drawn(yaml);
  expect(picture?.remarks.join(" ")).toContain("Of 20 options the 8");
  expect(picture?.remarks.join(" ")).toContain("Of 300 tasks 5");
  expect(picture?.drawing.height).toBeLessThan(1100);
  expect(picture?.data.rows).toHaveLength(20 + 300 + 1);
});
