import type * as z from "zod/mini";
import { type Diagnostic, fault } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Source } from "../read/source.ts";
import { nearest } from "../util/nearest.ts";
import { meantValue, sameWord } from "./meant-word.ts";
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

type Found = { readonly kind: string; readonly text: string };

/** What was found, as a kind and, for scalars, its text. */
const foundOf = (value: unknown): Found => {
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

/** A branch of a union that is not meant: it asks for another kind of value than was written. */
const isOtherKind = (issue: Issue, value: unknown): boolean => {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_union")
    return issue.errors.every((issues) => issues.some((inner) => isOtherKind(inner, value)));
  return (
    issue.code === "invalid_type" || (issue.code === "invalid_value" && typeof value !== "string")
  );
};

const unknownKeys = (issue: Issue & { code: "unrecognized_keys" }, context: Context) => {
  const path = issue.path as Key[];
  const known = [...new Set(keysAt(planFile, path))];
  const present = new Set(Object.keys(Object(valueAt(context.value, path))));
  const free = known.filter((name) => !present.has(name));
  return issue.keys.map((key) => {
    const same = sameWord(key, free);
    const suggestion = same ?? nearest(key, free);
    const place = placeOf([...path, key], context, "key");
    // what is left of 1,200 where braces take the comma for the end of the value
    if (/^\d{3}(?!\d)/.test(key)) return fault("shape/cut-number", "found", place, { name: key });
    const facts = { name: key, known, ...(suggestion ? { suggestion } : {}) };
    const said = fault("shape/unknown-key", suggestion ? "near" : "unknown", place, facts);
    return same === undefined ? said : { ...said, edits: [{ place, by: same }] };
  });
};

const expectedOf = (
  issue: Issue,
): { readonly what: string; readonly range?: readonly string[] } => {
  const stated = /^expected:([a-z]+)(?::(.+))?$/i.exec(issue.message);
  if (stated) return { what: stated[1] as string, range: (stated[2] ?? "").split(":") };
  return { what: issue.code === "invalid_type" ? issue.expected : "other" };
};

const notOneOf = (issue: Issue & { code: "invalid_value" }, found: Found, place: Place) => {
  const values = issue.values.map(String);
  const meant = found.kind === "text" ? meantValue(found.text, values) : undefined;
  const suggestion = meant ?? (found.kind === "text" ? nearest(found.text, values) : undefined);
  const facts = { found, values, ...(suggestion ? { suggestion } : {}) };
  const said = fault("shape/not-one-of", suggestion ? "near" : "other", place, facts);
  return meant === undefined ? said : { ...said, edits: [{ place, by: meant }] };
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
  const { what, range } = expectedOf(issue);
  if (issue.code === "invalid_value" && what === "other")
    return notOneOf(issue, found, placeOf(path, context));
  const facts = { found, what, range: range ?? [], words: issue.message };
  const place = placeOf(path, context);
  const said = fault("shape/expected", what === "other" ? "other" : "kind", place, facts);
  // digits that stand for a code lose nothing by quotes, and keep their leading zeros
  const isCode = found.kind === "number" && ["code", "codes", "string"].includes(what);
  return isCode ? { ...said, edits: [{ place, quote: true }] } : said;
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

/** Of the branches that fit what was written, what the one says that has the least to say. */
const ofUnion = (
  issue: Issue & { code: "invalid_union" },
  context: Context,
): readonly Diagnostic[] => {
  const value = valueAt(context.value, issue.path as Key[]);
  const said = issue.errors
    .filter((issues) => issues.length > 0 && !issues.some((inner) => isOtherKind(inner, value)))
    .map((issues) => {
      const placed = issues.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
      return withoutEchoes(placed.flatMap((inner) => ofIssue(inner, context)));
    });
  const least = Math.min(...said.map(({ length }) => length));
  return said.find(({ length }) => length === least) ?? [single(issue, context)];
};

const ofIssue = (issue: Issue, context: Context): readonly Diagnostic[] => {
  if (issue.code === "unrecognized_keys") return unknownKeys(issue, context);
  return issue.code === "invalid_union" ? ofUnion(issue, context) : [single(issue, context)];
};

/** The library's issues as faults of ours, told apart by their code, never by their words. */
export const troubles = (
  issues: readonly Issue[],
  value: unknown,
  source: Source,
): readonly Diagnostic[] =>
  withoutEchoes(issues.flatMap((issue) => ofIssue(issue, { value, source })));
