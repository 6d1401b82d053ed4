import type { Catalogue } from "../../diagnostics/speech.ts";
import { templates } from "../../template/prose-ja.gen.ts";
import { analysesJa } from "./analyses.ts";
import { figuresJa } from "./figures.ts";
import { sectionsJa } from "./sections.ts";

const reasons: Catalogue = Object.fromEntries(
  Object.entries(analysesJa).map(([id, messages]) => [id, { messages }]),
);

/** What a document needs to be in Japanese: the words of its sections, of its figures and of gaps, and its prose. */
export const documentJa = {
  words: sectionsJa,
  catalogues: [figuresJa, reasons],
  templates,
} as const;
