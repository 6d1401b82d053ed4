import type { Drawing } from "../document/drawing.ts";
import { escapeMarkup } from "./escape-markup.ts";
import { bestRun, hoisted } from "./svg/hoist.ts";
import { initial, type Look } from "./svg/looks.ts";
import { type Node, nodesOf } from "./svg/nodes.ts";
import { rounded } from "./svg/rounded.ts";
import { withoutTitle } from "./svg/without-title.ts";

/** Without a style sheet a picture file looks the same wherever it is opened. */
const fonts =
  "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','Hiragino Kaku Gothic ProN','Yu Gothic',YuGothic,Meiryo,sans-serif";

type Attributes = Iterable<readonly [string, string]>;

/** How a picture is written: attributes, and the end of an element without content. */
type Pen = { readonly attributes: (list: Attributes) => string; readonly end: string };

const quoted: Pen = {
  attributes: (list) =>
    [...list].map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join(""),
  end: "/>",
};

/** The attribute by which a page finds what belongs to an institution; its codes are plain letters. */
export const orgAttribute = (codes: readonly string[]): string => {
  if (codes.length === 0) return "";
  return codes.length === 1 ? ` data-o=${codes[0]}` : ` data-o="${codes.join(" ")}"`;
};

/** As HTML may be written: plain values need no quotes there. */
const bare = (codeOf: (id: string) => string): Pen => ({
  attributes: (list) =>
    [...list]
      .map(([name, value]) => {
        if (name === "data-org") return orgAttribute(value.split(" ").map(codeOf));
        const isPlain = /^[\w#.-]+$/.test(value);
        return isPlain ? ` ${name}=${value}` : ` ${name}="${escapeMarkup(value)}"`;
      })
      .join(""),
  end: " />",
});

const differing = (look: Look, around: Look): readonly (readonly [string, string])[] =>
  [...look].filter(([name, value]) => around.get(name) !== value);

const element = (node: Node, around: Look, pen: Pen): string => {
  const { tag, placed, children } = node;
  const inside = children.filter((child) => typeof child === "object");
  const look = tag === "g" ? hoisted(inside, around) : node.look;
  const start = `<${tag}${pen.attributes([...placed, ...differing(look, around)])}`;
  const within: Look = new Map([...around, ...look]);
  if (children.length === 0) return `${start}${pen.end}`;
  const content =
    tag === "g"
      ? markup(inside, within, pen)
      : children
          .map((child) =>
            typeof child === "string" ? escapeMarkup(child) : element(child, within, pen),
          )
          .join("");
  return `${start}>${content}</${tag}>`;
};

/** Shapes one after the other; neighbours that look alike share a group that says so once. */
const markup = (nodes: readonly Node[], around: Look, pen: Pen, between = ""): string => {
  const parts: string[] = [];
  for (let place = 0; place < nodes.length; ) {
    const run = bestRun(nodes, place, around);
    if (run) {
      const inside = markup(nodes.slice(place, run.end), new Map([...around, ...run.look]), pen);
      parts.push(`<g${pen.attributes(run.look)}>${inside}</g>`);
    } else parts.push(...nodes.slice(place, place + 1).map((node) => element(node, around, pen)));
    place = run?.end ?? place + 1;
  }
  return parts.join(between);
};

type Setting = {
  /** Inside a page that gives it its fonts; else it is a file of its own. */
  readonly isInline: boolean;
  /** How the page calls an institution. */
  readonly codeOf?: (id: string) => string;
};

/** A drawing as the text of an SVG file, or as an element of an HTML page. */
export const svg = (drawing: Drawing, setting: Setting = { isInline: false }): string => {
  const { isInline, codeOf = (one: string) => one } = setting;
  const pen = isInline ? bare(codeOf) : quoted;
  const { id, title, description, language } = drawing;
  // a page says the title above the drawing, where a phone shows it whole
  const { shapes, top, width, height } = isInline ? withoutTitle(drawing) : { ...drawing, top: 0 };
  const nodes = nodesOf(shapes, initial);
  const look = hoisted(nodes, initial);
  const [wide, high] = [rounded("width", width), rounded("height", height)];
  const root = pen.attributes([
    ...(isInline ? [] : [["xmlns", "http://www.w3.org/2000/svg"] as const]),
    ["viewBox", `0 ${rounded("y", top)} ${wide} ${high}`],
    ["width", wide],
    ["height", high],
    ["role", "img"],
    ["aria-labelledby", `${id}-title ${id}-desc`],
    ...(isInline
      ? []
      : ([
          ["xml:lang", language],
          ["font-family", fonts],
          ["text-rendering", "geometricPrecision"],
        ] as const)),
    ...look,
  ]);
  const named = [
    ...(isInline ? [] : [`<title id="${escapeMarkup(id)}-title">${escapeMarkup(title)}</title>`]),
    `<desc id="${escapeMarkup(id)}-desc">${escapeMarkup(description)}</desc>`,
  ];
  const shown = markup(nodes, new Map([...initial, ...look]), pen, "\n");
  return `<svg${root}>\n${[...named, ...(shown === "" ? [] : [shown])].join("\n")}\n</svg>\n`;
};
