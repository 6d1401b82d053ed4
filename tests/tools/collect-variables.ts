import type { Specification } from "../../src/template/specification.ts";
import type { Language } from "../../src/text/language.ts";

type Kind = "text" | "number" | "flag" | "markup" | "any";

/** What was seen under one name, in all plans and languages. */
export type Seen = {
  kind: Kind;
  example: Partial<Record<Language, string>>;
  items?: Seen;
  names?: Map<string, Seen>;
};

export const unseen = (kind: Kind = "any"): Seen => ({ kind, example: {} });

/** Letters of an example: enough to know the value again. */
const longest = 60;

const shortened = (value: string): string => {
  const plain = value
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  return [...plain].length > longest ? `${[...plain].slice(0, longest - 1).join("")}…` : plain;
};

const note = (seen: Seen, kind: Kind, example: string, language: Language): void => {
  if (seen.kind === "any" || seen.kind === "flag") seen.kind = kind;
  if (example !== "") seen.example[language] ??= shortened(example);
};

/** Adds a value to what was seen before it. */
export const see = (seen: Seen, value: unknown, language: Language): void => {
  if (typeof value === "string") note(seen, "text", value, language);
  else if (typeof value === "number") note(seen, "number", String(value), language);
  else if (typeof value === "boolean" && seen.kind === "any") seen.kind = "flag";
  else if (Array.isArray(value)) {
    seen.items ??= unseen();
    for (const item of value) see(seen.items, item, language);
  } else if (typeof value === "object" && value !== null) {
    seen.names ??= new Map();
    for (const [name, inner] of Object.entries(value)) {
      const known = seen.names.get(name) ?? unseen();
      seen.names.set(name, known);
      see(known, inner, language);
    }
  }
};

type Main = (this: unknown, container: unknown, view: unknown, ...rest: unknown[]) => unknown;

/** A template that tells what it is given before it is filled in. */
export const spied = (own: Specification, tell: (view: unknown) => void): Specification => {
  const main = own.main as Main;
  const spy: Main = function (container, view, ...rest) {
    tell(view);
    return main.call(this, container, view, ...rest);
  };
  return { ...own, main: spy };
};
