/** Every key of a tree, wherever it stands. */
const keysIn = (tree: unknown): readonly string[] => {
  if (Array.isArray(tree)) return tree.flatMap(keysIn);
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries(tree).flatMap(([key, part]) => [key, ...keysIn(part)]);
};

/**
 * The keys of the file that are not in what was kept of it. Among them are the ids of entries left
 * out for their shape: a reference to one of these is not another fault of the user.
 */
export const lostIds = (written: unknown, kept: unknown): readonly string[] => {
  if (typeof written !== "object" || written === null) return [];
  if (typeof kept !== "object" || kept === null) return keysIn(written);
  return Object.entries(written).flatMap(([key, part]) => {
    if (part === null) return [];
    if (!Object.hasOwn(kept, key)) return [key, ...keysIn(part)];
    return lostIds(part, (kept as Readonly<Record<string, unknown>>)[key]);
  });
};
