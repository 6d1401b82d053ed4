import { type Box, overlap, type Point } from "../kit/shapes.ts";

/** Words that want to stand at a point, the most needed first. */
export type Wanted = {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** It stands in any case; others are left out where there is no room. */
  readonly isNeeded: boolean;
  /** Where to try first. */
  readonly sides: readonly Side[];
};

export type Side = "above" | "below" | "right" | "left";

const gap = 8;

const boxAt = ({ at: [x, y], width, height }: Wanted, side: Side): Box => {
  const size = { width, height };
  switch (side) {
    case "above":
      return { x: x - width / 2, y: y - gap - height, ...size };
    case "below":
      return { x: x - width / 2, y: y + gap, ...size };
    case "right":
      return { x: x + gap + 2, y: y - height / 2, ...size };
    case "left":
      return { x: x - gap - 2 - width, y: y - height / 2, ...size };
  }
};

/** A label over or under its point may stand a little to the side of it. */
const shifted = (box: Box, frame: Box, side: Side): Box =>
  side === "above" || side === "below"
    ? { ...box, x: Math.min(Math.max(box.x, frame.x), frame.x + frame.width - box.width) }
    : box;

const isWithin = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

const clamp = (box: Box, frame: Box): Box => ({
  ...box,
  x: Math.min(Math.max(box.x, frame.x), frame.x + frame.width - box.width),
  y: Math.min(Math.max(box.y, frame.y), frame.y + frame.height - box.height),
});

const holds = (box: Box, [x, y]: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** Where each label stands, free of the others and of the line; `undefined` where it is left out. */
export const placeLabels = (
  wanted: readonly Wanted[],
  frame: Box,
  line: readonly Point[],
): readonly (Box | undefined)[] => {
  const taken: Box[] = [];
  return wanted.map((label) => {
    const boxes = label.sides.map((side) => shifted(boxAt(label, side), frame, side));
    const isFree = (box: Box): boolean => !taken.some((other) => overlap(box, other));
    const clear = boxes.find(
      (box) => isWithin(box, frame) && isFree(box) && !line.some((point) => holds(box, point)),
    );
    const spare = label.isNeeded ? boxes.map((box) => clamp(box, frame)).find(isFree) : undefined;
    const found = clear ?? spare;
    if (found) taken.push(found);
    return found;
  });
};
