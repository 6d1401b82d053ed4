import type { Sector } from "../../analyse/sector.ts";
import type { Shape } from "../../document/drawing.ts";
import type { Language } from "../../text/language.ts";
import { palette } from "./palette.ts";
import { sectorColour, sectorNames } from "./sector.ts";
import { group, type Point, rect, text } from "./shapes.ts";

/** A small square with the character of a sector; 16 units keep the character at 11. */
export const badge = ([x, y]: Point, sector: Sector, language: Language, size = 17): Shape =>
  group({}, [
    rect({ x, y, width: size, height: size }, { rx: 4, fill: sectorColour[sector] }),
    text([x + size / 2, y + size / 2 + 4.2], sectorNames[language][sector].letter, {
      size: 11,
      bold: true,
      fill: palette.paper,
      anchor: "middle",
    }),
  ]);
