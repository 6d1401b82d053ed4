import { type Box, overlap, type Point } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { sampleStep } from "./path-points.ts";
import type { Drawn } from "./route.ts";

export type Label = {
  readonly link: Drawn;
  readonly box: Box;
  /** One line, or two where the second says what leaks. */
  readonly lines: readonly string[];
  /** Whether it stands on its link, which then must not show through it. */
  readonly isOnLink: boolean;
};

export const lineHeight = 15;
const size = { size: 11, bold: true } as const;

const sizeOf = (lines: readonly string[]): readonly [width: number, height: number] => [
  lines.reduce((most, one) => Math.max(most, textWidth(one, size)), 0) + 4,
  lines.length * lineHeight + 3,
];

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether a point lies in a box or less than `by` units from it. */
const isNear = ({ x, y, width, height }: Box, [px, py]: Point, by: number): boolean =>
  px > x - by && px < x + width + by && py > y - by && py < y + height + by;

type Sample = { readonly link: Drawn; readonly at: Point };

const cell = 40;

const keyOf = (column: number, row: number): number => row * 10_000 + column;

/** The points of all links by the cell they lie in, so that a place for a label is judged at once. */
const cellsOf = (links: readonly Drawn[]): ReadonlyMap<number, readonly Sample[]> => {
  const cells = new Map<number, Sample[]>();
  for (const link of links) {
    for (const at of link.samples) {
      const key = keyOf(Math.floor(at[0] / cell), Math.floor(at[1] / cell));
      const known = cells.get(key);
      if (known) known.push({ link, at });
      else cells.set(key, [{ link, at }]);
    }
  }
  return cells;
};

type Cells = ReturnType<typeof cellsOf>;

/** The links that pass within `by` units of a box. */
const met = (box: Box, cells: Cells, by: number): ReadonlySet<Drawn> => {
  const reach = grown(box, by + sampleStep);
  const found = new Set<Drawn>();
  for (let x = Math.floor(reach.x / cell); x * cell < reach.x + reach.width; x += 1) {
    for (let y = Math.floor(reach.y / cell); y * cell < reach.y + reach.height; y += 1) {
      for (const { link, at } of cells.get(keyOf(x, y)) ?? [])
        if (!found.has(link) && isNear(box, at, by + link.width / 2)) found.add(link);
    }
  }
  return found;
};

/** A label may lie on a link that is far narrower than its own, or of another colour. */
const cannotBeMistaken = (own: Drawn, other: Drawn): boolean =>
  other.flow.kind !== own.flow.kind || other.width <= own.width - 3;

type Wish = { readonly box: Box; readonly cost: number; readonly isOnLink: boolean };

/** A label that hides more than this share of its link had better stand beside it. */
const mostHidden = 0.6;
/** And one that hides more than this would leave nothing of it to see. */
const tooMuchHidden = 0.8;
const costs = { beside: 6, uneven: 5, hiding: 15, foreign: 12, border: 9, atSource: 20 } as const;

/** Places along a link, on it and on its four sides. */
const wishesOf = ({ samples, width: stroke }: Drawn, lines: readonly string[]): readonly Wish[] => {
  const [width, height] = sizeOf(lines);
  const half = Math.ceil(width / 2 / sampleStep);
  const hidden = width / (samples.length * sampleStep);
  const up = Math.ceil((height + stroke) / 2) + 1;
  const aside = Math.ceil((width + stroke) / 2) + 2;
  return samples.flatMap(([x, y], place): readonly Wish[] => {
    if (place % 2 === 1) return [];
    const around = samples.slice(Math.max(0, place - half), place + half + 1);
    const isLevel = around.every(([, other]) => Math.abs(other - y) < 3);
    const off = Math.abs(place / Math.max(1, samples.length - 1) - 0.5) * 8;
    const cost = off + (isLevel ? 0 : costs.uneven);
    const boxAt = (byX: number, byY: number): Box => ({
      x: Math.round(x - width / 2 + byX),
      y: Math.round(y - height / 2 + byY),
      width,
      height,
    });
    const sides = [boxAt(0, -up), boxAt(0, up), boxAt(aside, 0), boxAt(-aside, 0)];
    const onLink = cost + (hidden > mostHidden ? costs.hiding : 0);
    return [
      ...(hidden > tooMuchHidden ? [] : [{ box: boxAt(0, 0), cost: onLink, isOnLink: true }]),
      ...sides.map((box) => ({ box, cost: cost + costs.beside, isOnLink: false })),
    ];
  });
};

