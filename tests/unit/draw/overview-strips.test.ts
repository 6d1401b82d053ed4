import { describe, expect, test } from "vitest";
import { palette } from "../../../src/draw/kit/palette.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { chain, drawnOverview, head, rects, target, targets } from "../../kit/overview-plan.ts";

const { drawn, wordsIn } = drawnOverview;

describe("the chain", () => {
  test("the bar below it is as long as the share that stays", () => {
    const [kept] = rects(head + chain, palette.accent);
    const [left] = rects(head + chain, palette.gap);
    expect(Number(kept?.width) / (Number(kept?.width) + Number(left?.width))).toBeCloseTo(0.6, 2);
    expect(wordsIn(head + chain)).toContain("60% of sales stays in the region");
    expect(wordsIn(head + chain)).toContain("40% leaves it");
    expect(wordsIn(head + chain, "ja")).toContain("域外へ 40%");
  });

  test("each box says where it is and how much of it is inside", () => {
    const words = wordsIn(head + chain);
    for (const one of ["outside", "in region", "60% in region", "gap: nobody does it"])
      expect(words).toContain(one);
    const feet = rects(head + chain, palette.tintLine).map(({ width }) => width);
    // making and packing wholly; rice and shops not at all
    expect(feet).toHaveLength(2);
    expect(feet[0]).toBe(190);
  });

  test("more stages than can be read become positions, with their targets", () => {
    const stages = Array.from({ length: 12 }, (_, place) => {
      const position = ["raw-material", "core", "market"][place % 3];
      return `s${place}: { name: S${place}, position: ${position}, location: ${place < 6 ? "in-region" : "outside"} }`;
    });
    const yaml = `${head}chain: { stages: { ${stages.join(", ")} } }\n${targets("a: { title: A, stages: [s4] }")}`;
    const words = wordsIn(yaml);
    expect(words).toContain("Core production");
    expect(words.filter((one) => one === "2 of 4 mainly in region")).toHaveLength(3);
    expect(words.filter((one) => one === "1")).toHaveLength(2);
    expect(drawn(yaml)?.remarks[0]).toBe(
      "The picture gathers 12 stages by position; the table has them all.",
    );
    expect(drawn(yaml)?.data.rows.length).toBeGreaterThan(12);
  });
});

describe("the targets", () => {
  test("bars are as long as the effects, which stand beside them with their year and kind", () => {
    const yaml = head + targets(target("a", "2億円"), target("b", "5000万円"));
    const bars = rects(yaml, palette.bar).map(({ width }) => width);
    expect(bars).toHaveLength(2);
    expect(Number(bars[1]) / Number(bars[0])).toBeCloseTo(0.25, 3);
    for (const words of ["JPY 200 m a year", "JPY 50 m a year", "by FY2030 · assumption"])
      expect(wordsIn(yaml)).toContain(words);
    expect(wordsIn(yaml, "ja")).toContain("年2億円");
  });

  test("effects of different kinds have no bars", () => {
    const yaml = head + targets(target("a", "2億円"), target("b", "30人"));
    expect(rects(yaml, palette.bar)).toEqual([]);
  });

  test("of more than five the largest are drawn under their own numbers", () => {
    const all = Array.from({ length: 8 }, (_, place) => target(`t${place}`, `${place + 1}億円`));
    const yaml = head + targets(...all);
    const words = wordsIn(yaml);
    expect(words).toContain("8");
    expect(words).not.toContain("3");
    expect(words).toContain("and 3 more targets, in the table");
    expect(drawn(yaml)?.remarks).toEqual([
      "Of 8 targets the 5 with the largest likely effect are drawn; the table has them all.",
    ]);
    expect(drawn(yaml)?.data.rows.filter(({ look }) => look === undefined)).toHaveLength(8 + 1);
  });
});

