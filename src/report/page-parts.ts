/** The texts of a page that a list of rules has room for. */
export type PageParts = {
  readonly first: string;
  readonly opening: string;
  /** The whole page without marks. */
  readonly plain: string;
};

const unmarked = (text: string): string =>
  text.replace(/\*\*(.+?)\*\*/g, "$1").replace(/`([^`]+)`/g, "$1");

/** Up to the first end of a sentence, in English or Japanese. */
const firstSentence = (text: string): string =>
  /^.*?(?:。|[.:](?=\s|$)|$)/s.exec(text)?.[0] ?? text;

const plainLines = (page: string): string =>
  page
    .split("\n")
    .filter((line) => !line.startsWith("```"))
    .map((line) => unmarked(line.replace(/^#+ /, "")))
    .join("\n")
    .trim();

/** Taken from a page in Markdown: a heading, an opening paragraph and the rest. */
export const pageParts = (page: string): PageParts => {
  const [, opening = ""] = page.split(/\n{2,}/);
  const text = unmarked(opening.replace(/^- /, "").replaceAll("\n", " ").trim());
  return { first: firstSentence(text), opening: text, plain: plainLines(page) };
};
