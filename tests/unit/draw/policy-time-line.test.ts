import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import type { Shape } from "../../../src/document/drawing.ts";
import { policyTimeLine } from "../../../src/draw/figures/policy-time-line.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import type { PlanEvent } from "../../../src/model/plan.ts";
import { svg } from "../../../src/render/svg.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { drawnShapes } from "../../kit/drawn-shapes.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

type Language = "ja" | "en";

const head = (lines: string): string =>
  `format: 1\nplan: { id: t, title: T, status: draft, currency: JPY, ${lines} }\n`;
const period = "period: FY2026-FY2030";

const drawn = (yaml: string, language: Language = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(policyTimeLine, plan, { use, language });
};

const titles = (yaml: string): readonly (string | undefined)[] =>
  (["en", "ja"] as const).map((language) => drawn(yaml, language)?.drawing.title);

const shapesOf = (yaml: string): readonly Shape[] => drawnShapes(drawn(yaml)?.drawing.shapes ?? []);

const wordsIn = (yaml: string, language: Language = "en"): readonly string[] =>
  drawnShapes(drawn(yaml, language)?.drawing.shapes ?? []).flatMap(({ tag, children }) =>
    tag === "text" ? children.filter((one) => typeof one === "string") : [],
  );

const programmes = (...inForce: readonly string[]): string =>
  `programmes: { ${inForce.map((span, place) => `p${place}: { name: P${place}${span === "" ? "" : `, inForce: ${span}`} }`).join(", ")} }\n`;

describe("the title sets the programmes against the plan", () => {
  const of = (...inForce: readonly string[]) => titles(head(period) + programmes(...inForce));

  test("some end before it", () => {
    expect(of("FY2024-FY2027", "FY2026-FY2028", "FY2026-FY2030")).toEqual([
      "Two of three programmes end before the plan does (March 2031), the first in March 2028",
      "活用する制度3件のうち2件が、2031年3月の計画終了前に終わる（最も早いものは2028年3月）",
    ]);
    expect(of("FY2024-FY2027", "FY2030")[0]).toBe(
      "One of two programmes ends before the plan does (March 2031), in March 2028",
    );
  });

  test("all end before it, or none does", () => {
    expect(of("FY2026-FY2029", "FY2026-FY2028")).toEqual([
      "Both programmes end before the plan does (March 2031), the first in March 2029",
      "活用する制度2件のすべてが、2031年3月の計画終了前に終わる（最も早いものは2029年3月）",
    ]);
    expect(of("FY2026-FY2030", "FY2026-FY2035")).toEqual([
      "Both programmes run to the end of the plan, March 2031",
      "活用する制度2件は、すべて計画の終わる2031年3月まで続く",
    ]);
  });

  test("there is one", () => {
    expect(of("FY2026-FY2030")).toEqual([
      "The one programme runs to the end of the plan, March 2031",
      "活用する制度1件は、計画の終わる2031年3月まで続く",
    ]);
    expect(of("FY2026-FY2028")).toEqual([
      "The one programme ends in March 2029, before the plan does (March 2031)",
      "活用する制度1件は、2031年3月の計画終了前の2029年3月に終わる",
    ]);
  });

  test("some have no dates, and those are not counted among the others", () => {
    expect(of("FY2026-FY2030", "")).toEqual([
      "The one programme with dates runs to the end of the plan, March 2031; for one no dates are stated",
      "活用する制度1件は、計画の終わる2031年3月まで続く（ほか1件は期間の記載なし）",
    ]);
  });

  test("the plan has no period, or no programme has a date", () => {
    expect(titles(head("version: 1") + programmes("FY2024-FY2027", "FY2026-FY2028"))).toEqual([
      "The plan has no period yet; of its programmes the first ends in March 2028",
      "計画期間は未定。活用する制度のうち最も早いものは2028年3月に終わる",
    ]);
    const step = "process: [{ date: 2025-05, text: X }]";
    expect(titles(head(`${period}, ${step}`) + programmes("", ""))).toEqual([
      "For how long the two programmes of the plan are in force is not stated",
      "活用する制度2件がいつまで続くかは未記載",
    ]);
  });

  test("without programmes it speaks of the steps, or of the frame", () => {
    const steps = "process: [{ date: 2025-05, text: X }, { date: 2011-04, text: Y }]";
    expect(titles(head(`${period}, ${steps}`))).toEqual([
      "Two steps are on record, the first in April 2011, the last in May 2025",
      "2011年4月から2025年5月までに、2件の経過がある",
    ]);
    expect(titles(head(`${period}, higherPlans: [{ name: L, date: 2020 }]`))).toEqual([
      "One law or higher plan frames the plan of FY2026–FY2030",
      "2026年度〜2030年度の計画の枠組みとなる上位計画などは1件",
    ]);
  });
});

test("a plan with nothing dated but its own period has no figure", () => {
  expect(drawn(head(period))).toBeUndefined();
  expect(drawn(head(period) + programmes(""))).toBeUndefined();
});

