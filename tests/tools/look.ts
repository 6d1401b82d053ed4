/** Writes every figure of several plans, long and short, in both languages, to `look/index.html`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { svg } from "../../src/render/svg.ts";
import { drawAll } from "../kit/drawn-plans.ts";

mkdirSync("look", { recursive: true });
const parts = (await drawAll()).map(({ name, drawn }) => {
  const { drawing, remarks } = drawn;
  writeFileSync(`look/${name}.svg`, svg(drawing));
  console.log(name, drawing.width, drawing.height, remarks.join(" "));
  return `<h2>${name}</h2><img src="${name}.svg" alt="">`;
});
const style = "<style>body{background:#889;font-family:sans-serif}img{max-width:100%}</style>";
writeFileSync(
  "look/index.html",
  `<!doctype html><meta charset="utf-8">${style}${parts.join("\n")}`,
);
