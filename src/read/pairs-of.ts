import type { Pair, YAMLMap } from "yaml";
import { keyText } from "./key-text.ts";
import type { SourceFile } from "./source.ts";

/** The pairs of a map by key, the first of equal ones; searched once for a file. */
export const pairsOf = (map: YAMLMap, { pairs }: SourceFile): ReadonlyMap<string, Pair> => {
  const known = pairs.get(map);
  if (known) return known;
  const found = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = keyText(pair.key);
    if (name !== undefined && !found.has(name)) found.set(name, pair);
  }
  pairs.set(map, found);
  return found;
};
