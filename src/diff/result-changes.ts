import type { Use } from "../analyse/analysis.ts";
import type { Plan } from "../model/plan.ts";
import { inBase } from "../notation/in-base.ts";
import type { Renames } from "./renames.ts";
import type { Found, Result } from "./result.ts";
import { results } from "./results/index.gen.ts";

/** A computed result that is another than before; absent on the side that cannot say. */
export type ResultChange = {
  readonly result: Result;
  readonly before?: Found;
  readonly after?: Found;
  readonly news: "better" | "worse" | "other";
};

type Computed = { readonly plan: Plan; readonly use: Use };

/** With today's ids, so that a new id is no other task. */
type Older = Computed & { readonly newIds?: Renames };

const withNewIds = (found: Found | undefined, newIds: Renames | undefined): Found | undefined =>
  found?.kind === "tasks" && newIds
    ? {
        ...found,
        tasks: found.tasks.map((task) => ({ ...task, id: newIds.get(task.id) ?? task.id })),
      }
    : found;

/** What tells two of a kind apart: below it nobody would see a change. */
const finest = 0.0005;

const sizeOf = (found: Found): number | undefined => {
  switch (found.kind) {
    case "share":
      return found.share;
    case "month":
      return found.month;
    case "quantity":
      return inBase(found.quantity);
    case "tasks":
      return undefined;
  }
};

const isSame = (before: Found, after: Found): boolean => {
  if (before.kind === "tasks" && after.kind === "tasks") {
    const ids = new Set(before.tasks.map(({ id }) => id));
    return before.tasks.length === after.tasks.length && after.tasks.every(({ id }) => ids.has(id));
  }
  const [was, is] = [sizeOf(before), sizeOf(after)];
  if (was === undefined || is === undefined) return false;
  if (before.kind === "share" && after.kind === "share")
    return (
      Math.abs(was - is) < finest && Math.abs((before.upTo ?? was) - (after.upTo ?? is)) < finest
    );
  return was === is;
};

const newsOf = ({ better }: Result, before: Found, after: Found): ResultChange["news"] => {
  const [was, is] = [sizeOf(before), sizeOf(after)];
  if (better === undefined || was === undefined || is === undefined || was === is) return "other";
  return is > was === (better === "more") ? "better" : "worse";
};

const restsOnSame = ({ rests }: Result, before: Plan, after: Plan): boolean =>
  rests !== undefined && JSON.stringify(rests(before)) === JSON.stringify(rests(after));

/** What became of one result, worked out anew on both sides; nothing where it is as it was. */
export const resultChange = (
  result: Result,
  before: Older,
  after: Computed,
): ResultChange | undefined => {
  const was = withNewIds(result.of(before.plan, before.use), before.newIds);
  const is = result.of(after.plan, after.use);
  if (!was) return is && { result, after: is, news: "other" };
  if (!is) return { result, before: was, news: "other" };
  if (isSame(was, is)) return undefined;
  return { result, before: was, after: is, news: newsOf(result, was, is) };
};

/** What the change does to the results that readers follow, in the order of their list. */
export const resultChanges = (before: Older, after: Computed): readonly ResultChange[] =>
  results.flatMap((result) =>
    restsOnSame(result, before.plan, after.plan) ? [] : (resultChange(result, before, after) ?? []),
  );
