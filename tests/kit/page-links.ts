const attribute = String.raw`\s+[\w:-]+(?:=(?:"[^"]*"|[^\s"'<>]+))?`;
const startTag = new RegExp(`<([a-z][\\w-]*)((?:${attribute})*)\\s*/?>`, "gi");

const signs: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const attributeOf = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s"'<>]+))`).exec(attributes);
  return (found?.[1] ?? found?.[2])?.replace(/&[\w#]+;/g, (sign) => signs[sign] ?? sign);
};

export type PageLinks = {
  readonly ids: readonly string[];
  /** Addresses of links, as written. */
  readonly links: readonly string[];
};

/** What a page of ours leads to and what can be led to in it. */
export const pageLinks = (page: string): PageLinks => {
  const tags = [...page.replace(/<style>[^<]*<\/style>/, "").matchAll(startTag)];
  return {
    ids: tags.flatMap(([, , attributes = ""]) => attributeOf(attributes, "id") ?? []),
    links: tags.flatMap(([, name, attributes = ""]) =>
      name === "a" ? (attributeOf(attributes, "href") ?? []) : [],
    ),
  };
};
