import type { Content, Saying } from "../model/content.ts";
import type { Enumeration } from "../model/enumerations.ts";
import { type Manner, meaningOf, meaningOfKey } from "./meaning-of.ts";

type Path = readonly (string | number)[];

/** What a value says; two with the same meaning are the same to everybody. */
export type Leaf = {
  readonly says: Saying;
  /** The closed list a word is taken from. */
  readonly list?: Enumeration;
  readonly written: unknown;
  readonly meaning: string;
};

/** A plan in which nothing depends on order: members of lists stand under what names them. */
export type Tree = {
  /** Where it stands in the file. */
  readonly path: Path;
  readonly leaf?: Leaf;
  /** What its parts stand under: names of fields, ids of the plan’s own, or what tells members of a list apart. */
  readonly by: "field" | "id" | "member";
  readonly parts: ReadonlyMap<string, Tree>;
};

/** What tells the members of a list apart, where they have it. */
const naming = [
  "id",
  "institution",
  "indicator",
  "target",
  "task",
  "from",
  "to",
  "stage",
  "of",
  "payer",
  "programme",
  "measure",
  "name",
  "rule",
  "place",
  "version",
  "period",
  "date",
  "year",
  "at",
];

const meaningIn = (tree: Tree): string =>
  tree.leaf?.meaning ??
  `{${[...tree.parts]
    .map(([key, part]) => `${key}:${meaningIn(part)}`)
    .sort()
    .join(",")}}`;

const nameOf = (item: Tree): string => {
  const names = naming.flatMap((key) => {
    const part = item.parts.get(key);
    return part ? [meaningIn(part)] : [];
  });
  return names.length > 0 ? names.join(" ") : meaningIn(item);
};

/** Members of one name are told apart by their order. */
const named = (items: readonly Tree[]): ReadonlyMap<string, Tree> => {
  const parts = new Map<string, Tree>();
  const seen = new Map<string, number>();
  for (const item of items) {
    const name = nameOf(item);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    parts.set(times === 1 ? name : `${name} #${times}`, item);
  }
  return parts;
};

export const treeOf = (content: Content, manner: Manner): Tree => {
  const { path } = content;
  switch (content.kind) {
    case "leaf": {
      const { says, list, written } = content;
      const leaf = {
        says,
        ...(list && { list }),
        written,
        meaning: meaningOf(says, written, manner),
      };
      return { path, leaf, by: "field", parts: new Map() };
    }
    case "list":
      return { path, by: "member", parts: named(content.items.map((one) => treeOf(one, manner))) };
    case "map": {
      const { isEntries } = content;
      const keyOf = (key: string): string => (isEntries ? meaningOfKey(key, manner) : key);
      const parts = Object.entries(content.content).map(
        ([key, one]) => [keyOf(key), treeOf(one, manner)] as const,
      );
      return { path, by: isEntries ? "id" : "field", parts: new Map(parts) };
    }
  }
};
