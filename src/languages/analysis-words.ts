import type { Entry } from "../diagnostics/speech.ts";

/** What is said of one analysis in one language: why something is not defined, and its line in `rip steps`. */
export type AnalysisWords = {
  readonly reasons: Entry["messages"];
  readonly lines: Entry["messages"];
};
