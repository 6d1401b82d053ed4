import { expect, test } from "vitest";
import { alignedEfforts } from "../../../src/analyse/aligned-efforts.ts";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Drawing, Shape } from "../../../src/document/drawing.ts";
import { columns } from "../../../src/draw/alignment/plot.ts";
import { alignment } from "../../../src/draw/figures/alignment.ts";
import type { Institution } from "../../../src/model/cluster.ts";
import { svg } from "../../../src/render/svg.ts";
import { makeText } from "../../../src/text/text.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const targets = `targets: { t: { title: Quality, priority: 3 }, u: { title: Brand, priority: 4 } }`;

const withEfforts = (efforts: readonly string[]): string => {
  const ids = efforts.map((_, place) => `i${place}: { name: Body ${place}, type: university }`);
  const lines = efforts.map((one, place) => `  - { institution: i${place}, ${one} }`);
  return `institutions: { ${ids.join(", ")} }\n${targets}\nefforts:\n${lines.join("\n")}\n`;
};

const draw = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(alignment, plan, { use, language });
};

const titles = (...efforts: readonly string[]) =>
  (["en", "ja"] as const).map((language) => draw(withEfforts(efforts), language)?.drawing.title);

const all = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((one) => (typeof one === "string" ? [] : [one, ...all(one.children)]));

const of = (shapes: readonly Shape[], id: string): readonly Shape[] =>
  all(shapes.filter(({ tag, attributes }) => tag === "g" && attributes["data-org"] === id));

const wordsIn = (shapes: readonly Shape[]): readonly string[] =>
  all(shapes).flatMap(({ children }) => children.filter((one) => typeof one === "string"));

// the priorities are (3, 4): effort (3, 4) is on them, (4, 3) is 24/25 of the way
const right = "{ t: 3 FTE, u: 4 FTE }";
const near = "{ t: 4 FTE, u: 3 FTE }";
const off = "{ other: 5 FTE }";

test("the title says how far the efforts are in line, in every case", () => {
  expect(titles(`now: ${off}, plan: ${right}`)).toEqual([
    "Planned efforts are 100% in line with the plan’s priorities, up from 0% now",
    "取組と計画の優先度の一致度は、現在の0%から計画後の100%へ高まる",
  ]);
  expect(titles(`now: ${right}, plan: ${near}`)).toEqual([
    "Planned efforts are 96% in line with the plan’s priorities, down from 100% now",
    "取組と計画の優先度の一致度は、現在の100%から計画後の96%へ下がる",
  ]);
  expect(titles(`now: ${near}, plan: ${near}`)).toEqual([
    "Efforts are 96% in line with the plan’s priorities, now as well as planned",
    "取組と計画の優先度の一致度は、現在も計画後も96%",
  ]);
  expect(titles(`plan: ${near}`)).toEqual([
    "Planned efforts are 96% in line with the plan’s priorities; today’s are not stated",
    "取組と計画の優先度の一致度は計画後96%。現在の取組量は書かれていない",
  ]);
  expect(titles(`now: ${near}`)).toEqual([
    "Today’s efforts are 96% in line with the plan’s priorities; planned efforts are not stated",
    "取組と計画の優先度の一致度は現在96%。計画後の取組量は書かれていない",
  ]);
});

test("without efforts, or without anything they could be compared with, nothing is drawn", () => {
  expect(draw(`${targets}\n`)).toBeUndefined();
  expect(draw(withEfforts([`now: { t: 1 FTE }, plan: { t: 1 百万円 }`]))).toBeUndefined();
  expect(draw(withEfforts([`now: { t: 0 FTE }, plan: { u: 0 FTE }`]))).toBeUndefined();
});

test("an arrow is as long as its effort and turned by the arc cosine of what is in line", () => {
  const drawn = draw(withEfforts([`now: ${right}, plan: ${right}`, `plan: { t: 14 FTE }`]));
  const shapes = all(drawn?.drawing.shapes ?? []);
  const tipOf = (id: string): readonly [number, number] => {
    const head = of(shapes, id).find(
      ({ tag, attributes }) => tag === "path" && String(attributes["d"]).endsWith("Z"),
    );
    const [x, y] = String(head?.attributes["d"]).slice(2).split(" ").map(Number);
    return [(x ?? 0) - columns.origin, y ?? 0];
  };
  const [straight, turned] = [tipOf("i0"), tipOf("i1")];
  const rise = turned[1] - straight[1];
  const lengths = [straight[0], Math.hypot(turned[0], rise)];
  expect((lengths[1] ?? 0) / (lengths[0] ?? 1)).toBeCloseTo(14 / 7, 2);
  // cosine 3/5 with the priorities
  expect(Math.abs(Math.atan2(rise, turned[0]))).toBeCloseTo(Math.acos(3 / 5), 2);
  const marks = of(shapes, "i1").filter(({ attributes }) => attributes["r"] === 6);
  expect(marks[0]?.attributes["cx"]).toBe(Math.round(columns.scale + 0.6 * columns.scaleRoom));
  expect(wordsIn(of(shapes, "i1"))).toContain("60%");
});

