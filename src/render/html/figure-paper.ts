import type { Drawing, Shape } from "../../document/drawing.ts";
import { withoutTitle } from "../svg/without-title.ts";

type Box = { readonly width: number; readonly height: number };

/**
 * Pixels that a drawing can have, between its title and its remarks: on a sheet it shares with the text,
 * on one of its own, and on a turned one of its own. The sheets are cut in the style of the page.
 */
const [shared, tall, wide] = [
  { width: 774, height: 850 },
  { width: 774, height: 945 },
  { width: 1103, height: 648 },
];

/** Pixels of nearly 6 points: no smaller letters on paper, where a sheet can have it. */
const legible = 7.9;

/** How much larger a drawing must become to be worth a sheet of its own, which parts the text. */
const worth = 1.06;

const scaleIn = (sheet: Box, drawing: Box): number =>
  Math.min(sheet.width / drawing.width, sheet.height / drawing.height);

const smallestLetters = (shapes: readonly (Shape | string)[]): number =>
  shapes.reduce((least, shape) => {
    if (typeof shape === "string") return least;
    const own = Number(shape.attributes["font-size"] ?? least);
    return Math.min(least, own, smallestLetters(shape.children));
  }, Number.POSITIVE_INFINITY);

/** The sheet on which a drawing is printed: nothing where it is one that it shares with the text. */
export const figurePaper = (drawing: Drawing): "" | "wide" | "tall" => {
  const picture = withoutTitle(drawing);
  const letters = smallestLetters(picture.shapes);
  const beside = scaleIn(shared, picture);
  if (beside * letters >= legible) return "";
  const [upright, turned] = [scaleIn(tall, picture), scaleIn(wide, picture)];
  const best = Math.max(upright, turned);
  if (best * letters < legible && best < worth * beside) return "";
  return turned > upright ? "wide" : "tall";
};
