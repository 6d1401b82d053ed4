import type { SectionWords } from "../../compose/outline.ts";
import { actionWordsJa } from "./section-words/action.ts";
import { clusterWordsJa } from "./section-words/cluster.ts";
import { documentWordsJa } from "./section-words/document.ts";
import { followUpWordsJa } from "./section-words/follow-up.ts";

export const sectionsJa: SectionWords = {
  document: documentWordsJa,
  ...clusterWordsJa,
  ...actionWordsJa,
  ...followUpWordsJa,
};
