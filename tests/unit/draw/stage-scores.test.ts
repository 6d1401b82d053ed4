import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import { stageScores } from "../../../src/draw/figures/stage-scores.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import type { Stage } from "../../../src/model/cluster.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

type Language = "ja" | "en";

const drawn = (yaml: string, language: Language = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(stageScores, plan, { use, language });
};

const all = (yaml: string): readonly Shape[] => drawnShapes(drawn(yaml)?.drawing.shapes ?? []);

const wordsIn = (yaml: string, language: Language = "en"): readonly string[] =>
  drawnShapes(drawn(yaml, language)?.drawing.shapes ?? []).flatMap(({ tag, children }) =>
    tag === "text" ? children.filter((one) => typeof one === "string") : [],
  );

const stage = (id: string, more: string): string => `${id}: { name: ${id.toUpperCase()}, ${more} }`;
const chain = (...stages: readonly string[]): string =>
  `chain: { stages: { ${stages.join(", ")} } }\n`;

const behind = "location: in-region, importance: 5, level: 2, rivalLevel: 4";
const level = "location: in-region, importance: 4, level: 4, rivalLevel: 4";
const minor = "location: in-region, importance: 2, level: 1, rivalLevel: 4";

const targets = (...stages: readonly string[]): string =>
  `targets: { t: { title: Better, stages: [${stages.join(", ")}], requiredLevel: 5 } }\n`;

const titles = (yaml: string): readonly (string | undefined)[] =>
  (["en", "ja"] as const).map((language) => drawn(yaml, language)?.drawing.title);

describe("the title says where innovation is needed and whether the targets stand there", () => {
  const two = chain(stage("a", behind), stage("b", behind), stage("c", level));

  test("some of the stages that matter and lag have a target", () => {
    expect(titles(two + targets("a"))).toEqual([
      "1 of the 2 stages in the region that matter and lie behind their rivals has a target; there is none at “B”",
      "重要度が高く競合に遅れている域内の2工程のうち1工程にターゲットがある。「B」にはない",
    ]);
  });

  test("all, and the only one", () => {
    expect(titles(two + targets("a", "b"))).toEqual([
      "All 2 stages in the region that matter and lie behind their rivals have a target",
      "重要度が高く競合に遅れている域内の2工程のすべてに、ターゲットがある",
    ]);
    expect(titles(chain(stage("a", behind)) + targets("a"))[0]).toBe(
      "The one stage in the region that matters and lies behind its rivals has a target",
    );
  });

  test("the targets stand elsewhere, or there are none", () => {
    expect(titles(two + targets("c"))).toEqual([
      "The targets miss where innovation is needed most: there is none at “A” and “B”",
      "革新が最も必要な工程にターゲットがない。「A」「B」が手つかずである",
    ]);
    expect(titles(two)).toEqual([
      "No stage has a target yet; innovation is needed most at “A” and “B”",
      "ターゲットのある工程はまだない。革新が最も必要なのは「A」「B」",
    ]);
  });

  test("no stage that matters lags, and a rejected target is none", () => {
    expect(titles(chain(stage("a", level), stage("b", minor)) + targets("a"))[0]).toBe(
      "No stage in the region that matters lies behind its rivals; 1 stage has a target",
    );
    const rejected = targets("a").replace("requiredLevel", "decision: rejected, requiredLevel");
    expect(titles(chain(stage("a", level)) + rejected)[0]).toBe(
      "No stage in the region that matters lies behind its rivals, and none has a target",
    );
  });

  test("a stage outside the region or of little importance is not counted, one half rated is said", () => {
    const outside = behind.replace("in-region", "outside");
    expect(titles(chain(stage("a", behind), stage("b", outside), stage("c", minor)))[0]).toContain(
      "needed most at “A”",
    );
    const half = chain(stage("a", behind), stage("b", "location: in-region, importance: 5"));
    expect(titles(half)[0]).toMatch(/; 1 stage not fully rated$/u);
    expect(titles(half)[1]).toMatch(/（評点の欠ける工程が1ある）$/u);
  });
});

