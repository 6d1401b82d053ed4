import { describe, expect, it } from "vitest";
import { imports } from "./imports.ts";

const all = imports().filter(({ isTypeOnly }) => !isTypeOnly);

/** Files and packages that are loaded with a file, before anything is asked for with `import()`. */
const loadedWith = (entry: string): ReadonlySet<string> => {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    for (const edge of all) if (edge.file === file && !edge.isLazy) loaded.add(edge.target);
  }
  return loaded;
};

describe("what a start loads", () => {
  it("loads no parser, no shapes and no templates for help, messages and versions", () => {
    const loaded = loadedWith("cli/main.ts");
    // it has seen the commands, so the walk went somewhere
    expect(loaded).toContain("cli/commands/build.ts");
    expect(loaded).toContain("commander");
    for (const heavy of ["yaml", "zod", "handlebars", "markdown-it", "chalk", "d3-scale"]) {
      expect(loaded).not.toContain(heavy);
    }
    expect([...loaded].filter((file) => /^(read|validate|compose|render)\//.test(file))).toEqual(
      [],
    );
  });

  it("loads nothing that only printing needs for a check", () => {
    const loaded = loadedWith("cli/actions/check.ts");
    expect(loaded).toContain("yaml");
    expect(loaded).toContain("zod");
    for (const heavy of ["handlebars", "markdown-it", "budoux"]) {
      expect(loaded).not.toContain(heavy);
    }
    // the pages are for code scanning only, and what findings are known again by for two formats
    expect(loaded).toContain("report/reporters/sarif.ts");
    expect(loaded).not.toContain("check/rules/pages.gen.ts");
    expect(loaded).not.toContain("report/fingerprint.ts");
  });

  it("loads for a comparison nothing that sums up or judges", () => {
    const loaded = loadedWith("cli/diff-plans.ts");
    expect(loaded).toContain("yaml");
    expect(loaded).toContain("analyse/commitments/bindings.ts");
    expect(loaded).not.toContain("node:crypto");
    expect([...loaded].filter((file) => file.startsWith("check/rules/"))).toEqual([]);
  });

  it("loads with the actions of the commands no analysis that no rule asks for", () => {
    const loaded = loadedWith("cli/actions/index.gen.ts");
    expect(loaded).toContain("analyse/analyses/chain-closure.ts");
    for (const heavy of ["csv-parse", "jstat", "graphology", "ml-matrix", "pure-rand"]) {
      expect(loaded).not.toContain(heavy);
    }
    expect([...loaded].filter((file) => /^analyse\/a\w+\/index\.gen/.test(file))).toEqual([]);
  });
});
