import { describe, expect, test } from "vitest";
import { darkColours } from "../../../src/draw/kit/dark-colours.ts";
import { palette } from "../../../src/draw/kit/palette.ts";
import { sectorColour } from "../../../src/draw/kit/sector.ts";

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);

/** WCAG 2.2, 1.4.3. */
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test("the formula gives the known values", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

type Scheme = (name: keyof typeof palette) => string;

const schemes: readonly (readonly [string, Scheme])[] = [
  ["on white paper", (name) => palette[name]],
  ["on dark paper", (name) => darkColours[palette[name]] ?? ""],
];

const words = ["ink", "sub", "mute", "accent", "gap", "caution", "academia"] as const;
const grounds = ["paper", "tint", "gapTint", "cautionTint", "outside"] as const;
const labels = ["goods", "knowledge", "finance", "back"] as const;
const filled = ["accent", "bar", "gap", "secured", "applied"] as const;
const sectorFills = ["industry", "academia", "government", "finance", "support"] as const;

describe.each(schemes)("%s", (_, colour) => {
  test.each(words)("%s can be read on every ground", (name) => {
    for (const ground of grounds)
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each(labels)("%s labels can be read", (name) => {
    expect(contrast(colour(name), colour("paper"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name), colour("tint"))).toBeGreaterThanOrEqual(3);
  });

  test("words in the colour of paper can be read on bars, badges and the strip", () => {
    for (const fill of [...filled, ...sectorFills])
      expect(contrast(colour("paper"), colour(fill)), fill).toBeGreaterThanOrEqual(4.5);
  });

  test("ink can be read on the fills that are no bars", () => {
    for (const fill of ["planned", "unknown", "valley", "grid"] as const)
      expect(contrast(colour("ink"), colour(fill)), fill).toBeGreaterThanOrEqual(4.5);
  });

  test("marks stand out from the ground", () => {
    for (const mark of ["tintLine", "bar", "mute", ...filled, ...sectorFills] as const)
      expect(contrast(colour(mark), colour("paper")), mark).toBeGreaterThanOrEqual(3);
  });
});

test("every colour has one partner in the dark, also one of several names", () => {
  const partners = Object.values(palette).map((light) => darkColours[light]);
  expect(partners).not.toContain(undefined);
  expect(Object.keys(darkColours).length).toBe(new Set(Object.values(palette)).size);
  for (const partner of partners) expect(partner).toMatch(/^#[\da-f]{6}$/);
});

test("the colours of the sectors are those of the palette", () => {
  expect(Object.values(sectorColour)).toEqual(sectorFills.map((name) => palette[name]));
});
