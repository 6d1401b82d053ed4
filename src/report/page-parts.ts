/** The texts of a page that a list of rules has room for. */
export type PageParts = {
  readonly first: string;
  readonly opening: string;
  /** The page without its marks and without what has to be seen as code. */
  readonly prose: string;
};

const unmarked = (text: string): string =>
  text.replace(/\*\*(.+?)\*\*/g, "$1").replace(/`([^`]+)`/g, "$1");

/** Lines run on; between two full-width characters without a space. */
const joined = (lines: string): string =>
  lines.replace(/(?<=[^ -~])\n(?=[^ -~])/g, "").replaceAll("\n", " ");

const firstSentence = (text: string): string => /^.*?(?:。|\.(?=\s|$))/s.exec(text)?.[0] ?? text;

const isHeading = (block: string): boolean => block.startsWith("#");

/** Without examples, and without the headings that then have nothing under them. */
const proseOf = (page: string): string => {
  const blocks = page
    .replace(/^```.*?^```$/gms, "")
    .trim()
    .split(/\n{2,}/);
  return blocks
    .filter((block, place) => !isHeading(block) || !isHeading(blocks[place + 1] ?? "#"))
    .map((block) => unmarked(block.replace(/^#+ /, "")))
    .join("\n\n");
};

/** Taken from a page in Markdown: a heading, an opening paragraph with a first sentence, and the rest. */
export const pageParts = (page: string): PageParts => {
  const [, paragraph = ""] = page.split(/\n{2,}/);
  const opening = joined(unmarked(paragraph.replace(/^- /gm, "").trim()));
  return { first: firstSentence(opening), opening, prose: proseOf(page) };
};
