import { isMap, isScalar } from "yaml";
import { pairsOf } from "../pairs-of.ts";
import type { SourceFile } from "../source.ts";

export type Followed = {
  /** The key it stands under; absent at the top. */
  readonly key: unknown;
  readonly value: unknown;
  /** What of the path the file does not have. */
  readonly rest: readonly string[];
};

/** As far along the path as the file goes. */
export const followed = (file: SourceFile, path: readonly string[]): Followed => {
  let found: Followed = { key: undefined, value: file.root, rest: path };
  for (const [index, step] of path.entries()) {
    const pair = isMap(found.value) ? pairsOf(found.value, file).get(step) : undefined;
    if (!pair) return found;
    found = { key: pair.key, value: pair.value, rest: path.slice(index + 1) };
  }
  return found;
};

/** Whether nothing is written there, not even `null`. */
export const isBlank = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.value === null && node.source === "");
