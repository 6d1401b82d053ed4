import { expect, test } from "vitest";
import type { Shape } from "../../../src/document/drawing.ts";
import { progress } from "../../../src/draw/figures/progress.ts";
import { scaleOf } from "../../../src/draw/progress/scale.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const drawn = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(progress, plan, { use, language });
};

const head = "plan: { id: p, period: FY2026-FY2030 }\n";

const indicator = (id: string, more = ""): string =>
  `${id}: { name: Name of ${id}, direction: increase, baseline: { value: 10社, asOf: 2025 }, target: { value: 20社, asOf: 2030 }${more} }`;

const seen = (id: string, value: string, year = "2026"): string =>
  `{ indicator: ${id}, period: "${year}", value: ${value} }`;

const planOf = (indicators: readonly string[], observations: readonly string[] = []): string =>
  `${head}indicators: { ${indicators.join(", ")} }\n${observations.length > 0 ? `observations: [${observations.join(", ")}]\n` : ""}`;

const shapesOf = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((shape) =>
    typeof shape === "string" ? [] : [shape, ...shapesOf(shape.children)],
  );

const all = (picture: ReturnType<typeof drawn>): readonly Shape[] =>
  shapesOf(picture?.drawing.shapes ?? []);

const wordsIn = (picture: ReturnType<typeof drawn>): string =>
  all(picture)
    .flatMap(({ tag, children }) => (tag === "text" ? children : []))
    .join("\n");

test("a plan without indicators, or without any dated value, has no figure", () => {
  expect(drawn(head)).toBeUndefined();
  expect(drawn(`${head}indicators: { a: { name: A } }\n`)).toBeUndefined();
});

test("before any observation the title says when the first is due, or that nobody said", () => {
  const one = planOf([indicator("a", ", interval: 12 months")]);
  expect(drawn(one)?.drawing.title).toBe(
    "Nothing has been observed yet; the first values are due by March 2027",
  );
  expect(drawn(one, "ja")?.drawing.title).toBe("測定の記録はまだない。最初の測定は2027年3月まで");
  const silent = drawn(planOf([indicator("a")]));
  expect(silent?.drawing.title).toContain("the plan does not say when");
  expect(wordsIn(silent)).toContain("not observed yet");
});

test("the title counts who is behind and names the worst first", () => {
  const plan = planOf(
    ["a", "b", "c"].map((id) => indicator(id)),
    [seen("a", "12社"), seen("b", "10社"), seen("c", "11.75社")],
  );
  expect(drawn(plan)?.drawing.title).toBe(
    "Of 3 indicators that can be judged, 1 is behind and 1 slightly behind; furthest behind is “Name of b”",
  );
  expect(drawn(plan, "ja")?.drawing.title).toBe(
    "判定できる3指標のうち、1件が遅れ、1件がやや遅れている。最も遅れているのは「Name of b」",
  );
  const words = wordsIn(drawn(plan));
  expect(words.indexOf("Name of b")).toBeLessThan(words.indexOf("Name of c"));
  expect(words.indexOf("Name of c")).toBeLessThan(words.indexOf("Name of a"));
});

test("before the plan begins nothing is late: the title says where it starts from", () => {
  const plan = planOf(
    ["a", "b"].map((id) => indicator(id)),
    [seen("a", "13社", "2025-12"), seen("b", "10社", "2025-12")],
  ).replaceAll("asOf: 2025", "asOf: 2024");
  expect(drawn(plan)?.drawing.title).toBe(
    "Of 2 indicators observed before the plan begins, 1 is still short of the line to the target",
  );
  const picture = drawn(plan, "ja");
  expect(picture?.drawing.title).toBe(
    "計画の開始前に測定した2指標のうち、1件は計画の値にまだ達していない",
  );
  expect(wordsIn(picture)).toContain("開始前");
  expect(wordsIn(picture)).not.toMatch(/遅れ(?!の)/);
});

