import { type Renames, renamesIn } from "./renames.ts";
import type { Tree } from "./tree.ts";

/** Keys from the top; members of lists under what names them. */
export type TreePath = readonly string[];

/** Where something stands: the keys, and the parts of the tree that they lead through, from the whole to itself. */
type Way = { readonly path: TreePath; readonly through: readonly Tree[] };

/** One difference between two plans, before anything is known of whom it concerns. Paths have the new ids. */
export type Difference = Way &
  (
    | { readonly what: "added"; readonly after: Tree }
    | { readonly what: "removed"; readonly before: Tree }
    | { readonly what: "changed"; readonly before: Tree; readonly after: Tree }
    | {
        readonly what: "renamed";
        readonly from: string;
        readonly before: Tree;
        readonly after: Tree;
      }
  );

const at = (tree: Tree, path: TreePath): Tree | undefined =>
  path.reduce<Tree | undefined>((part, key) => part?.parts.get(key), tree);

/** What was renamed, and in which of the lists of entries. */
export type AllRenames = {
  readonly ids: Renames;
  readonly lists: readonly (readonly [TreePath, Renames])[];
};

type Lists = AllRenames["lists"];

const renamesWithin = (before: Tree, after: Tree, path: TreePath): Lists => {
  // what both say is one and the same tree
  if (before === after) return [];
  const renames = before.by === "id" ? renamesIn(before, after) : undefined;
  const inside = [...before.parts].flatMap(([key, was]) => {
    const is = after.parts.get(key);
    return is ? renamesWithin(was, is, [...path, key]) : [];
  });
  return renames && renames.size > 0 ? [[path, renames], ...inside] : inside;
};

/** Ids that entries of the two have in common keep their meaning; a new name is one that was not there. */
export const allRenames = (before: Tree, after: Tree): AllRenames => {
  const lists = renamesWithin(before, after, []);
  return { ids: new Map(lists.flatMap(([, own]) => [...own])), lists };
};

/** A word of a key: an id as it stands, or in quotes where it names a member of a list. */
const renamedWord = (word: string, renames: Renames): string => {
  const isQuoted = word.startsWith('"') && word.endsWith('"');
  const now = renames.get(isQuoted ? word.slice(1, -1) : word);
  if (now === undefined) return word;
  return isQuoted ? JSON.stringify(now) : now;
};

const renamedKey = (key: string, renames: Renames): string =>
  key
    .split(" ")
    .map((word) => renamedWord(word, renames))
    .join(" ");

/** The tree with the ids of today, so that a new id is no change of all that names it. */
export const withNewIds = (tree: Tree, renames: Renames): Tree => {
  if (renames.size === 0) return tree;
  const { leaf } = tree;
  const id = leaf?.says === "id" ? renames.get(String(leaf.written)) : undefined;
  if (leaf && id !== undefined)
    return { ...tree, leaf: { ...leaf, written: id, meaning: JSON.stringify(id) } };
  const parts = [...tree.parts].map(
    ([key, part]) => [renamedKey(key, renames), withNewIds(part, renames)] as const,
  );
  return { ...tree, parts: new Map(parts) };
};

/**
 * What is told entry by entry though all of it is new or gone: the parts of the file, and lists of entries. A map or
 * list with nothing in it says what none says.
 */
const isTold = ({ leaf, by, parts }: Tree, path: TreePath): boolean =>
  leaf === undefined &&
  (parts.size === 0 ||
    path.length === 1 ||
    by === "id" ||
    (by === "member" && [...parts.values()].every((part) => part.leaf === undefined)));

const nothingLike = (tree: Tree): Tree => ({ ...tree, parts: new Map() });

const inside = (before: Tree, after: Tree, { path, through }: Way): readonly Difference[] => {
  if (before === after) return [];
  if (before.leaf || after.leaf)
    return before.leaf === after.leaf || before.leaf?.meaning === after.leaf?.meaning
      ? []
      : [{ what: "changed", path, through, before, after }];
  const wayTo = (key: string, part: Tree): Way => ({
    path: [...path, key],
    through: [...through, part],
  });
  const gone = [...before.parts].flatMap(([key, part]): readonly Difference[] => {
    if (after.parts.has(key)) return [];
    const way = wayTo(key, part);
    if (isTold(part, way.path)) return inside(part, nothingLike(part), way);
    return [{ what: "removed", ...way, before: part }];
  });
  const rest = [...after.parts].flatMap(([key, part]): readonly Difference[] => {
    const was = before.parts.get(key);
    const way = wayTo(key, part);
    if (was) return inside(was, part, way);
    if (isTold(part, way.path)) return inside(nothingLike(part), part, way);
    return [{ what: "added", ...way, after: part }];
  });
  return [...gone, ...rest];
};

const throughOf = (tree: Tree, path: TreePath): readonly Tree[] =>
  path.map((_, last) => at(tree, path.slice(0, last + 1))).flatMap((part) => part ?? []);

/** What differs between two plans, in the order of the newer one; nothing where both say the same. */
export const compare = (
  before: Tree,
  after: Tree,
  { ids, lists }: AllRenames,
): readonly Difference[] => {
  const renamed = lists.flatMap(([path, own]) =>
    [...own].flatMap(([from, to]): readonly Difference[] => {
      const was = at(before, [...path, from]);
      const is = at(after, [...path, to]);
      const way = { path: [...path, to], through: [after, ...throughOf(after, [...path, to])] };
      return was && is ? [{ what: "renamed", ...way, from, before: was, after: is }] : [];
    }),
  );
  return [...renamed, ...inside(withNewIds(before, ids), after, { path: [], through: [after] })];
};
