import type { Month, Period } from "../notation/period.ts";
import type { Quantity } from "../notation/quantity.ts";
import { Bug } from "./bug.ts";
import type { Diagnostic, Facts, Related, Severity } from "./diagnostic.ts";

/** How one language writes the values that sentences are made of. */
export type Print = {
  readonly quantity: (quantity: Quantity) => string;
  /** A share 0..1, written in percent. */
  readonly share: (share: number, digits?: number) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly month: (month: Month) => string;
  readonly period: (period: Period) => string;
  /** A value of a closed list by its name in this language: `enumerated("phase", "research")`. */
  readonly enumerated: (list: string, value: string) => string;
  /** The text of this language out of a text in several. */
  readonly pick: (text: string | { readonly [language: string]: string | undefined }) => string;
  /** "a, b and c", each as given. */
  readonly list: (items: readonly string[]) => string;
};

/** `never` accepts a function of any facts: each entry states the type of its own. */
type Sentence = (facts: never, print: Print) => string;

/** What is said about one code, in one language. */
export type Entry = {
  readonly messages: Readonly<Record<string, Sentence>>;
  /** What to do, where that does not depend on the message. */
  readonly help?: string | Sentence;
  /** Sentences for the related places. */
  readonly notes?: Readonly<Record<string, Sentence>>;
};

export type Catalogue = Readonly<Record<string, Entry>>;

/** The shape another language has to fill: the same codes, keys and facts. */
export type Translation<C extends Catalogue> = {
  readonly [Code in keyof C]: {
    readonly [Part in keyof C[Code]]: Part extends "help" ? C[Code][Part] | string : C[Code][Part];
  };
};

type Waiver = NonNullable<Diagnostic["waiver"]>;

/** A waiver in the words of one language. */
export type SpokenWaiver = { readonly [Part in keyof Waiver]: string };

/** The fixed words around the findings, in one language. */
export type Words = {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly also: string;
  readonly help: string;
  readonly more: string;
  readonly waived: (waiver: SpokenWaiver) => string;
  /** The last line: how many findings of each severity count, and how many are waived. */
  readonly summary: (counts: Readonly<Record<Severity | "waived", number>>) => string;
  /** Headings over the findings of one severity. */
  readonly headings: Readonly<Record<Severity | "waived", string>>;
  /** Heads of a table of findings. */
  readonly columns: Readonly<Record<"place" | "rule" | "finding" | "help" | "waiver", string>>;
  /** Several findings as one. */
  readonly findings: (count: number) => string;
  /** That a list was cut, and whether the whole of it is in the summary of the job. */
  readonly notShown: (count: number, isSummarised: boolean) => string;
  /** What stands between a plan and a status: nothing, or so many findings. */
  readonly gate: (status: string, count: number) => string;
  /** Heads what the lead of the plan has to put right. */
  readonly lead: (name: string) => string;
  /** Where the plan names nobody who could. */
  readonly nobody: string;
  /** Of a rule, where the plan could not be read as far as the rules. */
  readonly notJudged: string;
};

/** What a sentence is looked up by; a `Diagnostic` and a `WorldRefusal` both have it. */
export type Utterance = Pick<Diagnostic, "code" | "key" | "facts">;

export type Speech = {
  readonly message: (said: Utterance) => string;
  readonly help: (said: Utterance) => string | undefined;
  readonly note: (code: string, related: Pick<Related, "key" | "facts">) => string;
  readonly waiver: (waiver: Waiver) => SpokenWaiver;
  readonly label: (severity: Severity) => string;
  readonly words: Words;
};

/** Speaks with the first catalogue that knows a code and key; the last one is usually English. */
export const makeSpeech = (
  catalogues: readonly Catalogue[],
  words: Words,
  print: Print,
): Speech => {
  const say = (sentence: Sentence, facts: Facts): string => sentence(facts as never, print);
  const entries = (code: string): readonly Entry[] =>
    catalogues
      .flatMap((catalogue) => (Object.hasOwn(catalogue, code) ? [catalogue[code]] : []))
      .filter((entry) => entry !== undefined);
  const among = (
    part: "messages" | "notes",
    code: string,
    { key, facts }: Pick<Related, "key" | "facts">,
  ): string => {
    for (const entry of entries(code)) {
      const sentence = entry[part]?.[key];
      if (sentence !== undefined) return say(sentence, facts);
    }
    throw new Bug(`no sentence for ${code}, ${part}, ${key}`);
  };
  return {
    message: (said) => among("messages", said.code, said),
    note: (code, related) => among("notes", code, related),
    help: ({ code, facts }) => {
      const help = entries(code).find((entry) => entry.help !== undefined)?.help;
      return typeof help === "function" ? say(help, facts) : help;
    },
    waiver: ({ reason, person, expires }) => ({
      reason: print.pick(reason),
      person: print.pick(person),
      expires: print.period(expires),
    }),
    label: (severity) => words.severity[severity],
    words,
  };
};
