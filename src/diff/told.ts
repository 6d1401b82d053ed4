import type { Use } from "../analyse/analysis.ts";
import type { Place } from "../diagnostics/place.ts";
import { type Change, type ChangeClass, changeClasses, countsOf } from "./change.ts";
import { diff, mannerOf, type Side } from "./diff.ts";
import type { Renames } from "./renames.ts";
import { resultChanges } from "./result-changes.ts";
import { type Naming, namesIn } from "./subject.ts";
import { type ToldChange, tell } from "./tell.ts";
import { type ToldResult, tellResult } from "./tell-result.ts";

/** A revision of a plan with what was computed of it. `locate` finds the line of a place in its files. */
export type Revision = Side & {
  readonly use: Use;
  /** As a person calls it: `HEAD`, a folder, the working tree. */
  readonly name: string;
  readonly placeOf: (path: Place["path"]) => { readonly file: string; readonly line: number };
};

export type PlacedChange = ToldChange & {
  readonly places: Readonly<
    Partial<Record<"before" | "after", { readonly file: string; readonly line: number }>>
  >;
};

/** Everything that is said of a change of a plan, in one language. */
export type Told = {
  readonly plan: string;
  readonly before: string;
  readonly after: string;
  readonly counts: Readonly<Record<ChangeClass, number>>;
  readonly changes: readonly PlacedChange[];
  readonly results: readonly ToldResult[];
};

const placesOf = (
  { difference }: Change,
  before: Revision,
  after: Revision,
): PlacedChange["places"] => ({
  ...("before" in difference && { before: before.placeOf(difference.before.path) }),
  ...("after" in difference && { after: after.placeOf(difference.after.path) }),
});

const newIdsIn = (changes: readonly Change[]): Renames =>
  new Map(
    changes.flatMap(({ difference }) =>
      difference.what === "renamed" ? [[difference.from, difference.path.at(-1) ?? ""]] : [],
    ),
  );

const byClass = (one: PlacedChange, other: PlacedChange): number =>
  changeClasses.indexOf(one.class) - changeClasses.indexOf(other.class);

/** What changed between two revisions, the worst first, and what that does to the computed results. */
export const told = (
  before: Revision,
  after: Revision,
  language: Pick<Naming, "text" | "words" | "fields">,
): Told => {
  const manner = mannerOf(after.plan);
  const naming: Naming = {
    ...language,
    manner,
    names: namesIn([after.tree, before.tree], language.text),
  };
  const found = diff(before, after);
  const changes = found
    .map((change) => ({ ...tell(change, naming), places: placesOf(change, before, after) }))
    .toSorted(byClass);
  return {
    plan: language.text.pick(after.plan.head.title),
    before: before.name,
    after: after.name,
    counts: countsOf(changes),
    changes,
    results:
      found.length === 0
        ? []
        : resultChanges({ ...before, newIds: newIdsIn(found) }, after).map((result) =>
            tellResult(result, naming),
          ),
  };
};
