import type * as z from "zod/mini";
import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Source } from "../read/source.ts";
import { nearest } from "../util/nearest.ts";
import { isEntries, keysAt, schemasAt, takesScalar } from "./schema-walk.ts";
import { type PlanFile, planFile } from "./shapes/plan-file.ts";

type Key = string | number;

const inside = (value: unknown, key: Key): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<Key, unknown>>)[key]
    : undefined;

type Walk = {
  readonly keys: readonly Key[];
  readonly value: unknown;
  /** The first word that leads nowhere, with those that would have led on. */
  readonly lost?: { readonly word: string; readonly known: readonly string[] };
};

/** What may follow: the fields of a part, the ids that are written, or the places of a list. */
const following = (keys: readonly Key[], value: unknown): readonly string[] => {
  const fields = keysAt(planFile, keys);
  const written = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const isMap = schemasAt(planFile, keys).some(isEntries) || Array.isArray(value);
  return [...new Set(isMap ? [...fields, ...written] : fields)];
};

const walk = (path: string, file: PlanFile): Walk => {
  const keys: Key[] = [];
  let value: unknown = file;
  for (const word of path.split(".")) {
    const known = following(keys, value);
    if (!known.includes(word)) return { keys, value, lost: { word, known } };
    const key = Array.isArray(value) ? Number(word) : word;
    keys.push(key);
    value = inside(value, key);
  }
  return { keys, value };
};

const isWritten = (schemas: readonly z.ZodMiniType[], value: unknown): boolean =>
  value !== undefined && schemas.some(takesScalar);

/**
 * A hole named under `holes` must be a place the file can have. One that is filled by now is a note: the plan has
 * moved on. A part with fields of its own is never said to be filled, as any of them may still be open.
 */
export const holePaths = (file: PlanFile, source: Source): readonly Diagnostic[] =>
  Object.keys(file.holes ?? {}).flatMap((path): readonly Diagnostic[] => {
    const place: Place = { file: source.fileOf("holes"), path: ["holes", path], on: "key" };
    const { keys, value, lost } = walk(path, file);
    if (lost) {
      const { word, known } = lost;
      const near = nearest(word, known);
      const suggestion =
        near && [...keys, near, ...path.split(".").slice(keys.length + 1)].join(".");
      const facts = {
        path,
        word,
        known: known.slice(0, 20),
        ...(suggestion ? { suggestion } : {}),
      };
      return [fault("hole/unknown", suggestion ? "near" : "unknown", place, facts)];
    }
    if (!isWritten(schemasAt(planFile, keys), value)) return [];
    return [{ ...fault("hole/filled", "found", place, { path }), severity: "note" }];
  });
