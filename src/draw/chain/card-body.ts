import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import type { Card, Tag } from "./chart.ts";
import { small } from "./letters.ts";

export const pad = 8;
export const nameLeading = 16;
export const detailLeading = 15;
export const tagLeading = 17;
const tagGap = 10;

/** A tag with where it stands in its row, from the left edge of the text. */
type PlacedTag = Tag & { readonly x: number; readonly row: number };

/** The words of a card as they fit into its width. */
export type CardBody = {
  readonly tags: readonly PlacedTag[];
  readonly tagRows: number;
  readonly names: readonly string[];
  readonly details: readonly string[];
  readonly height: number;
};

const tagRows = (tags: readonly Tag[], room: number, first: number): readonly PlacedTag[] => {
  let [x, row] = [first, 0];
  return tags.map((tag) => {
    const [short = ""] = wrap(tag.words, { width: room, size: small, bold: true, lines: 1 });
    const width = textWidth(short, { size: small, bold: true });
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const placed = { ...tag, words: short, x, row };
    x += width + tagGap;
    return placed;
  });
};

/** All on one line where they fit, else each on lines of its own. */
const detailLines = (details: readonly string[], room: number): readonly string[] => {
  const joined = details.join("  ");
  if (joined === "") return [];
  if (textWidth(joined, { size: small }) <= room) return [joined];
  return details.flatMap((one) => wrap(one, { width: room, size: small, lines: 3 }));
};

export const cardBody = (card: Card, width: number): CardBody => {
  const room = width - 2 * pad;
  const hasBadge = card.sector !== undefined;
  const tags = tagRows(card.tags, room, hasBadge ? 24 : 0);
  const rows = Math.max(hasBadge ? 1 : 0, ...tags.map(({ row }) => row + 1));
  const names = wrap(card.name, { width: room, size: 13, bold: true, lines: 6 });
  const details = detailLines(card.details, room);
  const text = names.length * nameLeading + details.length * detailLeading;
  return { tags, tagRows: rows, names, details, height: 18 + rows * tagLeading + text + 4 };
};
