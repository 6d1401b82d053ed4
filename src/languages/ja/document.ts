import type { Catalogue } from "../../diagnostics/speech.ts";
import { analysesJa } from "./analyses.ts";
import { figuresJa } from "./figures.ts";
import { sectionsJa } from "./sections.ts";

const reasons: Catalogue = Object.fromEntries(
  Object.entries(analysesJa).map(([id, messages]) => [id, { messages }]),
);

/** What a document needs to be in Japanese: the words of its sections, of its figures and of gaps. */
export const documentJa = { words: sectionsJa, catalogues: [figuresJa, reasons] } as const;
