import type { Change, ChangeClass } from "./change.ts";
import type { Difference } from "./compare.ts";
import type { PromiseChange } from "./promises.ts";

export type Judged = Pick<Change, "difference" | "move" | "promises"> & {
  /** Which way of a number is good for those who count on it; of a cost neither is. */
  readonly better: "more" | "less" | "neither";
};

const isWorse = ({ move: { way }, better }: Judged): boolean => {
  if (way === "later" || way === "longer") return true;
  return (way === "less" && better === "more") || (way === "more" && better === "less");
};

const isGone = ({ what }: PromiseChange): boolean => what === "removed";

/** A value that is gone was counted on; one that is new asks more. */
const isLess = (difference: Difference, judged: Judged): boolean =>
  difference.what === "removed" || (difference.what === "changed" && isWorse(judged));

/** The class by what became of the promises the difference touches. */
export const classOf = (judged: Judged): ChangeClass => {
  const { difference, promises, move } = judged;
  // how sure money is binds nobody, but those who count on it
  if (move.way === "less-sure") return "commitment";
  if (promises.length === 0) return "informational";
  // a new id, and nothing else, is the same promise
  if (difference.what === "renamed") return "informational";
  return promises.some(isGone) || isLess(difference, judged) ? "commitment" : "needs-agreement";
};
