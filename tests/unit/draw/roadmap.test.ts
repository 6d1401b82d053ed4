import { expect, test } from "vitest";
import { roadmap } from "../../../src/draw/figures/roadmap.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const head = "plan: { id: p, period: FY2026-FY2030 }\n";

const lettersOf = (tasks: string) => {
  const { plan, use } = soundPlanOf(`${head}roadmap: { tasks: { ${tasks} } }\n`);
  const drawing = drawFigure(roadmap, plan, { use, language: "en" })?.drawing;
  return drawnShapes(drawing?.shapes ?? []).flatMap(({ tag, attributes, children }) =>
    tag === "text" ? [{ words: children.join(""), x: Number(attributes["x"]) }] : [],
  );
};

const task = (id: string, more = "") =>
  `${id}: { title: ${id}, start: 2026-04, duration: 12 months${more} }`;
const rise = ", readiness: { trl: { from: 4, to: 6 } }";

test("readiness stands in a column before the line of time, where no line of a dependency runs", () => {
  const letters = lettersOf(`${task("a", rise)}, ${task("b")}`);
  const year = letters.find(({ words }) => words === "FY2026");
  const [title, value] = ["TRL", "4→6"].map((one) => letters.find(({ words }) => words === one));
  expect(value?.x).toBe(title?.x);
  expect(value?.x).toBeLessThan(year?.x ?? 0);
});

test("where no task states its readiness there is no such column", () => {
  expect(lettersOf(task("a")).map(({ words }) => words)).not.toContain("TRL");
});

test("a readiness that stays is named once, in the picture and in its table", () => {
  const stays = ", readiness: { trl: { from: 8, to: 8 } }";
  const yaml = `${head}roadmap: { tasks: { ${task("a", stays)}, ${task("b", rise)} } }\n`;
  const { plan, use } = soundPlanOf(yaml);
  const rows = drawFigure(roadmap, plan, { use, language: "en" })?.data.rows;
  const last = rows?.map(({ cells }) => cells.at(-1));
  expect(last).toEqual(["8", "4→6"].map((text) => [expect.objectContaining({ text })]));
});
