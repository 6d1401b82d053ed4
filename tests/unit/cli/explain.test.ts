import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/check/rules/index.gen.ts";
import { catalogue } from "../../../src/languages/en/catalogue.ts";
import { fieldTexts } from "../../../src/validate/field-texts.ts";
import { run } from "../../kit/run.ts";

const pageFile = (name: string): string => readFileSync(`src/check/rules/${name}.md`, "utf8");

describe("rip explain", () => {
  it("gives the page of every rule as it is written, in both languages", async () => {
    expect(rules.length).toBeGreaterThanOrEqual(17);
    for (const { id } of rules) {
      expect((await run(["explain", id])).out, id).toBe(pageFile(id));
      const japanese = await run(["explain", id, "--ui-lang", "ja"]);
      expect(japanese.out, id).toBe(pageFile(`${id}.ja`));
    }
  });

  it("has something to say of every code a finding can have", async () => {
    for (const code of Object.keys(catalogue)) {
      for (const language of ["en", "ja"]) {
        const { code: status, out } = await run(["explain", code, "--ui-lang", language]);
        expect(status, code).toBe(0);
        expect(out.length, code).toBeGreaterThan(code.length + 10);
        expect(out).not.toMatch(/NaN|undefined|\[object/);
      }
    }
  });

  it("gives the page of an analysis under the name rules refer to it by", async () => {
    for (const id of ["chain-closure", "schedule"]) {
      const ending: Readonly<Record<string, string>> = { en: ".md", ja: ".ja.md" };
      for (const [language, end] of Object.entries(ending)) {
        const { out } = await run(["explain", `analysis/${id}`, "--ui-lang", language]);
        expect(out).toBe(readFileSync(`src/analyse/analyses/${id}${end}`, "utf8"));
      }
    }
    const page = await run(["explain", "analysis/nothing"]);
    expect(page.code).toBe(2);
  });

  it("lists the fields of a part of the file", async () => {
    const { out } = await run(["explain", "stage"]);
    expect(out).toContain(`- \`stage.valueAdded\`: ${fieldTexts["stage.valueAdded"].en}`);
  });
});
