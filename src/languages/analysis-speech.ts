import { accounts } from "../analyse/accounts/index.gen.ts";
import { analyses } from "../analyse/analyses/index.gen.ts";
import type { NotDefined } from "../analyse/analysis.ts";
import type { Catalogue, Print } from "../diagnostics/speech.ts";
import { makeSpeech } from "../diagnostics/speech.ts";
import { reportWords } from "../report/words.ts";
import type { Language } from "../text/language.ts";
import { makeText } from "../text/text.ts";
import type { AnalysisWords } from "./analysis-words.ts";

/** How the analyses speak in one language. */
export type AnalysisSpeech = {
  readonly print: Print;
  readonly why: (outcome: NotDefined) => string;
  /** What an outcome says in a line, by its account's key. */
  readonly line: (
    id: string,
    line: { readonly key: string; readonly facts: Readonly<Record<string, unknown>> },
  ) => string;
};

const linesById = new Map(accounts.map(({ id, lines }) => [id, lines] as const));

const english: Catalogue = Object.fromEntries(
  analyses.map(({ id, reasons }) => [id, { messages: reasons, notes: linesById.get(id) ?? {} }]),
);

const catalogueOf = (words: Readonly<Record<string, AnalysisWords>>): Catalogue =>
  Object.fromEntries(
    Object.entries(words).map(([id, { reasons, lines }]) => [
      id,
      { messages: reasons, notes: lines },
    ]),
  );

/** The sentences of the analyses in a language; what it lacks is said in English. */
export const analysisSpeechIn = async (language: Language): Promise<AnalysisSpeech> => {
  const own =
    language === "ja" ? [catalogueOf((await import("./ja/analyses/index.gen.ts")).analysesJa)] : [];
  const print = makeText(language);
  const speech = makeSpeech([...own, english], reportWords, print);
  return {
    print,
    why: ({ analysis, reason, facts }) => speech.message({ code: analysis, key: reason, facts }),
    line: (id, line) => speech.note(id, line),
  };
};
