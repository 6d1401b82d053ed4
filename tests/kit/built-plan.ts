import { readdirSync } from "node:fs";
import type { Rule } from "../../src/check/rule.ts";
import { rules } from "../../src/check/rules/index.gen.ts";
import { speechIn } from "../../src/languages/index.ts";
import { type Built, build } from "../../src/pipeline.ts";
import type { PrintWish } from "../../src/print.ts";
import { nodeDisk } from "../../src/read/node-disk.ts";
import { noPaint } from "../../src/report/paint.ts";
import { report } from "../../src/report/report.ts";
import { short } from "../../src/report/reporters/short.ts";
import type { Language } from "../../src/text/language.ts";

/** The plans under `plans/`. */
export const samples: readonly string[] = readdirSync("plans", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The day every test plan is judged on. */
export const today = "2026-04-01";

/** A plan's path, or its text, through the whole program with every rule. */
export const builtPlan = async (
  given: { readonly name: string; readonly text?: string },
  wish: PrintWish = { formats: ["md", "html"] },
): Promise<Built> =>
  build({ ...given, ...wish, settings: { rules: rules as readonly Rule[], today } }, nodeDisk);

/** The findings as `rip check --format short` prints them. */
export const shortReport = async (
  { findings, files }: Built,
  language: Language = "en",
): Promise<string> => {
  const speech = await speechIn(language);
  const setting = { files, words: speech.words, paint: noPaint, width: 100, version: "0.0.0" };
  return short.report(report(findings, files, speech), setting);
};
