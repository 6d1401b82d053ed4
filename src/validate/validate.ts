import type { Complain, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Source } from "../read/source.ts";
import { hiddenKeys } from "./hidden-keys.ts";
import { holePaths } from "./hole-paths.ts";
import { type PlanFile, planFile } from "./shapes/plan-file.ts";
import { type Issue, troubles } from "./trouble.ts";
import { withoutBlanks } from "./without-blanks.ts";
import { withoutHoles } from "./without-holes.ts";

export type Validated = {
  readonly file: PlanFile;
  /** False where misshapen parts were taken out: what is left can be resolved, but not judged. */
  readonly whole: boolean;
};

type Tree = Record<string, unknown>;

const get = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? (at as Tree)[key as string] : undefined),
    value,
  );

/** The entry to take out for an issue: never an item of a list, whose neighbours would move up. */
const entryOf = (value: unknown, { path }: Issue): readonly PropertyKey[] => {
  const list = path.findIndex((key) => typeof key === "number");
  const entry = list === -1 ? path : path.slice(0, list);
  return get(value, entry) === undefined ? entry.slice(0, -1) : entry;
};

const remove = (value: unknown, path: readonly PropertyKey[]): void => {
  const last = path.at(-1);
  const parent = get(value, path.slice(0, -1));
  if (last === undefined || typeof parent !== "object" || parent === null) return;
  delete (parent as Tree)[last as string];
};

const takeOut = (value: unknown, issues: readonly Issue[]): void => {
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) remove(value, [...issue.path, key]);
    } else remove(value, entryOf(value, issue));
  }
};

const each = (said: readonly Diagnostic[], complain: Complain): void => {
  for (const one of said) complain(one);
};

/** A misshapen part can hide another; more rounds than the file is deep are never needed. */
const rounds = 12;

/**
 * Checks the shape of the plan file. Every fault is said at its place; the parts that are at fault are
 * left out of the result, so that names in the rest can still be resolved.
 */
export const validate = (source: Source, complain: Complain): Validated | undefined => {
  const value = withoutHoles(source.value);
  const hidden = hiddenKeys(value, source);
  each(hidden, complain);
  for (let round = 0; round < rounds; round += 1) {
    const parsed = planFile.safeParse(value);
    const isFirst = round === 0;
    // what shows only after a part was taken out is a consequence, not another fault of the user
    const say: Complain = isFirst ? complain : () => undefined;
    if (parsed.success) {
      const file = withoutBlanks(parsed.data);
      each(holePaths(file, source), say);
      return { file, whole: isFirst && hidden.length === 0 };
    }
    const issues = parsed.error.issues as readonly Issue[];
    each(troubles(issues, value, source), say);
    takeOut(value, issues);
  }
  return undefined;
};
