import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { fundingGap } from "../../../src/draw/figures/funding-gap.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import type { Task } from "../../../src/model/action.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

type Language = "ja" | "en";

const drawn = (yaml: string, language: Language = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(fundingGap, plan, { use, language });
};

const rects = (yaml: string, fill: string) =>
  drawnShapes(drawn(yaml)?.drawing.shapes ?? [])
    .filter(({ tag, attributes }) => tag === "rect" && attributes["fill"] === fill)
    .map(({ attributes: { width, height } }) => ({ width: Number(width), height: Number(height) }));

const wordsIn = (yaml: string, language: Language = "en"): readonly string[] =>
  drawnShapes(drawn(yaml, language)?.drawing.shapes ?? []).flatMap(({ tag, children }) =>
    tag === "text" ? children.filter((one) => typeof one === "string") : [],
  );

const titles = (yaml: string): readonly (string | undefined)[] =>
  (["en", "ja"] as const).map((language) => drawn(yaml, language)?.drawing.title);

type Money = Partial<Readonly<Record<"secured" | "applied" | "planned", string>>>;

/** A task of one fiscal year with what stands against its cost. */
const task = (
  id: string,
  year: number,
  cost: string,
  { phase, ...money }: Money & { readonly phase: string },
): string => {
  const lines = Object.entries(money).map(([status, cap]) => `{ cap: ${cap}, status: ${status} }`);
  return `${id}: { title: ${id.toUpperCase()}, phase: ${phase}, start: ${year}-04, duration: 12 months, cost: ${cost}, funding: [${lines.join(", ")}] }`;
};

const roadmap = (...tasks: readonly string[]): string =>
  `roadmap: { tasks: { ${tasks.join(", ")} } }\n`;

const holed = roadmap(
  task("a", 2027, "4億円", { phase: "research", secured: "4億円" }),
  task("b", 2028, "8億円", {
    phase: "demonstration",
    secured: "2億円",
    applied: "3億円",
    planned: "1億円",
  }),
  task("c", 2029, "2億円", { phase: "spillover", secured: "1億円" }),
);

describe("the title says where the hole is", () => {
  test("the thinnest phase, its gap, and the year that most of it falls in", () => {
    expect(titles(holed)).toEqual([
      "25% of what demonstration needs is secured: JPY 600 m of the JPY 700 m not yet secured is missing there; 86% of the whole gap falls in FY2028",
      "実証は確保率が25%にとどまり、未確保7億円のうち6億円を占める。未確保額の86%が2028年度",
    ]);
  });

  test("the phase that lacks most, not a small one that is covered less", () => {
    const small = task("d", 2030, "1億円", { phase: "market-growth" });
    const [en, ja] = titles(holed.replace("} } }\n", `}, ${small} } }\n`));
    expect(en).toMatch(/^25% of what demonstration needs is secured: JPY 600 m of the JPY 800 m/u);
    expect(ja).toMatch(/^実証は確保率が25%にとどまり、未確保8億円のうち6億円を占める/u);
  });

  test("no source for steps of readiness, where other money has none, is not called intended", () => {
    const step = holed.replace("a: {", "a: { readiness: { trl: { from: 4, to: 6 } },");
    const { plan, use } = soundPlanOf(step);
    const told = (language: Language) =>
      drawFigure(fundingGap, plan, { use, language })?.drawing.description;
    // b and c have money without a source, a has all of its own
    expect(told("en")).toContain("has no source");
    expect(told("en")).not.toContain("intended source");
    expect(told("ja")).not.toContain("いずれも財源の予定があります");
  });

  test("all secured, nothing secured", () => {
    const full = { phase: "research", secured: "4億円" };
    expect(titles(roadmap(task("a", 2027, "4億円", full)))).toEqual([
      "All of the JPY 400 m that the roadmap needs is secured",
      "取組に必要な4億円は、すべて財源を確保している",
    ]);
    const none = roadmap(task("a", 2027, "4億円", { phase: "research", planned: "1億円" }));
    expect(titles(none)).toEqual([
      "None of the JPY 400 m that the roadmap needs is secured yet",
      "取組に必要な4億円の財源は、まだ確保されていない",
    ]);
  });

  test("every phase covered alike, and a tie of the years", () => {
    const half = (id: string, year: number, phase: string) =>
      task(id, year, "4億円", { phase, secured: "2億円" });
    const alike = roadmap(half("a", 2027, "research"), half("b", 2028, "development"));
    expect(titles(alike)).toEqual([
      "50% of the JPY 800 m that the roadmap needs is secured: JPY 400 m is not",
      "取組に必要な8億円のうち確保済は50%、未確保は4億円",
    ]);
    const less = task("c", 2028, "2億円", { phase: "spillover", secured: "2億円" });
    expect(titles(alike.replace("} }\n", `, ${less} } }\n`).replace("}, }", "} }"))[0]).toBe(
      "50% of what research and development need is secured: all of the JPY 400 m not yet secured is missing there",
    );
  });

  test("a phase without anything secured, and coverage that only rounds to all", () => {
    const bare = holed.replace("{ cap: 2億円, status: secured }, ", "");
    expect(titles(bare)[0]).toContain("Nothing of what demonstration needs is secured: JPY 800 m");
    expect(titles(bare)[1]).toContain("実証は財源が全く確保されておらず");
    const nearly = roadmap(task("a", 2027, "4億円", { phase: "research", secured: "3.99億円" }));
    expect(titles(nearly)[0]).toMatch(/^99\.8% of the JPY 400 m/u);
  });
});

