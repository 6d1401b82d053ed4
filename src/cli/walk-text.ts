import type { Words } from "../diagnostics/speech.ts";
import type { AnalysisSpeech } from "../languages/analysis-speech.ts";
import type { Counts, Finding } from "../report/finding.ts";
import type { Paint } from "../report/paint.ts";
import { clickable } from "../report/reporter.ts";
import type { Language } from "../text/language.ts";
import { visible } from "../util/visible.ts";
import type { Said, WalkedStep } from "../walk/walk.ts";
import type { CliTexts } from "./texts.ts";
import { wrap } from "./wrap.ts";

export type Tongue = {
  readonly language: Language;
  readonly texts: CliTexts;
  readonly speech: AnalysisSpeech;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** What a key of the plan file holds, in that language. */
  readonly fieldText: (key: string) => string;
  /** Who puts a finding right, by name, where the walk asks for the next gate. */
  readonly resolver?: (finding: Finding) => string;
};

/** A step with its findings in words. */
export type SpokenStep = WalkedStep & { readonly spoken: readonly Finding[] };

const marks = { empty: "○", begun: "◐", ready: "●" } as const;

/** Findings shown by themselves; the rest is counted. */
const shown = 3;

const indented = (text: string, { width }: Tongue, first = "  ", next = first): string =>
  wrap(visible(text), Math.max(40, Math.min(width, 110) - next.length))
    .map((line, place) => `${place === 0 ? first : next}${line}`)
    .join("\n");

/** What is computed, then what is not: analyses that lack the same thing are named together. */
const saidLines = (said: readonly Said[], tongue: Tongue): readonly string[] => {
  const { speech, texts, paint } = tongue;
  const item = (text: string): string => indented(text, tongue, "  - ", "    ");
  const lines = said.flatMap(({ analysis, line }) =>
    line ? [item(speech.line(analysis, line))] : [],
  );
  const lacking = new Map<string, string[]>();
  for (const { analysis, why } of said) {
    if (!why) continue;
    const reason = speech.why(why);
    lacking.set(reason, [...(lacking.get(reason) ?? []), analysis]);
  }
  const open = [...lacking].map(([reason, names]) =>
    paint.dim(item(texts.notAvailable(speech.print.list(names), reason))),
  );
  return [...lines, ...open];
};

/** Which keys to write, and who does; only errors bar the way. */
const taskLine = (finding: Finding, { texts, resolver, ...tongue }: Tongue): readonly string[] => {
  if (!resolver || finding.severity !== "error") return [];
  const line = texts.toWrite(finding.writes, resolver(finding));
  return [indented(line, { texts, ...tongue }, "    ", "      ")];
};

const findingLine = (finding: Finding, words: Words, tongue: Tongue): string => {
  const { severity, message } = finding;
  const [first = "", ...others] = indented(message, tongue, "", "    ").split("\n");
  const label = tongue.paint[severity](`${words.severity[severity]}:`);
  const place = `    ${tongue.paint.accent(visible(clickable(finding)))}`;
  return [`  ${label} ${first}`, ...others, place, ...taskLine(finding, tongue)].join("\n");
};

const worstFirst = { error: 0, warning: 1, note: 2 } as const;

const findingLines = (
  spoken: readonly Finding[],
  words: Words,
  tongue: Tongue,
): readonly string[] => {
  const open = spoken
    .filter(({ waiver }) => !waiver)
    .toSorted((a, b) => worstFirst[a.severity] - worstFirst[b.severity]);
  // all that bars the way is shown to those who ask for the gate
  const barring = open.filter(({ severity }) => severity === "error").length;
  const most = tongue.resolver ? Math.max(shown, barring) : shown;
  const rest = open.length - most;
  return [
    ...open.slice(0, most).map((one) => findingLine(one, words, tongue)),
    ...(rest > 0 ? [`  ${tongue.paint.dim(tongue.texts.moreFindings(rest))}`] : []),
  ];
};

const nextLine = ({ missing, spoken }: SpokenStep, tongue: Tongue): readonly string[] => {
  const { texts, fieldText } = tongue;
  const error = spoken.find(({ severity, waiver }) => severity === "error" && !waiver);
  if (error) return [indented(texts.nextMend(error.help ?? error.message), tongue, "  ", "    ")];
  const [key] = missing;
  if (key === undefined) return [];
  return [indented(texts.nextWrite(key, fieldText(key)), tongue, "  ", "    ")];
};

const stepText = (walked: SpokenStep, words: Words, tongue: Tongue): string => {
  const { language, texts, paint } = tongue;
  const { step, state, said, spoken, written } = walked;
  const head = `${marks[state]} ${step.number} ${step.title[language]}`;
  const how = texts.stepState[state](written, step.needs.length);
  return [
    `${paint.bold(head)}  ${paint.dim(how)}`,
    paint.dim(indented(step.question[language], tongue)),
    ...saidLines(said, tongue),
    ...findingLines(spoken, words, tongue),
    ...nextLine(walked, tongue),
  ].join("\n");
};

type Walked = {
  readonly title: string;
  readonly status: string;
  readonly steps: readonly SpokenStep[];
  readonly counts: Counts;
  readonly words: Words;
};

/** The walk as text for a terminal: a paragraph for each step. */
export const walkText = (
  { title, status, steps, counts, words }: Walked,
  tongue: Tongue,
): string => {
  const { texts, paint } = tongue;
  const ready = steps.filter(({ state }) => state === "ready").length;
  return `${[
    `${paint.bold(visible(title))}  ${paint.dim(status)}`,
    ...steps.map((one) => stepText(one, words, tongue)),
    `${texts.walked(ready, steps.length)} ${words.summary(counts)}`,
  ].join("\n\n")}\n`;
};
