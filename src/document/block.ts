import type { Drawing } from "./drawing.ts";
import type { Span } from "./span.ts";
import type { DocumentTheme } from "./theme.ts";

export type Paragraph = { readonly kind: "paragraph"; readonly spans: readonly Span[] };

/** The opening sentences of a section: what it means for its first reader. */
export type Lead = { readonly kind: "lead"; readonly spans: readonly Span[] };

export type List = {
  readonly kind: "list";
  readonly ordered: boolean;
  /** The number an ordered list begins with; 1 unless given. */
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
};

export type Quote = { readonly kind: "quote"; readonly blocks: readonly Block[] };
export type Code = { readonly kind: "code"; readonly language: string; readonly text: string };

/** Terms with what belongs to them: the head of a target sheet, key numbers of the plan. */
export type Facts = {
  readonly kind: "facts";
  /** "numbers" are set large, as key figures; "sheet" as a quiet two-column list. */
  readonly look: "numbers" | "sheet";
  readonly items: readonly { readonly term: string; readonly spans: readonly Span[] }[];
};

/** A set-apart message: what is missing and how to supply it ("hole"), or what a rule says. */
export type Callout = {
  readonly kind: "callout";
  readonly tone: "hole" | "note" | "warning" | "error";
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Column = { readonly title: string; readonly align: "start" | "end" | "centre" };

export type Row = {
  readonly cells: readonly (readonly Span[])[];
  readonly look?: "total" | "group";
  /** Ids of the institutions the row concerns. */
  readonly institutions?: readonly string[];
};

/**
 * `number` is the one of the contents table, "T4"; the same in every language. A table inside a plan's
 * own text has neither id, number nor caption: they are empty.
 */
export type Table = {
  readonly kind: "table";
  readonly id: string;
  readonly number: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of every row heads it. */
  readonly rows: readonly Row[];
  readonly note?: readonly Span[];
};

/** `number` is the one of the contents table, "F3". `data` is the table behind the picture. */
export type Figure = {
  readonly kind: "figure";
  readonly id: string;
  readonly number: string;
  /** Its title says what the figure finds. */
  readonly drawing: Drawing;
  /** What the picture leaves out or sums up; nothing where it is whole. */
  readonly caption: readonly Span[];
  readonly data: Table;
  /** The table stands in the annex, and the figure leads there. */
  readonly isDataApart?: true;
};

/** `number` is "3" or "A1" for sections and empty for the parts inside one. */
export type Section = {
  readonly kind: "section";
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export type Block =
  | Paragraph
  | Lead
  | List
  | Quote
  | Code
  | Facts
  | Callout
  | Table
  | Figure
  | Section;

/** The plan itself, the annex with the workings behind its numbers, the report of a review, an index of plans, a list of changes: files of their own. */
export type Volume = "plan" | "annex" | "review" | "index" | "changes";

/** A whole plan in one language, free of any format: what `render` turns into files. */
export type PlanDocument = {
  readonly language: string;
  readonly volume: Volume;
  readonly title: string;
  /** Above the title: region and period. */
  readonly kicker: string;
  /** Under the title: what the plan is about in a few sentences. */
  readonly lede: readonly Block[];
  /** Status, version, lead institution …: the line of facts on the first page. */
  readonly imprint: Facts;
  readonly sections: readonly Section[];
  /** The labels a format needs for its own furniture, in the document's language. */
  readonly labels: DocumentLabels;
  /** The document in the other languages, by file stem: `[{ language: "en", title }]`. */
  readonly translations: readonly { readonly language: string; readonly title: string }[];
  /** The workings of the plan, where there are any. Links find the volume that has their block. */
  readonly annex?: PlanDocument;
  /** Those a reader may choose as "my institution", in the order to offer them. */
  readonly institutions?: readonly Chooser[];
  /** Colours of the figures, which are chosen for white paper → their partners on dark paper. */
  readonly darkColours?: Readonly<Record<string, string>>;
  /** How it looks, where the plan asks for more than the usual. */
  readonly theme?: DocumentTheme;
};

/** An institution a reader may choose as their own, and what the plan means for it. */
export type Chooser = {
  readonly id: string;
  readonly name: string;
  /** What binds it, what it gives and receives, what it agreed to, and its next date. */
  readonly blocks?: readonly Block[];
};

export type DocumentLabels = {
  readonly contents: string;
  readonly skipToText: string;
  readonly figure: string;
  readonly table: string;
  readonly dataBehind: string;
  /** Leads to the table behind a figure where that stands in the annex; on paper it says so. */
  readonly dataApart: string;
  /** What stands between two sentences. */
  readonly between: string;
  readonly madeWith: string;
  readonly otherLanguages: string;
  readonly backToContents: string;
  readonly scrollFigure: string;
  readonly scrollTable: string;
  /** Heads the choice of an institution; without it no choice is offered. */
  readonly myInstitution?: string;
  /** The choice that marks nobody. */
  readonly everyInstitution?: string;
};
