import { expect, test } from "vitest";
import { nestedQuotes } from "../../../src/text/nested-quotes.ts";

test.each([
  ["「地元の酒米「誉富士」の育成」の効果", "「地元の酒米『誉富士』の育成」の効果"],
  ["「[酒米「誉富士」](#酒米誉富士)」「酵母」", "「[酒米『誉富士』](#酒米誉富士)」「酵母」"],
  ["「甲」「乙」", "「甲」「乙」"],
  ["「甲『乙』」", "「甲『乙』」"],
  // each line by itself, and none that does not pair
  ["「甲\n「乙」", "「甲\n「乙」"],
  ["「甲「乙」", "「甲「乙」"],
  ["甲」「乙「丙」", "甲」「乙「丙」"],
])("quotes within quotes: %s", (given, said) => {
  expect(nestedQuotes(given)).toBe(said);
  expect(nestedQuotes(said)).toBe(said);
});
