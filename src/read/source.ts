import type { Pair, ParsedNode, YAMLMap } from "yaml";

export type Root = ParsedNode | null;

/** A top-level key that was read by itself; its nodes count from `start`. */
export type FilePart = { readonly start: number; readonly root: Root };

/** One text the user wrote. The YAML nodes stay inside `read`. */
export type SourceFile = {
  /** As shown to the user, with forward slashes. */
  readonly name: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** Offset of the first character of each line, in UTF-16 units. */
  readonly lineStarts: readonly number[];
  readonly root: Root;
  /** By top-level key, where the file was read key by key: its `root` is then made when asked for. */
  readonly parts?: ReadonlyMap<string, FilePart>;
  /** Pairs by key of the maps that were searched so far; filled by `locate`. */
  readonly pairs: WeakMap<YAMLMap, ReadonlyMap<string, Pair>>;
};

/** A plan as written: one file, or the files of a folder merged by top-level key. */
export type Source = {
  /** The file or folder as the user named it, with forward slashes. */
  readonly name: string;
  /** What relative paths inside the plan start from; `.` for the current folder. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** JSON-safe; `__proto__` in it is a key like any other. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Name of the file a top-level key came from; if no file has it, that of the plan's head, else the first. */
  readonly fileOf: (topLevelKey: string) => string;
};

/** What reading gives: the texts always, for showing the findings; the plan only if it could be made. */
export type Read = {
  readonly files: readonly SourceFile[];
  readonly source: Source | undefined;
};

export const lineStartsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
    starts.push(end + 1);
  }
  return starts;
};
