import { type Renames, renamesIn } from "./renames.ts";
import type { Tree } from "./tree.ts";

/** Keys from the top; members of lists under what names them. */
export type TreePath = readonly string[];

/** One difference between two plans, before anything is known of whom it concerns. */
export type Difference =
  | { readonly what: "added"; readonly path: TreePath; readonly after: Tree }
  | { readonly what: "removed"; readonly path: TreePath; readonly before: Tree }
  | { readonly what: "changed"; readonly path: TreePath; readonly before: Tree; readonly after: Tree }
  | {
      readonly what: "renamed";
      /** With the new id. */
      readonly path: TreePath;
      readonly from: string;
      readonly before: Tree;
      readonly after: Tree;
    };

const entriesOf = (tree: Tree, path: TreePath = []): readonly (readonly [TreePath, Tree])[] => [
  ...(tree.isEntries ? [[path, tree] as const] : []),
  ...[...tree.parts].flatMap(([key, part]) => entriesOf(part, [...path, key])),
];

const at = (tree: Tree, path: TreePath): Tree | undefined =>
  path.reduce<Tree | undefined>((part, key) => part?.parts.get(key), tree);

/** Ids that entries of the two have in common keep their meaning; a new name is one that was not there. */
const allRenames = (before: Tree, after: Tree): readonly (readonly [TreePath, Renames])[] =>
  entriesOf(before).flatMap(([path, was]) => {
    const is = at(after, path);
    const renames = is && renamesIn(was, is);
    return renames && renames.size > 0 ? [[path, renames] as const] : [];
  });

/** The tree with the ids of today, so that a new id is no change of all that names it. */
const withNewIds = (tree: Tree, renames: Renames): Tree => {
  if (renames.size === 0) return tree;
  const { leaf } = tree;
  const id = leaf?.says === "id" ? renames.get(String(leaf.written)) : undefined;
  if (leaf && id !== undefined)
    return { ...tree, leaf: { ...leaf, written: id, meaning: JSON.stringify(id) } };
  const parts = [...tree.parts].map(([key, part]) => {
    const renamed = key
      .split(" ")
      .map((word) => {
        const old = word.startsWith('"') && word.endsWith('"') ? word.slice(1, -1) : undefined;
        const now = old === undefined ? renames.get(word) : renames.get(old);
        if (now === undefined) return word;
        return old === undefined ? now : JSON.stringify(now);
      })
      .join(" ");
    return [renamed, withNewIds(part, renames)] as const;
  });
  return { ...tree, parts: new Map(parts) };
};

const inside = (before: Tree, after: Tree, path: TreePath): readonly Difference[] => {
  if (before.leaf || after.leaf)
    return before.leaf?.meaning === after.leaf?.meaning
      ? []
      : [{ what: "changed", path, before, after }];
  const gone = [...before.parts].flatMap(([key, part]): readonly Difference[] =>
    after.parts.has(key) ? [] : [{ what: "removed", path: [...path, key], before: part }],
  );
  const rest = [...after.parts].flatMap(([key, part]): readonly Difference[] => {
    const was = before.parts.get(key);
    const here = [...path, key];
    return was ? inside(was, part, here) : [{ what: "added", path: here, after: part }];
  });
  return [...gone, ...rest];
};

/** What differs between two plans, in the order of the newer one; nothing where both say the same. */
export const compare = (before: Tree, after: Tree): readonly Difference[] => {
  const found = allRenames(before, after);
  const renames = new Map(found.flatMap(([, own]) => [...own]));
  const renamed = found.flatMap(([path, own]) =>
    [...own].flatMap(([from, to]): readonly Difference[] => {
      const was = at(before, [...path, from]);
      const is = at(after, [...path, to]);
      return was && is ? [{ what: "renamed", path: [...path, to], from, before: was, after: is }] : [];
    }),
  );
  return [...renamed, ...inside(withNewIds(before, renames), after, [])];
};
