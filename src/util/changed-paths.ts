type Path = readonly (string | number)[];
type Tree = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Order of keys has no meaning in a plan; order of a list has. */
const inOrder = (_: string, value: unknown): unknown =>
  isMap(value)
    ? Object.fromEntries(
        Object.entries(value).toSorted(([a], [b]) => Number(a > b) - Number(a < b)),
      )
    : value;

const textOf = (value: unknown): string => JSON.stringify(value, inOrder) ?? "";

/** An item that stood anywhere in the list before is no change; the others are, each by itself. */
const inList = (
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): readonly Path[] => {
  const known = new Set(before.map(textOf));
  const added = after.flatMap((item, at) => (known.has(textOf(item)) ? [] : [[...path, at]]));
  return added.length === 0 && before.length !== after.length ? [path] : added;
};

/**
 * Paths of what differs between two plain values: the deepest maps and list items that can be named in
 * `after`. A key that is gone is named by the map it stood in.
 */
export const changedPaths = (before: unknown, after: unknown, path: Path = []): readonly Path[] => {
  if (isMap(before) && isMap(after)) {
    const gone = Object.keys(before).some((key) => !Object.hasOwn(after, key));
    const inside = Object.entries(after).flatMap(([key, value]) =>
      Object.hasOwn(before, key)
        ? changedPaths(before[key], value, [...path, key])
        : [[...path, key]],
    );
    return gone ? [path, ...inside] : inside;
  }
  if (Array.isArray(before) && Array.isArray(after)) return inList(before, after, path);
  return textOf(before) === textOf(after) ? [] : [path];
};
