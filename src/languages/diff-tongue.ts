import { fieldNames } from "../diff/field-names.ts";
import { type DiffWords, diffWords } from "../diff/words.ts";
import type { Language } from "../text/language.ts";
import { makeText, type Text } from "../text/text.ts";

/** All that a list of changes is written with. */
export type DiffTongue = {
  readonly text: Text;
  readonly words: DiffWords;
  readonly fields: Readonly<Record<string, string>>;
};

export const diffTongueOf = async (language: Language): Promise<DiffTongue> => {
  const text = makeText(language);
  if (language === "en") return { text, words: diffWords, fields: fieldNames };
  const [{ diffJa }, { fieldNamesJa }] = await Promise.all([
    import("./ja/diff.ts"),
    import("./ja/field-names.ts"),
  ]);
  return { text, words: diffJa, fields: fieldNamesJa };
};
