import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { Source } from "../read/source.ts";
import { type Path, schemasAt } from "./schema-walk.ts";
import { planFile } from "./shapes/plan-file.ts";

const hidden = "__proto__";

const pathsOf = (value: unknown, path: Path): readonly Path[] => {
  if (Array.isArray(value))
    return value.flatMap((item, position) => pathsOf(item, [...path, position]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, content]) =>
    key === hidden ? [[...path, key]] : pathsOf(content, [...path, key]),
  );
};

const isRecord = (path: Path): boolean =>
  schemasAt(planFile, path).some(({ def }) => (def as { readonly type: string }).type === "record");

/** Ids that the library passes over without a word; unknown keys of that name it says itself. */
export const hiddenKeys = (value: unknown, source: Source): readonly Diagnostic[] => {
  // a walk of the whole file for what hardly ever stands in one
  if (!source.files.some(({ text }) => text.includes(hidden))) return [];
  return pathsOf(value, [])
    .filter((path) => isRecord(path.slice(0, -1)))
    .map((path) =>
      fault(
        "shape/bad-id",
        "found",
        { file: source.fileOf(String(path[0])), path, on: "key" },
        { name: hidden },
      ),
    );
};
