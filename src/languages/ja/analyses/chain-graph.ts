import type { AnalysisWords } from "../../analysis-words.ts";

export const chainGraphJa = {
  reasons: {},
  lines: {},
} satisfies AnalysisWords;
