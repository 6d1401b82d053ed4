import fc from "fast-check";
import { hostileStrings } from "../kit/hostile-strings.ts";

type Path = readonly (string | number)[];

/** What came of a change, and in words what was changed. */
export type Mutated = { readonly value: unknown; readonly about: string };

/** One change of a plan's value, by chance: where, and what becomes of what is there. */
export type Mutation = (value: unknown) => Mutated;

const hostile: readonly string[] = [
  ...hostileStrings,
  "語".repeat(5000),
  "w".repeat(5000),
  "\u0007\u001b[31mred",
  "\u2066isolated\u2069 \u200f\u202bx",
  "{{#each this}}{{.}}{{/each}}",
  "{{> layout}}",
  "<script>alert(1)</script>",
  "𝟘𠮷👨‍👩‍👧‍👦",
  "-1e999",
  "999999999999999999999999億円",
  "0.0000000001%",
  "FY9999-FY0001",
  "令和0年",
];

/** Values that make sense somewhere, and mostly not where they are put. */
const misplaced: readonly unknown[] = [
  ...[null, true, 0, -1, 1e308, 0.1, 120, "", [], {}, [[]], { ja: 1 }, { en: "x" }],
  ...["brewing", "bottling", "aroma-quality", "prefecture", "outside", "in-region", "50%", "30%"],
  ...["1200億円", "USD 3 M", "5 t", "FY2027", "2027-04", "BY2012", "18 months", "0 months"],
  ...[{ value: "3億円", kind: "assumption", note: "n" }, { value: "1 t" }, ["brewing", "brewing"]],
];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The paths of everything below a value, or of the texts and numbers alone. */
const pathsIn = (value: unknown, leavesOnly: boolean, at: Path = []): readonly Path[] => {
  const inner = Array.isArray(value) ? [...value.entries()] : [];
  const entries = isMap(value) ? Object.entries(value) : inner;
  const isInner = isMap(value) || Array.isArray(value);
  const here = at.length > 0 && !(leavesOnly && isInner) ? [at] : [];
  return [...here, ...entries.flatMap(([key, child]) => pathsIn(child, leavesOnly, [...at, key]))];
};

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)?.[key], value);

type Change = (parent: [string, unknown][], key: string) => [string, unknown][];

const told = (value: unknown, path: Path | undefined, change: Change): Mutated => {
  if (!path) return { value, about: "nothing" };
  const after = changed(value, path, change);
  const now = JSON.stringify(at(after, path) ?? "gone").slice(0, 80);
  return { value: after, about: `${path.join(".")} is now ${now}` };
};

/** The same value with the entries around one path changed; all else is shared. */
const changed = (value: unknown, path: Path, change: Change): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const entries = Object.entries(value as object) as [string, unknown][];
  const next =
    rest.length === 0
      ? change(entries, String(key))
      : entries.map(([name, inner]): [string, unknown] =>
          name === String(key) ? [name, changed(inner, rest, change)] : [name, inner],
        );
  return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries(next);
};

const replace =
  (put: unknown): Change =>
  (entries, key) =>
    entries.map(([name, inner]) => (name === key ? [name, put] : [name, inner]));

const remove: Change = (entries, key) => entries.filter(([name]) => name !== key);

const duplicate: Change = (entries, key) =>
  entries.flatMap(([name, inner]): [string, unknown][] =>
    name === key
      ? [
          [name, inner],
          [`${name}-2`, inner],
        ]
      : [[name, inner]],
  );

const rename =
  (to: string): Change =>
  (entries, key) =>
    entries.map(([name, inner]) => [name === key ? to : name, inner]);

const onChosen =
  (
    leavesOnly: boolean,
    chance: number,
    change: (value: unknown, paths: readonly Path[]) => Change,
  ) =>
  (value: unknown): Mutated => {
    const paths = pathsIn(value, leavesOnly);
    const path = paths[Math.floor(chance * paths.length)];
    return told(value, path, change(value, paths));
  };

/** Even, where fast-check would rather begin and end: every part of the plan is as likely as another. */
const chance = fc.noBias(fc.nat(999_999)).map((part) => part / 1e6);

/** Deletes, doubles, renames, replaces or swaps anything, a whole chapter of the plan included. */
export const anyMutation: fc.Arbitrary<Mutation> = fc.oneof(
  chance.map((one) => onChosen(false, one, () => remove)),
  chance.map((one) => onChosen(false, one, () => duplicate)),
  fc
    .tuple(chance, fc.constantFrom(...hostile))
    .map(([one, name]) => onChosen(false, one, () => rename(name))),
  fc
    .tuple(chance, fc.constantFrom(...misplaced, ...hostile))
    .map(([one, put]) => onChosen(false, one, () => replace(put))),
  fc.tuple(chance, chance).map(([one, two]) =>
    onChosen(false, one, (value, paths) => {
      const other = paths[Math.floor(two * paths.length)] ?? [];
      return replace(at(value, other));
    }),
  ),
);

/** Changes that often leave the shape of the file sound, so that documents come of it. */
export const mildMutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(chance, fc.constantFrom(...hostile))
      .map(([one, text]) => onTexts(one, text)),
  },
  chance.map((one) => onChosen(false, one, () => remove)),
  fc.tuple(chance, chance).map(([one, two]) => swapAlike(one, two)),
);

const proseKeys = new Set(["ja", "en", "title", "name", "note", "summary", "purpose", "written"]);

/** Puts a text in the place of a text that people read. */
const onTexts =
  (one: number, text: string): Mutation =>
  (value) => {
    const paths = pathsIn(value, true).filter((path) => proseKeys.has(String(path.at(-1))));
    const path = paths[Math.floor(one * paths.length)];
    return told(value, path, replace(text));
  };

/** Puts the value of one field in the place of the same field elsewhere. */
const swapAlike =
  (one: number, two: number): Mutation =>
  (value) => {
    const paths = pathsIn(value, false);
    const path = paths[Math.floor(one * paths.length)];
    const alike = paths.filter((other) => other.at(-1) === path?.at(-1));
    return told(value, path, replace(at(value, alike[Math.floor(two * alike.length)] ?? [])));
  };
