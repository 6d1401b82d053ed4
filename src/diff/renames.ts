import type { Tree } from "./tree.ts";

/** Old id → new id. */
export type Renames = ReadonlyMap<string, string>;

type Pair = { readonly from: string; readonly to: string; readonly alike: number };

const leavesOf = (tree: Tree, at = ""): readonly string[] =>
  tree.leaf
    ? [`${at}=${tree.leaf.meaning}`]
    : [...tree.parts].flatMap(([key, part]) => leavesOf(part, `${at}/${key}`));

/** Share of what the two say alike, 0..1; one thing alike is no likeness. */
const likeness = (before: Tree, after: Tree): number => {
  const one = new Set(leavesOf(before));
  const other = leavesOf(after);
  const shared = other.filter((leaf) => one.has(leaf)).length;
  return shared < 2 ? 0 : shared / Math.max(one.size, other.length);
};

const least = 0.5;

const pairsIn = (before: Tree, after: Tree): readonly Pair[] => {
  const gone = [...before.parts].filter(([key]) => !after.parts.has(key));
  const come = [...after.parts].filter(([key]) => !before.parts.has(key));
  return gone.flatMap(([from, was]) =>
    come.flatMap(([to, is]) => {
      const alike = likeness(was, is);
      return alike >= least ? [{ from, to, alike }] : [];
    }),
  );
};

/** Entries that are gone beside entries that say most of the same, each used once, the likest first. */
const chosen = (pairs: readonly Pair[]): readonly Pair[] => {
  const used = new Set<string>();
  const inOrder = pairs.toSorted((a, b) => b.alike - a.alike);
  return inOrder.filter(({ from, to }) => {
    if (used.has(`<${from}`) || used.has(`>${to}`)) return false;
    used.add(`<${from}`).add(`>${to}`);
    return true;
  });
};

/** Entries of a kind of which the id alone changed, or not much more. */
export const renamesIn = (before: Tree, after: Tree): Renames =>
  new Map(chosen(pairsIn(before, after)).map(({ from, to }) => [from, to]));
