import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { themeOf } from "../../../src/compose/theme.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { makeText } from "../../../src/text/text.ts";
import { contrast, readable } from "../../../src/util/colour.ts";

const planWith = (theme: object): Plan =>
  ({ head: { theme: { fonts: { text: [], headings: [] }, ...theme } } }) as unknown as Plan;

const themed = (theme: object, logo?: { type: string; base64: string }) =>
  themeOf(planWith(theme), makeText("en"), logo);

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("contrast as WCAG defines it", () => {
  it("has the published values", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  it("is reached by the nearest readable colour, on any paper", () => {
    fc.assert(
      fc.property(hex, hex, (colour, paper) => {
        expect(contrast(readable(colour, paper, 4.5), paper)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("leaves a colour that is readable as it is", () => {
    expect(readable("#0b57a4", "#ffffff", 4.5)).toBe("#0b57a4");
  });
});

describe("what is worked out from the colours of a plan", () => {
  it("keeps 4.5 on a dark screen and on paper, whatever the accent is", () => {
    fc.assert(
      fc.property(hex, (accent) => {
        const { colours, figures } = themed({ colours: { accent } }) ?? {};
        const { accent: dark = "", tint = "", mine = "" } = colours?.dark ?? {};
        for (const under of ["#14181d", "#1b2027", tint, mine]) {
          expect(contrast(dark, under)).toBeGreaterThanOrEqual(4.5);
        }
        const { accent: printed = "", tint: paper = "" } = colours?.print ?? {};
        for (const under of ["#ffffff", paper]) {
          expect(contrast(printed, under)).toBeGreaterThanOrEqual(4.5);
        }
        expect(figures?.light["#0b57a4"]).toBe(accent);
        expect(contrast(figures?.dark["#0b57a4"] ?? "", "#14181d")).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("keeps an accent readable on its own tint where it is readable at all", () => {
    fc.assert(
      fc.property(hex, (accent) => {
        fc.pre(contrast(accent, "#ffffff") >= 4.5);
        const { tint = "" } = themed({ colours: { accent } })?.colours.light ?? {};
        expect(contrast(accent, tint)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("changes only what the plan names", () => {
    const theme = themed({ colours: {} });
    expect(theme?.colours).toEqual({ light: {}, dark: {}, print: {} });
    expect(theme?.cover).toBeUndefined();
    expect(themed({ colours: {}, cover: {} })?.cover).toEqual({ lines: [] });
    const logo = themed({ colours: {} }, { type: "image/png", base64: "AA==" })?.logo;
    expect(logo).toEqual({ source: "data:image/png;base64,AA==", alt: "" });
  });
});
