import MarkdownIt from "markdown-it";

const parser = new MarkdownIt({ html: true });

/** What GitHub, GitLab up to 17 and its later, native headings make of a heading. */
const slugRules: readonly ((heading: string) => string)[] = [
  (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  (heading) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}\- ]/gu, "")
      .replaceAll(" ", "-")
      .replace(/-+/g, "-")
      .replace(/^(\d+)$/, "anchor-$1"),
  (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
      .replaceAll(" ", "-"),
];

const numbered = (slugs: readonly string[]): ReadonlySet<string> => {
  const given = new Set<string>();
  for (const slug of slugs) {
    let name = slug;
    for (let times = 1; given.has(name); times += 1) name = `${slug}-${times}`;
    given.add(name);
  }
  return given;
};

export type MarkdownOutline = {
  /** The fragments that lead somewhere in the file, whoever shows it. */
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly images: readonly string[];
  /** Every name set beside a block. */
  readonly names: readonly string[];
  readonly listItems: number;
  /** Pieces of text, without code. */
  readonly texts: readonly string[];
};

/** What a file leads to and what can be led to in it, as markdown-it reads it. */
export const markdownOutline = (text: string): MarkdownOutline => {
  const tokens = parser.parse(text, {});
  const inline = tokens.flatMap(({ children }) => children ?? []);
  const headings = tokens.flatMap((token, index) => {
    const content = token.type === "heading_open" ? tokens[index + 1]?.children : undefined;
    if (!content) return [];
    const words = content.filter(({ type }) => type === "text" || type === "code_inline");
    return [words.map((one) => one.content).join("")];
  });
  const names = inline.flatMap(({ type, content }) =>
    type === "html_inline" ? (/^<a name="([^"]*)">$/.exec(content)?.[1] ?? []) : [],
  );
  const [first, ...others] = slugRules.map((rule) => numbered(headings.map(rule)));
  const everywhere = [...(first ?? [])].filter((slug) => others.every((all) => all.has(slug)));
  return {
    anchors: new Set([...everywhere, ...names]),
    names,
    links: inline.flatMap((token) => token.attrGet("href") ?? []).map(decodeURI),
    images: inline.flatMap((token) => token.attrGet("src") ?? []),
    listItems: tokens.filter(({ type }) => type === "list_item_open").length,
    texts: inline.filter(({ type }) => type === "text").map(({ content }) => content),
  };
};
