import { type Box, overlap } from "../kit/shapes.ts";
import { textWidth } from "../kit/text-width.ts";
import type { Point } from "./rows.ts";

export const labelLook = { size: 11.5 } as const;
const labelHeight = 14;
/** Further from its step a label would be read as that of another. */
const furthest = 14;
const besides = 3;

export type Slots = {
  readonly left: number;
  readonly width: number;
  readonly count: number;
};

export const middleOf = ({ left, width }: Slots, place: number): number =>
  left + (place + 0.5) * width;

export type Label = { readonly words: string; readonly x: number; readonly y: number };

type Steps = readonly ({ readonly point: Point; readonly y: number } | undefined)[];

const widthOf = (words: string): number => textWidth(words, labelLook);

/** Places to be labelled, those that matter most first: all but the last, or where the value changes. */
const wanted = (steps: Steps, slots: Slots): readonly number[] => {
  const said = steps.flatMap((step, place) => (step ? [{ ...step, place }] : []));
  const others = said.slice(0, -1);
  if (others.every(({ point }) => widthOf(point.words) <= slots.width - 2 * besides))
    return others.map(({ place }) => place);
  const jump = (place: number): number => {
    const before = said[place - 1];
    return before ? Math.abs(before.y - (said[place]?.y ?? 0)) : Number.POSITIVE_INFINITY;
  };
  // the value of the last stretch stands at its end
  const end = said.findLastIndex(({ y }) => y !== said.at(-1)?.y) + 1;
  return said
    .slice(0, end)
    .map(({ place }, at) => ({ place, jump: jump(at) }))
    .filter((one) => one.jump > 0)
    .toSorted((a, b) => b.jump - a.jump)
    .map(({ place }) => place);
};

/** The box of a label above or below all steps it reaches over; `undefined` where that is too far off. */
const boxBeside = (
  steps: Steps,
  place: number,
  slots: Slots,
  isAbove: boolean,
): Box | undefined => {
  const step = steps[place];
  if (!step) return undefined;
  const width = widthOf(step.point.words);
  const end = slots.left + slots.count * slots.width;
  const x = Math.min(Math.max(middleOf(slots, place) - width / 2, slots.left), end - width);
  const slotAt = (at: number): number => Math.floor((at - slots.left) / slots.width);
  const covered = steps
    .slice(Math.max(0, slotAt(x - besides)), slotAt(x + width + besides) + 1)
    .flatMap((one) => one?.y ?? []);
  const edge = isAbove ? Math.min(...covered) : Math.max(...covered);
  if (Math.abs(edge - step.y) > furthest) return undefined;
  return { x, y: isAbove ? edge - labelHeight - 5 : edge + 5, width, height: labelHeight };
};

/** Values at their steps, above or below: none on a line or on another, those of small moves left out first. */
export const placeLabels = (steps: Steps, slots: Slots): readonly Label[] => {
  const placed: { readonly box: Box; readonly place: number }[] = [];
  for (const place of wanted(steps, slots)) {
    const box = [true, false]
      .flatMap((isAbove) => boxBeside(steps, place, slots, isAbove) ?? [])
      .find((one) => {
        const wide = { ...one, x: one.x - 2 * besides, width: one.width + 4 * besides };
        return placed.every((other) => !overlap(wide, other.box));
      });
    if (box) placed.push({ box, place });
  }
  return placed.map(({ box, place }) => ({
    words: steps[place]?.point.words ?? "",
    x: box.x + box.width / 2,
    y: box.y + labelHeight - 3,
  }));
};
