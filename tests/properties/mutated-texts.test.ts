import { expect, test } from "vitest";
import { harm } from "./drawn-mutations.ts";
import { examineMutated, smallBase } from "./mutated-plans.ts";

// with the two files beside this one, 5,000 plans; how many of them have to be plans still is stated
// as well: a property that sees none proves nothing of the rules
test("1,200 plans with signs put in, taken out and swapped are judged, or refused at a place", async () => {
  const { plans, judged } = await examineMutated(smallBase, harm.bytes, 1200);
  expect(plans).toBe(1200);
  expect(judged).toBeGreaterThan(150);
}, 300_000);

test("600 plans with two or three kinds of harm at once are judged, or refused at a place", async () => {
  const { plans, judged } = await examineMutated(smallBase, harm.mixed, 600);
  expect(plans).toBe(600);
  expect(judged).toBeGreaterThan(50);
}, 300_000);
