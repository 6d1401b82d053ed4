import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, it } from "vitest";
import { nearest } from "../../../src/util/nearest.ts";

it.each([
  ["univercity", ["farm", "university"], "university"],
  ["Brewing", ["brewing"], "brewing"],
  ["JYP", ["USD", "JPY"], "JPY"],
  ["trail", ["trial"], "trial"],
  ["abdc", ["abcde", "abcd"], "abcd"],
  ["x", ["y"], undefined],
  ["brewing", ["bottling"], undefined],
  ["", ["a"], undefined],
])("%s among %j is %s", (written, known, expected) => {
  expect(nearest(written, known)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), maxLength: 9 });

it("is the first of the words with the fewest changes, each weighed in full", () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 6 }), (written, known) => {
      const weighed = known.map((one) => {
        const turned = [...written].sort().join() === [...one].sort().join();
        return distance(written, one) / (turned ? 2 : 1);
      });
      const near = known.filter((one, index) => {
        const longest = Math.max(written.length, one.length);
        const changes = weighed[index] ?? 0;
        return changes <= Math.max(1, Math.floor(longest / 3)) && changes < longest;
      });
      const changesOf = (one: string): number => weighed[known.indexOf(one)] ?? 0;
      const least = Math.min(...near.map(changesOf));
      expect(nearest(written, known)).toBe(near.find((one) => changesOf(one) === least));
    }),
  );
});
