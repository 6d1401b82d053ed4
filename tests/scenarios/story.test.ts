import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { shippedProgram } from "../kit/shipped-program.ts";
import { retold } from "../kit/story.ts";

const file = fileURLToPath(new URL("life-of-a-plan.story", import.meta.url));

describe("the life of a plan", () => {
  it("goes from the first draft to its interim review as it is told", { timeout: 400_000 }, () => {
    const told = readFileSync(file, "utf8");
    const now = retold(told, shippedProgram());
    if (process.env["UPDATE"]) writeFileSync(file, now);
    expect(now).toBe(process.env["UPDATE"] ? now : told);
  });
});
