import { expect, test } from "vitest";
import type { Shape } from "../../../src/document/drawing.ts";
import { versions } from "../../../src/draw/figures/versions.ts";
import { drawFigure } from "../../kit/drawn-plans.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const planOf = (entries: readonly string[]): string =>
  `changes:\n${entries
    .map(
      (results, place) =>
        `  - { version: "0.${place}", date: ${2026 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}, what: A change, results: { ${results} } }\n`,
    )
    .join("")}`;

const drawn = (yaml: string, language: "ja" | "en" = "en") => {
  const { plan, use } = soundPlanOf(yaml);
  return drawFigure(versions, plan, { use, language });
};

const shapesOf = (shapes: readonly (Shape | string)[]): readonly Shape[] =>
  shapes.flatMap((shape) =>
    typeof shape === "string" ? [] : [shape, ...shapesOf(shape.children)],
  );

const all = (picture: ReturnType<typeof drawn>): readonly Shape[] =>
  shapesOf(picture?.drawing.shapes ?? []);

const wordsIn = (picture: ReturnType<typeof drawn>): readonly string[] =>
  all(picture).flatMap(({ tag, children }) => (tag === "text" ? (children as string[]) : []));

const rowsOf = (picture: ReturnType<typeof drawn>): readonly (readonly string[])[] =>
  (picture?.data.rows ?? []).map(({ cells }) =>
    cells.map((spans) => spans.map((span) => ("text" in span ? span.text : "")).join("")),
  );

const four = planOf([
  'headlineTarget: "45億円", likelyFinish: 2030-03, closure: 60%',
  'headlineTarget: "45億円", likelyFinish: 2030-12, closure: 61%',
  'headlineTarget: "47億円", likelyFinish: 2030-12, closure: 62%',
  'headlineTarget: "49.3億円", likelyFinish: 2030-09, closure: 61.5%',
]);

test("one version with results, or none, has nothing to follow", () => {
  expect(drawn("plan: { id: empty }\n")).toBeUndefined();
  expect(drawn(planOf(["closure: 60%"]))).toBeUndefined();
  expect(drawn(`${planOf(["closure: 60%"])}  - { version: "1", date: 2027, what: B }\n`)).toBe(
    undefined,
  );
});

test("the title says what became of the target and of the finish", () => {
  expect(drawn(four)?.drawing.title).toBe(
    "The headline target rose from JPY 4.5 bn to JPY 4.93 bn over four versions; the likely finish slipped 6 months",
  );
  expect(drawn(four, "ja")?.drawing.title).toBe(
    "4つの版を経て、代表指標の目標は45億円から49.3億円に上がり、終期の見込みは6か月遅れた",
  );
});

test("what only one result came to is told alone, and what is nearer came forward", () => {
  const title = (entries: readonly string[], language: "ja" | "en" = "en") =>
    drawn(planOf(entries), language)?.drawing.title;
  expect(title(["likelyFinish: 2030-03", "likelyFinish: 2030-02"])).toBe(
    "The likely finish came forward by 1 month over two versions",
  );
  expect(title(["likelyFinish: 2030-03", "likelyFinish: 2030-02"], "ja")).toBe(
    "2つの版を経て、終期の見込みは1か月早まった",
  );
  // the closure is known of two of the three versions: not told in one sentence with the finish
  const apart = ["likelyFinish: 2030-03", "likelyFinish: 2030-04, closure: 60%"];
  expect(title([...apart, "likelyFinish: 2030-05, closure: 70%"])).toBe(
    "The likely finish slipped 2 months over three versions",
  );
});

test("the same all along and the same again are not told alike", () => {
  const title = (entries: readonly string[], language: "ja" | "en" = "en") =>
    drawn(planOf(entries), language)?.drawing.title;
  expect(title(["closure: 60%", "closure: 60%"])).toBe(
    "The headline results are the same in all two versions",
  );
  expect(title(["closure: 60%", "closure: 61%", "closure: 60%"])).toBe(
    "After three versions the headline results are where they began",
  );
  expect(title(["closure: 60%", "closure: 61%", "closure: 60%"], "ja")).toContain("同じ値に戻った");
});

