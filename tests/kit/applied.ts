import type { Difference } from "../../src/diff/compare.ts";
import type { Tree } from "../../src/diff/tree.ts";

/** What a tree says, without where it stands. */
export type Sayings = string | { readonly [key: string]: Sayings };

/** A map or list with nothing in it says what none says. */
const isEmpty = (sayings: Sayings): boolean =>
  typeof sayings === "object" && Object.keys(sayings).length === 0;

export const pruned = (sayings: Sayings): Sayings =>
  typeof sayings === "string"
    ? sayings
    : Object.fromEntries(
        Object.entries(sayings)
          .map(([key, one]) => [key, pruned(one)] as const)
          .filter(([, one]) => !isEmpty(one)),
      );

export const sayingsOf = (tree: Tree): Sayings =>
  tree.leaf
    ? tree.leaf.meaning
    : Object.fromEntries([...tree.parts].map(([key, part]) => [key, sayingsOf(part)]));

const without = (key: string, { [key]: _, ...rest }: Record<string, Sayings>) => rest;

const put = (
  sayings: Sayings,
  [key, ...rest]: readonly string[],
  by: Sayings | undefined,
): Sayings => {
  if (key === undefined) return by ?? {};
  const map = typeof sayings === "string" ? {} : sayings;
  if (rest.length === 0 && by === undefined) return without(key, map);
  return { ...map, [key]: put(map[key] ?? {}, rest, by) };
};

/** The older plan with all the differences made; where things got new ids, `before` has them already. */
export const applied = (before: Sayings, differences: readonly Difference[]): Sayings =>
  differences.reduce<Sayings>((sayings, difference) => {
    if (difference.what === "renamed") return sayings;
    const by = difference.what === "removed" ? undefined : sayingsOf(difference.after);
    return put(sayings, difference.path, by);
  }, before);
