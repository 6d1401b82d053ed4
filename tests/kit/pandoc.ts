import { spawnSync } from "node:child_process";

/** Where tests must all run (CI), a missing pandoc is not a reason to skip. */
export const hasPandoc =
  spawnSync("pandoc", ["--version"]).status === 0 || Boolean(process.env["CI"]);

if (!hasPandoc) console.warn("COMPARISON WITH PANDOC SKIPPED: no pandoc found");

type Node = { readonly t: string; readonly c?: unknown };

/** A document as pandoc reads it, in the order of its parts. */
export type PandocOutline = {
  readonly headings: readonly (readonly [level: number, text: string])[];
  /** Rows of cells, the head first. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly links: readonly string[];
  readonly images: readonly string[];
  readonly listItems: number;
};

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "t" in value;

const eachNode = (value: unknown, see: (node: Node) => void): void => {
  if (isNode(value)) see(value);
  if (Array.isArray(value)) for (const one of value) eachNode(one, see);
  else if (isNode(value)) eachNode(value.c, see);
};

/** All the words below a node. */
const textOf = (value: unknown): string => {
  const words: string[] = [];
  eachNode(value, ({ t, c }) => {
    if (t === "Str") words.push(String(c));
    if (t === "Space" || t === "SoftBreak" || t === "LineBreak") words.push(" ");
    if (t === "Code") words.push(String((c as readonly unknown[])[1]));
  });
  return words.join("");
};

type Rows = readonly (readonly [unknown, readonly (readonly unknown[])[]])[];

/** Head and rows of a table in the JSON of pandoc: `[attr, caption, columns, head, bodies, foot]`. */
const rowsOf = (content: unknown): readonly (readonly string[])[] => {
  const [, , , head, bodies] = content as readonly [
    unknown,
    unknown,
    unknown,
    readonly [unknown, Rows],
    readonly (readonly [unknown, unknown, Rows, Rows])[],
  ];
  const rows = [...head[1], ...bodies.flatMap(([, , , body]) => body)];
  return rows.map(([, cells]) => cells.map((cell) => textOf(cell[4]).trim()));
};

const itemsOf = ({ t, c }: Node): number => {
  if (t === "BulletList") return (c as readonly unknown[]).length;
  return t === "OrderedList" ? ((c as readonly (readonly unknown[])[])[1]?.length ?? 0) : 0;
};

/** GitHub's Markdown through pandoc. */
export const pandocOutline = (markdown: string): PandocOutline => {
  const { error, stdout } = spawnSync("pandoc", ["-f", "gfm", "-t", "json"], {
    input: markdown,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (error) throw error;
  const { blocks } = JSON.parse(stdout) as { readonly blocks: unknown };
  const headings: [number, string][] = [];
  const tables: (readonly (readonly string[])[])[] = [];
  const links: string[] = [];
  const images: string[] = [];
  let listItems = 0;
  eachNode(blocks, (node) => {
    const parts = node.c as readonly unknown[];
    listItems += itemsOf(node);
    if (node.t === "Header") headings.push([Number(parts[0]), textOf(parts[2]).trim()]);
    if (node.t === "Table") tables.push(rowsOf(parts));
    if (node.t === "Link") links.push(textOf(parts[1]));
    if (node.t === "Image") images.push(String((parts[2] as readonly unknown[])[0]));
  });
  return { headings, tables, links, images, listItems };
};
