import type { rules } from "../../src/check/rules/index.gen.ts";

type RuleId = (typeof rules)[number]["id"];

/** What becomes of the part: it goes, something else is written there, or its key is another. */
type Change =
  | "gone"
  | { readonly set: unknown }
  | { readonly rename: string }
  /** Of the text of a table alone, the first time it stands there. */
  | { readonly cells: readonly [from: string, to: string] };

/**
 * Who speaks newly: a rule that names the part touched or its owner, or a rule and the places that it
 * names besides or instead; or the code of a fault that is no rule's.
 */
export type Voice =
  | RuleId
  | readonly [RuleId, ...string[]]
  | "threshold"
  | "waiver"
  | `${string}/${string}`;

/** One part of the sample deleted or corrupted, and what has to come of it. */
export type Mutation = {
  /** What is done, in words. */
  readonly name: string;
  /** Dotted, an item of a list by its number or its content: `chain.links[from=mah,to=dealers].value`. */
  readonly path: string;
  readonly change: Change;
  /** What has to go with it to be one mistake, each on what the ones before have left. */
  readonly also?: readonly (readonly [path: string, change: Change])[];
  /** Every rule that speaks newly, and no other. */
  readonly speaks: readonly Voice[];
  /** Judged with the agreements of all who carry something: every change of a duty is heard then. */
  readonly signed?: true;
};

/** The same change at several places. */
export const each = (
  change: Change,
  paths: readonly string[],
): readonly (readonly [string, Change])[] => paths.map((path) => [path, change]);

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isLike = (item: unknown, content: string): boolean =>
  isTree(item) &&
  content.split(",").every((pair) => {
    const [key = "", value = ""] = pair.split("=");
    return String(item[key]) === value;
  });

const indexOf = (list: readonly unknown[], word: string, path: string): number => {
  const found = /^\d+$/.test(word) ? Number(word) : list.findIndex((item) => isLike(item, word));
  if (list[found] === undefined) throw new Error(`the sample has no ${path}`);
  return found;
};

/** The keys and indexes of a path as the sample stands; the last key may be new. */
export const stepsOf = (value: unknown, path: string): readonly (string | number)[] => {
  const words = path.match(/[^.[\]]+(?=\[|\]|\.|$)/g) ?? [];
  let inner = value;
  return words.map((word, at) => {
    const step = Array.isArray(inner) ? indexOf(inner, word, path) : word;
    const next: unknown = (inner as Record<string | number, unknown> | undefined)?.[step];
    if (next === undefined && at < words.length - 1) throw new Error(`the sample has no ${path}`);
    inner = next;
    return step;
  });
};

const renamed = (value: Tree, from: string, to: string): Tree =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key === from ? to : key, inner]));

const changedHere = (value: unknown, step: string | number, change: Change): unknown => {
  const there = (value as Record<string | number, unknown>)[step];
  if (typeof change === "object" && "set" in change) {
    if (Array.isArray(value)) return value.with(Number(step), change.set);
    return { ...(value as Tree), [step]: change.set };
  }
  if (there === undefined) throw new Error(`there is no ${step} to change`);
  if (change === "gone") {
    if (Array.isArray(value)) return value.toSpliced(Number(step), 1);
    return Object.fromEntries(Object.entries(value as Tree).filter(([key]) => key !== step));
  }
  if (!("rename" in change)) throw new Error("cells are changed in a table");
  return renamed(value as Tree, String(step), change.rename);
};

const changed = (
  value: unknown,
  [step, ...rest]: readonly (string | number)[],
  change: Change,
): unknown => {
  if (step === undefined) return value;
  if (rest.length === 0) return changedHere(value, step, change);
  const inner = changed((value as Record<string | number, unknown>)[step], rest, change);
  if (Array.isArray(value)) return value.with(Number(step), inner);
  return { ...(value as Tree), [step]: inner };
};

/** The sample's value with one part changed; all else is shared. */
export const mutated = (value: Tree, { path, change, also = [] }: Mutation): Tree =>
  [[path, change] as const, ...also].reduce<Tree>(
    (now, [where, what]) => changed(now, stepsOf(now, where), what) as Tree,
    value,
  );
