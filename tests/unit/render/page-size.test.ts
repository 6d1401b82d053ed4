import { expect, test } from "vitest";
import { builtPlan, samples } from "../../kit/built-plan.ts";

/** Bytes of a page that still opens at once from an e-mail on a phone. */
const most = 400_000;

test.each(samples)("each page of %s is one small file", async (sample) => {
  const { outputs } = await builtPlan({ name: `plans/${sample}` }, { formats: ["html"] });
  expect(outputs.length).toBeGreaterThan(0);
  for (const { path, text } of outputs)
    expect([path, Buffer.byteLength(text) < most]).toEqual([path, true]);
});
