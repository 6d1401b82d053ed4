import { beforeAll, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import type { FigureMaker } from "../../../src/draw/figure.ts";
import { chain } from "../../../src/draw/figures/chain.ts";
import { figures } from "../../../src/draw/figures/index.gen.ts";
import { roadmap } from "../../../src/draw/figures/roadmap.ts";
import type { Link, Stage } from "../../../src/model/cluster.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure, figureMakers } from "../../kit/drawn-plans.ts";
import { type DrawnFigure, drawGallery } from "../../kit/gallery.ts";
import { tinyPlans } from "../../kit/tiny-plan.ts";

const plans: Record<string, Plan> = {};
beforeAll(async () => {
  for (const [name, make] of Object.entries(tinyPlans)) plans[name] = await make();
});

const draw = (name: string, language: "ja" | "en", maker: FigureMaker = chain) => {
  const plan = plans[name] as Plan;
  return drawFigure(maker, plan, { use: analyse(plan), language });
};

const numbersIn = (shapes: readonly (Shape | string)[]): readonly number[] =>
  shapes.flatMap((shape) =>
    typeof shape === "string"
      ? []
      : [
          ...Object.values(shape.attributes).filter((value) => typeof value === "number"),
          ...numbersIn(shape.children),
        ],
  );

const wordsIn = (shapes: readonly (Shape | string)[]): string =>
  shapes.map((shape) => (typeof shape === "string" ? shape : wordsIn(shape.children))).join("\n");

/** User units, and bytes as a file; the figures of the two full samples share a page of 400 kB. */
const usual = {
  full: { width: 1180, height: 1150, bytes: 20_000 },
  any: { width: 1180, height: 3000, bytes: 40_000 },
} as const;

/** What is known to need more, and why it may. */
const larger: Readonly<
  Record<string, { readonly width: number; readonly height: number; readonly bytes: number }>
> = {
  // a row for each task
  roadmap: { width: 1180, height: 3000, bytes: 60_000 },
  // a card for each indicator, beside those of its target
  "results-chain": { width: 1180, height: 1500, bytes: 24_000 },
  // a name for each institution
  network: { width: 960, height: 1500, bytes: 16_000 },
  // twelve charts, each with its words and dates
  progress: { width: 960, height: 900, bytes: 18_000 },
  // fourteen arrows and rows
  alignment: { width: 1180, height: 900, bytes: 15_000 },
  // four ladders of five rungs at most
  "spillover-ladder": { width: 1180, height: 1020, bytes: 20_500 },
  // a card for each stage, a line for each link
  chain: { width: 1180, height: 2400, bytes: 60_000 },
};

/** Bytes of the two full samples, where less than usual is enough. */
const compact: Readonly<Record<string, number>> = {
  overview: 8600,
  "policy-time-line": 8000,
  output: 6000,
  "three-powers": 6800,
  network: 10_800,
  "stage-scores": 10_800,
  "kpi-ladder": 3600,
  "funding-gap": 7400,
  leakage: 8400,
  sensitivity: 9100,
};

const limitOf = ({ maker, shown }: DrawnFigure) => {
  const isFull = shown.name === "mizuhara" || shown.name === "shochu";
  const limit = larger[maker.id] ?? (isFull ? usual.full : usual.any);
  return { ...limit, bytes: (isFull && compact[maker.id]) || limit.bytes };
};

test.each(figures.map(({ number, id }) => ({ number, id })))(
  "$number $id: of every plan it is finite, twice the same, named, and within its limits of size",
  async ({ id }) => {
    const choice = { figures: [id], plans: [] };
    const [first, second] = [await drawGallery(choice), await drawGallery(choice)];
    expect(first.length).toBeGreaterThan(1);
    for (const [place, figure] of first.entries()) {
      const { drawing, data } = figure.drawn;
      expect(numbersIn(drawing.shapes).every(Number.isFinite)).toBe(true);
      const text = svg(drawing);
      expect(text).not.toMatch(/NaN|undefined|Infinity/u);
      expect(svg(second[place]?.drawn.drawing as typeof drawing)).toBe(text);
      expect(drawing.width).toBeGreaterThanOrEqual(960);
      const limit = limitOf(figure);
      expect(drawing.width, `${figure.name}: width`).toBeLessThanOrEqual(limit.width);
      expect(drawing.height, `${figure.name}: height`).toBeLessThanOrEqual(limit.height);
      expect(Buffer.byteLength(text), `${figure.name}: bytes`).toBeLessThanOrEqual(limit.bytes);
      expect(drawing.title.trim()).not.toBe("");
      expect(drawing.description.length).toBeGreaterThan(20);
      for (const row of data.rows) expect(row.cells).toHaveLength(data.columns.length);
    }
  },
  120_000,
);

test.each(["mizuhara", "shochu"])(
  "all figures of the full sample %s together leave room for the words of a page of 400 kB",
  async (name) => {
    const figures = await drawGallery({ figures: [], plans: [name] });
    const bytes = (language: "ja" | "en") =>
      figures
        .filter((figure) => figure.language === language)
        .reduce((sum, { drawn }) => sum + Buffer.byteLength(svg(drawn.drawing)), 0);
    // no sample has been through several versions yet
    const others = figureMakers.filter(({ id }) => id !== "versions");
    expect(figures.length).toBe(2 * others.length);
    expect(Math.max(bytes("ja"), bytes("en"))).toBeLessThan(280_000);
  },
  120_000,
);

test("the smallest text is 11 units", () => {
  const drawn = draw("long-names", "en");
  const sizes = [...svg(drawn?.drawing as never).matchAll(/font-size="([\d.]+)"/gu)].map((one) =>
    Number(one[1]),
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

test("the chain says what is not defined, what is a gap and what has no place", () => {
  const one = draw("one-stage", "ja");
  expect(one?.drawing.title).toContain("未算定");
  const long = wordsIn(draw("long-names", "en")?.drawing.shapes ?? []);
  expect(long).toContain("Gap");
  expect(long).toContain("? place open");
  expect(long).toContain("60% in region");
});

test("a large chain is summarised and says so; the table keeps every stage", () => {
  const many = draw("many", "en");
  expect(many?.remarks.join(" ")).toContain("120 stages");
  expect(many?.data.rows.length).toBe(120 + 119 + 2);
  const links = draw("circular", "en");
  expect(links?.remarks.join(" ")).toContain("competition");
});

test("the roadmap states its length and end, and gathers what is too much", () => {
  const one = draw("one-stage", "en", roadmap);
  expect(one?.drawing.title).toBe(
    "The roadmap takes 6 months and ends with research in September 2026",
  );
  const many = draw("many", "en", roadmap);
  expect(many?.remarks[0]).toContain("120 tasks");
  expect(many?.data.rows).toHaveLength(120);
  const late = draw("long-names", "ja", roadmap);
  expect(wordsIn(late?.drawing.shapes ?? [])).toContain("計画期間の外に及ぶ");
});

test("a plan without stages or tasks has no figure", () => {
  const plan = plans["one-stage"] as Plan;
  const empty: Plan = {
    ...plan,
    chain: { ...plan.chain, stages: [], links: [] },
    roadmap: { ...plan.roadmap, tasks: [] },
  };
  for (const maker of [chain, roadmap])
    expect(drawFigure(maker, empty, { use: analyse(empty), language: "ja" })).toBeUndefined();
});

test("ten thousand stages and tasks are drawn as a summary", () => {
  const plan = plans["thirty"] as Plan;
  const stages = Array.from({ length: 10_000 }, (_, place): Stage => {
    const model = plan.chain.stages[place % 14] as Stage;
    return { ...model, id: `s${place}` };
  });
  const model = plan.chain.links[0] as Link;
  const links = Array.from({ length: 20_000 }, (_, place): Link => {
    const [from, to] = [(place * 31) % 10_000, (place * 17 + 5) % 10_000];
    return {
      ...model,
      from: { kind: "stage", stage: stages[from] as Stage },
      to: { kind: "stage", stage: stages[to] as Stage },
    };
  });
  const tasks = Array.from({ length: 10_000 }, (_, place) => {
    const one = plan.roadmap.tasks[place % 30] as Plan["roadmap"]["tasks"][number];
    return { ...one, id: `t${place}`, after: [] };
  });
  const large: Plan = {
    ...plan,
    chain: { ...plan.chain, stages, links },
    roadmap: { ...plan.roadmap, tasks },
  };
  const use = analyse(large);
  for (const maker of [chain, roadmap]) {
    const drawn = drawFigure(maker, large, { use, language: "ja" });
    expect(drawn?.remarks.length).toBeGreaterThan(0);
    expect(svg(drawn?.drawing as never).length).toBeLessThan(200_000);
  }
});
