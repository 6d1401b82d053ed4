import type { Block, PlanDocument, Table } from "../../src/document/block.ts";
import type { Span } from "../../src/document/span.ts";
import { blockIds } from "../../src/render/block-ids.ts";
import { plainText } from "../../src/render/plain-text.ts";
import type { PandocOutline } from "./pandoc.ts";

type Found = {
  readonly headings: [level: number, text: string][];
  readonly tables: (readonly (readonly string[])[])[];
  readonly links: string[];
  readonly images: string[];
  listItems: number;
};

/** Words alone: what stands between them is the format's affair. */
export const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const addLinks = (spans: readonly Span[], leads: (href: string) => boolean, found: Found): void => {
  for (const span of spans) {
    if (span.kind === "link" && plainText(span.spans).trim() !== "") {
      if (leads(span.href)) found.links.push(plainText(span.spans));
    } else if ("spans" in span) addLinks(span.spans, leads, found);
  }
};

const addTable = (table: Table, leads: (href: string) => boolean, found: Found): void => {
  const head = table.columns.map(({ title }) => title);
  const rows = table.rows.map(({ cells }) =>
    table.columns.map((_, index) => plainText(cells[index] ?? [])),
  );
  found.tables.push([head, ...rows]);
  for (const { cells } of table.rows) for (const cell of cells) addLinks(cell, leads, found);
  addLinks(table.note ?? [], leads, found);
};

type Walk = {
  readonly leads: (href: string) => boolean;
  readonly found: Found;
  readonly level: number;
};

const addFigure = (figure: Extract<Block, { kind: "figure" }>, { leads, found }: Walk): void => {
  found.images.push(figure.id);
  addLinks(figure.caption, leads, found);
  if (figure.isDataApart) found.links.push("");
  else addTable(figure.data, leads, found);
};

const addBlock = (block: Block, walk: Walk): void => {
  const { leads, found, level } = walk;
  switch (block.kind) {
    case "paragraph":
    case "lead":
      addLinks(block.spans, leads, found);
      break;
    case "table":
      addTable(block, leads, found);
      break;
    case "figure":
      addFigure(block, walk);
      break;
    case "facts":
      found.listItems += block.items.length;
      addLinks(
        block.items.flatMap(({ spans }) => spans),
        leads,
        found,
      );
      break;
    case "list":
      found.listItems += block.items.length;
      addBlocks(block.items.flat(), walk);
      break;
    case "quote":
    case "callout":
      addBlocks(block.blocks, walk);
      break;
    case "section":
      found.headings.push([level, `${block.number} ${block.title}`]);
      addBlocks(block.blocks, { ...walk, level: Math.min(level + 1, 6) });
      break;
  }
};

const addBlocks = (blocks: readonly Block[], walk: Walk): void => {
  for (const block of blocks) addBlock(block, walk);
};

/** What the Markdown of a volume must hold, by the document itself. `all` are its volumes. */
export const documentOutline = (
  document: PlanDocument,
  all: readonly PlanDocument[],
): PandocOutline => {
  const ids = new Set(all.flatMap((one) => [...blockIds(one).keys()]));
  const leads = (href: string) => !href.startsWith("#") || ids.has(href.slice(1));
  const found: Found = { headings: [], tables: [], links: [], images: [], listItems: 0 };
  const walk = { leads, found, level: 2 };
  const { imprint, labels, lede, sections, title, translations } = document;
  found.headings.push([1, title]);
  for (const _ of translations) found.links.push("");
  addBlocks([...lede, imprint], walk);
  found.headings.push([2, labels.contents]);
  found.links.push(...sections.map((section) => `${section.number} ${section.title}`));
  found.listItems += sections.length;
  addBlocks(sections, walk);
  return found;
};
