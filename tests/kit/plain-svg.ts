import type { Drawing, Shape } from "../../src/document/drawing.ts";
import { escapeMarkup } from "../../src/render/escape-markup.ts";

const attributes = (of: Shape["attributes"]): string =>
  Object.entries(of)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("");

const markup = (shape: Shape | string): string =>
  typeof shape === "string"
    ? escapeMarkup(shape)
    : `<${shape.tag}${attributes(shape.attributes)}>${shape.children.map(markup).join("")}</${shape.tag}>`;

/** A drawing word for word, to compare with what is made of it. `root` is the start tag to give it. */
export const plainSvg = ({ shapes }: Drawing, root: string): string =>
  `${root}${shapes.map(markup).join("")}</svg>`;
