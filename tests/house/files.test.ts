import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands/index.gen.ts";
import { collections, membersOf, paged, registries } from "../tools/registries.ts";
import { filesBelow, root, textOf } from "./imports.ts";

const written = ["src", "tests", "bin"].flatMap((folder) =>
  [".ts", ".js"].flatMap((ending) => filesBelow(folder, ending).map((name) => `${folder}/${name}`)),
);

describe("the files of the project", () => {
  it("sees them", () => {
    expect(written.length).toBeGreaterThan(150);
  });

  it("keeps each to 250 lines", () => {
    const long = written
      // samples are data
      .filter((file) => !file.endsWith(".gen.ts") && !file.includes("/sample-"))
      .map((file) => [file, textOf(file).split("\n").length - 1] as const)
      .filter(([, lines]) => lines > 250);
    expect(long).toEqual([]);
  });

  it("has every registry as `npm run generate` would write it", () => {
    const fresh = registries(root);
    expect(fresh.size).toBeGreaterThan(8);
    for (const [name, text] of fresh) {
      const file = path.join(root, name);
      expect(existsSync(file) ? readFileSync(file, "utf8") : "", name).toBe(text);
    }
  });

  for (const folder of paged) {
    const collection = collections.find((one) => one.folder === folder);
    const ids = collection ? membersOf(root, collection) : [];
    const pages = filesBelow(folder, ".md").map((file) => path.basename(file, ".md"));

    it(`has a page in both languages for every rule, and a thing for every page in ${folder}`, () => {
      expect(ids.length).toBeGreaterThan(4);
      const paired =
        folder === "src/check/rules" ? ids : pages.map((page) => page.replace(/\.ja$/, ""));
      const wanted = [...new Set(paired)].flatMap((id) => [id, `${id}.ja`]);
      expect(wanted.filter((page) => !pages.includes(page))).toEqual([]);
      expect(pages.filter((page) => !ids.includes(page.replace(/\.ja$/, "")))).toEqual([]);
    });
  }

  it("says in no file where it was made", () => {
    const homes = written.filter((file) =>
      /\/(home|Users|root)\/[a-z]|[A-Z]:\\\\Users/.test(textOf(file)),
    );
    expect(homes.filter((file) => !file.startsWith("tests/"))).toEqual([]);
  });

  it("names every command in the README, in each language it is written in", () => {
    const readmes = ["README.md", "README.ja.md"].filter((name) =>
      existsSync(path.join(root, name)),
    );
    expect(readmes).toContain("README.md");
    for (const readme of readmes) {
      for (const { id } of commands) expect(textOf(readme), readme).toContain(`rip ${id}`);
    }
  });
});
