import type { Institution } from "../../model/cluster.ts";
import { wrap } from "../kit/wrap.ts";
import { labelWidth } from "./axis.ts";
import type { OwnerLabel } from "./owner-label.ts";
import type { Bar, Group } from "./rows.ts";

export const titleLeading = 14;
export const ownerLeading = 13;

export type PlacedBar = Bar & {
  readonly lines: readonly string[];
  /** Who owns it, in lines. */
  readonly owned: readonly string[];
  readonly ownerColour: string;
  readonly top: number;
  readonly height: number;
  /** Mid-height, where the bar is drawn. */
  readonly middle: number;
};

export type PlacedGroup = {
  readonly heading: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Where the names of the owners begin, right of the edge of the label. */
  readonly ownersAt: number;
  readonly bars: readonly PlacedBar[];
};

export const barHeight = 14;
const headingLeading = 16;
/** Left of the names, and between them and their owners. */
const indent = 14;
const between = 12;
const room = labelWidth - indent;

type OwnerOf = (owner: Institution | undefined) => OwnerLabel | undefined;

type Words = Pick<PlacedBar, "lines" | "owned" | "ownerColour"> & { readonly height: number };

const wordsOf = (bar: Bar, owner: OwnerLabel | undefined, ownerWidth: number): Words => {
  const width = room - (ownerWidth > 0 ? ownerWidth + between : 0);
  const lines = wrap(bar.title, { width, size: 12, bold: bar.critical, lines: 2 });
  const owned = owner ? wrap(owner.words, { width: ownerWidth, size: 11, lines: 3 }) : [];
  const rows = lines.length + (bar.beyond ? 1 : 0);
  const height = Math.max(22, rows * titleLeading + 4, owned.length * ownerLeading + 4);
  return { lines, owned, ownerColour: owner?.colour ?? "", height };
};

const widths = [120, 140, 160, 180, 200, 215, 230] as const;

/** All rows with the column of owners as wide as makes them lowest together. */
const lowest = (bars: readonly Bar[], ownerOf: OwnerOf) => {
  const owners = bars.map(({ owner }) => ownerOf(owner));
  const tried = (owners.some((one) => one) ? widths : [0]).map((width) => {
    const words = bars.map((bar, place) => wordsOf(bar, owners[place], width));
    return { width, words, total: words.reduce((sum, { height }) => sum + height, 0) };
  });
  return tried.reduce((best, one) => (one.total < best.total ? one : best));
};

/** Rows as tall as their words need, under each other from `top`. */
export const layOut = (
  groups: readonly Group[],
  top: number,
  ownerOf: OwnerOf,
): readonly PlacedGroup[] => {
  const { width, words } = lowest(
    groups.flatMap(({ bars }) => bars),
    ownerOf,
  );
  let [y, place] = [top, 0];
  return groups.map(({ title, bars }) => {
    const start = y;
    const heading = wrap(title, { width: room, size: 12, bold: true, lines: 2 });
    y += 8 + heading.length * headingLeading;
    const placed = bars.map((bar): PlacedBar => {
      const own = words[place] as Words;
      const one = { ...bar, ...own, top: y, middle: y + own.height / 2 };
      place += 1;
      y += own.height;
      return one;
    });
    y += 6;
    return { heading, top: start, bottom: y, ownersAt: labelWidth - width, bars: placed };
  });
};
