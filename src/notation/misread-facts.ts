import { misread, type Reading } from "./read.ts";

type Written = { readonly written: string };
type Suggested = { readonly suggestion?: string | undefined };

/** Every way a value can fail to be read, and what is known of the failure. */
export type MisreadFacts = {
  readonly quantity: {
    readonly empty: Written;
    readonly tooLong: Written & { readonly length: number; readonly limit: number };
    readonly noNumber: Written;
    readonly unknownWord: Written & Suggested & { readonly word: string };
    readonly manyWords: Written & { readonly words: string };
    readonly ambiguousWord: Written & { readonly word: string; readonly readings: string };
    readonly twoUnits: Written & { readonly first: string; readonly second: string };
    readonly grouping: Written & Suggested & { readonly number: string };
    readonly magnitudes: Written & { readonly number: string };
    readonly exponent: Written;
    readonly range: Written;
    readonly bound: Written & { readonly word: string };
    readonly date: Written;
    readonly oddDigit: Written & { readonly character: string };
    readonly tooLarge: Written;
    readonly tooPrecise: Written & { readonly kept: string };
  };
  readonly period: {
    readonly empty: Written;
    readonly tooLong: Written & { readonly length: number; readonly limit: number };
    readonly unreadable: Written;
    readonly notWhole: Written;
    readonly yearOutside: Written & {
      readonly year: number;
      readonly first: number;
      readonly last: number;
    };
    readonly noMonth: Written & { readonly month: number };
    readonly noDay: Written & { readonly day: number; readonly days: number };
    readonly noQuarter: Written & { readonly quarter: number };
    readonly eraOver: Written & {
      readonly era: string;
      readonly ended: string;
      readonly suggestion: string;
    };
    readonly eraBefore: Written & Suggested & { readonly era: string; readonly began: string };
    readonly missingUnit: Written & { readonly suggestion: string };
    readonly shortYear: Written & { readonly suggestion: string };
    readonly shortEnd: Written & Suggested;
    readonly notDecade: Written & { readonly year: number };
    readonly endBeforeStart: Written & { readonly first: string; readonly last: string };
    readonly openEnd: Written;
    readonly twoNames: Written & { readonly first: string; readonly second: string };
  };
  readonly duration: {
    readonly empty: Written;
    readonly tooLong: Written & { readonly length: number; readonly limit: number };
    readonly noNumber: Written;
    readonly unknownWord: Written & Suggested & { readonly word: string };
    readonly tooFine: Written & { readonly word: string };
    readonly notWhole: Written & { readonly months: string };
    readonly negative: Written;
    readonly tooLarge: Written & { readonly limit: number };
    readonly range: Written;
    readonly approximate: Written;
  };
  readonly code: {
    readonly empty: Written & CodeKind;
    readonly unquoted: Written & CodeKind;
    readonly notDigits: Written & CodeKind;
    readonly length: Written & CodeKind & { readonly found: number; readonly expected: string };
    readonly prefecture: Written & CodeKind & { readonly prefecture: string };
    readonly checkDigit: Written &
      CodeKind & { readonly found: string; readonly expected: string; readonly suggestion: string };
    readonly chapter: Written & CodeKind & { readonly chapter: string };
    readonly reservedChapter: Written & CodeKind & { readonly chapter: string };
    readonly letter: Written & CodeKind & { readonly letter: string };
    readonly division: Written & CodeKind & { readonly division: string };
  };
};

type CodeKind = {
  readonly code: "prefecture" | "municipal" | "corporate" | "hs" | "jsic";
};

/** Longest text that is looked at; anything longer is not a figure, a time or a code. */
export const longestWritten = 200;

const longestQuoted = 60;

/** What was written, cut to what a message can quote. */
export const quoted = (written: string): string =>
  written.length <= longestQuoted ? written : `${written.slice(0, longestQuoted)}…`;

/** A misread of one area, with its facts checked by the compiler. */
export const refusals =
  <Area extends keyof MisreadFacts>() =>
  <Key extends keyof MisreadFacts[Area] & string>(
    key: Key,
    facts: MisreadFacts[Area][Key] & Readonly<Record<string, unknown>>,
  ): Reading<never> =>
    misread(key, facts);

/** What is said of a misread, and what to do about it, in one language. */
type Said<Facts> = {
  readonly message: (facts: Facts) => string;
  readonly help: (facts: Facts) => string;
};

/** Every misread in one language; a key or fact that is missing or unknown does not compile. */
export type MisreadTexts = {
  readonly [Area in keyof MisreadFacts]: {
    readonly [Key in keyof MisreadFacts[Area]]: Said<MisreadFacts[Area][Key]>;
  };
};
