import { expect, test } from "vitest";
import { harm } from "./drawn-mutations.ts";
import { examineMutated, smallBase } from "./mutated-plans.ts";

test("1,000 plans with keys deleted, doubled, renamed and moved are judged, or refused at a place", async () => {
  const { plans, judged } = await examineMutated(smallBase, harm.keys, 1000);
  expect(plans).toBe(1000);
  expect(judged).toBeGreaterThan(250);
}, 300_000);

test("1,000 plans with values of other types and sizes are judged, or refused at a place", async () => {
  const { plans, judged } = await examineMutated(smallBase, harm.types, 1000);
  expect(plans).toBe(1000);
  expect(judged).toBeGreaterThan(200);
}, 300_000);