describe("what is drawn", () => {
  test("levels stand on one scale: the line of the gap is as long as the levels between", () => {
    const lineOf = (rival: number): number => {
      const yaml = chain(stage("a", behind.replace("rivalLevel: 4", `rivalLevel: ${rival}`)));
      const path = all(yaml).find(
        ({ attributes }) => attributes["stroke-width"] === 3.2 && attributes["d"],
      );
      const [from = 0, , to = 0] =
        String(path?.attributes["d"])
          .match(/[\d.]+/gu)
          ?.map(Number) ?? [];
      return to - from;
    };
    // the line ends at the ring, a radius before the level
    expect(lineOf(5) - lineOf(4)).toBeCloseTo(34);
    expect(lineOf(4)).toBeCloseTo(2 * 34 - 6.6);
  });

  test("a darker cell is a higher score", () => {
    const opacityOf = (importance: number): number => {
      const yaml = chain(stage("a", `location: in-region, importance: ${importance}`));
      const shades = all(yaml).flatMap(({ attributes }) => attributes["stroke-opacity"] ?? []);
      expect(shades).toHaveLength(1);
      return Number(shades[0]);
    };
    const opacities = [1, 2, 3, 4, 5].map(opacityOf);
    expect(opacities).toEqual(opacities.toSorted((a, b) => a - b));
    expect(new Set(opacities).size).toBe(5);
  });

  test("what is missing is said in words, a lead is drawn as one, and a buyer is said to be one", () => {
    const yaml = chain(
      stage("a", "location: in-region, importance: 5"),
      stage("b", level.replace("rivalLevel: 4", "rivalLevel: 3")),
      stage("m", "position: market, location: outside"),
    );
    expect(wordsIn(yaml).filter((one) => one === "not stated")).toHaveLength(1);
    expect(wordsIn(yaml)).toContain("a buyer: not rated");
    expect(wordsIn(yaml, "ja")).toEqual(
      expect.arrayContaining(["記載なし", "買い手のため評点なし"]),
    );
    const lead = all(yaml).filter(({ attributes }) => attributes["stroke"] === palette.edge);
    expect(lead.length).toBeGreaterThan(0);
  });

  test("targets stand at their stages with the level they need; what is overlooked is marked", () => {
    const yaml =
      chain(stage("a", behind), stage("b", level), stage("c", behind)) + targets("a", "b");
    const words = wordsIn(yaml);
    expect(words.filter((one) => one === "Better")).toHaveLength(1);
    expect(words).toContain("level the targets need");
    expect(words.filter((one) => one === "No target")).toHaveLength(1);
    // the stage that does not lie behind has a ring instead of a disc
    const discs = (radius: number, fill: string): number =>
      all(yaml).filter(
        ({ tag, attributes }) =>
          tag === "circle" && attributes["r"] === radius && attributes["fill"] === fill,
      ).length;
    // two stages, the name of the target, and two in the legend; of a ring the inside is paper
    expect(discs(9.3, palette.accent)).toBe(5);
    expect(discs(7.7, palette.paper)).toBe(2);
  });

  test("stages run from raw material to market, with the institutions that work there", () => {
    const yaml = `${chain(
      stage("z", `position: retail, ${behind}`),
      stage("y", `position: raw-material, ${behind}`),
    )}institutions: { farm: { name: Farm, stages: [y] } }\n`;
    const words = wordsIn(yaml);
    expect(words.indexOf("Y")).toBeLessThan(words.indexOf("Z"));
    const orgs = all(yaml).flatMap(({ attributes }) => attributes["data-org"] ?? []);
    expect(orgs).toEqual(["farm"]);
    const rows = drawn(yaml)?.data.rows ?? [];
    expect(rows.map(({ institutions }) => institutions)).toEqual([undefined, ["farm"]]);
  });
});

test("the table has every stage in the order of the plan, and why a share is missing", () => {
  const yaml = `chain:
  stages: { ${stage("a", behind)}, ${stage("b", level)}, m: { position: market } }
  links: [{ from: a, to: b, kind: supply, value: 30億円 }, { from: b, to: m, kind: supply, value: 100億円 }]
${targets("b")}`;
  const rows = drawn(yaml)?.data.rows.map(({ cells }) =>
    cells.map((cell) => cell.map((one) => ("text" in one ? one.text : "")).join("")).join("|"),
  );
  expect(rows?.[0]).toBe("A||100%|5|2|4|2|30%|1|4 (rivals)|2||matters and lies behind, no target");
  expect(rows?.[1]).toBe("B||100%|4|4|4|0|100%|0|5 (targets)|1|Better|target though not behind");
  expect(rows?.[2]).toContain("|a buyer|");
});

test("without any rating there is nothing to draw", () => {
  expect(drawn(chain(stage("a", "location: in-region")))).toBeUndefined();
  expect(drawn("plan: { id: x }\n")).toBeUndefined();
});

test("ten thousand stages are gathered by position; the table has them all", () => {
  const { plan } = soundPlanOf(chain(stage("a", behind)) + targets("a"));
  const positions = ["raw-material", "core", "retail"] as const;
  const model = plan.chain.stages[0] as Stage;
  const stages = Array.from({ length: 10_000 }, (_, place): Stage => {
    const position = positions[place % 3] ?? "core";
    return { ...model, id: `s${place}`, position, importance: 1 + (place % 5) };
  });
  const large: Plan = { ...plan, chain: { ...plan.chain, stages } };
  const figure = drawFigure(stageScores, large, { use: analyse(large), language: "ja" });
  expect(figure?.data.rows).toHaveLength(10_000);
  expect(figure?.remarks[0]).toContain("10,000工程のうち");
  expect(svg(figure?.drawing as never).length).toBeLessThan(30_000);
  expect(figure?.drawing.height).toBeLessThan(1000);
});

test("more targets than lanes are counted", () => {
  const many = Array.from({ length: 9 }, (_, place) => `t${place}: { stages: [a] }`).join(", ");
  const yaml = `${chain(stage("a", behind))}targets: { ${many} }\n`;
  expect(wordsIn(yaml)).toContain("9");
  expect(drawn(yaml)?.remarks.join(" ")).toContain("9 targets are too many");
});
