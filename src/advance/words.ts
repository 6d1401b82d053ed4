import type { ChangeClass } from "../diff/change.ts";

/** What was compared with what, in numbers and sentences of one language. */
export type Since = {
  readonly version: string;
  readonly counts: Readonly<Record<ChangeClass, number>>;
  /** The gravest first. */
  readonly sentences: readonly string[];
  /** Changes beside these. */
  readonly others: number;
};

/** How a plan's way from status to status is spoken of in one language; statuses are printed. */
export type AdvanceWords = {
  /** Between two sentences. */
  readonly between: string;
  readonly moved: (from: string, to: string) => string;
  readonly since: (since: Since) => string;
  readonly sinceNothing: (version: string) => string;
  /** "1.0.0: from agreed to shared" at the terminal, once it is written. */
  readonly done: (plan: string, version: string, from: string, to: string) => string;
  readonly wouldBe: string;
  readonly now: (plan: string, version: string | undefined, status: string) => string;
  readonly next: (status: string, command: string) => string;
  /** What is missing before everybody is shown the plan; places are `file:line`. */
  readonly unshared: (count: number) => string;
  readonly noSummary: (language: string | undefined) => string;
  readonly noTranslation: (language: string, count: number, places: readonly string[]) => string;
  readonly languages: Readonly<Record<"ja" | "en", string>>;
  readonly barred: (command: string) => string;
};

const things = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const advanceWords: AdvanceWords = {
  between: " ",
  moved: (from, to) => `From ${from} to ${to}.`,
  since: ({ version, counts, sentences, others }) => {
    const sums = [
      things(counts.commitment, "promise worse or gone", "promises worse or gone"),
      things(counts["needs-agreement"], "duty new or changed", "duties new or changed"),
      `${counts.informational} for information`,
    ].join(", ");
    const list = [...sentences, ...(others > 0 ? [`and ${others} more`] : [])].join("; ");
    return `Since ${version}: ${sums}${list === "" ? "" : ` – ${list}`}.`.replace(/…\.$/, "…");
  },
  sinceNothing: (version) => `Nothing else changed since ${version}.`,
  done: (plan, version, from, to) => `${plan}: version ${version}, from ${from} to ${to}`,
  wouldBe: "This would be written; nothing is.",
  now: (plan, version, status) =>
    `${plan}: ${version === undefined ? "no version yet" : `version ${version}`}, ${status}`,
  next: (status, command) => `next comes ${status}: \`${command}\``,
  unshared: (count) =>
    `before the plan is shared, ${things(count, "thing is", "things are")} still to be written:`,
  noSummary: (language) =>
    `a summary for everybody (\`plan.summary\`)${language === undefined ? "" : ` in ${language}`}`,
  noTranslation: (language, count, places) =>
    `${things(count, "text", "texts")} in ${language}, which the plan promises: ${places.join(", ")}${count > places.length ? ` and ${count - places.length} more` : ""}`,
  languages: { ja: "Japanese", en: "English" },
  barred: (command) => `\`${command}\` shows each of them where it stands`,
};
