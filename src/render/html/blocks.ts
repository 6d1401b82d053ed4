import type { Block, Callout, Code, Facts, Figure, List, Section } from "../../document/block.ts";
import type { Span } from "../../document/span.ts";
import { svg } from "../svg.ts";
import { bindNumbers } from "./bind-numbers.ts";
import { figurePaper } from "./figure-paper.ts";
import { inline } from "./inline.ts";
import type { Page } from "./page.ts";
import { tableView } from "./table.ts";

const sectionView = (section: Section, page: Page): object => ({
  id: section.id,
  number: section.number,
  title: bindNumbers(section.title),
  heading: `h${page.level}`,
  isTop: page.level === 2,
  labels: page.labels,
  blocks: blocks(section.blocks, { ...page, level: Math.min(page.level + 1, 6) }),
});

/** The width of the page's text block; a broader drawing scrolls in its box, as smaller letters could not be read. */
const blockWidth = 1180;

const figureView = (figure: Figure, page: Page): object => ({
  id: figure.id,
  number: figure.number,
  look: figurePaper(figure.drawing),
  sheet: figure.drawing.width > blockWidth ? "broad" : "",
  labels: page.labels,
  name: `${page.labels.scrollFigure}: ${page.labels.figure} ${figure.number}`,
  title: bindNumbers(figure.drawing.title),
  hasRemark: figure.caption.length > 0 || figure.isDataApart === true,
  titleId: `${figure.drawing.id}-title`,
  svg: svg(figure.drawing, { isInline: true, codeOf: page.codeOf }).trimEnd(),
  caption: inline(figure.caption, page),
  gap: figure.caption.length > 0 ? page.labels.between : "",
  data: figure.isDataApart ? "" : page.fill("layout/html/table", tableView(figure.data, page)),
  dataHref: page.hrefOf(figure.data.id) ?? "",
});

/** A list whose items are all one paragraph is set without the paragraphs' distance. */
const listView = (list: List, page: Page): object => ({
  element: list.ordered ? "ol" : "ul",
  start: list.start ?? "",
  items: list.items.map((item) => {
    const [only, ...others] = item;
    const isPlain = only?.kind === "paragraph" && others.length === 0;
    return isPlain ? inline(only.spans, page) : blocks(item, page);
  }),
});

const factsView = (facts: Facts, page: Page): object => ({
  look: facts.look,
  // as a sheet, terms and what belongs to them stand in the columns of one grid
  isApart: facts.look === "numbers",
  items: facts.items.map(({ term, spans }) => ({
    term: bindNumbers(term),
    spans: inline(spans, page),
  })),
});

const calloutView = (callout: Callout, page: Page): object => ({
  tone: callout.tone,
  title: bindNumbers(callout.title),
  blocks: blocks(callout.blocks, page),
});

const codeView = (code: Code): object => ({
  language: code.language.replace(/[^\w+#.-]/g, ""),
  text: code.text,
});

/** Whether a paragraph is nothing but a way to another place, which leads nowhere on paper. */
const isWay = ([only, ...others]: readonly Span[]): boolean =>
  others.length === 0 && only?.kind === "link" && only.href.startsWith("#");

const view = (block: Block, page: Page): object => {
  switch (block.kind) {
    case "paragraph":
    case "lead":
      return { spans: inline(block.spans, page), isWay: isWay(block.spans) };
    case "quote":
      return { blocks: blocks(block.blocks, page) };
    case "section":
      return sectionView(block, page);
    case "figure":
      return figureView(block, page);
    case "table":
      return tableView(block, page);
    case "list":
      return listView(block, page);
    case "facts":
      return factsView(block, page);
    case "callout":
      return calloutView(block, page);
    case "code":
      return codeView(block);
  }
};

/** Blocks one after the other, each by the template of its kind. */
export const blocks = (list: readonly Block[], page: Page): string =>
  list.map((block) => page.fill(`layout/html/${block.kind}`, view(block, page)).trim()).join("\n");
