import { Bug } from "../diagnostics/bug.ts";
import type { Block } from "../document/block.ts";
import { fromCommonMark } from "../document/commonmark.ts";
import { engine } from "../template/engine.ts";
import type { Overrides } from "../template/overrides.ts";
import type { Specification } from "../template/specification.ts";
import type { Language } from "../text/language.ts";
import { nestedQuotes } from "../text/nested-quotes.ts";

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

type Guard = (facts: object) => object;

const harmless = (value: unknown, guard: Guard): unknown => {
  if (typeof value === "string") return escaped(value);
  if (Array.isArray(value)) return value.map((item) => harmless(item, guard));
  if (typeof value !== "object" || value === null) return value;
  return guard(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmless(inner, guard)])),
  );
};

/** A template of the plan's own is told what it lacks by a finding, and may ask whether it is there. */
const unguarded: Guard = (facts) => facts;

/** The sentences of one language, from its templates by name; a plan may have some of its own. */
export const makeProse = (
  language: Language,
  templates: Readonly<Record<string, Specification>>,
  overrides?: Overrides,
): Prose => {
  const fill = engine(templates);
  return (name, facts) => {
    const path = `prose/${language}/${name}`;
    const own = overrides?.fill(path, harmless(facts, unguarded) as object);
    const filled = own ?? fill(path, harmless(facts, strict) as object);
    return fromCommonMark(nestedQuotes(filled));
  };
};
