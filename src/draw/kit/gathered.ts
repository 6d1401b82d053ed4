import type { Shape } from "../../document/drawing.ts";
import { dots } from "./dots.ts";
import { type Box, d, group, path } from "./shapes.ts";

type Attributes = Shape["attributes"];

/** What a group lends to the shapes in it. */
const lent: ReadonlySet<string> = new Set([
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-size",
  "font-weight",
  "text-anchor",
]);

/** In the order in which groups of letters are sorted. */
const ofText = ["text-anchor", "font-weight", "font-size", "fill"] as const;

/** A group that only lends its look. */
const isLender = ({ tag, attributes, children }: Shape): boolean =>
  tag === "g" &&
  Object.entries(attributes).every(([name, value]) => value === undefined || lent.has(name)) &&
  children.every((child) => typeof child === "object" && child.tag !== "title");

const unlent = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !lent.has(name)));

/** The outline of a box; corners are made round by a broad stroke of the same colour. */
const outline = (box: Box, corner: number, look: Attributes): Shape => {
  const { x, y, width, height } = box;
  const left = x + corner;
  const data = d(
    "M",
    left,
    y + corner,
    "h",
    width - 2 * corner,
    "v",
    height - 2 * corner,
    "H",
    left,
    "z",
  );
  if (corner === 0) return path(data, look);
  const round = { stroke: look["fill"], "stroke-width": 2 * corner, "stroke-linejoin": "round" };
  return path(data, { ...look, ...round });
};

const boxOf = ({ x = 0, y = 0, width, height }: Attributes): Box | undefined => {
  const sides = [x, y, width, height].filter((one) => typeof one === "number");
  const [left = 0, top = 0, wide = 0, tall = 0] = sides;
  const isBox = sides.length === 4 && wide > 0 && tall > 0;
  return isBox ? { x: left, y: top, width: wide, height: tall } : undefined;
};

/** A longer box is shorter as it is. */
const widestBadge = 24;

/** A box as a path, which neighbours of the same look can join; one with a rounded frame stays as it is. */
const asPath = (shape: Shape): Shape => {
  const { x, y, width, height, rx = 0, ...look } = shape.attributes;
  const box = boxOf({ x, y, width, height });
  if (shape.tag !== "rect" || shape.children.length > 0 || !box) return shape;
  if (rx === 0) return outline(box, 0, look);
  const isPlain = look["fill"] !== undefined && look["fill"] !== "none";
  const isBare = isPlain && look["stroke"] === undefined && look["fill-opacity"] === undefined;
  if (isBare && box.width === box.height && rx === box.width / 2)
    return dots([[box.x + rx, box.y + rx]], String(look["fill"]), box.width)[0] ?? shape;
  const fits = typeof rx === "number" && 2 * rx < box.height && box.width <= widestBadge;
  return isBare && fits ? outline(box, rx, look) : shape;
};

/** A disc as a stroke without length; a ring as a disc with a smaller one on it. */
const asDots = (shape: Shape): readonly Shape[] => {
  const { cx, cy, r, fill, stroke, "stroke-width": line = 1, ...others } = shape.attributes;
  const sizes = [cx, cy, r, line].filter((one) => typeof one === "number");
  const [x = 0, y = 0, radius = 0, wide = 0] = sizes;
  const isPlain = sizes.length === 4 && Object.values(others).every((one) => one === undefined);
  if (!isPlain || typeof fill !== "string" || fill === "none") return [shape];
  if (typeof stroke !== "string") return dots([[x, y]], fill, 2 * radius);
  if (stroke === fill) return dots([[x, y]], fill, 2 * radius + wide);
  return [...dots([[x, y]], stroke, 2 * radius + wide), ...dots([[x, y]], fill, 2 * radius - wide)];
};

const whole = (value: Attributes[string]): Attributes[string] =>
  typeof value === "number" ? Math.round(value) : value;

type Found = {
  readonly marks: Shape[];
  /** Groups of letters that belong to somebody. */
  readonly owned: Shape[];
  readonly words: Map<string, Shape[]>;
};

const isLetters = ({ tag, children }: Shape): boolean =>
  tag === "text" ||
  (tag === "g" && children.every((child) => typeof child === "object" && isLetters(child)));

const addWords = (shape: Shape, look: Attributes, { words }: Found): void => {
  const key = JSON.stringify(ofText.map((name) => look[name] ?? null));
  const { x, y, ...others } = unlent(shape.attributes);
  const bare = { ...shape, attributes: { ...others, x: whole(x), y: whole(y) } };
  const known = words.get(key);
  if (known) known.push(bare);
  else words.set(key, [bare]);
};

const add = (shape: Shape, look: Attributes, found: Found): void => {
  const own = { ...shape, attributes: look };
  if (isLender(shape)) collect(shape.children, look, found);
  else if (shape.tag === "text") addWords(shape, look, found);
  else if (shape.tag === "circle") found.marks.push(...asDots(own));
  else if (shape.tag !== "g") found.marks.push(asPath(own));
  else {
    const list = isLetters(shape) ? found.owned : found.marks;
    list.push({ ...own, children: gathered(shape.children) });
  }
};

const stated = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));

const collect = (shapes: Shape["children"], around: Attributes, found: Found): void => {
  for (const shape of shapes)
    if (typeof shape !== "string") add(shape, { ...around, ...stated(shape.attributes) }, found);
};

/**
 * The same picture with all letters above all marks, those of one look together, so that its text is short.
 * Letters stand on whole units; nothing may be meant to cover them.
 */
export const gathered = (shapes: Shape["children"]): readonly Shape[] => {
  const found: Found = { marks: [], owned: [], words: new Map() };
  collect(shapes, {}, found);
  const groups = [...found.words].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...found.marks,
    ...found.owned,
    ...groups.map(([key, members]) => {
      const values = JSON.parse(key) as readonly (string | number | null)[];
      return group(
        Object.fromEntries(ofText.map((name, place) => [name, values[place] ?? undefined])),
        members,
      );
    }),
  ];
};
