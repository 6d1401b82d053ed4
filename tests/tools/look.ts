/** Writes every figure of several plans, long and short, in both languages, to `look/index.html`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { analyse } from "../../src/analyse/analyse.ts";
import type { Catalogue } from "../../src/diagnostics/speech.ts";
import type { FigureMaker } from "../../src/draw/figure.ts";
import { svg } from "../../src/render/svg.ts";
import { drawFigure, drawnPlans, figureMakers } from "../kit/drawn-plans.ts";

export type { Catalogue, FigureMaker };

mkdirSync("look", { recursive: true });
const parts: string[] = [];
for (const [name, plan] of Object.entries(await drawnPlans())) {
  const use = analyse(plan);
  for (const maker of figureMakers) {
    for (const language of ["ja", "en"] as const) {
      const drawn = drawFigure(maker, plan, { use, language });
      if (!drawn) continue;
      const file = `${maker.id}-${name}-${language}.svg`;
      writeFileSync(`look/${file}`, svg(drawn.drawing));
      parts.push(`<h2>${file}</h2><img src="${file}" alt="">`, `<p>${drawn.remarks.join(" ")}</p>`);
      console.log(file, drawn.drawing.width, drawn.drawing.height, drawn.remarks.join(" "));
    }
  }
}
const style = "<style>body{background:#889;font-family:sans-serif}img{max-width:100%}</style>";
writeFileSync(
  "look/index.html",
  `<!doctype html><meta charset="utf-8">${style}${parts.join("\n")}`,
);
