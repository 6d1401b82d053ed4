import { describe, expect, it } from "vitest";
import { notation } from "../../../src/languages/ja/notation.ts";
import { misreadTexts } from "../../../src/notation/faults.ts";
import { misreadCatalogue } from "../../../src/resolve/misread-catalogue.ts";
import { heard } from "./resolved.ts";

describe("misreadCatalogue", () => {
  it("has an entry for every misread of every area, in both languages", () => {
    const codes = Object.entries(misreadTexts).flatMap(([area, keys]) =>
      Object.keys(keys).map((key) => `${area}/${key}`),
    );
    expect(codes.length).toBeGreaterThan(40);
    expect(Object.keys(misreadCatalogue(misreadTexts))).toEqual(codes);
    expect(Object.keys(misreadCatalogue(notation)).sort()).toEqual(codes.sort());
  });

  it("speaks with the sentences of the notation", () => {
    const entry = misreadCatalogue(misreadTexts)["period/noMonth"];
    const facts = { written: "2027-13", month: 13 } as never;
    const expected = misreadTexts.period.noMonth.message({ written: "2027-13", month: 13 });
    expect(entry?.messages["found"]?.(facts, {} as never)).toBe(expected);
    expect(heard("plan: { period: 2027-13 }")).toEqual([`plan.period: ${expected}`]);
  });
});
