import { describe, expect, it } from "vitest";
import { edited } from "../../../src/read/edited.ts";
import { judgeText } from "./source-of.ts";

/** The text after all the edits its faults offer, and those that show only then. */
const fixed = (text: string): string => {
  const { source, said } = judgeText(text);
  const [file] = source.files;
  const edits = said.flatMap((one) => one.edits ?? []);
  return file && edits.length > 0 ? fixed(edited(file, edits)) : text;
};

describe("the fixes of a misshapen plan", () => {
  it.each([
    ["plan: { fiscal_year_start: 4 } # April\n", "plan: { fiscalYearStart: 4 } # April\n"],
    ["plan: { Status: Draft }\n", "plan: { status: draft }\n"],
    ['plan:\n  status: "合意済"   # since spring\n', "plan:\n  status: agreed   # since spring\n"],
    [
      "chain: { stages: { a: { position: raw_material } } }\n",
      "chain: { stages: { a: { position: raw-material } } }\n",
    ],
    [
      "product: { codes: { jsic: 1024, hs: 220890 } }\r\n",
      'product: { codes: { jsic: "1024", hs: "220890" } }\r\n',
    ],
    ["region: { codes: { jis: [46, '45'] } }\n", "region: { codes: { jis: [\"46\", '45'] } }\n"],
  ])("turn %j into %j", (text, whole) => {
    expect(fixed(text)).toBe(whole);
    expect(judgeText(whole).said.flatMap(({ edits }) => edits ?? [])).toEqual([]);
  });

  it.each([
    "plan: { titel: x }\n",
    "plan: { status: agred }\n",
    "plan: { fiscal_year_start: 4, fiscalYearStart: 1 }\n",
    "plan: { fiscalYearStart: April }\n",
    "positions: [{ institution: a, target: b, stance: 4 }]\n",
  ])("leave %j to its author", (text) => {
    expect(judgeText(text).said).not.toEqual([]);
    expect(fixed(text)).toBe(text);
  });
});
