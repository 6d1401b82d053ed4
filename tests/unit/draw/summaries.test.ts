import { expect, test } from "vitest";
import type { Shape } from "../../../src/document/drawing.ts";
import { chain } from "../../../src/draw/figures/chain.ts";
import { roadmap } from "../../../src/draw/figures/roadmap.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const wordsIn = (shapes: readonly (Shape | string)[]): string =>
  shapes.map((shape) => (typeof shape === "string" ? shape : wordsIn(shape.children))).join("\n");

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
