import type {
  Block,
  Callout,
  Code,
  Facts,
  Figure,
  List,
  Paragraph,
  Section,
} from "../../document/block.ts";
import type { Drawing } from "../../document/drawing.ts";
import { type Span, text } from "../../document/span.ts";
import { cleanText } from "../clean-text.ts";
import { figureFile } from "../file-names.ts";
import { escapeStart, escapeText } from "./escape-text.ts";
import { headingText } from "./heading-text.ts";
import { inlineLine, inlineLines } from "./inline.ts";
import { markSentences, sentenceEnd } from "./sentences.ts";
import type { Sheet } from "./sheet.ts";
import { captionLine, tableView } from "./table.ts";
import { wrap } from "./wrap.ts";

export const colonOf = (sheet: Pick<Sheet, "isWide">): string => (sheet.isWide ? "：" : ": ");

const sectionView = (section: Section, sheet: Sheet): object => ({
  heading: `${"#".repeat(sheet.level)} ${sheet.anchorOf(section.id)}${escapeText(headingText(section)).trim()}`,
  blocks: blocks(section.blocks, { ...sheet, level: Math.min(sheet.level + 1, 6) }),
});

/** A line that is nothing but strong would be taken for a heading: it ends in a colon. */
const paragraphText = (spans: readonly Span[], sheet: Sheet): string => {
  const [only, ...others] = spans;
  const isHeading = only?.kind === "strong" && others.length === 0;
  const shown = isHeading ? [only, text(colonOf(sheet).trim())] : spans;
  return inlineLines(shown, sheet).join("\n");
};

/** Lines set in by as much as the mark before the first of them takes. */
const inset = (mark: string, content: string, width = mark.length): string =>
  content
    .split("\n")
    .map((line, index) => {
      if (index === 0) return `${mark}${line}`;
      return line === "" ? "" : `${" ".repeat(width)}${line}`;
    })
    .join("\n");

const isShort = (item: readonly Block[]): boolean => {
  const [first, second, ...others] = item;
  if (first === undefined) return true;
  return first.kind === "paragraph" && (second?.kind ?? "list") === "list" && others.length === 0;
};

const listText = (list: List, sheet: Sheet): string => {
  const tight = list.items.every(isShort);
  const items = list.items.map((item, index) => {
    const content = item.map((block) => blockText(block, sheet)).join(tight ? "\n" : "\n\n");
    const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : "- ";
    return inset(mark, content).trimEnd();
  });
  return items.join(tight ? "\n" : "\n\n");
};

const factsView = (facts: Facts, sheet: Sheet): object => ({
  colon: colonOf(sheet),
  items: facts.items.map(({ term, spans }) => ({
    // a colon follows, so the marks may stand beside a bracket
    term: escapeStart(wrap(escapeText(term).trim(), "**", true)),
    text: inset("", inlineLines(spans, sheet).join("\n"), 2),
  })),
});

const calloutLines = (callout: Callout, sheet: Sheet): readonly string[] => {
  const title: Paragraph = {
    kind: "paragraph",
    spans: [{ kind: "strong", spans: [text(callout.title)] }],
  };
  const all = callout.title === "" ? callout.blocks : [title, ...callout.blocks];
  return blocks(all, sheet).split("\n");
};

const codeView = (code: Code): object => {
  const clean = cleanText(code.text).replaceAll("\t", "    ");
  const longest = Math.max(2, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
  return {
    fence: "`".repeat(longest + 1),
    language: code.language.replace(/[^\w+#.-]/g, "") || "text",
    text: clean,
  };
};

const dataLink = ({ data }: Figure, sheet: Sheet): string => {
  const span: Span = { kind: "link", href: `#${data.id}`, spans: [text(sheet.labels.dataBehind)] };
  return inlineLine([span], sheet);
};

/** Longer alternatives are tiring to listen to; the whole description is in the picture's own file. */
const longestAlternative = { wide: 150, narrow: 300 };

/** What the picture says and what can be seen in it, in whole sentences. */
const alternative = ({ title, description }: Drawing, sheet: Sheet): string => {
  const [first = "", ...others] = markSentences(description).split(sentenceEnd);
  const longest = longestAlternative[sheet.isWide ? "wide" : "narrow"];
  let text = `${title}${colonOf(sheet)}${first}`;
  for (const sentence of others) {
    if (text.length + sentence.length > longest) break;
    text += sentence;
  }
  return escapeText(text).trim();
};

const figureView = (figure: Figure, sheet: Sheet): object => {
  const { drawing, caption } = figure;
  const joint = caption.length > 0 ? [text(sheet.isWide ? "。" : ". ")] : [];
  return {
    alt: alternative(drawing, sheet),
    href: figureFile(figure.id, sheet.language),
    caption: captionLine(
      sheet.labels.figure,
      figure.number,
      [text(drawing.title), ...joint, ...caption],
      sheet,
    ),
    data: figure.isDataApart ? dataLink(figure, sheet) : blockText(figure.data, sheet),
  };
};

const view = (block: Block, sheet: Sheet): object => {
  switch (block.kind) {
    case "paragraph":
    case "lead":
      return { text: paragraphText(block.spans, sheet) };
    case "quote":
      return { lines: blocks(block.blocks, sheet).split("\n") };
    case "section":
      return sectionView(block, sheet);
    case "figure":
      return figureView(block, sheet);
    case "table":
      return tableView(block, sheet);
    case "list":
      return { text: listText(block, sheet) };
    case "facts":
      return factsView(block, sheet);
    case "callout":
      return { lines: calloutLines(block, sheet) };
    case "code":
      return codeView(block);
  }
};

const blockText = (block: Block, sheet: Sheet): string =>
  sheet.fill(`layout/markdown/${block.kind}`, view(block, sheet)).trimEnd();

const growsInto: Readonly<Partial<Record<Block["kind"], string>>> = {
  list: "list",
  facts: "list",
  quote: "quote",
  callout: "quote",
};

/** What a block ends with: a part ends as its last block does. */
const endOf = (block: Block): Block => {
  const last = block.kind === "section" ? block.blocks.at(-1) : undefined;
  return last ? endOf(last) : block;
};

/** Two lists or two quotes in a row would be read as one; a comment keeps them apart. */
const between = (before: Block, after: Block): string => {
  const kind = growsInto[endOf(before).kind];
  return kind !== undefined && kind === growsInto[after.kind] ? "\n\n<!-- -->\n\n" : "\n\n";
};

/** Blocks one after the other, each by the template of its kind. */
export const blocks = (list: readonly Block[], sheet: Sheet): string => {
  let result = "";
  let before: Block | undefined;
  for (const block of list) {
    const shown = blockText(block, sheet);
    if (shown === "") continue;
    result += before ? between(before, block) + shown : shown;
    before = block;
  }
  return result;
};
