/** What other programs may use: the flow and what it is asked and answers. */

export { accounts } from "./analyse/accounts/index.gen.ts";
export { results } from "./analyse/results.ts";
export type { CheckSettings } from "./check/check.ts";
export type { Rule } from "./check/rule.ts";
export { rules } from "./check/rules/index.gen.ts";
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.ts";
export { WorldRefusal } from "./diagnostics/world-refusal.ts";
export { analysisSpeechIn } from "./languages/analysis-speech.ts";
export { speechIn } from "./languages/index.ts";
export type { Plan } from "./model/plan.ts";
export {
  type BuildWish,
  type Built,
  build,
  type Examined,
  examine,
  type Wish,
} from "./pipeline.ts";
export type { Disk } from "./read/disk.ts";
export { nodeDisk } from "./read/node-disk.ts";
export type { Output } from "./render/format.ts";
export { report } from "./report/report.ts";
export type { Language } from "./text/language.ts";
export { write } from "./write/write.ts";
