import type { ComposeInput } from "../compose/compose.ts";
import { makeSpeech, type Speech } from "../diagnostics/speech.ts";
import type { PortfolioTongue } from "../portfolio/index-desk.ts";
import { reportWords } from "../report/words.ts";
import type { Language } from "../text/language.ts";
import { makeText } from "../text/text.ts";
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

/** All that an index of plans in a language is written with. */
export const portfolioTongueOf = async (language: Language): Promise<PortfolioTongue> => {
  const text = makeText(language);
  const speech = await speechIn(language);
  if (language === "en") {
    const [{ portfolioWords }, { documentWords }] = await Promise.all([
      import("../portfolio/words.ts"),
      import("../compose/document-words.ts"),
    ]);
    return { text, speech, words: portfolioWords, common: documentWords };
  }
  const [{ portfolioJa }, { documentWordsJa }] = await Promise.all([
    import("./ja/portfolio.ts"),
    import("./ja/section-words/document.ts"),
  ]);
  return { text, speech, words: portfolioJa, common: documentWordsJa };
};
