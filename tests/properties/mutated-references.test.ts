import { expect, test } from "vitest";
import { anyHarm, harm } from "./drawn-mutations.ts";
import { examineMutated, largeBase, smallBase } from "./mutated-plans.ts";

test("1,000 plans with ids swapped, misplaced and turned into circles are judged, or refused at a place", async () => {
  const { plans, judged } = await examineMutated(smallBase, harm.references, 1000);
  expect(plans).toBe(1000);
  expect(judged).toBeGreaterThan(500);
}, 300_000);

test("200 large plans of many files and tables, harmed in any way, are judged, or refused at a place", async () => {
  const { plans, judged } = await examineMutated(largeBase, anyHarm, 200);
  expect(plans).toBe(200);
  expect(judged).toBeGreaterThan(50);
}, 300_000);
