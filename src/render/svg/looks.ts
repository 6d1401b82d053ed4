import { type Shape, titleRoom } from "../../document/drawing.ts";
import { rounded } from "./rounded.ts";

/** How a shape is painted, by attribute; only what makes a difference to it. */
export type Look = ReadonlyMap<string, string>;

/** What a shape takes from the group around it, and what that is where nobody says so. */
export const initial: Look = new Map([
  ["fill", "black"],
  ["fill-opacity", "1"],
  ["stroke", "none"],
  ["stroke-width", "1"],
  ["stroke-opacity", "1"],
  ["stroke-dasharray", "none"],
  ["stroke-linecap", "butt"],
  ["stroke-linejoin", "miter"],
  ["font-size", "medium"],
  ["font-weight", "400"],
  ["font-style", "normal"],
  ["text-anchor", "start"],
  ["letter-spacing", "normal"],
]);

type Attributes = Shape["attributes"];

const entriesOf = (attributes: Attributes): readonly (readonly [string, string])[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === "number" ? rounded(name, value) : value]],
  );

/** The look around a shape with its own attributes on top. */
export const lookIn = (around: Look, attributes: Attributes): Look => {
  const own = entriesOf(attributes).filter(([name]) => initial.has(name));
  return own.length === 0 ? around : new Map([...around, ...own]);
};

/** Attributes a group cannot give: where the shape is, and everything else. */
export const placed = (attributes: Attributes): readonly (readonly [string, string])[] =>
  entriesOf(attributes).filter(([name]) => !initial.has(name) && name !== titleRoom);

const matters = (tag: Shape["tag"], look: Look, name: string): boolean => {
  const isText = tag === "text" || tag === "tspan";
  if (name === "stroke") return true;
  if (name.startsWith("stroke")) return look.get("stroke") !== "none";
  if (name === "fill") return tag !== "line";
  if (name === "fill-opacity") return tag !== "line" && look.get("fill") !== "none";
  return isText;
};

/** Of a look, what makes a difference to a shape: a line has no inside, a box no letters. */
export const relevant = (tag: Shape["tag"], look: Look): Look =>
  new Map([...look].filter(([name]) => matters(tag, look, name)));

/** Bytes of an attribute in the file. */
export const weight = (name: string, value: string): number => name.length + value.length + 4;
