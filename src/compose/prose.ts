import { Bug } from "../diagnostics/bug.ts";
import type { Block } from "../document/block.ts";
import { fromCommonMark } from "../document/commonmark.ts";
import { engine } from "../template/engine.ts";
import type { Specification } from "../template/specification.ts";
import type { Language } from "../text/language.ts";

export type Prose = (name: string, facts: Readonly<Record<string, unknown>>) => readonly Block[];

/** Every punctuation mark of ASCII escaped: CommonMark reads the text back exactly as it was. */
const escaped = (value: string): string =>
  value.replace(/\s+/g, " ").replace(/[!-/:-@[-`{-~]/g, "\\$&");

/** Handlebars takes a condition it cannot find for false; here it is as much of a bug as a missing value. */
const strict = (facts: object): object =>
  new Proxy(facts, {
    get: (target, key) => {
      if (typeof key === "string" && !(key in target)) throw new Bug(`"${key}" not defined`);
      return Reflect.get(target, key);
    },
  });

const harmless = (value: unknown): unknown => {
  if (typeof value === "string") return escaped(value);
  if (Array.isArray(value)) return value.map(harmless);
  if (typeof value !== "object" || value === null) return value;
  return strict(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmless(inner)])),
  );
};

/** The sentences of one language, from its templates by name. */
export const makeProse = (
  language: Language,
  templates: Readonly<Record<string, Specification>>,
): Prose => {
  const fill = engine(templates);
  return (name, facts) =>
    fromCommonMark(fill(`prose/${language}/${name}`, harmless(facts) as Record<string, unknown>));
};
