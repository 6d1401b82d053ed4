import { expect, test } from "vitest";
import type { Rule } from "../../../src/check/rule.ts";
import { unitsTimeCodes } from "../../../src/check/rules/units-time-codes.ts";
import type { Language } from "../../../src/text/language.ts";
import { checkText } from "../../kit/check-text.ts";

const adviceOn = (amount: string, other: string, language: Language): string => {
  const value = `{ value: ${amount}, asOf: 2020, elsewhere: [{ value: ${other}, asOf: 2020 }] }`;
  const yaml = `plan: { currency: EUR }\nregion: { name: R, economy: ${value} }\n`;
  const rules = [unitsTimeCodes as unknown as Rule];
  return checkText(yaml, { rules, language })
    .map(({ help }) => help)
    .join();
};

test("English advice on units names Japanese ones where the amounts are in yen", () => {
  expect(adviceOn("JPY 51 bn", "JPY 400 m", "en")).toContain("千円, 百万円, 億円; m, bn");
  expect(adviceOn("EUR 51 bn", "EUR 400 m", "en")).toContain("check the unit (m, bn)");
  expect(adviceOn("EUR 51 bn", "EUR 400 m", "ja")).toContain("千円・百万円・億円");
});
