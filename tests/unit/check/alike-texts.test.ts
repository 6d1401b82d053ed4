import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alikeGroups } from "../../../src/check/words/alike-texts.ts";

const terms = (text: string): ReadonlySet<string> => new Set(text.split(" ").filter(Boolean));

/** By its definition, pair by pair: Dice 1945. */
const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((term) => b.has(term)).length) / (a.size + b.size);

describe("texts that are alike", () => {
  test("are those with twice the common terms at the limit or above", () => {
    const texts = ["a b c d", "a b c e", "x y", "a b c d", "x z"].map(terms);
    expect(alikeGroups(texts, 0.75)).toEqual([
      {
        first: 0,
        others: [
          { text: 1, likeness: 0.75 },
          { text: 3, likeness: 1 },
        ],
      },
    ]);
    expect(alikeGroups(texts, 0.76)).toEqual([{ first: 0, others: [{ text: 3, likeness: 1 }] }]);
    expect(alikeGroups(texts, 0.5).map(({ first }) => first)).toEqual([0, 2]);
  });

  test("are never those that say nothing", () => {
    expect(alikeGroups(["", "", "a"].map(terms), 0.8)).toEqual([]);
  });

  test("are found as if every text were compared with every first before it", () => {
    const text = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 12 }),
        fc.constantFrom(0.3, 0.5, 2 / 3, 0.8, 1),
        (lists, least) => {
          const texts = lists.map((list) => new Set(list));
          const firsts: number[] = [];
          const found: string[] = [];
          for (const [place, one] of texts.entries()) {
            const first = firsts.find(
              (other) => likeness(one, texts[other] as Set<string>) >= least - 1e-9,
            );
            if (first === undefined) firsts.push(place);
            else found.push(`${first} ${place}`);
          }
          const groups = alikeGroups(texts, least);
          const said = groups.flatMap(({ first, others }) =>
            others.map((other) => `${first} ${other.text}`),
          );
          expect(said.sort()).toEqual(found.sort());
        },
      ),
    );
  });
});
