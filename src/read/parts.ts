import { parseDocument } from "yaml";
import type { Complain } from "../diagnostics/diagnostic.ts";
import { put } from "../util/put.ts";
import { parseSettings } from "./parse-settings.ts";
import { walkNodes } from "./plain-value.ts";
import type { FilePart, Root, SourceFile } from "./source.ts";

/** A top-level key with all that stands under it, and its value; nothing where it has a fault. */
type Part = { readonly root: Root; readonly value: Readonly<Record<string, unknown>> } | undefined;

/** Top-level keys as they were read, by their text. Two revisions of a plan have most of them in common. */
export type KnownParts = Map<string, Part>;

type Written = { readonly start: number; readonly text: string };

/** The text cut before each top-level key: no other line of a plan starts with a letter. Other breaks of lines are none to YAML. */
const cut = (text: string): readonly Written[] => {
  const starts = [...text.matchAll(/(?<![^\n])[A-Za-z]/g)].map(({ index }) => index);
  return starts.map((start, at) => ({ start, text: text.slice(start, starts[at + 1]) }));
};

const readPart = (text: string): Part => {
  const document = parseDocument(text, parseSettings);
  if (document.errors.length + document.warnings.length > 0) return undefined;
  let faults = 0;
  const count: Complain = () => {
    faults += 1;
  };
  const { value, unclosed } = walkNodes(document.contents, { name: "", text }, count);
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  if (faults + unclosed.length > 0 || !isMap) return undefined;
  return { root: document.contents, value: value as Readonly<Record<string, unknown>> };
};

export type ReadInParts = Pick<SourceFile, "parts"> & {
  readonly value: Readonly<Record<string, unknown>>;
};

/**
 * The text read key by key, those that are known already taken as they are. Nothing where it has a fault or is no
 * plain list of keys: it is then read as a whole, which tells what is wrong.
 */
export const readInParts = (text: string, known: KnownParts): ReadInParts | undefined => {
  // the ends of documents would be missed between two keys
  if (/^(?:---|\.\.\.)/m.test(text)) return undefined;
  const pieces = cut(text);
  // what stands before the first key may be comments, and nothing else
  if (!/^(?:[ \t]*(?:#.*)?\r?\n)*$/.test(text.slice(0, pieces[0]?.start ?? 0))) return undefined;
  const value: Record<string, unknown> = {};
  const parts = new Map<string, FilePart>();
  for (const { start, text: piece } of pieces) {
    if (!known.has(piece)) known.set(piece, readPart(piece));
    const part = known.get(piece);
    const entries = Object.entries(part?.value ?? {});
    const [key, content] = entries[0] ?? [];
    if (!part || key === undefined || entries.length > 1 || parts.has(key)) return undefined;
    put(value, key, content);
    parts.set(key, { start, root: part.root });
  }
  return parts.size > 0 ? { value, parts } : undefined;
};
