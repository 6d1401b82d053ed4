import { type Box, overlap, type Point } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import { small } from "./letters.ts";
import { type Cells, cellsOf, grown, met } from "./link-cells.ts";
import { sampleStep } from "./path-points.ts";
import type { Drawn } from "./route.ts";

export type Label = {
  readonly link: Drawn;
  readonly box: Box;
  /** One line, or two where the second says what leaks. */
  readonly lines: readonly string[];
  /** From its link to where it stands beside it; without one it stands on its link, which must not show through. */
  readonly leader: Leader | undefined;
};

export type Leader = readonly [onLink: Point, atLabel: Point];

export const lineHeight = 14;
const size = { size: small, bold: true } as const;

const sizeOf = (lines: readonly string[]): readonly [width: number, height: number] => [
  lines.reduce((most, one) => Math.max(most, textWidth(one, size)), 0) + 4,
  lines.length * lineHeight + 3,
];

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** A label may lie on a link that is far narrower than its own, or of another colour. */
const cannotBeMistaken = (own: Drawn, other: Drawn): boolean =>
  other.flow.kind !== own.flow.kind || other.width <= own.width - 3;

type Wish = { readonly box: Box; readonly cost: number; readonly leader: Leader | undefined };

const nearestIn = ({ x, y, width, height }: Box, [px, py]: Point): Point => [
  Math.max(x, Math.min(x + width, px)),
  Math.max(y, Math.min(y + height, py)),
];

/** A place beside a link, led to from a point of it. */
const aside = (box: Box, from: Point, cost: number): Wish => ({
  box,
  cost,
  leader: [from, nearestIn(grown(box, -2), from)],
});

/** A label that hides more than this share of its link had better stand beside it. */
const mostHidden = 0.6;
/** And one that hides more than this would leave nothing of it to see. */
const tooMuchHidden = 0.8;
const costs = {
  beside: 6,
  far: 3,
  uneven: 5,
  hiding: 15,
  foreign: 30,
  border: 9,
  atSource: 20,
} as const;
/** Beside a link a label stands this far from it, so that its leader can be seen. */
const asides = [6, 18, 30] as const;

/** Places along a link, on it and on its four sides at several distances. */
const wishesOf = ({ samples, width: stroke }: Drawn, lines: readonly string[]): readonly Wish[] => {
  const [width, height] = sizeOf(lines);
  const half = Math.ceil(width / 2 / sampleStep);
  const hidden = width / (samples.length * sampleStep);
  const up = Math.ceil((height + stroke) / 2);
  const out = Math.ceil((width + stroke) / 2);
  return samples.flatMap(([x, y], place): readonly Wish[] => {
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
    const sides = asides.flatMap((far, step) =>
      [boxAt(0, -up - far), boxAt(0, up + far), boxAt(out + far, 0), boxAt(-out - far, 0)].map(
        (box) => aside(box, [x, y], cost + costs.beside + step * costs.far),
      ),
    );
    const onLink = cost + (hidden > mostHidden ? costs.hiding : 0);
    return [
      ...(hidden > tooMuchHidden ? [] : [{ box: boxAt(0, 0), cost: onLink, leader: undefined }]),
      ...sides,
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
const clearance = { onLink: 4, beside: 6 } as const;

const isClear = (box: Box, obstacles: readonly Box[]): boolean => {
  const near = grown(box, 1);
  return !obstacles.some((other) => overlap(near, other));
};

/** Whether the way to a label passes over no card and no link but its own. */
const isReached = ({ leader }: Wish, own: Drawn, cells: Cells, { obstacles }: Field): boolean => {
  if (!leader) return true;
  const [[x0, y0], [x1, y1]] = leader;
  const [x, y] = [Math.min(x0, x1), Math.min(y0, y1)];
  const way = { x, y, width: Math.abs(x1 - x0), height: Math.abs(y1 - y0) };
  const links = met(way, cells, sampleStep / 2);
  return isClear(way, obstacles) && [...links].every((other) => other === own);
};

/** A wish with what it costs in its surroundings; `undefined` where it could be misread. */
const judged = (
  wish: Wish,
  link: Drawn,
  cells: Cells,
  { obstacles, lines, field }: Field,
): Wish | undefined => {
  const { box, leader } = wish;
  const isOnLink = leader === undefined;
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
  const [start = [card.x + card.width, card.y + card.height / 2]] = link.samples;
  return [card.y + card.height + 2, card.y - height - 2].map((y) =>
    aside({ x, y, width, height }, start, costs.atSource),
  );
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
    wishes: [
      ...wishesOf(link, said).filter((wish) => isReached(wish, link, cells, field)),
      ...atSource(link, said, field),
    ]
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
      return [{ link, box: found.box, lines, leader: found.leader }];
    }
    return [];
  });
};