describe("what is drawn", () => {
  test("bars are as long as their amounts, on one scale for the years and one for the phases", () => {
    // by year, then by phase; the first is the square of the legend
    const [, a, b, c, ...phases] = rects(holed, palette.secured);
    const tall = (bar: { height: number } | undefined): number => (bar?.height ?? 0) + 1;
    expect(tall(a) / tall(b)).toBeCloseTo(2);
    expect(tall(b) / tall(c)).toBeCloseTo(2);
    const wide = phases.map(({ width }) => width + 1);
    expect((wide[0] ?? 0) / (wide[1] ?? 1)).toBeCloseTo(2);
    const [, none] = rects(holed, palette.gapTint);
    expect(tall(none) / tall(b)).toBeCloseTo(1);
  });

  test("totals, gaps and coverage are printed with the unit", () => {
    expect(drawn(holed)?.drawing.shapes.length).toBeGreaterThan(5);
    const words = wordsIn(holed);
    expect(words).toEqual(
      expect.arrayContaining([
        "JPY m",
        "1,400",
        "700",
        "800",
        "25%",
        "JPY 600 m not secured",
        "lowest coverage",
      ]),
    );
    expect(wordsIn(holed, "ja")).toEqual(
      expect.arrayContaining(["億円", "14.00", "6.00億円未確保", "確保率が最も低い", "全額確保済"]),
    );
  });

  test("the valley of death stands where readiness is raised between 4 and 7, once for phases in a row", () => {
    const raised = (id: string, trl: string) =>
      holed.replace(`${id}: {`, `${id}: { readiness: { trl: ${trl} },`);
    const valley = "valley of death: TRL 4 to 7";
    const of = (yaml: string) => wordsIn(yaml).filter((one) => one === valley).length;
    expect(of(holed)).toBe(0);
    expect(of(raised("b", "{ from: 6, to: 8 }"))).toBe(1);
    expect(of(raised("b", "{ from: 7, to: 8 }"))).toBe(0);
    expect(of(raised("a", "{ from: 3, to: 4 }"))).toBe(0);
  });

  test("what is expected of applications is said where their odds are stated", () => {
    const odds = holed.replace("status: applied", "status: applied, probability: 50%");
    expect(wordsIn(odds)).toEqual(expect.arrayContaining(["Expected gap", "550"]));
    // without odds an application is granted or not
    expect(wordsIn(holed)).not.toContain("Expected gap");
  });
});

test("without dates that can be worked out there are phases only, and the caption says so", () => {
  const circle = holed.replace("a: {", "a: { after: [b],").replace("b: {", "b: { after: [a],");
  const { plan, use } = soundPlanOf(circle);
  const figure = drawFigure(fundingGap, plan, { use, language: "en" });
  expect(figure?.remarks.join(" ")).toContain("cannot be worked out");
  expect(svg(figure?.drawing as never)).not.toContain("By fiscal year");
});

test("without costs, or with several currencies, there is nothing to draw", () => {
  expect(
    drawn("roadmap: { tasks: { a: { start: 2027-04, duration: 3 months } } }\n"),
  ).toBeUndefined();
  const full = { phase: "research" };
  const mixed = roadmap(task("a", 2027, "4億円", full), task("b", 2027, "EUR 1 m", full));
  expect(drawn(mixed)).toBeUndefined();
});

test("the table has years, phases and tasks, the rows of a task with its owner", () => {
  const owned = `${holed.replace("a: {", "a: { owner: lab,")}institutions: { lab: { name: Lab } }\n`;
  const rows = drawn(owned)?.data.rows ?? [];
  expect(rows).toHaveLength(1 + 3 + 1 + 3 + 1 + 3 + 1);
  expect(rows.flatMap(({ institutions }) => institutions ?? [])).toEqual(["lab"]);
  const written = rows.map(({ cells }) =>
    cells.map((cell) => cell.map((one) => ("text" in one ? one.text : "")).join("")).join("|"),
  );
  expect(drawn(owned)?.data.caption).toContain("(JPY m)");
  expect(written.at(-1)).toBe("Total|1,400|700|300|100|300|50%|700|400–700");
});

test("ten thousand tasks over a hundred years are gathered", () => {
  const { plan } = soundPlanOf(holed);
  const model = plan.roadmap.tasks[1] as Task;
  const start = model.start as NonNullable<Task["start"]>;
  const tasks = Array.from({ length: 10_000 }, (_, place): Task => {
    const later = 12 * (place % 100);
    const moved = { ...start, from: start.from + later, to: start.to + later };
    return { ...model, id: `t${place}`, start: moved };
  });
  const large: Plan = { ...plan, roadmap: { ...plan.roadmap, tasks } };
  const figure = drawFigure(fundingGap, large, { use: analyse(large), language: "ja" });
  expect(figure?.data.rows.length).toBe(10_000 + 100 + 1 + 3 + 1);
  expect(figure?.remarks[0]).toContain("89年度分");
  expect(svg(figure?.drawing as never).length).toBeLessThan(12_000);
});
