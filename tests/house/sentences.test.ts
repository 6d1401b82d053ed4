import { describe, expect, it } from "vitest";
import { analyses } from "../../src/analyse/analyses/index.gen.ts";
import { makeSpeech } from "../../src/diagnostics/speech.ts";
import { catalogue as english } from "../../src/languages/en/catalogue.ts";
import { catalogue as japanese } from "../../src/languages/ja/catalogue.ts";
import { reportWordsJa } from "../../src/languages/ja/report.ts";
import { makeText } from "../../src/text/text.ts";
import { filesBelow, textOf } from "./imports.ts";

const sources = filesBelow("src")
  .filter((file) => !file.startsWith("diagnostics/"))
  .map((file) => textOf(`src/${file}`));

/** Codes written out where a finding or a refusal is made. */
const codes = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/"((?:yaml|read|disk|shape|reference|value|location)\/[a-z0-9-]+)"/g)].map(
      ([, code]) => code ?? "",
    ),
  ),
);

describe("what is said of every finding", () => {
  it("sees the codes", () => {
    expect(codes.size).toBeGreaterThan(40);
    expect(Object.keys(english).length).toBeGreaterThan(50);
    expect(analyses.length).toBeGreaterThan(4);
  });

  it("has English sentences for every code", () => {
    expect([...codes].filter((code) => !Object.hasOwn(english, code))).toEqual([]);
  });

  it("says the same codes and keys in Japanese", () => {
    const keys = (catalogue: typeof english) =>
      Object.entries(catalogue)
        .flatMap(([code, { messages, notes = {} }]) => [
          ...Object.keys(messages).map((key) => `${code} ${key}`),
          ...Object.keys(notes).map((key) => `${code} note ${key}`),
        ])
        .sort();
    expect(keys(japanese)).toEqual(keys(english));
  });

  it("has help in Japanese wherever there is help in English", () => {
    const helps = (catalogue: typeof english) =>
      Object.keys(catalogue).filter((code) => catalogue[code]?.help !== undefined);
    expect(helps(english).length).toBeGreaterThan(100);
    expect(helps(english).filter((code) => !helps(japanese).includes(code))).toEqual([]);
  });
});

describe("a sentence that a language lacks", () => {
  const text = makeText("ja");
  const code = "one-accountable";
  const said = { code, key: "none", facts: { duty: { ja: "試験", en: "Trial" } } };

  it("is said in English, with the names of that language", () => {
    const { [code]: entry, ...others } = japanese;
    expect(makeSpeech([japanese, english], reportWordsJa, text).message(said)).toContain(
      "「試験」",
    );
    const { none: _, ...messages } = entry?.messages ?? {};
    const thinner = { ...others, [code]: { messages } };
    const speech = makeSpeech([thinner, english], reportWordsJa, text);
    expect(speech.message(said)).toBe("nobody is accountable for `試験`");
    expect(speech.help(said)).toMatch(/^name exactly one institution/);
  });
});
