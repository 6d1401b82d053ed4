import type { Use } from "../analyse/analysis.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Plan } from "../model/plan.ts";
import type { Language } from "../text/language.ts";

/** A document of a plan, as the index links to it. */
export type DocumentLink = {
  readonly language: Language;
  readonly volume: "plan" | "annex";
  readonly href: string;
};

/** One of several plans that are looked at together. */
export type Member = {
  /** Its place in the index, from 1: what tables call it by. */
  readonly number: number;
  readonly plan: Plan;
  readonly use: Use;
  readonly findings: readonly Diagnostic[];
};

/** A plan that could not be read, with the first thing that is wrong with it. */
export type Unread = {
  readonly number: number;
  /** File or folder, as the user named it. */
  readonly name: string;
  /** Shows all that is wrong with it. */
  readonly command: string;
  readonly first?: Diagnostic;
  /** `plan.yaml:3` */
  readonly at?: string;
};
