import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Account } from "../../src/analyse/account.ts";
import { accounts } from "../../src/analyse/accounts/index.gen.ts";
import { analyses } from "../../src/analyse/analyses/index.gen.ts";
import { takenKinds } from "../../src/analyse/taken.ts";
import { basis } from "../../src/compose/exhibits/basis.ts";
import { outline } from "../../src/compose/outline.ts";
import type { AnalysisWords } from "../../src/languages/analysis-words.ts";
import { analysesJa } from "../../src/languages/ja/analyses/index.gen.ts";
import { exhibitsJa } from "../../src/languages/ja/exhibits/index.gen.ts";

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".gen.ts"))
    .map((name) => name.replace(/\.ts$/, ""))
    .sort();

const wordsJa: Readonly<Record<string, AnalysisWords>> = analysesJa;

describe("every analysis", () => {
  const all: readonly Account<unknown>[] = accounts;

  it("has an account of its numbers", () => {
    expect(all.map(({ id }) => id)).toEqual(analyses.map(({ id }) => id));
  });

  it.each(all.map((account) => [account.id, account] as const))(
    "%s speaks both languages",
    (id, account) => {
      const japanese = wordsJa[id];
      expect(Object.keys(japanese?.reasons ?? {}).sort()).toEqual(
        Object.keys(account.analysis.reasons).sort(),
      );
      expect(Object.keys(japanese?.lines ?? {}).sort()).toEqual(Object.keys(account.lines).sort());
      expect(Object.keys(basis.words)).toContain(id);
    },
  );

  it("says what each of its quantities is", () => {
    for (const { quantities } of all) {
      for (const { says } of Object.values(quantities)) expect(says.length).toBeGreaterThan(10);
    }
  });
});

describe("what is taken where a plan is silent", () => {
  const wordsOf = (words: Readonly<Record<string, string>>): readonly string[] =>
    Object.keys(words).flatMap((key) => (key.startsWith("taken:") ? [key.slice(6)] : []));

  it("has a word for a reader in both languages, and no word is idle", () => {
    const names = Object.keys(takenKinds).sort();
    expect(wordsOf(basis.words).toSorted()).toEqual(names);
    expect(wordsOf(exhibitsJa.basis).toSorted()).toEqual(names);
  });

  it("is given by some account under each of its names", () => {
    const written = [...namesIn("src/analyse/accounts"), "../chain/chain-basis"]
      .map((name) => readFileSync(`src/analyse/accounts/${name}.ts`, "utf8"))
      .join("\n");
    const rates = ["leakage", "displacement", "substitution", "multiplier"];
    for (const name of Object.keys(takenKinds))
      if (!rates.includes(name)) expect(written).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe("every exhibit", () => {
  const shown = outline.flatMap(([, , exhibits]) => exhibits.map(({ id }) => id));

  it("stands in the outline once, and has its words in Japanese", () => {
    expect(shown.toSorted()).toEqual(namesIn("src/compose/exhibits"));
    expect(Object.keys(exhibitsJa).sort()).toEqual(shown.toSorted());
  });
});