type Field = {
  /** Where no label may stand. */
  readonly obstacles: readonly Box[];
  /** Lines that a label had better not cover. */
  readonly lines: readonly Box[];
  readonly field: Box;
  /** The card a link comes from. */
  readonly sourceOf: (link: Drawn) => Box;
};

/** Beside its link, a label has to be clearly nearer to it than to any other. */
const clearance = { onLink: 1, beside: 6 } as const;

const isClear = (box: Box, obstacles: readonly Box[]): boolean => {
  const near = grown(box, 1);
  return !obstacles.some((other) => overlap(near, other));
};

/** A wish with what it costs in its surroundings; `undefined` where it could be misread. */
const judged = (
  wish: Wish,
  link: Drawn,
  cells: Cells,
  { obstacles, lines, field }: Field,
): Wish | undefined => {
  const { box, isOnLink } = wish;
  if (!within(box, field) || !isClear(box, obstacles)) return undefined;
  const touched = met(box, cells, clearance.onLink);
  if (!isOnLink && touched.size > 0) return undefined;
  const near = isOnLink ? touched : met(box, cells, clearance.beside);
  const foreign = [...near].filter((other) => other !== link);
  if (foreign.some((other) => !isOnLink || !cannotBeMistaken(link, other))) return undefined;
  const border = lines.some((one) => overlap(box, one)) ? costs.border : 0;
  return { ...wish, cost: wish.cost + foreign.length * costs.foreign + border };
};

/** Below and above the card that a leak comes from, at its right end, for where its link has no room. */
const atSource = (link: Drawn, lines: readonly string[], { sourceOf }: Field): readonly Wish[] => {
  if (link.flow.leak === undefined) return [];
  const [width, height] = sizeOf(lines);
  const card = sourceOf(link);
  const x = Math.round(card.x + card.width - width);
  return [card.y + card.height + 2, card.y - height - 2].map((y) => ({
    box: { x, y, width, height },
    cost: costs.atSource,
    isOnLink: false,
  }));
};

type Choice = { readonly lines: readonly string[]; readonly wishes: readonly Wish[] };

/** All it has to say; of two lines the last alone, where there is no room for both. */
const choicesOf = (
  link: Drawn,
  lines: readonly string[],
  [cells, field]: readonly [Cells, Field],
): readonly Choice[] =>
  (lines.length > 1 ? [lines, lines.slice(-1)] : [lines]).map((said) => ({
    lines: said,
    wishes: [...wishesOf(link, said), ...atSource(link, said, field)]
      .flatMap((wish) => judged(wish, link, cells, field) ?? [])
      .toSorted((a, b) => a.cost - b.cost),
  }));

/**
 * Places for the labels of links, those that matter most first. No label covers a link that it could be
 * taken to belong to; one for which there is no free place is left to the table.
 */
export const labelsOf = (
  links: readonly Drawn[],
  linesOf: (link: Drawn) => readonly string[],
  field: Field,
): readonly Label[] => {
  const cells = cellsOf(links);
  const wanted = links.flatMap((link) => {
    const lines = linesOf(link);
    if (lines.length === 0) return [];
    const choices = choicesOf(link, lines, [cells, field]);
    return [{ link, choices, room: choices.reduce((sum, { wishes }) => sum + wishes.length, 0) }];
  });
  const sorted = wanted.toSorted(
    (a, b) =>
      Number(b.link.flow.leak !== undefined) - Number(a.link.flow.leak !== undefined) ||
      b.link.width - a.link.width ||
      a.room - b.room,
  );
  const taken: Box[] = [];
  return sorted.flatMap(({ link, choices }) => {
    for (const { lines, wishes } of choices) {
      const found = wishes.find(({ box }) => isClear(box, taken));
      if (!found) continue;
      taken.push(found.box);
      return [{ link, box: found.box, lines, isOnLink: found.isOnLink }];
    }
    return [];
  });
};