test("the legend stands above the charts it explains", () => {
  const texts = all(drawn(planOf([indicator("a")], [seen("a", "12社")]))).filter(
    ({ tag }) => tag === "text",
  );
  const heightOf = (words: string) =>
    Number(texts.find(({ children }) => children.join("").includes(words))?.attributes["y"]);
  expect(heightOf("planned path to the target")).toBeLessThan(heightOf("Name of a"));
});

test("one indicator, all on track, and none that can be judged each have a title of their own", () => {
  const title = (indicators: readonly string[], observations: readonly string[]) =>
    drawn(planOf(indicators, observations))?.drawing.title;
  expect(title([indicator("a")], [seen("a", "12社")])).toBe(
    "The one indicator that can be judged so far is on track",
  );
  expect(title([indicator("a")], [seen("a", "10社")])).toBe(
    "The one indicator that can be judged is behind: “Name of a”",
  );
  expect(title([indicator("a"), indicator("b")], [seen("a", "12社"), seen("b", "13社")])).toBe(
    "All 2 indicators that can be judged so far are on track",
  );
  expect(title([indicator("a")], [seen("a", "10社", "2025")])).toBe(
    "What has been observed so far cannot be held against the plan",
  );
});

test("state, value and plan stand in words beside the mark", () => {
  const words = wordsIn(drawn(planOf([indicator("a")], [seen("a", "11社")])));
  expect(words).toContain("behind");
  expect(words).toContain("as of 2026");
  expect(words).toContain("11 firms; planned 12 firms");
  expect(words).not.toContain("2026: ");
});

test("a value of another date than the latest says its own", () => {
  const plan = planOf(
    [indicator("a"), indicator("b")],
    [seen("a", "11社"), seen("b", "12社", "2027")],
  );
  expect(wordsIn(drawn(plan))).toContain("2026: 11 firms; planned 12 firms");
});

test("a height is its value: half of the target stands half as high", () => {
  const picture = drawn(planOf([indicator("a")], [seen("a", "12社")]));
  // discs are strokes without length: rings of baseline and target, and the latest value
  const yOf = (width: number): number => {
    const disc = all(picture).find(
      ({ attributes }) =>
        attributes["stroke-linecap"] === "round" && attributes["stroke-width"] === width,
    );
    return Number(String(disc?.attributes["d"]).split(" ")[2]);
  };
  const [target, baseline, latest] = [yOf(11), yOf(6.4), yOf(8)];
  const axis = all(picture)
    .map(({ attributes }) => String(attributes["d"]))
    .filter((path) => /^M 24 [\d.]+ H [\d.]+$/u.test(path))
    .map((path) => Number(path.split(" ")[2]))
    .at(-1) as number;
  expect((axis - baseline) / (axis - target)).toBeCloseTo(0.5, 1);
  // 12 lies a fifth of the way from 10 to 20
  expect((baseline - latest) / (baseline - target)).toBeCloseTo(0.2, 1);
});

test("the scale begins at zero unless all values are far from it, and then says so", () => {
  expect(scaleOf([0, 5, 10])).toEqual({ base: 0, top: 10, isCut: false });
  expect(scaleOf([50, 100]).base).toBe(0);
  const cut = scaleOf([90, 100]);
  expect(cut.isCut).toBe(true);
  expect(cut.base).toBeLessThan(90);
  expect(cut.base).toBeGreaterThan(0);
  expect(scaleOf([0, 0])).toEqual({ base: 0, top: 1, isCut: false });
  expect(scaleOf([-5, 5]).base).toBeLessThanOrEqual(-5);
  const interval = scaleOf([0, 10], [-1000, 1000]);
  expect(interval.top).toBeLessThan(14);
  const base = wordsIn(
    drawn(
      `${head}indicators: { a: { name: A, direction: increase, baseline: { value: 90社, asOf: 2025 }, target: { value: 100社, asOf: 2030 } } }\n`,
    ),
  );
  expect(base).toMatch(/from \d+ firms/u);
});

test("beyond twelve the others are counted as marks, and the table has them all", () => {
  const ids = Array.from({ length: 15 }, (_, place) => `i${place}`);
  const picture = drawn(planOf(ids.map((id) => indicator(id))));
  expect(picture?.data.rows).toHaveLength(15);
  expect(wordsIn(picture)).toContain("The other 3:");
  expect(picture?.remarks.join(" ")).toContain("the other 3");
});