test("every value stands at its step, the latest with its change in words", () => {
  const words = wordsIn(drawn(four));
  expect(words.filter((one) => one === "JPY 4.5 bn")).toHaveLength(2);
  expect(words).toContain("JPY 4.7 bn");
  expect(words.filter((one) => one === "JPY 4.93 bn")).toHaveLength(1);
  expect(words).toContain("+JPY 430 m");
  expect(words).toContain("6 months later, worse");
  expect(words).toContain("+1.5 points, better");
  expect(wordsIn(drawn(four, "ja"))).toContain("6か月遅い（悪化）");
});

test("less that is not secured is better, and a silent version leaves a gap", () => {
  const picture = drawn(
    planOf(['fundingGap: "3億円"', "closure: 60%", 'fundingGap: "2億円", closure: 60%']),
  );
  expect(wordsIn(picture)).toContain("−JPY 100 m, better");
  const stairs = all(picture)
    .map(({ attributes }) => String(attributes["d"] ?? ""))
    .filter((one) => /^M [\d.]+ [\d.]+ H/u.test(one));
  expect(stairs.map((one) => one.match(/M/gu)?.length)).toContain(2);
  expect(rowsOf(picture)[1]).toEqual(["0.1", "February 2026", "60%", "–"]);
});

test("a log written from the latest down is read from the oldest up", () => {
  const [head = "", ...entries] = four.trimEnd().split("\n");
  const picture = drawn(`${[head, ...entries.toReversed()].join("\n")}\n`);
  expect(picture?.drawing.title).toBe(drawn(four)?.drawing.title);
  expect(rowsOf(picture).map(([version]) => version)).toEqual(["0.0", "0.1", "0.2", "0.3"]);
});

test("a value in another unit than the latest is not drawn, and said so", () => {
  const picture = drawn(
    planOf(['headlineTarget: "12店舗"', "headlineTarget: 300 USD", "headlineTarget: 400 USD"]),
  );
  expect(picture?.remarks).toEqual([
    "One value in another unit than the latest is not drawn; the table has it.",
  ]);
  expect(wordsIn(picture).some((one) => one.includes("12"))).toBe(false);
  expect(rowsOf(picture)[0]).toContain("12 shops");
  expect(wordsIn(picture).some((one) => one.startsWith("+"))).toBe(false);
});

test("what was computed is drawn no finer than four digits", () => {
  const words = wordsIn(drawn(planOf(["fundingGap: 123456789円", "fundingGap: 12345678円"])));
  expect(words).toContain("JPY 123.5 m");
  expect(words.join(" ")).not.toContain("123,456");
});

test("thirty versions keep the first and the latest name and leave out labels, not steps", () => {
  const many = (count: number) =>
    planOf(
      Array.from(
        { length: count },
        (_, place) =>
          `fundingGap: ${50 + ((place * 7) % 13)}億円, likelyFinish: 20${30 + (place % 5)}`,
      ),
    );
  const thirty = drawn(many(30));
  const words = wordsIn(thirty);
  expect(words).toContain("0.0");
  expect(words).toContain("0.29");
  expect(words.filter((one) => /^0\.\d+$/u.test(one)).length).toBeLessThan(12);
  expect(words.filter((one) => /^JPY/u.test(one)).length).toBeLessThan(20);
  expect(thirty?.remarks).toEqual([]);
  const hundred = drawn(many(100));
  expect(hundred?.remarks.join()).toContain("Of 100 versions the latest 60 are drawn");
  expect(hundred?.data.rows).toHaveLength(100);
  expect(wordsIn(hundred)).not.toContain("0.39");
});

test("a small change is a small step: the height of a row is a tenth of the value at least", () => {
  const levels = (entries: readonly string[]): readonly number[] =>
    all(drawn(planOf(entries)))
      .map(({ attributes }) => String(attributes["d"] ?? ""))
      .filter((one) => /^M [\d.]+ [\d.]+ H [\d.]+ V/u.test(one))
      .flatMap((one) => {
        const [, from, to] = /^M [\d.]+ ([\d.]+) H [\d.]+ V ([\d.]+)/u.exec(one) ?? [];
        return [Number(from) - Number(to)];
      });
  const [small] = levels(["closure: 60%", "closure: 60.6%"]);
  const [large] = levels(["closure: 30%", "closure: 60%"]);
  expect(small).toBeGreaterThan(0);
  expect(small).toBeLessThan((large ?? 0) / 5);
});
