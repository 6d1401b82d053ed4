import { valuesOf } from "../model/enumerations.ts";
import { exactSum } from "../notation/exact.ts";
import { inBase } from "../notation/in-base.ts";
import { readDuration } from "../notation/read-duration.ts";
import { readPeriod } from "../notation/read-period.ts";
import { readQuantity } from "../notation/read-quantity.ts";
import type { Manner } from "./meaning-of.ts";
import type { Leaf } from "./tree.ts";

/** Which way a value went. `other` where it has no direction: words, names, units that do not compare. */
export type Way =
  | "later"
  | "earlier"
  | "longer"
  | "shorter"
  | "more"
  | "less"
  | "surer"
  | "less-sure"
  | "other";

/** The way, and by how much in the unit of the values: months for times and durations. */
export type Move = { readonly way: Way; readonly by?: number };

const between = (before: number, after: number, up: Way, down: Way): Move =>
  after === before
    ? { way: "other" }
    : { way: after > before ? up : down, by: exactSum(after, -before) };

const other: Move = { way: "other" };

const ofTimes = (before: Leaf, after: Leaf, manner: Manner): Move => {
  const was = readPeriod(before.written as string, manner);
  const is = readPeriod(after.written as string, manner);
  if (!(was.ok && is.ok)) return other;
  const end = between(was.value.to, is.value.to, "later", "earlier");
  return end.way === "other" ? between(was.value.from, is.value.from, "later", "earlier") : end;
};

const ofDurations = (before: Leaf, after: Leaf): Move => {
  const was = readDuration(before.written as string);
  const is = readDuration(after.written as string);
  return was.ok && is.ok ? between(was.value.months, is.value.months, "longer", "shorter") : other;
};

const ofQuantities = (before: Leaf, after: Leaf, manner: Manner): Move => {
  const was = readQuantity(before.written as string, manner);
  const is = readQuantity(after.written as string, manner);
  if (!(was.ok && is.ok) || was.value.unit.kind !== is.value.unit.kind) return other;
  return between(inBase(was.value), inBase(is.value), "more", "less");
};

/** How sure money is, the surest first. */
const states = valuesOf("fundingStatus");

const ofStates = (before: Leaf, after: Leaf): Move => {
  const [was, is] = [before, after].map(({ written }) => states.indexOf(written as never));
  if (was === is || was === -1 || is === -1) return other;
  return { way: (is as number) < (was as number) ? "surer" : "less-sure" };
};

/** How a value moved from one plan to the next. */
export const moveOf = (before: Leaf, after: Leaf, manner: Manner): Move => {
  if (before.says !== after.says) return other;
  switch (after.says) {
    case "time":
      return ofTimes(before, after, manner);
    case "duration":
      return ofDurations(before, after);
    case "quantity":
      return ofQuantities(before, after, manner);
    case "word":
      if (before.list === "fundingStatus") return ofStates(before, after);
      return typeof before.written === "number" && typeof after.written === "number"
        ? between(before.written, after.written, "more", "less")
        : other;
    default:
      return other;
  }
};
