/**
 * The colours of figures, all on white paper. Chosen by looking at pictures as people with the common
 * kinds of colour blindness see them: the gap is magenta because red and the orange of knowledge
 * become one olive. Every class also differs by dash, shape or character.
 */
export const palette = {
  paper: "#ffffff",
  ink: "#1b1f24",
  sub: "#4b5563",
  mute: "#5f6672",
  hair: "#cfd6de",
  grid: "#e7ebef",
  edge: "#aab4bf",
  tint: "#edf4fb",
  tintLine: "#4f84bd",
  accent: "#0b57a4",
  gap: "#a8125c",
  gapTint: "#fdf1f6",
  caution: "#8a5a00",
  cautionTint: "#faf3e3",
  outside: "#f3f4f6",
  valley: "#f6e8c9",
  bar: "#4a6079",
  goods: "#41576f",
  knowledge: "#a8480a",
  finance: "#74398f",
  back: "#00664f",
  industry: "#0b57a4",
  academia: "#a8480a",
  government: "#00664f",
  support: "#555f6b",
  secured: "#1d3f72",
  applied: "#1f7a70",
  planned: "#e3ad4c",
  unknown: "#c9cfd8",
} as const;
