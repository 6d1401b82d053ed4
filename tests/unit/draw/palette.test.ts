import { expect, test } from "vitest";
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

const words = ["ink", "sub", "mute", "accent", "gap", "caution", "academia"] as const;
const grounds = ["paper", "tint", "gapTint", "outside"] as const;

test.each(words)("%s can be read on every ground", (name) => {
  for (const ground of grounds)
    expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(4.5);
});

test.each(["goods", "knowledge", "finance", "back"] as const)("%s labels can be read", (name) => {
  expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(palette[name], palette.tint)).toBeGreaterThanOrEqual(3);
});

test("white words can be read on bars, badges and the strip", () => {
  const fills = [palette.accent, palette.bar, palette.gap, palette.secured, palette.applied];
  for (const fill of [...fills, ...Object.values(sectorColour)])
    expect(contrast(palette.paper, fill)).toBeGreaterThanOrEqual(4.5);
});

test("dark words can be read on light fills", () => {
  for (const fill of [palette.planned, palette.unknown])
    expect(contrast(palette.ink, fill)).toBeGreaterThanOrEqual(4.5);
});

test("marks stand out from the ground", () => {
  for (const mark of [palette.tintLine, palette.bar, palette.mute])
    expect(contrast(mark, palette.paper)).toBeGreaterThanOrEqual(3);
});
