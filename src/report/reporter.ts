import type { Words } from "../diagnostics/speech.ts";
import type { SourceFile } from "../read/source.ts";
import type { Counts, Finding } from "./finding.ts";
import type { Gate } from "./gate.ts";
import type { Paint } from "./paint.ts";
import type { Need, Scope } from "./scope.ts";

/** What a reporter may know besides the findings. */
export type Setting = {
  readonly files: readonly SourceFile[];
  readonly words: Words;
  /** Of all findings, where some of them are not shown. */
  readonly counts?: Counts;
  readonly paint: Paint;
  /** Cells of the terminal. */
  readonly width: number;
  /** Of `rip`. */
  readonly version: string;
  /** What stands between the plans and the status asked for; nothing where none was. */
  readonly gates?: readonly Gate[];
  /** What was checked; a reporter that only lists findings does without. */
  readonly scope?: Scope;
};

/** One way to write findings down. The text ends with a line end, unless it is empty. */
export type Reporter = {
  readonly id: string;
  /** Other names it is asked for by. */
  readonly aliases?: readonly string[];
  /** The variable that says "true" where `--format auto` means this one. */
  readonly automatic?: string;
  /** The reporter that writes the whole list into the file a variable names, besides this one's own text. */
  readonly summary?: { readonly variable: string; readonly by: string };
  /** What has to be in its scope. */
  readonly needs?: readonly Need[];
  readonly report: (findings: readonly Finding[], setting: Setting) => string;
};

const spotText = ({ line, column }: Finding["range"]["start"]): string => `${line}:${column}`;

/** `file:line:column`, as editors and terminals understand it. */
export const clickable = ({ file, range }: Pick<Finding, "file" | "range">): string =>
  `${file}:${spotText(range.start)}`;
