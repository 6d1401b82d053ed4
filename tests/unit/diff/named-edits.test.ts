import { expect, test } from "vitest";
import { diff } from "../../../src/diff/diff.ts";
import { editedTree } from "../../kit/edited-tree.ts";
import { namedEdits } from "../../kit/named-edits.ts";
import { planSide } from "../../kit/plan-side.ts";
import { sampleTree } from "../../kit/plan-tree.ts";

const tree = sampleTree("mizuhara-instruments");
const before = planSide(tree);

test("there are enough of them", () => expect(namedEdits.length).toBeGreaterThanOrEqual(30));

test.each(namedEdits)("%s", (...edit) => {
  const [name, path, by, expected, institutions] = edit;
  const changes = diff(before, planSide(editedTree(tree, path, by)));
  if (name.includes("in other words")) {
    expect(changes).toEqual([]);
    return;
  }
  expect(changes.length).toBeGreaterThan(0);
  const gravest = changes.map((change) => change.class);
  expect(gravest).toContain(expected);
  if (expected !== "commitment") expect(gravest).not.toContain("commitment");
  const concerned = new Set(changes.flatMap((change) => change.institutions));
  expect([...concerned].toSorted()).toEqual([...institutions].toSorted());
});

test("nothing changed is no change", () => {
  expect(diff(before, planSide(structuredClone(tree)))).toEqual([]);
});