describe("the line of time", () => {
  const bars = (yaml: string, fill: string) =>
    shapesOf(yaml)
      .filter(({ tag, attributes }) => tag === "rect" && attributes["fill"] === fill)
      .filter(({ attributes }) => attributes["height"] === 16)
      .map(({ attributes: { x, width } }) => ({ x: Number(x), width: Number(width) }));

  test("a bar is as long as its time, and begins and ends with the plan's where it does", () => {
    const yaml = head(period) + programmes("FY2026-FY2030", "FY2026-FY2027", "FY2028");
    const [plan] = bars(yaml, palette.accent);
    const [whole, two, one] = bars(yaml, palette.bar);
    expect(whole).toEqual(plan);
    const year = Number(plan?.width) / 5;
    expect(two?.width).toBeCloseTo(2 * year, 0);
    expect(one?.width).toBeCloseTo(year, 0);
    expect(one?.x).toBeCloseTo(Number(plan?.x) + 2 * year, 0);
  });

  test("the plan's time without a programme is marked to the plan's end", () => {
    const yaml = head(period) + programmes("FY2026-FY2028", "FY2026-FY2030");
    const marks = shapesOf(yaml).filter(
      ({ tag, attributes }) =>
        tag === "line" && attributes["stroke"] === palette.gap && Number(attributes["x2"]) > 500,
    );
    const [plan] = bars(yaml, palette.accent);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.attributes["x2"]).toBeCloseTo(Number(plan?.x) + Number(plan?.width), 0);
  });

  test("decades without an event are cut out, and the cut says how many years", () => {
    const yaml = head(`${period}, higherPlans: [{ name: L, date: 1985-10, event: enacted }]`);
    expect(wordsIn(yaml)).toContain("40 yrs");
    expect(wordsIn(yaml)).toContain("October 1985 · enactment");
    expect(wordsIn(yaml, "ja")).toContain("1985年10月・制定（公布）");
    const [plan] = bars(yaml, palette.accent);
    // six years to scale and one cut share the room
    expect(plan?.width).toBeCloseTo(((976 - 376 - 46) * 5) / 6, 0);
    expect(drawn(yaml)?.drawing.description).toContain("April 1986 to March 2026");
  });

  test("words stand before their mark rather than across the edge of the plan's period", () => {
    const yaml = head(
      `${period}, higherPlans: [{ name: L, date: 2020-10 }], process: [{ date: 2025-11-05, text: X }]`,
    );
    const [plan] = bars(yaml, palette.accent);
    const found = shapesOf(yaml).find(({ children }) => children.includes("5 November 2025"));
    expect(found?.attributes["text-anchor"]).toBe("end");
    expect(Number(found?.attributes["x"])).toBeLessThan(Number(plan?.x));
  });

  test("a short line of time is not cut", () => {
    const yaml = head(`${period}, higherPlans: [{ name: L, date: 2018-10 }]`);
    expect(wordsIn(yaml).filter((words) => words.endsWith("yrs"))).toEqual([]);
  });

  test("a date by another source stands at its own month, hollow", () => {
    const yaml = head(
      `${period}, process: [{ date: 2026-04, text: X, elsewhere: [{ date: 2027-04 }] }]`,
    );
    const circles = shapesOf(yaml).filter(({ tag }) => tag === "circle");
    const at = (fill: string) =>
      Number(circles.find(({ attributes }) => attributes["fill"] === fill)?.attributes["cx"]);
    const [plan] = bars(yaml, palette.accent);
    expect(at(palette.paper) - at(palette.ink)).toBeCloseTo(Number(plan?.width) / 5, -1);
    expect(wordsIn(yaml)).toContain("April 2026 (elsewhere April 2027)");
  });
});

test("the table has every entry, who gives a programme, and what ends early", () => {
  const yaml = `${head(`${period}, process: [{ date: 2025-05, text: X, event: decision }]`)}institutions: { pref: { name: Pref, type: prefecture } }
programmes: { a: { name: A, provider: pref, inForce: FY2026-FY2028 }, b: { name: B } }
`;
  const rows = drawn(yaml)?.data.rows ?? [];
  const words = rows.map(({ cells }) =>
    cells.map((spans) => spans.map((span) => ("text" in span ? span.text : "")).join("")),
  );
  expect(words).toContainEqual(["A", "FY2026–FY2028", "", "ends before the plan does"]);
  expect(words).toContainEqual(["B", "no date stated", "", ""]);
  expect(words).toContainEqual(["X", "May 2025", "decision", ""]);
  expect(rows.find(({ institutions }) => institutions)?.institutions).toEqual(["pref"]);
  expect(svg(drawn(yaml)?.drawing as never)).toContain('data-org="pref"');
  expect(drawn(yaml)?.remarks).toEqual(["One entry has no date."]);
});

test("programmes that end together are gathered together", () => {
  const spans = Array.from({ length: 40 }, (_, place) =>
    place % 2 === 0 ? "FY2026-FY2027" : "FY2026-FY2030",
  );
  const yaml = head(period) + programmes(...spans);
  expect(wordsIn(yaml)).toContain("P0 and 19 more");
  expect(wordsIn(yaml)).toContain("P1 and 19 more");
  expect(drawn(yaml)?.data.rows).toHaveLength(40 + 1 + 2);
  expect(drawn(yaml)?.remarks).toEqual([
    "The picture gathers 41 entries by time; the table has them all.",
  ]);
});

test("ten thousand steps are gathered, and the table keeps them", () => {
  const { plan } = soundPlanOf(head(`${period}, process: [{ date: 2025-05, text: X }]`));
  const model = plan.head.events[0] as PlanEvent;
  const events = Array.from({ length: 10_000 }, (_, place): PlanEvent => {
    const from = 12 * 1900 + ((place * 7) % 1500);
    return { ...model, date: { ...model.date, from, to: from + 1 } };
  });
  const large = { ...plan, head: { ...plan.head, events } };
  const figure = drawFigure(policyTimeLine, large, { use: analyse(large), language: "ja" });
  expect(figure?.drawing.title).toContain("10,000件の経過");
  expect(figure?.data.rows).toHaveLength(10_003);
  expect(svg(figure?.drawing as never).length).toBeLessThan(20_000);
  expect(figure?.drawing.height).toBeLessThan(800);
});