test("ten thousand indicators are counted, and no mark is drawn for each", () => {
  const { plan } = soundPlanOf(planOf([indicator("a")], [seen("a", "12社")]));
  const [model] = plan.indicators;
  if (!model) throw new Error("no indicator");
  const indicators = Array.from({ length: 10_000 }, (_, place) => ({ ...model, id: `i${place}` }));
  const { use } = soundPlanOf(head);
  const picture = drawFigure(progress, { ...plan, indicators }, { use, language: "ja" });
  expect(picture?.data.rows).toHaveLength(10_000);
  expect(JSON.stringify(picture?.drawing).length).toBeLessThan(60_000);
  expect(wordsIn(picture)).toContain("印一つが250指標");
});

test("rows and cards belong to the owner of the indicator", () => {
  const plan = `${planOf([indicator("a", ", owner: office")])}institutions: { office: { name: Office } }\n`;
  const picture = drawn(plan);
  expect(picture?.data.rows[0]?.institutions).toEqual(["office"]);
  expect(all(picture).some(({ attributes }) => attributes["data-org"] === "office")).toBe(true);
});

test("the plan is no finer than what was observed, unless that would hide that it is not just met", () => {
  const rework = (observed: string) =>
    wordsIn(
      drawn(
        `${head}indicators: { a: { name: A, direction: decrease, baseline: { value: 12%, asOf: 2025 }, target: { value: 6%, asOf: 2030 }, trajectory: s-shape } }\nobservations: [${seen("a", observed)}]\n`,
      ),
    );
  expect(rework("11.4%")).toContain("11.4%; planned 11.38%");
  expect(rework("11.376%")).toContain("11.376%; planned 11.376%");
  expect(rework("11.43%")).toContain("11.43%; planned 11.38%");
  const jobs = drawn(
    `${head}indicators: { a: { name: A, direction: increase, baseline: { value: 100人, asOf: 2025 }, target: { value: 103人, asOf: 2030 } } }\nobservations: [${seen("a", "100人")}]\n`,
  );
  expect(wordsIn(jobs)).toContain("100 people; planned 101 people");
});

test("what is ahead of the plan by less than the digits seen stands beside a finer plan", () => {
  const wait = drawn(
    `${head}indicators: { a: { name: A, direction: decrease, baseline: { value: 11週, asOf: 2025 }, target: { value: 3週, asOf: 2034 } } }\nobservations: [${seen("a", "10週")}]\n`,
  );
  const cells = wait?.data.rows[0]?.cells.map((cell) =>
    cell.map((span) => (span.kind === "text" ? span.text : "")).join(""),
  );
  expect(cells?.slice(4, 6)).toEqual(["10.1 weeks", "112%"]);
  expect(wordsIn(wait)).toContain("10 weeks; planned 10.1 weeks");
});

test("two values make no trend: nothing is forecast from them", () => {
  const two = drawn(planOf([indicator("a")], [seen("a", "12社")]));
  expect(wordsIn(two)).not.toContain("forecast");
  const three = drawn(planOf([indicator("a")], [seen("a", "12社"), seen("a", "14社", "2027")]));
  expect(wordsIn(three)).toContain("forecast");
});

test("a name of three lines stands whole", () => {
  const name = "Rework as a share of hours in machining and finishing";
  const yaml = planOf([indicator("a").replace("Name of a", name)], [seen("a", "12社")]);
  expect(wordsIn(drawn(yaml)).replaceAll("\n", " ")).toContain(name);
});

test("observed value, target and start of the scale are written in one magnitude of money", () => {
  const yaml = planOf([indicator("a")], [seen("a", "18300円")])
    .replace("10社", "18230円")
    .replace("20社", "18850円");
  const words = wordsIn(drawn(yaml, "ja"));
  expect(words).toContain("18,850円");
  expect(words).toContain("18,300円");
  expect(words).not.toContain("1.83万円");
});
