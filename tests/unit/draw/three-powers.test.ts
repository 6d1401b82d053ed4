import { expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import { threePowers } from "../../../src/draw/figures/three-powers.ts";
import { drawMarks, drawRuns, mostMarks } from "../../../src/draw/three-powers/unit-marks.ts";
import type { Institution } from "../../../src/model/cluster.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const draw = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(threePowers, plan, { use, language });
};

const titles = (yaml: string) =>
  (["en", "ja"] as const).map((language) => draw(yaml, language)?.drawing.title);

const flat = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((shape) => (typeof shape === "string" ? [] : [shape, ...flat(shape.children)]));

const wordsOf = (yaml: string, language: "ja" | "en" = "en"): readonly string[] =>
  flat(draw(yaml, language)?.drawing.shapes ?? []).flatMap(({ tag, children }) =>
    tag === "text" ? children.filter((one) => typeof one === "string") : [],
  );

const of = (...ids: readonly string[]): string => `institutions: { ${ids.join(", ")} }\n`;

const lab =
  "lab: { type: public-lab, location: in-region, fields: [yeast], functions: [produce, educate] }";
const desk =
  "desk: { type: support-body, location: in-region, staff: 1 FTE, budget: 1億円, functions: [coordinate] }";
const hub =
  "hub: { type: core-firm, location: in-region, functions: [coordinate], staff: 2 FTE, budget: 1億円 }";
const start = "start: { type: venture, location: outside, functions: [use] }";

const seeds = `diagnosis:
  seeds: { s: { owner: lab, technology: aroma yeast } }
  needs: { n: { who: hub, text: aroma yeast } }
chain:
  stages: { brewing: { location: in-region } }
  links:
    - { from: lab, to: brewing, kind: joint-research }
    - { from: lab, to: hub, kind: licence }
    - { from: lab, to: desk, kind: information }
    - { from: hub, to: start, kind: competition }
targets: { t: { title: Aroma, stages: [brewing], innovationType: product } }
`;

test("a plan without institutions has no figure", () => {
  expect(draw("plan: { id: none }\n")).toBeUndefined();
});

test("the title says that all is there, or names the little that is missing", () => {
  expect(titles(of(lab, desk, hub, start) + seeds)).toEqual([
    "All three powers are documented, by each of the 23 kinds of evidence",
    "三つの力は、23項目のすべてに記載がある",
  ]);
  const quiet = seeds.replace("    - { from: hub, to: start, kind: competition }\n", "");
  expect(titles(of(lab, desk, hub, start) + quiet)).toEqual([
    "All three powers are documented; missing: links of competition",
    "三つの力のいずれにも記載がある。欠けているのは「競争のつながり」",
  ]);
});

test("the title tells what is missing from what the plan leaves unsaid", () => {
  const unsaid = start.replace(", location: outside", "");
  expect(titles(of(lab, desk, hub, unsaid) + seeds)).toEqual([
    "All three powers are documented; on 1 of 23 kinds of evidence the plan is silent",
    "三つの力のいずれにも記載がある。23項目のうち1項目は、有無が書かれていない",
  ]);
});

test("the title counts what is missing where it is much, and says of which power most", () => {
  // knowledge lacks 2, change 4, linkage 5: no firms, no links of three kinds, no needs
  expect(titles(of(lab, desk))).toEqual([
    "All three powers are documented, but 11 of 20 kinds of evidence are missing, most of them of linkage",
    "三つの力のいずれにも記載があるが、20項目のうち11項目が欠ける。欠けが最も多いのは連携力",
  ]);
});

test("the title names a power of which nothing is documented", () => {
  expect(
    titles("institutions: { a: { type: sme, location: in-region, functions: [use] } }\n"),
  ).toEqual([
    "The plan documents nothing of knowledge and linkage, only of change",
    "知識力と連携力について、計画に記載がない（記載があるのは変革力）",
  ]);
});

test("a mark stands for each that is counted, for each unsaid one and for the rest of the whole", () => {
  const marks = (counts: Parameters<typeof drawMarks>[0], width = 173) =>
    drawMarks(counts, [0, 0], width).runs.map(({ layer, from: [, y], length }) => [
      layer,
      y,
      length,
    ]);
  // a mark is 8 wide, the next 3 away, 7 after five
  expect(marks({ filled: 7, silent: 2, rest: 4 })).toEqual([
    ["rest", 4, 148],
    ["silent", 4, 100],
    ["hollow", 4, 148],
    ["dot", 4, 100],
    ["filled", 4, 78],
  ]);
  // fifteen to a line
  expect(marks({ filled: 17, silent: 0, rest: 0 })).toEqual([
    ["filled", 4, 170],
    ["filled", 17, 19],
  ]);
  const [dashes] = drawRuns(drawMarks({ filled: 7, silent: 0, rest: 0 }, [0, 0], 173).runs);
  expect(dashes?.attributes["stroke-dasharray"]).toBe("8 3 8 3 8 3 8 3 8 7");
  expect(drawMarks({ filled: 17, silent: 0, rest: 0 }, [0, 0], 173).height).toBe(26);
  expect(mostMarks(173)).toBe(45);
});

test("too many for marks are lengths on a strip, in the same proportion", () => {
  const strip = drawMarks({ filled: 50, silent: 30, rest: 20 }, [10, 0], 200).shapes.map(
    ({ attributes: { x, width } }) => [x, width],
  );
  expect(strip).toEqual([
    [10, 100],
    [110, 60],
    [170, 40],
  ]);
});

test("each row says what it is out of, what is missing and what is not stated", () => {
  const words = wordsOf(of(lab, desk, "firm: { type: sme }")).join(" ");
  expect(words).toContain("1 not stated");
  expect(words).toContain("not stated for 1 of 1 business institution");
  expect(words).toContain("none in the plan");
  const japanese = wordsOf(of(lab, desk, "firm: { type: sme }"), "ja").join("");
  expect(japanese).toContain("記載なし1");
  expect(japanese).toContain("1機関中1機関の記載がない");
});

test("the table has every kind of evidence, the effective number of types too", () => {
  const data = draw(of(lab, desk, hub, start) + seeds)?.data;
  expect(data?.rows).toHaveLength(24);
  const cells = data?.rows.map(({ cells: row }) =>
    row.map((cell) => cell.map((span) => ("text" in span ? span.text : "")).join("")),
  );
  expect(cells).toContainEqual(["Ventures", "Change", "1", "4", "0"]);
  expect(cells?.find(([name]) => name?.startsWith("Types, as if"))?.[2]).toBe("4.0");
});

test("ten thousand institutions are strips of the same size", () => {
  const { plan } = soundPlanOf(of(lab, desk));
  const institutions = Array.from({ length: 10_000 }, (_, n) => ({
    ...(plan.institutions[n % 2] as Institution),
    id: `i${n}`,
  }));
  const large = { ...plan, institutions };
  const drawn = drawFigure(threePowers, large, { use: analyse(large), language: "en" });
  expect(drawn?.remarks).toHaveLength(1);
  expect(svg(drawn?.drawing as never).length).toBeLessThan(15_000);
});
