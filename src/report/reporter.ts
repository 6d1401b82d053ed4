import type { Words } from "../diagnostics/speech.ts";
import type { SourceFile } from "../read/source.ts";
import type { Counts, Finding } from "./finding.ts";
import type { Paint } from "./paint.ts";

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
};

/** One way to write findings down. The text ends with a line end, unless it is empty. */
export type Reporter = {
  readonly id: string;
  readonly report: (findings: readonly Finding[], setting: Setting) => string;
};

const spotText = ({ line, column }: Finding["range"]["start"]): string => `${line}:${column}`;

/** `file:line:column`, as editors and terminals understand it. */
export const clickable = ({ file, range }: Pick<Finding, "file" | "range">): string =>
  `${file}:${spotText(range.start)}`;
