/** The same tree with every text a plan can set replaced. Ids, kinds, links and the like stay. */
const fixed = new Set([
  "id",
  "kind",
  "href",
  "tone",
  "look",
  "align",
  "language",
  "volume",
  "institutions",
  "labels",
  "tag",
  "attributes",
  "number",
]);

export const nameEverything = <Tree>(tree: Tree, name: string): Tree => {
  const replaced = (value: unknown, key: string): unknown => {
    if (fixed.has(key)) return value;
    if (typeof value === "string") return name;
    if (Array.isArray(value)) return value.map((each) => replaced(each, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name_, each]) => [name_, replaced(each, name_)]),
    );
  };
  return replaced(tree, "") as Tree;
};
