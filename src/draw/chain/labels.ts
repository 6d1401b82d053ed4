import { type Box, overlap, type Point } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Drawn } from "./route.ts";

export type Label = {
  readonly link: Drawn;
  readonly box: Box;
  /** One line, or two where the second says what leaks. */
  readonly lines: readonly string[];
};

const shifts = [0, -17, 17, -22, 22, -28, 28, -40, 40];
const lineHeight = 15;

const boxAt = ([x, y]: Point, shift: number, lines: readonly string[]): Box => {
  const width = lines.reduce(
    (most, one) => Math.max(most, textWidth(one, { size: 11, bold: true })),
    0,
  );
  const height = lines.length * lineHeight + 3;
  return { x: x - width / 2 - 3, y: y - height / 2 + shift, width: width + 6, height };
};

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

const holds = ({ x, y, width, height }: Box, [px, py]: Point): boolean =>
  px > x && px < x + width && py > y && py < y + height;

const covered = (box: Box, link: Drawn, links: readonly Drawn[]): number => {
  const near = grown(box, 2);
  return links.reduce(
    (sum, other) =>
      other === link ? sum : sum + other.samples.filter((point) => holds(near, point)).length,
    0,
  );
};

type Field = { readonly taken: readonly Box[]; readonly field: Box };

const isFree = (box: Box, { taken, field }: Field): boolean => {
  const near = grown(box, 1);
  return within(box, field) && !taken.some((other) => overlap(near, other));
};

/** The cheapest free place for a label; `undefined` where there is none. */
const bestBox = (
  link: Drawn,
  lines: readonly string[],
  links: readonly Drawn[],
  field: Field,
): Box | undefined => {
  const wishes = link.spots
    .flatMap(({ at, cost, run = Number.POSITIVE_INFINITY }) =>
      shifts.map((shift) => {
        const box = boxAt(at, shift, lines);
        const hides = shift === 0 && box.width > run * 0.55;
        return { box, cost: cost + Math.abs(shift) * 0.5 + (hides ? 15 : 0) };
      }),
    )
    .filter(({ box }) => isFree(box, field))
    .sort((a, b) => a.cost - b.cost);
  let best: { readonly box: Box; readonly cost: number } | undefined;
  for (const { box, cost } of wishes) {
    if (best && cost >= best.cost) break;
    const total = cost + covered(box, link, links) * 9;
    if (!best || total < best.cost) best = { box, cost: total };
  }
  return best?.box;
};

/**
 * Places for the labels of links, those that matter most first. A label for which there is no free
 * place is left to the table.
 */
export const labelsOf = (
  links: readonly Drawn[],
  linesOf: (link: Drawn) => readonly string[],
  obstacles: readonly Box[],
  field: Box,
): readonly Label[] => {
  const taken = [...obstacles];
  const wanted = links.filter((link) => linesOf(link).length > 0);
  const sorted = wanted.toSorted(
    (a, b) =>
      Number(b.flow.leak !== undefined) - Number(a.flow.leak !== undefined) || b.width - a.width,
  );
  return sorted.flatMap((link) => {
    const lines = linesOf(link);
    const box = bestBox(link, lines, links, { taken, field });
    if (!box) return [];
    taken.push(box);
    return [{ link, box, lines }];
  });
};
