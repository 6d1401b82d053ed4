import { palette } from "./palette.ts";

/**
 * What each colour of the palette becomes on dark paper. Light and dark change places: what is white on a
 * bar becomes dark on a light bar, so that one partner serves a colour as paper, mark and text alike.
 */
const partners = {
  paper: "#14181d",
  ink: "#e6e9ed",
  sub: "#b7c0cb",
  mute: "#9aa4b1",
  hair: "#3a444f",
  grid: "#252c34",
  edge: "#5b6773",
  tint: "#17263a",
  tintLine: "#6d9fd6",
  accent: "#8bbcf2",
  gap: "#f494bf",
  gapTint: "#2f1722",
  caution: "#e9b95a",
  cautionTint: "#2a2313",
  outside: "#1e242b",
  valley: "#3a3018",
  bar: "#8497ad",
  goods: "#aabdd2",
  knowledge: "#f2a26b",
  finance: "#cfa3e4",
  back: "#6fcfb2",
  industry: "#8bbcf2",
  academia: "#f2a26b",
  government: "#6fcfb2",
  support: "#b4bdc8",
  secured: "#9dbdf0",
  applied: "#63c9bf",
  planned: "#80601c",
  unknown: "#58646f",
} as const satisfies Readonly<Record<keyof typeof palette, string>>;

/** Colour on white paper → colour on dark paper. */
export const darkColours: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(palette).map(([name, light]) => [light, partners[name as keyof typeof palette]]),
);