test("a long name stands in two lines, whole, on either side of the middle of its row", () => {
  const long = "Mizuhara cooperative of forgers and blade makers";
  const yaml = withEfforts([`plan: ${right}`]).replace("Body 0", long);
  const lines = of(all(draw(yaml)?.drawing.shapes ?? []), "i0").filter(({ children }) =>
    children.some((one) => typeof one === "string" && long.includes(one)),
  );
  expect(lines).toHaveLength(2);
  expect(lines.flatMap(({ children }) => children).join(" ")).toBe(long);
  expect(Number(lines[1]?.attributes["y"]) - Number(lines[0]?.attributes["y"])).toBe(14);
});

test("the strip sums size times share in line", () => {
  const drawn = draw(withEfforts([`plan: ${right}`, `plan: { t: 14 FTE }`]));
  const bars = all(drawn?.drawing.shapes ?? []).flatMap(({ attributes }) => {
    const width = /h ([\d.]+) v 22 /u.exec(String(attributes["d"]))?.[1];
    return width === undefined ? [] : [Number(width)];
  });
  const [whole, part] = bars;
  const inLine = (7 + 14 * 0.6) / 21;
  expect((part ?? 0) / (whole ?? 1)).toBeCloseTo(inLine, 4);
  expect(wordsIn(drawn?.drawing.shapes ?? [])).toContain("15.4 FTE");
  expect(drawn?.data.rows.at(-1)?.cells[1]).toEqual([]);
  expect(drawn?.data.rows.at(-1)?.cells[4]).toEqual([{ kind: "text", text: "73%" }]);
});

test("the largest efforts are drawn, the others summed up, and the table has all", () => {
  const efforts = Array.from({ length: 20 }, (_, place) =>
    place === 0 ? "plan: { u: 1 FTE }" : `plan: { t: ${place + 1} FTE }`,
  );
  const drawn = draw(withEfforts(efforts));
  const groups = all(drawn?.drawing.shapes ?? []).filter(
    ({ tag, attributes }) => tag === "g" && attributes["data-org"] !== undefined,
  );
  const ids = groups.map(({ attributes }) => attributes["data-org"]).sort();
  expect(ids).toEqual(Array.from({ length: 14 }, (_, place) => `i${place + 6}`).sort());
  const words = wordsIn(drawn?.drawing.shapes ?? []);
  expect(words).toContain("6 other institutions together");
  expect(words).toContain("21 FTE");
  // one of 1 at 80 %, five of 20 in all at 60 %
  expect(words).toContain("61%");
  expect(drawn?.remarks[0]).toContain("14 largest");
  expect(drawn?.data.rows).toHaveLength(21);
  expect(drawn?.data.rows[0]?.institutions).toEqual(["i0"]);
});

test("an institution with effort at one time only has one mark, and still a row", () => {
  const drawn = draw(withEfforts([`now: ${near}, plan: ${right}`, `now: { u: 4 FTE }`]));
  const every = all(drawn?.drawing.shapes ?? []);
  const shapes = of(every, "i1");
  expect(shapes.filter(({ attributes }) => attributes["r"] === 6)).toHaveLength(0);
  const rings = every.find(({ attributes }) => attributes["stroke-linecap"] === "round");
  expect(String(rings?.attributes["d"]).match(/M/gu)).toHaveLength(2);
  expect(wordsIn(shapes)).toContain("80%");
});

test("ten thousand institutions are drawn as a summary", () => {
  const { plan } = soundPlanOf(withEfforts([`now: ${off}, plan: ${right}`]));
  const [model] = plan.efforts;
  const efforts = Array.from({ length: 10_000 }, (_, place) => ({
    ...model,
    institution: { ...model?.institution, id: `i${place}` } as Institution,
  })) as typeof plan.efforts;
  const large = { ...plan, efforts };
  const use = analyse(large);
  use(alignedEfforts);
  const drawn = alignment.draw({
    plan: large,
    use,
    judgement: undefined as never,
    text: makeText("en"),
    say: (key) => key,
  });
  expect(svg(drawn?.drawing as Drawing).length).toBeLessThan(30_000);
  expect(drawn?.data.rows).toHaveLength(10_001);
});
