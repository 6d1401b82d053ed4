import type { Content, Saying } from "../model/content.ts";
import type { Enumeration } from "../model/enumerations.ts";
import { once } from "../util/once.ts";
import { type Manner, meaningOf, meaningOfKey } from "./meaning-of.ts";
import { shortName } from "./short-name.ts";

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
    return part ? [shortName(part, meaningIn(part))] : [];
  });
  return names.length > 0 ? names.join(" ") : shortName(item, meaningIn(item));
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

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === "object" &&
    typeof other === "object" &&
    JSON.stringify(one) === JSON.stringify(other));

const standsLike = (path: Path, { path: other }: Tree): boolean =>
  path.length === other.length && path.at(-1) === other.at(-1);

/** How the values are read, and the other revision: what says the same in both is one and the same tree. */
export type Reading = { readonly manner: Manner; readonly known?: Tree | undefined };

const leafOf = (content: Content & { readonly kind: "leaf" }, { manner, known }: Reading): Tree => {
  const { path, says, list, written } = content;
  const was = known?.leaf;
  if (known && was && was.says === says && was.list === list && isSame(was.written, written)) {
    if (standsLike(path, known)) return known;
    return { path, leaf: was, by: "field", parts: new Map() };
  }
  // of most leaves nobody asks what they mean: the other revision says the same
  const meaning = once(() => meaningOf(says, written, manner));
  return {
    path,
    leaf: {
      says,
      ...(list && { list }),
      written,
      get meaning() {
        return meaning();
      },
    },
    by: "field",
    parts: new Map(),
  };
};

/** The known tree where the parts are the very same. */
const sharedOr = (
  tree: Omit<Tree, "parts">,
  parts: () => ReadonlyMap<string, Tree>,
  { own, known }: { readonly own: readonly Tree[]; readonly known: Tree | undefined },
): Tree => {
  const isShared =
    known &&
    !known.leaf &&
    known.by === tree.by &&
    known.parts.size === own.length &&
    standsLike(tree.path, known) &&
    [...known.parts.values()].every((part, at) => part === own[at]);
  return isShared ? known : { ...tree, parts: parts() };
};

export const treeOf = (content: Content, reading: Reading): Tree => {
  const { path } = content;
  const { manner, known } = reading;
  switch (content.kind) {
    case "leaf":
      return leafOf(content, reading);
    case "list": {
      const were = known?.by === "member" ? [...known.parts.values()] : [];
      const own = content.items.map((one, at) => treeOf(one, { manner, known: were[at] }));
      return sharedOr({ path, by: "member" }, () => named(own), { own, known });
    }
    case "map": {
      const { isEntries } = content;
      const by = isEntries ? "id" : "field";
      const keyOf = (key: string): string => (isEntries ? meaningOfKey(key, manner) : key);
      const parts = Object.entries(content.content).map(([written, one]) => {
        const key = keyOf(written);
        return [key, treeOf(one, { manner, known: known?.parts.get(key) })] as const;
      });
      const own = parts.map(([, part]) => part);
      return sharedOr({ path, by }, () => new Map(parts), { own, known });
    }
  }
};
