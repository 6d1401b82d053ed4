import { isMap, isScalar, isSeq } from "yaml";
import type { Place } from "../diagnostics/place.ts";
import { pairsOf } from "./pairs-of.ts";
import type { SourceFile } from "./source.ts";

/** What tells an item of a list from its neighbours, the strongest first. */
const tellingKeys = [
  "id",
  "institution",
  "indicator",
  "rule",
  "from",
  "to",
  "kind",
  "stage",
  "of",
  "target",
  "task",
  "period",
  "year",
  "date",
  "version",
  "condition",
  "name",
  "statement",
  "text",
];

const longest = 80;

const scalarText = (node: unknown): string | undefined =>
  isScalar(node) && node.value !== null ? String(node.value).slice(0, longest) : undefined;

const inMap = (node: unknown, key: string, file: SourceFile): unknown =>
  isMap(node) ? pairsOf(node, file).get(key)?.value : undefined;

/** What an item is known by: its telling keys, or its own text; its position where it has none. */
const nameOf = (item: unknown, position: number, file: SourceFile): string => {
  const own = scalarText(item);
  if (own !== undefined) return own;
  const told = tellingKeys.flatMap((key) => {
    const value = scalarText(inMap(item, key, file));
    return value === undefined ? [] : [`${key}=${value}`];
  });
  return told.length === 0 ? String(position) : told.join(",");
};

/**
 * The path of a place as text that stays the same when lines move and when neighbours come and go:
 * items of lists are called by what they hold, not by their position.
 */
export const steadyPath = (
  files: readonly SourceFile[],
  place: Pick<Place, "file" | "path">,
): string => {
  const file = files.find(({ name }) => name === place.file);
  if (!file) return place.path.join(".");
  let node: unknown = file.root;
  const parts: string[] = [];
  for (const step of place.path) {
    if (isSeq(node) && typeof step === "number") {
      node = node.items[step];
      parts.push(`[${nameOf(node, step, file)}]`);
    } else {
      node = inMap(node, String(step), file);
      parts.push(String(step));
    }
  }
  return parts.join(".");
};
