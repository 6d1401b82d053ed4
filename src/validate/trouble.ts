import type { z } from "zod";
import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Source } from "../read/source.ts";
import { nearest } from "../util/nearest.ts";
import { keysAt } from "./schema-walk.ts";
import { planFile } from "./shapes/plan-file.ts";

export type Issue = z.core.$ZodIssue;
type Key = string | number;

const valueAt = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null ? (at as Record<Key, unknown>)[key] : undefined,
    value,
  );

/** What was found, as a kind and, for scalars, its text. */
const foundOf = (value: unknown): { readonly kind: string; readonly text: string } => {
  if (value === undefined || value === null) return { kind: "nothing", text: "" };
  if (Array.isArray(value)) return { kind: "list", text: "" };
  if (typeof value === "object") return { kind: "map", text: "" };
  return { kind: typeof value === "string" ? "text" : typeof value, text: String(value) };
};

type Context = { readonly value: unknown; readonly source: Source };

const placeOf = (path: readonly Key[], { source }: Context, on?: "key"): Place => ({
  file: source.fileOf(String(path[0] ?? "")),
  path,
  ...(on ? { on } : {}),
});

/** The innermost issues of a union: of the branch that fits what was written, if one does. */
const opened = (issue: Issue): readonly Issue[] => {
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find(
      (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
    );
    if (branch?.length)
      return branch.flatMap((inner) => opened({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  if (issue.code === "invalid_key" || issue.code === "invalid_element") return [issue];
  return [issue];
};

const unknownKeys = (issue: Issue & { code: "unrecognized_keys" }, context: Context) => {
  const path = issue.path as Key[];
  const known = keysAt(planFile, path);
  const present = Object.keys(Object(valueAt(context.value, path)));
  return issue.keys.map((key) => {
    const suggestion = nearest(
      key,
      known.filter((name) => !present.includes(name)),
    );
    const facts = { name: key, known, ...(suggestion ? { suggestion } : {}) };
    return fault(
      "shape/unknown-key",
      suggestion ? "near" : "unknown",
      placeOf([...path, key], context, "key"),
      facts,
    );
  });
};

const expectedOf = (
  issue: Issue,
): { readonly what: string; readonly range?: readonly string[] } => {
  const stated = /^expected:([a-z]+)(?::(.+))?$/i.exec(issue.message);
  if (stated) return { what: stated[1] as string, range: (stated[2] ?? "").split(":") };
  return { what: issue.code === "invalid_type" ? issue.expected : "other" };
};

const single = (issue: Issue, context: Context): Diagnostic => {
  const path = issue.path as Key[];
  const value = valueAt(context.value, path);
  const found = foundOf(value);
  if (issue.code === "invalid_key")
    return fault("shape/bad-id", "found", placeOf(path, context, "key"), {
      name: String(path.at(-1)),
    });
  if (value === undefined && path.length > 0)
    return fault("shape/missing", "missing", placeOf(path.slice(0, -1), context), {
      name: String(path.at(-1)),
    });
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const suggestion = found.kind === "text" ? nearest(found.text, values) : undefined;
    const facts = { found, values, ...(suggestion ? { suggestion } : {}) };
    return fault("shape/not-one-of", suggestion ? "near" : "other", placeOf(path, context), facts);
  }
  const { what, range } = expectedOf(issue);
  const facts = { found, what, range: range ?? [], words: issue.message };
  return fault(
    "shape/expected",
    what === "other" ? "other" : "kind",
    placeOf(path, context),
    facts,
  );
};

/** A misspelt required key is one fault: the missing key it was meant to be is not said as well. */
const withoutEchoes = (said: readonly Diagnostic[]): readonly Diagnostic[] => {
  const meant = new Set(
    said
      .filter(({ code, key }) => code === "shape/unknown-key" && key === "near")
      .map(({ place, facts }) => JSON.stringify([place.path.slice(0, -1), facts["suggestion"]])),
  );
  return said.filter(
    ({ code, place, facts }) =>
      code !== "shape/missing" || !meant.has(JSON.stringify([place.path, facts["name"]])),
  );
};

/** The library's issues as faults of ours, told apart by their code, never by their words. */
export const troubles = (
  issues: readonly Issue[],
  value: unknown,
  source: Source,
): readonly Diagnostic[] => {
  const context = { value, source };
  const all = issues
    .flatMap(opened)
    .flatMap((issue) =>
      issue.code === "unrecognized_keys" ? unknownKeys(issue, context) : [single(issue, context)],
    );
  return withoutEchoes(all);
};
