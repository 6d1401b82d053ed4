import { check } from "../../src/check/check.ts";
import type { Rule } from "../../src/check/rule.ts";
import { waiverTexts } from "../../src/check/waiver-texts.ts";
import { complaints } from "../../src/diagnostics/complaints.ts";
import type { Catalogue } from "../../src/diagnostics/speech.ts";
import { makeSpeech } from "../../src/diagnostics/speech.ts";
import { rulesJa } from "../../src/languages/ja/rules/index.gen.ts";
import { waiverTextsJa } from "../../src/languages/ja/waiver-texts.ts";
import type { ValueOf } from "../../src/model/enumerations.ts";
import type { Finding } from "../../src/report/finding.ts";
import { report } from "../../src/report/report.ts";
import { reportWords } from "../../src/report/words.ts";
import type { Language } from "../../src/text/language.ts";
import { makeText } from "../../src/text/text.ts";
import { soundPlanOf } from "./plan-of.ts";

export type Judged = {
  readonly rules: readonly Rule[];
  readonly language?: Language;
  readonly as?: ValueOf<"status">;
  readonly today?: string;
};

/** What the rules say of a YAML text, in the words of one language and nothing of another. */
export const checkText = (yaml: string, judged: Judged): readonly Finding[] => {
  const { rules, language = "en", as, today = "2026-04-01" } = judged;
  const { plan, use, files } = soundPlanOf(yaml);
  const { complain, said } = complaints();
  check(plan, use, { rules, today, ...(as ? { as } : {}) }, complain);
  const english = Object.fromEntries(rules.map((rule) => [rule.id, rule])) as unknown as Catalogue;
  const catalogue =
    language === "ja" ? { ...rulesJa, ...waiverTextsJa } : { ...english, ...waiverTexts };
  const speech = makeSpeech([catalogue], reportWords, makeText(language));
  return report(said(), files, speech);
};

/** `line:column severity message`, with the related places under it. */
export const asLines = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ range, severity, message, related }) => [
    `${range.start.line}:${range.start.column} ${severity}: ${message}`,
    ...related.map(
      (other) => `  ${other.range.start.line}:${other.range.start.column} ${other.message}`,
    ),
  ]);
