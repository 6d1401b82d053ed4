import type { Binding, BindingKind } from "../analyse/commitments/binding.ts";
import { bindings } from "../analyse/commitments/bindings.ts";
import { canonicalJson, type Plain } from "../analyse/commitments/canonical.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Renames } from "./renames.ts";

/** What a change does to a promise of an institution. */
export type PromiseChange = {
  /** Its id in the newer plan, or in the older one where it is gone. */
  readonly institution: string;
  readonly kind: BindingKind;
  /** Id of what the promise is about. */
  readonly of: string;
  readonly what: "added" | "removed" | "changed";
  readonly before?: Place;
  readonly after?: Place;
  /** The terms that differ, where it is changed. */
  readonly terms: readonly string[];
  /** Words in its terms that may be ids. */
  readonly mentions: readonly string[];
};

type Promised = { readonly institution: string; readonly binding: Binding };

const keyOf = (institution: string, { kind, of }: Binding): string =>
  `${institution} ${kind} ${of}`;

const renamed = (value: Plain, renames: Renames): Plain => {
  if (renames.size === 0) return value;
  if (typeof value === "string") return renames.get(value) ?? value;
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((one: Plain) => renamed(one, renames));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, renamed(one, renames)]),
  );
};

const promisesOf = (plan: Plan, renames: Renames): ReadonlyMap<string, Promised> => {
  const found = new Map<string, Promised>();
  for (const [{ id }, own] of bindings(plan)) {
    const institution = renames.get(id) ?? id;
    for (const one of own) {
      const binding: Binding = {
        ...one,
        of: renames.get(one.of) ?? one.of,
        terms: renamed(one.terms, renames) as Binding["terms"],
      };
      found.set(keyOf(institution, binding), { institution, binding });
    }
  }
  return found;
};

const asJson = (value: Plain): string => (value === undefined ? "" : canonicalJson(value));

/** Most promises are written the same in both: those need no order of their keys. */
const isWritten = (before: Plain, after: Plain): boolean =>
  before === after || JSON.stringify(before) === JSON.stringify(after);

const termsThatDiffer = (before: Binding["terms"], after: Binding["terms"]): readonly string[] =>
  isWritten(before, after)
    ? []
    : [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
        (key) => asJson(before[key]) !== asJson(after[key]),
      );

const wordsIn = (value: Plain): readonly string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object") return [];
  return Object.values(value).flatMap(wordsIn);
};

const changeOf = (
  was: Promised | undefined,
  is: Promised | undefined,
): readonly PromiseChange[] => {
  const one = is ?? was;
  if (!one) return [];
  const { institution, binding } = one;
  const { kind, of } = binding;
  const terms = was && is ? termsThatDiffer(was.binding.terms, is.binding.terms) : [];
  if (was && is && terms.length === 0) return [];
  const mentions = [...wordsIn(was?.binding.terms), ...wordsIn(is?.binding.terms)];
  const about = { institution, kind, of, mentions };
  if (!was) return [{ ...about, what: "added", after: binding.place, terms: [] }];
  if (!is) return [{ ...about, what: "removed", before: binding.place, terms: [] }];
  const [before, after] = [was.binding.place, is.binding.place];
  return [{ ...about, what: "changed", before, after, terms }];
};

/** What became of the promises of all institutions from one plan to the next. */
export const promiseChanges = (
  before: Plan,
  after: Plan,
  renames: Renames,
): readonly PromiseChange[] => {
  const [were, are] = [promisesOf(before, renames), promisesOf(after, new Map())];
  const keys = new Set([...were.keys(), ...are.keys()]);
  return [...keys].flatMap((key) => changeOf(were.get(key), are.get(key)));
};
