import { describe, expect, it } from "vitest";
import { fieldTexts } from "../../../src/validate/field-texts.ts";
import { shapes } from "../../../src/validate/shapes/plan-file.ts";

const names = Object.entries(shapes).flatMap(([part, { shape }]) => [
  part,
  ...Object.keys(shape).map((field) => `${part}.${field}`),
]);
const all = Object.entries(fieldTexts);

describe("fieldTexts", () => {
  it("has a text for every part and field, and none without a field", () => {
    expect(Object.keys(fieldTexts).sort()).toEqual(names.sort());
  });

  it.each(["en", "ja"] as const)("says of each one to three whole sentences in %s", (language) => {
    const form = { en: /^[A-Z`].*\.$/s, ja: /。$/ }[language];
    const [end, most] = language === "en" ? [/[.!?](?: |$)/, 260] : [/。/, 140];
    const odd = all.filter(([, { [language]: text }]) => {
      const sentences = text.split(end).filter(Boolean).length;
      return !form.test(text) || sentences > 3 || text.length > most;
    });
    expect(odd).toEqual([]);
  });

  it("writes each in its own language, with what is to be typed in backticks", () => {
    const prose = (text: string): string => text.replace(/`[^`]*`/g, "");
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    const odd = all.filter(
      ([, { en, ja }]) =>
        japanese.test(prose(en)) || !japanese.test(prose(ja)) || prose(en + ja).includes("`"),
    );
    expect(odd).toEqual([]);
  });

  it("says the same of no two fields but those that are the same everywhere", () => {
    const shared = /\.(?:source|asOf|kind|note)$/;
    const own = all.filter(([name]) => !shared.test(name)).map(([, { en }]) => en);
    const twice = own.filter((text, at) => own.indexOf(text) !== at);
    expect(twice.filter((text) => !/^Its (?:name|address)|official name/.test(text))).toEqual([]);
  });
});
