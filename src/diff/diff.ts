import type { Plan } from "../model/plan.ts";
import { contentOfFile } from "../validate/content-of.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import type { Change } from "./change.ts";
import { classOf, type Judged } from "./class-of.ts";
import { allRenames, compare, type Difference } from "./compare.ts";
import type { Manner } from "./meaning-of.ts";
import { type PromiseChange, promiseChanges } from "./promises.ts";
import { type Move, moveOf } from "./sense.ts";
import { touchedPromises } from "./touched-promises.ts";
import { type Leaf, type Tree, treeOf } from "./tree.ts";

/** A plan at one time: resolved, and what its file says. */
export type Side = { readonly plan: Plan; readonly tree: Tree };

export const mannerOf = ({ head: { currency, fiscalYearStart } }: Plan): Manner => ({
  currency,
  fiscalYearStart,
});

const isRead = (one: Manner, other: Manner): boolean =>
  one.currency === other.currency && one.fiscalYearStart === other.fiscalYearStart;

/** Beside the side it is compared with, what both say is worked out once. */
export const sideOf = (file: PlanFile, plan: Plan, beside?: Side): Side => {
  const manner = mannerOf(plan);
  const known = beside && isRead(manner, mannerOf(beside.plan)) ? beside.tree : undefined;
  return { plan, tree: treeOf(contentOfFile(file), { manner, known }) };
};

/** What a value comes to: of three points the likely one. */
const pointOf = ({ leaf, parts }: Tree): Leaf | undefined => leaf ?? parts.get("likely")?.leaf;

const moveIn = (difference: Difference, manner: Manner): Move => {
  if (difference.what !== "changed") return { way: "other" };
  const [before, after] = [difference.before, difference.after].map(pointOf);
  return before && after ? moveOf(before, after, manner) : { way: "other" };
};

const betterIn = ({ path }: Difference, { indicators }: Plan): Judged["better"] => {
  if (path.includes("cost")) return "neither";
  const indicator =
    path[0] === "indicators" ? indicators.find(({ id }) => id === path[1]) : undefined;
  return indicator?.direction === "decrease" ? "less" : "more";
};

/** Who is named on the way, such as the payer of a line, though the change binds nobody anew. */
const partiesOf = ({ path, through }: Difference): readonly string[] => [
  ...path.flatMap((key) => key.split(" ").map((word) => word.replaceAll('"', ""))),
  ...through.flatMap(({ parts }) => {
    const written = (parts.get("payer") ?? parts.get("institution"))?.leaf?.written;
    return typeof written === "string" ? [written] : [];
  }),
];

const idOf = ({ what, path }: Difference): string => `${path.join("/")} ${what}`;

/** What changed from one plan to the other; nothing where both say the same, however they are written. */
export const diff = (before: Side, after: Side): readonly Change[] => {
  const renames = allRenames(before.tree, after.tree);
  const differences = compare(before.tree, after.tree, renames);
  if (differences.length === 0) return [];
  const promises = promiseChanges(before.plan, after.plan, renames.ids);
  const touched = touchedPromises(differences, promises);
  const order = [...after.plan.institutions, ...before.plan.institutions].map(({ id }) => id);
  const inOrder = (difference: Difference, own: readonly PromiseChange[]): readonly string[] => {
    const ids = new Set([...own.map(({ institution }) => institution), ...partiesOf(difference)]);
    return [...new Set(order)].filter((id) => ids.has(id));
  };
  return differences.map((difference): Change => {
    const own = touched.get(difference) ?? [];
    const move = moveIn(difference, mannerOf(after.plan));
    const judged = {
      difference,
      move,
      promises: own,
      better: betterIn(difference, after.plan),
    };
    return {
      id: idOf(difference),
      difference,
      move,
      class: classOf(judged),
      institutions: inOrder(difference, own),
      promises: own,
    };
  });
};