describe("the road", () => {
  const tasks = `roadmap:
  tasks:
    study: { title: Study, target: a, phase: research, start: 2026-04, duration: 12 months, readiness: { trl: { from: 3, to: 5 } }, owner: lab }
    trial: { title: Trial, target: a, phase: demonstration, after: [study], duration: 24 months, readiness: { trl: { from: 5, to: 7 } } }
    office: { title: Office, phase: development, start: 2026-04, duration: 48 months }
institutions: { lab: { name: Lab, type: public-lab } }
`;
  const yaml = head + targets("a: { title: A }") + tasks;

  test("each phase lasts as long as its tasks; what carries no target is left out and said", () => {
    const bars = rects(yaml, palette.bar).map(({ width }) => width);
    expect(bars).toHaveLength(2);
    expect(Number(bars[1]) / Number(bars[0])).toBeCloseTo(2, 1);
    expect(drawn(yaml)?.remarks).toEqual([
      "One task that belongs to no target is left out of the strip of the roadmap.",
    ]);
  });

  test("the valley of death lies where readiness climbs from 4 to 7, and the end is named", () => {
    const [valley] = rects(yaml, palette.valley);
    const [study, trial] = rects(yaml, palette.bar);
    // TRL 3 to 5 in a year: the fourth level is reached half-way
    expect(valley?.x).toBeCloseTo(Number(study?.x) + Number(study?.width) / 2, 0);
    expect(Number(valley?.x) + Number(valley?.width)).toBeCloseTo(
      Number(trial?.x) + Number(trial?.width),
      0,
    );
    expect(wordsIn(yaml)).toContain("ends March 2030");
    expect(wordsIn(yaml, "ja")).toContain("2030年3月に終了");
    expect(drawn(yaml)?.drawing.description).toContain("from October 2026 to March 2029");
  });

  test("a target is marked for those who carry it", () => {
    expect(svg(drawn(yaml)?.drawing as never)).toContain('data-org="lab"');
    expect(drawn(yaml)?.data.rows.flatMap((row) => row.institutions ?? [])).toEqual(["lab"]);
  });

  test("a target is marked for those whose people and money work there as well", () => {
    const paid = `${head}${targets("a: { title: A }, b: { title: B }")}roadmap:
  tasks:
    study: { title: Study, target: a, start: 2026-04, duration: 12 months, staff: { crew: 1 FTE } }
measures:
  m: { title: M, tasks: [study], provider: giver, budget: { FY2026: { amount: 1億円, payer: bank } } }
institutions: { crew: { name: Crew }, giver: { name: Giver }, bank: { name: Bank }, other: { name: Other } }
`;
    const [first, ...others] = drawnShapes(drawn(paid)?.drawing.shapes ?? []).flatMap(
      ({ attributes }) => attributes["data-org"] ?? [],
    );
    expect(String(first).split(" ").toSorted()).toEqual(["bank", "crew", "giver"]);
    expect(others).toEqual([]);
  });

  test("the goal stands with baseline, target, dates and kinds", () => {
    const goal =
      "indicators: { i: { name: Value, baseline: { value: 1億円, asOf: FY2024 }, target: { value: 4億円, kind: target, asOf: FY2030 } } }\n";
    const words = wordsIn(head + chain + goal);
    expect(words).toContain("JPY 400 m");
    expect(words).toContain("FY2030 · target");
    expect(words.some((one) => one.startsWith("from JPY 100 m · FY2024"))).toBe(true);
    expect(wordsIn(head + chain).join(" ")).toContain(
      "no indicator has both a baseline and a target",
    );
  });
});

test("in Japanese what a target strengthens is not called its means", () => {
  const yaml = `${head}${chain}targets: { speed: { title: Faster, decision: chosen, lever: quality, stages: [make] } }
`;
  expect(wordsIn(yaml, "ja")).toContain("強める点は品質 · Making");
});

test("in Japanese stages of which none is mainly in the region are all said to be outside", () => {
  const seventeen = Array.from(
    { length: 17 },
    (_, place) =>
      `    s${place}: { name: S${place}, position: ${place < 3 ? "support" : "core"}, location: ${place < 3 ? "outside" : "in-region"} }`,
  );
  const words = wordsIn(`${head}chain:\n  stages:\n${seventeen.join("\n")}\n`, "ja");
  expect(words).toContain("3工程とも主に域外");
  expect(words.join("")).toContain("14工程中14工程が主に");
});
