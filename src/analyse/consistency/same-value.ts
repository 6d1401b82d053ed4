import { comparable } from "../../notation/comparable.ts";
import type { Period } from "../../notation/period.ts";
import { printedInterval } from "../../notation/printed-interval.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { mayBeSame } from "./intervals.ts";

/** Whether two printed values differ by more than their rounding; values of other units never do. */
export const differ = (a: Quantity, b: Quantity): boolean =>
  comparable(a, b) && !mayBeSame(printedInterval(a), printedInterval(b));

const days = ({ from, to, calendar, day }: Period): readonly [number, number] => {
  const onDay = calendar === "day" && day !== undefined;
  return onDay ? [from + (day - 1) / 31, from + day / 31] : [from, to];
};

/** Whether two periods may be the same time: they share a day, as 2005 and 1 October 2005 do. */
export const meet = (a: Period, b: Period): boolean => {
  const [[fromA, toA], [fromB, toB]] = [days(a), days(b)];
  return fromA < toB && fromB < toA;
};

/** Whether one lies in the other: 2005 and FY2005 overlap and are two years all the same. */
export const sameTime = (a: Period, b: Period): boolean => {
  const [[fromA, toA], [fromB, toB]] = [days(a), days(b)];
  return (fromA <= fromB && toB <= toA) || (fromB <= fromA && toA <= toB);
};
