import type { Drawing, Shape } from "../document/drawing.ts";
import { escapeMarkup } from "./escape-markup.ts";

/** Without a style sheet a picture file looks the same wherever it is opened. */
const fonts =
  "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Hiragino Kaku Gothic ProN','Yu Gothic',YuGothic,Meiryo,sans-serif";

// the one place where numbers are rounded: every machine must print the same digits
const rounded = (value: number): string => {
  if (Number.isInteger(value)) return String(value);
  const text = value.toFixed(2).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};

const attributes = (of: Shape["attributes"]): string =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === "number" ? rounded(value) : escapeMarkup(value ?? "");
      return ` ${name}="${text}"`;
    })
    .join("");

const markup = (shape: Shape | string): string => {
  if (typeof shape === "string") return escapeMarkup(shape);
  const start = `<${shape.tag}${attributes(shape.attributes)}`;
  if (shape.children.length === 0) return `${start}/>`;
  return `${start}>${shape.children.map(markup).join("")}</${shape.tag}>`;
};

/** A drawing as the text of an SVG file, which may also stand inside an HTML page. */
export const svg = (drawing: Drawing): string => {
  const { id, width, height, title, description, language, shapes } = drawing;
  const root = attributes({
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    width,
    height,
    role: "img",
    "aria-labelledby": `${id}-title ${id}-desc`,
    "xml:lang": language,
    "font-family": fonts,
    "text-rendering": "geometricPrecision",
  });
  const named = [
    `<title${attributes({ id: `${id}-title` })}>${escapeMarkup(title)}</title>`,
    `<desc${attributes({ id: `${id}-desc` })}>${escapeMarkup(description)}</desc>`,
  ];
  return `<svg${root}>\n${[...named, ...shapes.map(markup)].join("\n")}\n</svg>\n`;
};
