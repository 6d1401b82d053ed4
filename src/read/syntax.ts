import type { ErrorCode, YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";
import type { Unclosed } from "./plain-value.ts";

/** The parser's own codes and ours. */
export const codeOf: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: "yaml/alias-props",
  BAD_ALIAS: "yaml/bad-alias",
  BAD_COLLECTION_TYPE: "yaml/bad-collection-type",
  BAD_DIRECTIVE: "yaml/bad-directive",
  BAD_DQ_ESCAPE: "yaml/bad-dq-escape",
  BAD_INDENT: "yaml/bad-indent",
  BAD_PROP_ORDER: "yaml/bad-prop-order",
  BAD_SCALAR_START: "yaml/bad-scalar-start",
  BLOCK_AS_IMPLICIT_KEY: "yaml/block-as-implicit-key",
  BLOCK_IN_FLOW: "yaml/block-in-flow",
  DUPLICATE_KEY: "yaml/duplicate-key",
  IMPOSSIBLE: "yaml/impossible",
  KEY_OVER_1024_CHARS: "yaml/key-over-1024-chars",
  MISSING_CHAR: "yaml/missing-char",
  MULTILINE_IMPLICIT_KEY: "yaml/multiline-implicit-key",
  MULTIPLE_ANCHORS: "yaml/multiple-anchors",
  MULTIPLE_DOCS: "yaml/multiple-docs",
  MULTIPLE_TAGS: "yaml/multiple-tags",
  NON_STRING_KEY: "yaml/complex-key",
  RESOURCE_EXHAUSTION: "yaml/too-deep",
  TAB_AS_INDENT: "yaml/tab-indent",
  TAG_RESOLVE_FAILED: "yaml/tag-resolve-failed",
  UNEXPECTED_TOKEN: "yaml/unexpected-token",
};

/** Past this depth the parser itself gives up. */
const parserDepth = 500;

const snippetLength = 40;

/** The user's own words at a fault, cut short: the rest of its line, or else what comes next. */
const snippet = (text: string, start: number): string => {
  const rest = text.slice(start, start + snippetLength * 4).replace(/^[ \t\r\n]+/, "");
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? "";
  return line.length > snippetLength ? `${line.slice(0, snippetLength)}…` : line.trimEnd();
};

type Spoken = { readonly code: string; readonly key: string; readonly facts: Diagnostic["facts"] };

/** A line that should have been `key: value`: which of the usual slips it is. */
export const lineWithoutColon = (found: string): Spoken => {
  const wide = found.indexOf("：");
  if (wide > 0) {
    return { code: "yaml/full-width-colon", key: "key", facts: { name: found.slice(0, wide) } };
  }
  const narrow = found.indexOf(":");
  if (narrow > 0 && found.charAt(narrow + 1) === "　") {
    const name = found.slice(0, narrow);
    return { code: "yaml/full-width-space", key: "afterColon", facts: { name } };
  }
  if (narrow > 0) return { code: "yaml/missing-char", key: "space", facts: { found } };
  return { code: "yaml/missing-char", key: "colon", facts: { found } };
};

const spoken = (error: YAMLError, text: string): Spoken => {
  const [start, end] = error.pos;
  const found = snippet(text, start);
  const code = (codeOf as Readonly<Record<string, string>>)[error.code];
  if (code === undefined)
    return { code: "yaml/other", key: "found", facts: { words: error.message } };
  if (code === "yaml/too-deep") return { code, key: "found", facts: { limit: parserDepth } };
  if (found.startsWith("　")) {
    return { code: "yaml/full-width-space", key: "key", facts: { name: found.trim() } };
  }
  const isLine = error.code === "MULTILINE_IMPLICIT_KEY" || error.code === "MISSING_CHAR";
  if (isLine && end - start > 1 && /^[^"'[{]/.test(found)) return lineWithoutColon(found);
  if (found === "") return { code, key: "atEnd", facts: {} };
  return { code, key: "found", facts: { found } };
};

/** Codes the parser also uses for what only follows from another fault. */
const echoes: readonly ErrorCode[] = ["MISSING_CHAR", "BAD_INDENT", "UNEXPECTED_TOKEN"];

/** Whether a fault is only the next word of the fault before: one fault, one message. */
const follows = (error: YAMLError, before: YAMLError | undefined, text: string): boolean => {
  if (!before || !echoes.includes(error.code)) return false;
  return /^[ \t]*$/.test(text.slice(before.pos[1], error.pos[0]));
};

/**
 * The parser's faults as diagnostics. What only repeats an open quote or bracket is left out: that is
 * said once, where it opens.
 */
export const syntaxFaults = (
  errors: readonly YAMLError[],
  { name, text }: { readonly name: string; readonly text: string },
  unclosed: readonly Unclosed[],
): readonly Diagnostic[] => {
  const place = (start: number, end: number) => ({
    file: name,
    path: [],
    offset: [Math.min(start, text.length), Math.min(end, text.length)] as const,
  });
  const deep = errors.find((error) => error.code === "RESOURCE_EXHAUSTION");
  // once the parser has given up, the rest is noise
  if (deep) return [fault("yaml/too-deep", "found", place(...deep.pos), { limit: parserDepth })];
  const ends = new Set(unclosed.map(({ end }) => end));
  const open = unclosed.map(({ start, sign }) =>
    fault("yaml/missing-char", "unclosed", place(start, start + 1), { sign }),
  );
  const others = errors
    .filter(({ code, pos }) => !(echoes.includes(code) && ends.has(pos[0])))
    .filter((error, index, all) => !follows(error, all[index - 1], text))
    .map((error) => {
      const { code, key, facts } = spoken(error, text);
      return fault(code, key, place(...error.pos), facts);
    });
  return [...open, ...others];
};
