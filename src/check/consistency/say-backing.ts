import { countedLike } from "../../analyse/consistency/counted-like.ts";
import { multiplyFactors } from "../../analyse/consistency/factors.ts";
import { sumParts } from "../../analyse/consistency/parts.ts";
import { differ, meet, sameTime } from "../../analyse/consistency/same-value.ts";
import { otherGrowth } from "../../analyse/consistency/stated-growth.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Elsewhere, Figure, Part, Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { also } from "../rule.ts";
import { slipOf, slipTimesOf } from "./slips.ts";
import type { Say } from "./texts.ts";

const isOfItsTime = (whole: Figure, { figure }: Part): boolean =>
  !whole.asOf || !figure.asOf || meet(whole.asOf, figure.asOf);

/** Parts of another time than their whole need not sum to it. */
export const sayParts = (whole: Figure, say: Say): void => {
  const { parts = [], overlap, quantity: total } = whole;
  if (parts.length === 0 || !parts.every((part) => isOfItsTime(whole, part))) return;
  const outcome = sumParts(
    total,
    parts.map(({ figure }) => figure.quantity),
  );
  const value = at(whole, "value");
  if (outcome.is === "unlike") {
    const part = parts[outcome.part]?.figure ?? whole;
    say("unlike", at(part), { quantity: part.quantity, other: total }, [also(value, "whole")]);
  }
  const related = parts.map(({ figure }) => also(at(figure), "part"));
  if (outcome.is === "more" && overlap === undefined) {
    const { sum, whole: most } = outcome;
    say("partsMore", onKey(at(whole, "parts")), { total, sum, whole: most }, related);
  }
  if (outcome.is === "less") {
    const { sum, whole: most, rest } = outcome;
    say("partsLess", onKey(at(whole, "parts")), { total, sum, whole: most, rest });
  }
};

export const sayFactors = (figure: Figure, say: Say): void => {
  const { factors = [], quantity: value } = figure;
  if (factors.length < 2) return;
  const outcome = multiplyFactors(value, factors);
  const place = at(figure, "value");
  if (outcome.is === "unlike") say("factorUnits", place, { value, factors });
  if (outcome.is !== "other") return;
  say("factors", place, { value, factors, product: roundedQuantity(outcome.product, 5) });
};

/** What others say, a bare number counted as the figure is. */
export const othersOf = ({ elsewhere = [], quantity }: Figure): readonly Elsewhere[] =>
  elsewhere.map((other) => ({ ...other, quantity: countedLike(other.quantity, quantity) }));

/** What others say of a figure, where neither rounding nor another date explains that it differs. */
export const sayElsewhere = (figure: Figure, plan: Plan, say: Say): void => {
  const { quantity, asOf } = figure;
  const elsewhere = othersOf(figure);
  if (elsewhere.length === 0) return;
  const odd = elsewhere.find((other) => !comparable(other.quantity, quantity));
  if (odd) {
    const facts = { quantity: odd.quantity, other: quantity };
    say("unlike", at(odd, "value"), facts, [also(at(figure, "value"), "other")]);
  }
  const times = slipTimesOf(plan);
  const others = elsewhere.filter(
    (other) => differ(other.quantity, quantity) && slipOf(figure, other, times) === undefined,
  );
  if (others.length === 0) return;
  if (asOf) sayOthers(figure, others, say);
  else {
    const values = [quantity, ...others.map((other) => other.quantity)];
    const related = others.map((other) => also(at(other), "other"));
    say("undated", onKey(at(figure)), { values }, related);
  }
};

const sayOthers = (figure: Figure, others: readonly Elsewhere[], say: Say): void => {
  const related = [also(at(figure, "value"), "other")];
  for (const other of others) {
    const values = [other.quantity, figure.quantity];
    if (!other.asOf) say("undated", at(other), { values }, related);
    else if (figure.asOf && sameTime(other.asOf, figure.asOf))
      say("conflict", at(other, "value"), { values }, related);
  }
};

/** A stated change against the value before and the value itself. */
export const sayGrowth = (series: Series | undefined, say: Say): void => {
  for (const [position, { figure }] of (series?.points ?? []).entries()) {
    const before = series?.points[position - 1]?.figure;
    if (!before || !figure.growth) continue;
    const change = otherGrowth(before.quantity, figure.quantity, figure.growth);
    if (change === undefined) continue;
    const facts = { stated: figure.growth, before: before.quantity, after: figure.quantity };
    say("growth", at(figure, "growth"), { ...facts, change }, [also(at(before), "before")]);
  }
};
