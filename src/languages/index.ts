import type { ComposeInput } from "../compose/compose.ts";
import { makeSpeech, type Speech } from "../diagnostics/speech.ts";
import { fieldNames } from "../diff/field-names.ts";
import { type DiffWords, diffWords } from "../diff/words.ts";
import { reportWords } from "../report/words.ts";
import type { Language } from "../text/language.ts";
import { makeText, type Text } from "../text/text.ts";
import { catalogue as english } from "./en/catalogue.ts";

/** The sentences about findings in a language; what it lacks is said in English. */
export const speechIn = async (language: Language): Promise<Speech> => {
  const text = makeText(language);
  if (language === "en") return makeSpeech([english], reportWords, text);
  const { messagesJa } = await import("./ja/messages.ts");
  return makeSpeech([messagesJa.catalogue, english], messagesJa.words, text);
};

type Tongue = Pick<
  ComposeInput,
  "text" | "speech" | "words" | "exhibitWords" | "figureTexts" | "reasons" | "templates"
>;

/** All that a document in a language is written with. */
export const tongueOf = async (language: Language): Promise<Tongue> => {
  const text = makeText(language);
  if (language === "en") {
    const { templates } = await import("../template/prose-en.gen.ts");
    return { text, speech: await speechIn(language), templates };
  }
  const [speech, { documentJa }] = await Promise.all([
    speechIn(language),
    import("./ja/document.ts"),
  ]);
  return { text, speech, ...documentJa };
};

/** All that a list of changes in a language is written with. */
export const diffTongueOf = async (
  language: Language,
): Promise<{
  readonly text: Text;
  readonly words: DiffWords;
  readonly fields: Readonly<Record<string, string>>;
}> => {
  const text = makeText(language);
  if (language === "en") return { text, words: diffWords, fields: fieldNames };
  const [{ diffJa }, { fieldNamesJa }] = await Promise.all([
    import("./ja/diff.ts"),
    import("./ja/field-names.ts"),
  ]);
  return { text, words: diffJa, fields: fieldNamesJa };
};
