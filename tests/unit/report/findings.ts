import { complaints } from "../../../src/diagnostics/complaints.ts";
import { type Diagnostic, fault } from "../../../src/diagnostics/diagnostic.ts";
import { type Catalogue, makeSpeech, type Words } from "../../../src/diagnostics/speech.ts";
import { readTextsJa } from "../../../src/languages/ja/read.ts";
import { readText } from "../../../src/read/read.ts";
import { readTexts } from "../../../src/read/trouble.ts";
import { noPaint } from "../../../src/report/paint.ts";
import { report } from "../../../src/report/report.ts";
import type { Setting } from "../../../src/report/reporter.ts";
import { bareScope, type Scope } from "../../../src/report/scope.ts";
import { reportWords } from "../../../src/report/words.ts";
import { print } from "./print.ts";

const ruleTexts = {
  "institution-without-role": {
    messages: { none: ({ name }: { name: string }) => `institution \`${name}\` has no role` },
    notes: { list: () => "the roles of this plan are listed here" },
    help: "give it one of the roles listed under `roles:`",
  },
} satisfies Catalogue;

/** Findings about a text: what reading says, and what the diagnostics given say. */
export const findingsIn = (
  text: string,
  given: readonly Diagnostic[] = [],
  words: Words = reportWords,
  scope: Partial<Scope> = {},
) => {
  const { complain, said } = complaints();
  const { files } = readText("plan.yaml", text, complain);
  const catalogues = words === reportWords ? [] : [readTextsJa];
  const speech = makeSpeech([...catalogues, readTexts, ruleTexts], words, print);
  const findings = report([...said(), ...given], files, speech);
  const setting: Setting = {
    files,
    words,
    paint: noPaint,
    width: 80,
    version: "0.0.0",
    scope: { ...bareScope, ...scope },
  };
  return { findings, setting };
};

type Path = readonly (string | number)[];

/** A made-up finding of a rule. */
export const withoutRole = (
  name: string,
  path: Path,
  rest: Partial<Diagnostic> = {},
): Diagnostic => ({
  ...fault("institution-without-role", "none", { file: "plan.yaml", path }, { name }),
  severity: "warning",
  ...rest,
});
