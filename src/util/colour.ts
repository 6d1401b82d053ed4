/** `#rrggbb`, in small letters. */
export type Colour = string;

const channels = (colour: Colour): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2.2 defines it, 0..1. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** Contrast of two colours as WCAG 2.2 defines it, 1..21. */
export const contrast = (one: Colour, other: Colour): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** A colour with a share 0..1 of another in it. */
export const mixed = (colour: Colour, other: Colour, share: number): Colour => {
  const added = channels(other);
  const parts = channels(colour).map((channel, index) =>
    Math.round(channel + ((added[index] ?? 0) - channel) * share),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
};

const steps = 100;

/** How far a colour has to go towards another to be readable on paper; nothing where it never is. */
const wayTo = (colour: Colour, goal: Colour, paper: Colour, least: number): number | undefined => {
  for (let step = 0; step <= steps; step += 1) {
    if (contrast(mixed(colour, goal, step / steps), paper) >= least) return step / steps;
  }
  return undefined;
};

/**
 * The colour itself where its contrast on the paper is enough; else the nearest one that is, darker or
 * lighter; where none is, black or white, whichever is read better.
 */
export const readable = (colour: Colour, paper: Colour, least: number): Colour => {
  const ways = ["#000000", "#ffffff"].flatMap((goal) => {
    const way = wayTo(colour, goal, paper, least);
    return way === undefined ? [] : [{ goal, way }];
  });
  const [best] = ways.sort((a, b) => a.way - b.way);
  if (best) return mixed(colour, best.goal, best.way);
  return contrast("#000000", paper) >= contrast("#ffffff", paper) ? "#000000" : "#ffffff";
};

/** Paper with as much of a colour in it, up to a share, as leaves that colour readable on it. */
export const tinted = (paper: Colour, colour: Colour, most: number, least: number): Colour => {
  for (let share = most; share > 0; share -= 0.01) {
    const tint = mixed(paper, colour, share);
    if (contrast(colour, tint) >= least) return tint;
  }
  return paper;
};
