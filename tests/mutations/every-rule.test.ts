import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/rules/index.gen.ts";
import type { Mutation } from "./mutation.ts";
import { readSample } from "./sample.ts";
import { expected } from "./spoken.ts";

const folder = fileURLToPath(new URL("parts/", import.meta.url));

/** Without a list, so that a table that no test runs is missed here. */
const files = await Promise.all(
  readdirSync(folder)
    .sort()
    .map(async (name) => Object.values<readonly Mutation[]>(await import(`./parts/${name}`))),
);
const mutations = files.flat(2);

/** What a reader needs and no rule judges. */
const unjudged = ["changes", "format", "glossary"];

describe("the mutations of the full sample", () => {
  it("are 150 at least, each known by a name of its own", () => {
    expect(mutations.length).toBeGreaterThanOrEqual(150);
    expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
  });

  it("kill every rule", () => {
    const killed = new Set(mutations.flatMap(({ speaks }) => expected(speaks)));
    expect(rules.map(({ id }) => id).filter((id) => !killed.has(id))).toEqual([]);
  });

  it("touch every part of the plan", async () => {
    const { signed } = await readSample();
    const touched = new Set(mutations.map(({ path }) => path.split(/[.[]/)[0]));
    const parts = Object.keys(signed).filter((part) => !unjudged.includes(part));
    expect(parts.filter((part) => !touched.has(part))).toEqual([]);
  });
});
