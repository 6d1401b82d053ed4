import type { Language } from "../text/language.ts";

/** What a template is given under one name. */
export type Variable =
  | {
      /** "markup" was rendered before: it is set in three braces, all others in two. "any" is not known. */
      readonly kind: "text" | "number" | "flag" | "markup" | "any";
      /** As a worked example has it, in the language of the template. */
      readonly example?: Readonly<Record<Language, string>>;
    }
  | { readonly kind: "list"; readonly of: Variable }
  | { readonly kind: "group"; readonly names: Variables };

export type Variables = Readonly<Record<string, Variable>>;

/** What is known of a template: what it is for and what it is given. */
export type TemplatePage = {
  readonly purpose: Readonly<Record<Language, string>>;
  readonly variables: Variables;
};
