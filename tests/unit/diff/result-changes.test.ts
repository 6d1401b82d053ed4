import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/analyse/analyse.ts";
import { scheduleRisk } from "../../../src/analyse/analyses/schedule-risk.ts";
import { resultChange, resultChanges } from "../../../src/diff/result-changes.ts";
import { likelyFinish } from "../../../src/diff/results/likely-finish.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { editedTree } from "../../kit/edited-tree.ts";
import { namedEdits } from "../../kit/named-edits.ts";
import { planSide } from "../../kit/plan-side.ts";
import { sampleTree, type Tree } from "../../kit/plan-tree.ts";

const tree = sampleTree("mizuhara-instruments");
const computed = (value: Tree) => {
  const { plan } = planSide(value);
  return { plan, use: analyse(plan) };
};
const before = computed(tree);

/** As the document prints it, out of the whole simulation. */
const printed = ({ use }: ReturnType<typeof computed>): number | undefined => {
  const found = use(scheduleRisk);
  return found.defined ? found.start + Math.ceil(found.p80) - 1 : undefined;
};

const monthIn = (plan: Plan): number | undefined => {
  const found = likelyFinish.of(plan, analyse(plan));
  return found?.kind === "month" ? found.month : undefined;
};

describe("the results that a change does not touch", () => {
  test.each(namedEdits)("are the same computed in full: %s", (...edit) => {
    const [, path, by] = edit;
    const after = computed(editedTree(tree, path, by));
    const shown = resultChanges(before, after).map(({ result }) => result.id);
    const isShown = shown.includes(likelyFinish.id);
    expect(isShown).toBe(printed(before) !== printed(after));
    expect(resultChange(likelyFinish, before, after) !== undefined).toBe(isShown);
  });
});

test.each([
  ["a longer task", ["roadmap", "tasks", "slim-line", "duration"], "60 months"],
  ["another seed", ["methods", "seed"], 7],
  ["fewer draws", ["methods", "draws"], 50],
  ["a common driver", ["methods", "sharedSpread"], "90%"],
  ["months of rest", ["roadmap", "blockedMonths"], [1, 2, 3]],
  ["a later start", ["roadmap", "start"], "2031-04"],
  ["no predecessor", ["roadmap", "tasks", "slim-line", "after"], undefined],
])("the month is that of the document: %s", (_, path, by) => {
  const after = computed(editedTree(tree, path, by));
  expect(monthIn(after.plan)).toBe(printed(after));
  const rests = [before, after].map(({ plan }) => JSON.stringify(likelyFinish.rests?.(plan)));
  expect(rests[0]).not.toBe(rests[1]);
});
