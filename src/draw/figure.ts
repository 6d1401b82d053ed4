import type { Use } from "../analyse/analysis.ts";
import type { Judgement } from "../check/judgement/judgement.ts";
import type { Entry } from "../diagnostics/speech.ts";
import type { Table } from "../document/block.ts";
import type { Drawing } from "../document/drawing.ts";
import type { Plan } from "../model/plan.ts";
import type { Text } from "../text/text.ts";

export type Drawn = {
  readonly drawing: Drawing;
  /** The table behind the picture: all that it shows, for those who cannot see it or want the numbers. */
  readonly data: Pick<Table, "caption" | "columns" | "rows">;
  /** What is left out or summarised, and why; empty if the picture is whole. */
  readonly remarks: readonly string[];
};

export type FigureContext = {
  readonly plan: Plan;
  readonly use: Use;
  /** What the rules came to. */
  readonly judgement: Judgement;
  readonly text: Text;
  /** Says one of the figure's own sentences in the language of the drawing. */
  readonly say: (key: string, facts?: Readonly<Record<string, unknown>>) => string;
};

/** A picture computed from the plan and its analyses. `undefined` where there is nothing to draw. */
export type FigureMaker = {
  readonly id: string;
  /** Its number in the contents of the document, "F3". */
  readonly number: string;
  /** English; other languages have theirs in their catalogue. */
  readonly messages: Entry["messages"];
  readonly draw: (context: FigureContext) => Drawn | undefined;
};

export const defineFigure = <const F extends FigureMaker>(figure: F): F => figure;
