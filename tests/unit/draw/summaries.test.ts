import { beforeAll, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import type { FigureMaker } from "../../../src/draw/figure.ts";
import { chain } from "../../../src/draw/figures/chain.ts";
import { figures } from "../../../src/draw/figures/index.gen.ts";
import { roadmap } from "../../../src/draw/figures/roadmap.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure, figureMakers } from "../../kit/drawn-plans.ts";
import { type DrawnFigure, drawGallery } from "../../kit/gallery.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { tinyPlans } from "../../kit/tiny-plan.ts";

const plans: Record<string, Plan> = {};
beforeAll(async () => {
  for (const [name, make] of Object.entries(tinyPlans)) plans[name] = await make();
});

const _draw = (name: string, language: "ja" | "en", maker: FigureMaker = chain) => {
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
  "policy-time-line": 8300,
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
    // no sample has a change log with results yet
    expect(figures.length).toBe(2 * figureMakers.filter(({ id }) => id !== "versions").length);
    expect(Math.max(bytes("ja"), bytes("en"))).toBeLessThan(280_000);
  },
  120_000,
);

test("a roadmap without durations claims no length, and one with holes claims no more than it knows", () => {
  const titleOf = (tasks: string, language: "ja" | "en") => {
    const { plan, use } = soundPlanOf(`roadmap: { tasks: { ${tasks} } }\n`);
    return drawFigure(roadmap, plan, { use, language })?.drawing.title;
  };
  const milestone = "m: { phase: research, end: 2027-12, duration: 0 }";
  expect(titleOf(milestone, "en")).toBe("The roadmap ends with research in December 2027");
  expect(titleOf(milestone, "ja")).toBe("2027年12月に研究まで進む道筋");
  expect(titleOf("a: { start: 2027-04 }", "en")).toBe(
    "How long the roadmap takes is not yet decided",
  );
  expect(titleOf("a: { start: 2027-04 }", "ja")).toBe("全体の期間は未定");
  const half = "a: { start: 2027-04, duration: 6 months }, b: { after: [a] }";
  expect(titleOf(half, "en")).toBe(
    "The roadmap takes at least 6 months and ends in September 2027 at the earliest",
  );
  expect(titleOf(half, "ja")).toBe("6か月以上をかけて、早ければ2027年9月に終わる道筋");
});

test("what is told in words says how many are left out", () => {
  const times = <T>(count: number, one: (place: number) => T) =>
    Array.from({ length: count }, (_, place) => one(place));
  const { plan, use } = soundPlanOf(`chain:
  stages: { ${times(10, (n) => `s${n}: { position: core, name: S${n} }`).join(", ")} }
roadmap:
  tasks: { ${times(14, (n) => `t${n}: { start: 2027-04, duration: 6 months }`).join(", ")} }
`);
  const told = (maker: typeof chain | typeof roadmap, language: "ja" | "en") =>
    drawFigure(maker, plan, { use, language })?.drawing.description;
  expect(told(chain, "en")).toContain("“S7” and 2 more.");
  expect(told(chain, "ja")).toContain("「S7」ほか2工程です。");
  expect(told(roadmap, "en")).toContain("“t11” and 2 more.");
  expect(told(roadmap, "ja")).toContain("「t11」ほか2件です。");
});

test("a gathered card says of all its stages only what holds of all", () => {
  const stages = Array.from(
    { length: 41 },
    (_, place) =>
      `s${place}: { position: ${place < 2 ? "retail" : "core"}, location: in-region, firms: ${place % 2} }`,
  );
  const of = (yaml: string) => {
    const { plan, use } = soundPlanOf(yaml);
    return wordsIn(drawFigure(chain, plan, { use, language: "en" })?.drawing.shapes ?? []).split(
      "\n",
    );
  };
  const yaml = `chain: { stages: { ${stages.join(", ")} } }\ntargets: { t: { stages: [s1] } }\n`;
  expect(of(yaml)).not.toContain("Gap");
  expect(of(yaml)).toContain("Target");
  expect(of(yaml.replaceAll("firms: 1", "firms: 0"))).toContain("Gap");
});
