export type Point = "ne" | "nw" | "se" | "sw";

/** 東南アジア and South-East Asia are names of their own, and 南東北 is the south of 東北. */
const patterns: readonly (readonly [Point, RegExp])[] = [
  ["ne", /\bnorth[ -]?east(?:ern)?\b(?! asia)|(?<!南)北東(?![北ア])|東北/i],
  ["nw", /\bnorth[ -]?west(?:ern)?\b|北西(?!北)|西北/i],
  ["se", /\bsouth[ -]?east(?:ern)?\b(?! asia)|南東(?!北)|東南(?!ア)/i],
  ["sw", /\bsouth[ -]?west(?:ern)?\b|南西|西南/i],
];

const anyPoint = /(?:north|south)[ -]?(?:east|west)|[南北][東西]|[東西][南北]/i;

/** Whether it is worth a closer look. */
export const hasPoint = (text: string): boolean => anyPoint.test(text);

const pointsIn = (text: string): readonly Point[] =>
  patterns.filter(([, pattern]) => pattern.test(text)).map(([point]) => point);

/**
 * A name that says one of the points between north, east, south and west, and a text that says another
 * of them alone. North and south themselves stand side by side in too many honest sentences.
 */
export const contradiction = (
  name: string,
  text: string,
): { readonly named: Point; readonly told: Point } | undefined => {
  const [named, ...more] = pointsIn(name);
  const [told, ...others] = pointsIn(text);
  if (!named || !told || named === told) return undefined;
  return more.length === 0 && others.length === 0 ? { named, told } : undefined;
};
