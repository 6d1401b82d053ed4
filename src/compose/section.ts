import type { NotDefined, Use } from "../analyse/analysis.ts";
import type { Judgement } from "../check/judgement/judgement.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Speech } from "../diagnostics/speech.ts";
import type { Block } from "../document/block.ts";
import type { Plan } from "../model/plan.ts";
import type { LocalText } from "../text/language.ts";
import type { Text } from "../text/text.ts";
import type { Cells } from "./cells.ts";

type Facts = Readonly<Record<string, unknown>>;

export type SectionContext<W = Readonly<Record<string, string>>> = {
  readonly plan: Plan;
  readonly use: Use;
  readonly text: Text;
  /** Sentences of findings and rules in the language of the document. */
  readonly speech: Speech;
  /** All findings of the run, for the sections they concern and for the check report. */
  readonly findings: readonly Diagnostic[];
  /** What they add up to, for the check report and the crosswalk. */
  readonly judgement: Judgement;
  /** The section's own words in the language of the document. */
  readonly words: W;
  /** Values of the plan as spans: a hole where one is missing. */
  readonly cell: Cells;
  /**
   * The blocks of `templates/prose/<language>/<name>.hbs` with the facts filled in. Every variable the
   * template uses must be among the facts; text in them is plain and cannot become markup.
   */
  readonly prose: (name: string, facts: Facts) => readonly Block[];
  /** The same, with the first paragraph as the lead of the section. */
  readonly lead: (name: string, facts: Facts) => readonly Block[];
  /** A long text of the plan (CommonMark) as blocks; nothing where it is missing. */
  readonly long: (text: LocalText | undefined) => readonly Block[];
  /** What is missing and which key of the plan file supplies it. */
  readonly hole: (what: string, ...keys: readonly string[]) => Block;
  /** What the sections before this one print, with their workings in the annex. */
  readonly before: readonly Block[];
  /** The figure of that number with its caption and data table; empty where there is nothing to draw. */
  readonly figure: (number: string) => readonly Block[];
  /** The reason for an outcome that is not defined. */
  readonly why: (outcome: NotDefined) => string;
};

/** One section of the document: plan, analyses and findings in, blocks out. */
export type Section<W extends Readonly<Record<string, string>> = Readonly<Record<string, string>>> =
  {
    readonly id: string;
    /** English; `title` heads the section. Other languages have theirs in their catalogue. */
    readonly words: W & { readonly title: string };
    /** Ids of the rules whose findings the section shows at its end. */
    readonly rules: readonly string[];
    /** Whether a plan has anything for the section; a section without it is always printed. */
    readonly isPresent?: (plan: Plan) => boolean;
    // a method, so that sections with words of their own fit one list
    compose(context: SectionContext<W & { readonly title: string }>): readonly Block[];
  };

export const defineSection = <
  const Id extends string,
  const W extends Readonly<Record<string, string>>,
>(
  section: Section<W> & { readonly id: Id },
): Section<W> & { readonly id: Id } => section;
