import { isWithin } from "../util/is-within.ts";
import type { Difference } from "./compare.ts";
import type { PromiseChange } from "./promises.ts";
import type { Tree } from "./tree.ts";

type Path = readonly (string | number)[];

/** Terms that speak of a field under another name. */
const termsOfField: Readonly<Record<string, readonly string[]>> = {
  start: ["start", "when"],
  end: ["end", "when"],
  deadline: ["deadline", "when"],
  after: ["after", "when"],
  duration: ["duration", "estimate", "rests", "when"],
  blockedMonths: ["rests", "when"],
  readiness: ["reaches"],
  gate: ["gate", "test", "date", "decider", "ifNot"],
  funding: ["lines", "restAfter"],
  budget: ["lines"],
  cost: ["cost", "lines", "restAfter"],
  cap: ["cap", "lines", "restAfter"],
  rate: ["rate", "lines", "restAfter"],
  programme: ["programme", "lines", "restAfter"],
  owner: ["as"],
  provider: ["as", "lines"],
  accountable: ["as"],
  responsible: ["as"],
  target: ["target", "targets", "by"],
  targets: ["targets"],
  tasks: ["tasks"],
  afterwards: ["text", "afterwards"],
};

const idsIn = (tree: Tree): readonly string[] => {
  if (tree.leaf) return typeof tree.leaf.written === "string" ? [tree.leaf.written] : [];
  const keys = tree.by === "id" ? [...tree.parts.keys()] : [];
  return [...keys, ...[...tree.parts.values()].flatMap(idsIn)];
};

/** What the difference names: keys on the way, what names members of lists, and values. */
type Named = {
  readonly difference: Difference;
  readonly ids: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  /** Where it stands in the older and in the newer file. */
  readonly places: readonly Path[];
  /** All whose promises changed. */
  readonly parties: ReadonlySet<string>;
};

const sides = (one: Difference): readonly Tree[] => {
  switch (one.what) {
    case "added":
      return [one.after];
    case "removed":
      return [one.before];
    default:
      return [one.before, one.after];
  }
};

const namedBy = (difference: Difference, parties: ReadonlySet<string>): Named => {
  const words = difference.path.flatMap((key) =>
    key.split(" ").map((word) => word.replace(/^"|"$/g, "")),
  );
  const trees = sides(difference);
  return {
    difference,
    ids: new Set([...words, ...trees.flatMap(idsIn)]),
    fields: new Set(difference.path),
    places: trees.map(({ path }) => path),
    parties,
  };
};

const placesOf = ({ before, after }: PromiseChange): readonly Path[] =>
  [before, after].flatMap((place) => (place ? [place.path] : []));

/** Whether the difference is in what the promise is about, or holds it whole. */
const isAbout = ({ places, ids }: Named, promise: PromiseChange): boolean =>
  (promise.of !== "" && ids.has(promise.of)) ||
  placesOf(promise).some((place) =>
    places.some((one) => isWithin(one, place) || isWithin(place, one)),
  );

const speaksOf = ({ fields }: Named, { terms }: PromiseChange): boolean =>
  [...fields].some((field) =>
    (termsOfField[field] ?? [field]).some((term) => terms.includes(term)),
  );

/** Promises of which each party has its own line. */
const shared = new Set<PromiseChange["kind"]>(["budget", "funding", "staff", "effort"]);

/** Whether the line that differs is another party's. */
const isOfAnother = ({ ids, parties }: Named, { kind, institution }: PromiseChange): boolean =>
  shared.has(kind) && !ids.has(institution) && [...parties].some((one) => ids.has(one));

/** Whether the difference alone explains what became of the promise. */
const explains = (named: Named, promise: PromiseChange): boolean => {
  if (!isAbout(named, promise) || isOfAnother(named, promise)) return false;
  if (promise.what === "changed") return speaksOf(named, promise);
  const { difference, ids, places } = named;
  const isWhole = placesOf(promise).some((place) => places.some((one) => isWithin(place, one)));
  return ids.has(promise.institution) || (difference.what !== "changed" && isWhole);
};

/** Whether the promise rests on what the difference names, such as a programme or a number of the whole plan. */
const mayExplain = ({ ids, difference }: Named, { mentions }: PromiseChange): boolean =>
  mentions.some((id) => ids.has(id)) || difference.path.length <= 2;

/** For each difference the promises it touches. No change of a promise is without a difference. */
export const touchedPromises = (
  differences: readonly Difference[],
  promises: readonly PromiseChange[],
): ReadonlyMap<Difference, readonly PromiseChange[]> => {
  const parties = new Set(promises.map(({ institution }) => institution));
  const named = differences.map((difference) => namedBy(difference, parties));
  const found = new Map<Difference, PromiseChange[]>();
  for (const promise of promises) {
    const tests = [explains, isAbout, mayExplain, () => true];
    const causes = tests
      .map((test) => named.filter((one) => test(one, promise)))
      .find((some) => some.length > 0);
    for (const { difference } of causes ?? [])
      found.set(difference, [...(found.get(difference) ?? []), promise]);
  }
  return found;
};
