import { isScalar, parseDocument } from "yaml";
import type { Complain } from "../diagnostics/diagnostic.ts";
import { fault } from "../diagnostics/diagnostic.ts";
import { once } from "../util/once.ts";
import { parseSettings } from "./parse-settings.ts";
import { type KnownParts, readInParts } from "./parts.ts";
import { walkNodes } from "./plain-value.ts";
import { screen } from "./screen.ts";
import { lineStartsOf, type SourceFile } from "./source.ts";
import { lineWithoutColon, syntaxFaults } from "./syntax.ts";

/** One text as read: `value` is absent where it has faults, `null` where nothing is written in it. */
export type Parsed = {
  readonly file: SourceFile;
  readonly value?: Readonly<Record<string, unknown>> | null;
};

const notAMap = ({ name, text, root }: SourceFile, complain: Complain): void => {
  const [start, end] = root?.range ?? [0, 0];
  const place = { file: name, path: [], offset: [start, end] as const };
  const written = isScalar(root) && root.type === "PLAIN" ? text.slice(start, end) : "";
  const slip = lineWithoutColon(/^[^\r\n]*/.exec(written)?.[0] ?? "");
  if (slip.key === "colon") complain(fault("yaml/not-a-map", "found", place));
  else complain(fault(slip.code, slip.key, place, slip.facts));
};

const withParts = (bare: SourceFile, parts: SourceFile["parts"]): SourceFile => {
  const whole = once(() => parseDocument(bare.text, parseSettings).contents);
  return {
    ...bare,
    ...(parts && { parts }),
    get root() {
      return whole();
    },
  };
};

/** One text to its plain value, every fault named at its place; what is known of it already is not read again. */
export const parse = (
  name: string,
  written: string,
  complain: Complain,
  known?: KnownParts,
): Parsed => {
  const text = written.startsWith("\ufeff") ? written.slice(1) : written;
  const bare = { name, text, lineStarts: lineStartsOf(text), root: null, pairs: new WeakMap() };
  if (!screen(name, text, complain)) return { file: bare };
  const inParts = known && readInParts(text, known);
  if (inParts) return { file: withParts(bare, inParts.parts), value: inParts.value };
  const document = parseDocument(text, parseSettings);
  const file: SourceFile = { ...bare, root: document.contents };
  let faults = 0;
  const count: Complain = (diagnostic) => {
    faults += 1;
    complain(diagnostic);
  };
  const { value, unclosed } = walkNodes(document.contents, file, count);
  const errors = [...document.errors, ...document.warnings];
  for (const found of syntaxFaults(errors, file, unclosed)) count(found);
  if (faults > 0) return { file };
  if (value === null) return { file, value };
  if (typeof value === "object" && !Array.isArray(value)) {
    return { file, value: value as Readonly<Record<string, unknown>> };
  }
  notAMap(file, complain);
  return { file };
};
