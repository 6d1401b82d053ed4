import type { Path } from "./schema-walk.ts";

type Tree = Record<string, unknown>;

/**
 * The same value without the keys that were written with nothing behind them: in a plan an empty
 * value is a hole, which is the same as no key at all. Lists keep theirs, so that places stay right,
 * and so do maps of entries: a stage of which only the id is written is a stage.
 */
export const withoutHoles = (
  value: unknown,
  holdsEntries: (path: Path) => boolean,
  path: Path = [],
): unknown => {
  if (Array.isArray(value))
    return value.map((item, position) => withoutHoles(item, holdsEntries, [...path, position]));
  if (value === null || typeof value !== "object") return value;
  const kept: Tree = Object.create(null);
  for (const [key, content] of Object.entries(value)) {
    if (content !== null) kept[key] = withoutHoles(content, holdsEntries, [...path, key]);
    else if (holdsEntries(path)) kept[key] = Object.create(null);
  }
  return kept;
};
