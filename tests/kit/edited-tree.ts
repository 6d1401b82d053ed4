import type { Tree } from "./plan-tree.ts";

type Step = string | number;

const copyOf = (value: unknown): Record<Step, unknown> | unknown[] => {
  if (Array.isArray(value)) return [...value];
  return typeof value === "object" && value !== null ? { ...value } : {};
};

const put = (value: unknown, [step, ...rest]: readonly Step[], by: unknown): unknown => {
  if (step === undefined) return by;
  const copy = copyOf(value) as Record<Step, unknown>;
  if (rest.length === 0 && by === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(step), 1);
    else delete copy[step];
  } else copy[step] = put(copy[step], rest, by);
  return copy;
};

/** The tree with another value at a path, or without what stands there where `by` is `undefined`. */
export const editedTree = (tree: Tree, path: readonly Step[], by: unknown): Tree =>
  put(tree, path, by) as Tree;
