import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { SpokenWaiver } from "../diagnostics/speech.ts";
import type { Range } from "../read/locate.ts";

/** A place in the user's file with what is said of it. */
export type Remark = { readonly file: string; readonly range: Range; readonly message: string };

/** Text to write over a stretch of the user's file; nothing of what the file says changes with it. */
export type Replacement = { readonly file: string; readonly range: Range; readonly by: string };

/** A diagnostic spoken in one language and found in the file: all a reporter needs, as plain data. */
export type Finding = Remark &
  Pick<Diagnostic, "code" | "key" | "facts" | "measured"> & {
    readonly severity: Severity;
    readonly path: Diagnostic["place"]["path"];
    readonly help?: string;
    readonly related: readonly Remark[];
    /** Fields of the file to write or correct, as dotted paths from its top. */
    readonly writes: readonly string[];
    /** Ids of the institutions that can put it right. */
    readonly resolvers: readonly string[];
    /** Made together, they put it right. */
    readonly edits: readonly Replacement[];
    /** Set when a waiver in the plan covers the finding; it is then shown but not counted. */
    readonly waiver?: SpokenWaiver;
    /** False where the file has nothing of the part it is about: there is no line to show. */
    readonly isWritten: boolean;
    /** Lines to show above the marked one: a fault of syntax is understood from the line before. */
    readonly above: number;
    /** What to run to read more. */
    readonly more: string;
  };

export type Counts = Readonly<Record<Severity | "waived", number>>;

/** How many findings count, by severity; a waived one counts as waived only. */
export const countsOf = (findings: readonly Finding[]): Counts => {
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const { waiver, severity } of findings) counts[waiver ? "waived" : severity] += 1;
  return counts;
};
