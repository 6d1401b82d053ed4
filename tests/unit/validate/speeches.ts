import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { makeSpeech } from "../../../src/diagnostics/speech.ts";
import { notation } from "../../../src/languages/ja/notation.ts";
import { reportWordsJa } from "../../../src/languages/ja/report.ts";
import { jaResolve } from "../../../src/languages/ja/resolve.ts";
import { jaValidate } from "../../../src/languages/ja/validate.ts";
import { misreadTexts } from "../../../src/notation/faults.ts";
import { reportWords } from "../../../src/report/words.ts";
import { misreadCatalogue } from "../../../src/resolve/misread-catalogue.ts";
import { resolveTexts } from "../../../src/resolve/trouble.ts";
import { makeText } from "../../../src/text/text.ts";
import { shapeTexts } from "../../../src/validate/trouble-texts.ts";

const english = { ...shapeTexts, ...resolveTexts, ...misreadCatalogue(misreadTexts) };
const japanese = { ...jaValidate, ...jaResolve, ...misreadCatalogue(notation) };

/** One catalogue each: neither language may lean on the other. */
export const speeches = {
  en: makeSpeech([english], reportWords, makeText("en")),
  ja: makeSpeech([japanese], reportWordsJa, makeText("ja")),
};

/** All that is said of a fault in both languages; throws where a sentence is missing. */
export const everythingSaid = (fault: Diagnostic): readonly string[] =>
  Object.values(speeches).flatMap((speech) => [
    speech.message(fault),
    speech.help(fault) ?? "",
    ...fault.related.map((related) => speech.note(fault.code, related)),
  ]);
