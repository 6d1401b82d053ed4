import { describe, expect, it } from "vitest";
import { notation } from "../../../src/languages/ja/notation.ts";
import { checkMunicipalCode } from "../../../src/notation/check-municipal-code.ts";
import { misreadTexts } from "../../../src/notation/faults.ts";
import type { Reading } from "../../../src/notation/read.ts";
import { readDuration } from "../../../src/notation/read-duration.ts";
import { readPeriod } from "../../../src/notation/read-period.ts";
import { readQuantity } from "../../../src/notation/read-quantity.ts";

type Said = { message: (facts: never) => string; help: (facts: never) => string };
type Texts = Record<string, Record<string, Said>>;

const said = (area: string, read: Reading<unknown>, texts: unknown): [string, string] => {
  if (read.ok) throw new Error("was read");
  const { key, facts } = read.misread;
  const entry = (texts as Texts)[area]?.[key];
  if (entry === undefined) throw new Error(`no text for ${area} ${key}`);
  return [entry.message(facts as never), entry.help(facts as never)];
};

describe("texts of misreads", () => {
  it.each([
    [
      "quantity",
      readQuantity("1200億えん"),
      "`億えん` in `1200億えん` is not a unit, currency or magnitude that is known",
      "「1200億えん」の「億えん」は、単位・通貨・桁のいずれとしても読めません",
    ],
    [
      "period",
      readPeriod("平成32年"),
      "`平成32年` is after the end of 平成 on 2019-04-30",
      "「平成32年」は、平成の終わり(2019-04-30)より後です",
    ],
    [
      "duration",
      readDuration("3 weeks"),
      "`3 weeks` is counted in `weeks`, where a plan is counted in months",
      "「3 weeks」は「weeks」単位であり、月単位で数えられません",
    ],
    [
      "code",
      checkMunicipalCode("4600"),
      "the municipal code `4600` has 4 digits, where 5 or 6 are expected",
      "市区町村コード「4600」は4桁ですが、5・6桁のはずです",
    ],
  ])("say what was found in a %s", (area, read, english, japanese) => {
    expect(said(area, read, misreadTexts)[0]).toBe(english);
    expect(said(area, read, notation)[0]).toBe(japanese);
  });

  it("offer the right word where it is known", () => {
    expect(said("quantity", readQuantity("120 bilion"), misreadTexts)[1]).toBe("write `billion`?");
    expect(said("quantity", readQuantity("120 bilion"), notation)[1]).toContain("「billion」");
  });

  it("begin small, have no full stop and never lack a fact", () => {
    const facts = new Proxy(
      {},
      { get: (_, name) => (name === "code" ? "hs" : `<${String(name)}>`) },
    );
    for (const [area, keys] of Object.entries(misreadTexts as unknown as Texts)) {
      for (const [key, entry] of Object.entries(keys)) {
        for (const sentence of [entry.message(facts as never), entry.help(facts as never)]) {
          expect(sentence, `${area} ${key}`).toMatch(/^[a-z`0-9].*[^.]$/);
          expect(sentence).not.toMatch(/undefined|\binvalid\b|please/i);
        }
        const japanese = (notation as unknown as Texts)[area]?.[key];
        expect(japanese?.message(facts as never), `${area} ${key}`).toMatch(/[^。]$/);
      }
    }
  });
});
