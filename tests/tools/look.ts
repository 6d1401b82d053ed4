/**
 * Writes every figure of many plans, in both languages, to `look/index.html`. Words choose figures by
 * number or id and plans by name, and have a folder of their own: `npm run look -- F7` writes
 * `look/f7/index.html`, `npm run look -- chain many-of-all` `look/chain-many-of-all/index.html`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { escapeMarkup } from "../../src/render/escape-markup.ts";
import { svg } from "../../src/render/svg.ts";
import { choiceOf, type DrawnFigure, drawGallery } from "../kit/gallery.ts";

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const folder = ["look", words.join("-")].filter((part) => part !== "").join("/");
const css = readFileSync("templates/layout/html/page.css", "utf8");
const dark = css
  .replaceAll(/\(prefers-color-scheme: ?dark\)/gu, "all")
  .replaceAll("color-scheme:light dark", "color-scheme:dark");

const head = (title: string, sheet: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeMarkup(title)}</title>${sheet}</head>`;

const sheetNamed = (name: string): string => `<link rel="stylesheet" href="${name}.css">`;

/** The figure as it stands in the document. */
const pageOf = ({ name, drawn, language }: DrawnFigure, sheet: string): string =>
  `${head(name, sheetNamed(sheet))}<body lang="${language}"><main><div class="figure"><figure><div class="paper" tabindex="0">${svg(drawn.drawing)}</div></figure></div></main></body></html>`;

const cardOf = (figure: DrawnFigure): string => {
  const { name, shown, language, drawn } = figure;
  const { drawing, data, remarks } = drawn;
  const text = svg(drawing);
  writeFileSync(`${folder}/${name}.svg`, text);
  writeFileSync(`${folder}/${name}.html`, pageOf(figure, "page"));
  writeFileSync(`${folder}/${name}.dark.html`, pageOf(figure, "dark"));
  const bytes = Buffer.byteLength(text);
  console.log(`${name}: ${drawing.width} × ${drawing.height}, ${bytes} bytes`);
  const facts = `${drawing.width} × ${drawing.height} · ${bytes} bytes · ${data.rows.length} rows behind it`;
  const frame = (summary: string, file: string, width: number): string =>
    `<details><summary>${summary}</summary><iframe src="${file}" width="${width}" height="700" loading="lazy" title="${name}, ${summary}"></iframe></details>`;
  return [
    `<section id="${name}"><h3>${escapeMarkup(drawing.title)}</h3>`,
    `<p>${shown.name} (${shown.about}), ${language} · ${facts} · <a href="${name}.svg">picture</a> · <a href="${name}.html">in a page</a> · <a href="${name}.dark.html">in a dark page</a></p>`,
    `<img src="${name}.svg" width="${drawing.width}" height="${drawing.height}" loading="lazy" alt="">`,
    frame("dark", `${name}.dark.html`, 1100),
    frame("320 px", `${name}.html`, 320),
    remarks.length === 0
      ? ""
      : `<ul>${remarks.map((one) => `<li>${escapeMarkup(one)}</li>`).join("")}</ul>`,
    "</section>",
  ].join("\n");
};

const style =
  "<style>body{background:#dde1e6;font-family:sans-serif;margin:1rem;line-height:1.5}img{max-width:100%;height:auto;display:block}section{margin:2rem 0}h3{margin:0}nav li{line-height:1.8}iframe{background:#fff;border:1px solid #888;max-width:100%}</style>";

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/page.css`, css);
writeFileSync(`${folder}/dark.css`, dark);

const numberOf = ({ maker }: DrawnFigure): number => Number(maker.number.slice(1));

const figures = (await drawGallery(choiceOf(words))).toSorted((a, b) => numberOf(a) - numberOf(b));
const groups = new Map<string, DrawnFigure[]>();
for (const figure of figures) {
  const key = `${figure.maker.number} ${figure.maker.id}`;
  groups.set(key, [...(groups.get(key) ?? []), figure]);
}
const contents = [...groups].map(([key, members]) => {
  const links = members.map(
    ({ name, shown, language }) => `<a href="#${name}">${shown.name} ${language}</a>`,
  );
  return `<li><a href="#${members[0]?.maker.id}">${key}</a>: ${links.join(" · ")}</li>`;
});
const bodies = [...groups].map(
  ([key, members]) =>
    `<h2 id="${members[0]?.maker.id}">${key}</h2>\n${members.map(cardOf).join("\n")}`,
);
const page = `${head("Figures", style)}<body><h1>Figures</h1><nav><ul>${contents.join("\n")}</ul></nav>\n${bodies.join("\n")}</body></html>\n`;
writeFileSync(`${folder}/index.html`, page);
console.log(`${figures.length} pictures in ${folder}/index.html`);
