import fc from "fast-check";
import { expect, test } from "vitest";
import { allRenames, compare, withNewIds } from "../../src/diff/compare.ts";
import { diff } from "../../src/diff/diff.ts";
import { applied, pruned, sayingsOf } from "../kit/applied.ts";
import { planSide } from "../kit/plan-side.ts";
import { sampleTree, type Tree } from "../kit/plan-tree.ts";
import { type Mutation, mildMutation } from "./mutations.ts";

const sample = sampleTree("south-kyushu-shochu");

const changed = (value: Tree, mutations: readonly Mutation[]): Tree =>
  mutations.reduce<unknown>((before, mutation) => mutation(before).value, value) as Tree;

const anyRevision = fc
  .array(mildMutation, { minLength: 0, maxLength: 6 })
  .map((mutations) => changed(sample, mutations));

const sideOf = (value: Tree) => {
  try {
    return planSide(value);
  } catch {
    return undefined;
  }
};

/** The members of every list and map the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reversed(one)]),
  );
};

test("all changes made to the older plan give the newer one", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyRevision, anyRevision, (one, other) => {
      const [before, after] = [sideOf(one), sideOf(other)];
      fc.pre(before !== undefined && after !== undefined);
      const [was, is] = [before.tree, after.tree];
      const renames = allRenames(was, is);
      const old = sayingsOf(withNewIds(was, renames.ids));
      expect(pruned(applied(old, compare(was, is, renames)))).toEqual(pruned(sayingsOf(is)));
      compared += 1;
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(20);
}, 240_000);

test("every change of a promise is told with the change that made it", () => {
  fc.assert(
    fc.property(anyRevision, (other) => {
      const [before, after] = [sideOf(sample), sideOf(other)];
      fc.pre(before !== undefined && after !== undefined);
      const changes = diff(before, after);
      for (const { promises, institutions, class: found } of changes) {
        for (const { institution } of promises) expect(institutions).toContain(institution);
        expect(found === "informational" && promises.length > 0).toBe(false);
      }
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
    }),
    { numRuns: 40 },
  );
}, 240_000);

test("a plan the other way round says the same", () => {
  fc.assert(
    fc.property(anyRevision, (value) => {
      const [one, other] = [sideOf(value), sideOf(reversed(value) as Tree)];
      fc.pre(one !== undefined && other !== undefined);
      expect(diff(one, other)).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 240_000);
