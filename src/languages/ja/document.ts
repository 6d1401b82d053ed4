import type { Catalogue } from "../../diagnostics/speech.ts";
import { templates } from "../../template/prose-ja.gen.ts";
import { analysesJa } from "./analyses/index.gen.ts";
import { exhibitsJa } from "./exhibits/index.gen.ts";
import { figuresJa } from "./figures/index.gen.ts";
import { sectionsJa } from "./sections.ts";

const reasons: Catalogue = Object.fromEntries(
  Object.entries(analysesJa).map(([id, { reasons }]) => [id, { messages: reasons }]),
);

/** What a document needs to be in Japanese: the words of its sections, of its figures and of gaps, and its prose. */
export const documentJa = {
  words: sectionsJa,
  exhibitWords: exhibitsJa,
  figureTexts: figuresJa,
  reasons,
  templates,
} as const;
