import type { Language } from "../text/language.ts";
import { fieldTexts } from "../validate/field-texts.ts";

type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const texts: Texts = fieldTexts;

/** `stage` is a part of the file, `stage.valueAdded` a field of it. */
const fieldsOf = (part: string): readonly string[] =>
  Object.keys(texts).filter((name) => name.startsWith(`${part}.`));

/** Pages about the parts of the plan file and their fields, by name, in a language. */
export const fieldPages = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(texts).map(([name, text]) => {
      const fields = fieldsOf(name).map(
        (field) => `- \`${field}\`: ${texts[field]?.[language] ?? ""}`,
      );
      const list = fields.length > 0 ? ["", ...fields] : [];
      return [name, `${[`# ${name}`, "", text[language], ...list].join("\n")}\n`];
    }),
  );
