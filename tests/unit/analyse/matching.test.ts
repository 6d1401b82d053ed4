import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assign } from "../../../src/analyse/matching/assign.ts";
import { evidenceOf } from "../../../src/analyse/matching/evidence.ts";
import { cosines, sharedTerms, weigh } from "../../../src/analyse/matching/similarity.ts";
import { stemmed, synonymsOf, termsOf } from "../../../src/analyse/matching/terms.ts";

const keys = (text: string, synonyms: readonly (readonly string[])[] = []) => [
  ...termsOf(text, synonymsOf(synonyms)).keys(),
];

describe("terms", () => {
  test("Japanese in pairs of characters, without those of hiragana alone", () => {
    expect(keys("酵母の香りです")).toEqual(["酵母", "母の", "の香", "香り"]);
    expect(keys("米")).toEqual(["米"]);
    expect(keys("ｺｳｼﾞ菌")).toEqual(["コウ", "ウジ", "ジ菌"]);
  });

  test("Latin words by their stems, without those that say nothing", () => {
    expect(keys("Varieties of the Sweet-Potato, and brewing yeasts")).toEqual([
      "variety",
      "sweet",
      "potato",
      "brew",
      "yeast",
    ]);
    expect(["seed", "glass", "heated", "making", "analysis", "gases"].map(stemmed)).toEqual([
      "seed",
      "glass",
      "heat",
      "making",
      "analysis",
      "gase",
    ]);
  });

  test("synonyms first, whatever the language, and Latin words only whole", () => {
    const table = [
      ["酵母", "イースト", "yeast"],
      ["sweet potato", "サツマイモ", "芋"],
    ];
    expect(keys("ＹＥＡＳＴＳ for sweet potatoes", table)).toEqual(["=酵母", "=sweet potato"]);
    expect(keys("イーストとサツマイモ", table)).toEqual(["=酵母", "=sweet potato"]);
    const overlapping = [
      ["修理", "再生", "repair"],
      ["洗浄", "再生処理"],
    ];
    expect(keys("再生処理と再生", overlapping)).toEqual(["=洗浄", "=修理"]);
    expect(keys("yeasty", table)).toEqual(["yeasty"]);
    expect(keys("C++ [a-z]", [["c++", "[a-z]"]])).toEqual(["=c++"]);
    expect(keys("無関係", [[], [" "]])).toEqual(["無関", "関係"]);
  });
});

test("the same text has a cosine of 1, one without a common term 0, an empty one 0", () => {
  const texts = ["香り酵母の開発", "香り酵母の開発", "焼却炉", ""].map((one) =>
    termsOf(one, synonymsOf([])),
  );
  const weighed = weigh(texts);
  const found = cosines(weighed.slice(0, 1), weighed.slice(1));
  expect([...found]).toEqual([expect.closeTo(1, 12), 0, 0]);
  expect(sharedTerms(weighed[0] ?? new Map(), weighed[1] ?? new Map())).toHaveLength(6);
});

test("the cosine is the one of the formula", () => {
  const [a, b, c] = weigh([
    new Map([
      ["x", 2],
      ["y", 1],
    ]),
    new Map([["x", 1]]),
    new Map([["z", 1]]),
  ]);
  const [ofX, ofY] = [Math.log(4 / 3) + 1, Math.log(4 / 2) + 1];
  const expected = (2 * ofX) / Math.hypot(2 * ofX, ofY);
  if (!a || !b || !c) throw new Error("no texts");
  expect(cosines([a], [b, c])[0]).toBeCloseTo(expected, 12);
  expect(sharedTerms(a, b)).toEqual(["x"]);
});

test("the evidence is what a reader finds in the text", () => {
  const shared = ["たん", "=鉗子", "ぱく", "く質", "んぱ", "forg", "洗浄"];
  const synonyms = synonymsOf([["鉗子", "grasper", "forceps"]]);
  expect(evidenceOf(shared, "たんぱく質の洗浄性、Forging、graspers", synonyms)).toEqual([
    "たんぱく質",
    "graspers",
    "forging",
    "洗浄",
  ]);
});

const best = (rows: number, columns: number, score: (r: number, c: number) => number): number => {
  const from = (row: number, taken: readonly number[]): number => {
    if (row === rows) return 0;
    let most = from(row + 1, taken);
    for (let column = 0; column < columns; column += 1)
      if (!taken.includes(column))
        most = Math.max(most, score(row, column) + from(row + 1, [...taken, column]));
    return most;
  };
  return from(0, []);
};

test("no other pairing adds up to more, for up to six by six", () => {
  const anyScores = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        scores: fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: rows * columns,
          maxLength: rows * columns,
        }),
        threshold: fc.constantFrom(0, 0.1, 0.5),
      }),
    );
  fc.assert(
    fc.property(anyScores, ({ rows, columns, scores, threshold }) => {
      const found = assign(rows, columns, Float64Array.from(scores), threshold);
      const gain = (row: number, column: number): number =>
        (scores[row * columns + column] as number) - threshold;
      const taken = found.filter((column) => column >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      for (const [row, column] of found.entries())
        if (column >= 0) expect(gain(row, column)).toBeGreaterThan(0);
      const total = found.reduce(
        (sum, column, row) => (column < 0 ? sum : sum + gain(row, column)),
        0,
      );
      const most = best(rows, columns, (row, column) => Math.max(0, gain(row, column)));
      expect(total).toBeCloseTo(most, 9);
    }),
    { numRuns: 300 },
  );
});

test("texts that are all alike are paired without trying every way round", () => {
  const size = 1_500;
  const alike = new Float64Array(size * size).fill(0.5);
  const before = performance.now();
  const found = assign(size, size, alike, 0.1);
  expect(performance.now() - before).toBeLessThan(4_000);
  expect(found).toEqual(Array.from({ length: size }, (_, row) => row));
});

test("nothing to pair", () => {
  expect(assign(0, 3, new Float64Array(0), 0.1)).toEqual([]);
  expect(assign(2, 0, new Float64Array(0), 0.1)).toEqual([-1, -1]);
});
