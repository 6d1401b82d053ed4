import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseScenario, played } from "../kit/scenario.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith(".scenario"));

describe("the command line does what its scenarios say", () => {
  it("sees the scenarios", () => {
    expect(names.length).toBeGreaterThan(20);
  });

  for (const name of names) {
    it(name, async () => {
      const file = `${folder}${name}`;
      const scenario = parseScenario(readFileSync(file, "utf8"));
      const now = await played(scenario);
      if (process.env["UPDATE"] === "1") writeFileSync(file, now);
      else expect(now).toBe(scenario.text);
    });
  }
});
