import { stringify } from "yaml";
import { compact } from "../../util/compact.ts";
import type { Writable } from "./amendment.ts";

const isList = (value: Writable): value is readonly Writable[] => Array.isArray(value);

const withoutHoles = (value: Writable): Writable => {
  if (typeof value !== "object") return value;
  if (isList(value)) return value.map(withoutHoles);
  const own = Object.entries(compact(value)).map(([key, one]) => [key, withoutHoles(one ?? "")]);
  return Object.fromEntries(own);
};

const width = { lineWidth: 0, indent: 2 } as const;

/** A value as block YAML, its lines without an end. A line is never folded: one change, one line. */
export const blockLines = (value: Writable): readonly string[] =>
  stringify(withoutHoles(value), { ...width, version: "1.2" })
    .replace(/\n$/, "")
    .split("\n");

/** A value in one line, as it may stand inside brackets. */
export const flowText = (value: Writable): string =>
  typeof value === "string"
    ? JSON.stringify(value)
    : stringify(withoutHoles(value), {
        ...width,
        collectionStyle: "flow",
        defaultStringType: "QUOTE_DOUBLE",
        defaultKeyType: "PLAIN",
      })
        .replace(/\n\s*/g, " ")
        .trim();

/** A value as it may stand behind a colon. */
export const inlineText = (value: Writable): string =>
  typeof value === "object" || (typeof value === "string" && value.includes("\n"))
    ? flowText(value)
    : (blockLines(value)[0] ?? "");
