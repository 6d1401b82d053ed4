import { describe, expect, it } from "vitest";
import { checkCorporateNumber } from "../../../src/notation/check-corporate-number.ts";
import { checkHsCode } from "../../../src/notation/check-hs-code.ts";
import { checkJsicCode } from "../../../src/notation/check-jsic-code.ts";
import { checkMunicipalCode } from "../../../src/notation/check-municipal-code.ts";
import { checkPrefectureCode } from "../../../src/notation/check-prefecture-code.ts";
import { prefectureName } from "../../../src/notation/prefecture-name.ts";

const outcome = (read: ReturnType<typeof checkHsCode>): string =>
  read.ok ? read.value : `!${read.misread.key}`;

describe("codes", () => {
  it.each([
    ["01100", "01100"],
    ["011002", "01100"],
    ["131130", "13113"],
    ["460001", "46000"],
    ["172065", "17206"],
    ["１７２０６５", "17206"],
    ["011003", "!checkDigit"],
    ["48100", "!prefecture"],
    ["00100", "!prefecture"],
    ["4600", "!length"],
    ["46O00", "!notDigits"],
    ["", "!empty"],
    ["9".repeat(300), "!notDigits"],
    [46000, "!unquoted"],
  ])("checks the municipal code %s", (written, expected) => {
    expect(outcome(checkMunicipalCode(written))).toBe(expected);
  });

  it("names the check digit that is expected", () => {
    const read = checkMunicipalCode("011003");
    expect(read.ok ? {} : read.misread.facts).toMatchObject({
      expected: "2",
      suggestion: "011002",
    });
  });

  it.each([
    ["7000012050002", "7000012050002"],
    ["1180301018771", "1180301018771"],
    [7_000_012_050_002, "7000012050002"],
    ["7-0000-1205-0002", "7000012050002"],
    ["8000012050002", "!checkDigit"],
    ["7000012050020", "!checkDigit"],
    ["700001205000", "!length"],
    ["T7000012050002", "!notDigits"],
  ])("checks the corporate number %s", (written, expected) => {
    expect(outcome(checkCorporateNumber(written))).toBe(expected);
  });

  it.each([
    ["2208", "2208"],
    ["2208.90", "220890"],
    ["2208.90.210", "220890210"],
    ["2208902100", "2208902100"],
    ["0101", "0101"],
    ["22089", "!length"],
    ["7701", "!reservedChapter"],
    ["9801", "!chapter"],
    ["0001", "!chapter"],
    [2208, "!unquoted"],
  ])("checks the HS code %s", (written, expected) => {
    expect(outcome(checkHsCode(written))).toBe(expected);
  });

  it.each([
    ["E", "E"],
    ["t", "T"],
    ["U", "!letter"],
    ["10", "10"],
    ["1024", "1024"],
    ["00", "!division"],
    ["1", "!length"],
    ["E10", "!notDigits"],
    [10, "!unquoted"],
  ])("checks the JSIC code %s", (written, expected) => {
    expect(outcome(checkJsicCode(written))).toBe(expected);
  });

  it("knows the 47 prefectures by JIS X 0401", () => {
    expect(prefectureName("01", "ja")).toBe("北海道");
    expect(prefectureName("13", "en")).toBe("Tokyo");
    expect(prefectureName("17", "ja")).toBe("石川県");
    expect(prefectureName("26", "ja")).toBe("京都府");
    expect(prefectureName("46", "en")).toBe("Kagoshima");
    expect(prefectureName("47", "ja")).toBe("沖縄県");
    expect(prefectureName("48", "ja")).toBeUndefined();
    expect(outcome(checkPrefectureCode("46"))).toBe("46");
    expect(outcome(checkPrefectureCode("48"))).toBe("!prefecture");
  });
});
