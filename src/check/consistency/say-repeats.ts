import { differ } from "../../analyse/consistency/same-value.ts";
import { at, type Origin, onKey } from "../../diagnostics/place.ts";
import type { Spread } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { also } from "../rule.ts";
import { type Dated, repeatsOf } from "./repeats.ts";
import type { Say } from "./texts.ts";

const timeOf = ({ from, to, day }: Period): string => [from, to, day].join();

/** Values of one thing at exactly the same time that differ by more than their rounding. */
const sayRepeats = (values: readonly Dated[], say: Say): void => {
  const firsts = new Map<string, Dated>();
  for (const one of values) {
    const name = `${timeOf(one.period)} ${one.basis ?? ""}`;
    const first = firsts.get(name);
    if (!first) firsts.set(name, one);
    else if (differ(first.quantity, one.quantity)) {
      const facts = { values: [one.quantity, first.quantity] };
      say("conflict", one.place, facts, [also(first.place, "other")]);
    }
  }
};

/** Two rows of a comparison that say different things of one place, metric and time. */
const sayBenchmarks = ({ diagnosis }: Plan, say: Say): void => {
  const firsts = new Map<string, (typeof diagnosis.benchmarks)[number]>();
  for (const one of diagnosis.benchmarks) {
    if (!one.value) continue;
    const name = JSON.stringify([one.name, one.metric, one.value.asOf && timeOf(one.value.asOf)]);
    const first = firsts.get(name);
    if (!first?.value) firsts.set(name, one);
    else if (differ(first.value.quantity, one.value.quantity)) {
      const facts = { values: [one.value.quantity, first.value.quantity] };
      const related = [also(at(first.value), "other")];
      const dated = one.value.asOf !== undefined;
      say(dated ? "conflict" : "undated", onKey(at(one.value)), facts, related);
    }
  }
};

const sayOrder = (spread: Spread<Quantity>, place: Origin["origin"], say: Say): void => {
  const values = [spread.low, spread.likely, spread.high].filter((one) => one !== undefined);
  const [first] = values;
  if (!first || !values.every((one) => comparable(one, first))) return;
  const falls = values.some((one, position) => {
    const next = values[position + 1];
    return next !== undefined && inBase(one) > inBase(next);
  });
  if (falls) say("order", place, { values });
};

/** What the plan says twice of one thing, and spreads whose ends have changed places. */
export const sayTwice = (plan: Plan, say: Say): void => {
  for (const values of repeatsOf(plan)) sayRepeats(values, say);
  sayBenchmarks(plan, say);
  for (const target of plan.targets) {
    const { effect, scores } = target;
    const { low, likely, high } = effect ?? {};
    const spread = { low: low?.quantity, likely: likely?.quantity, high: high?.quantity };
    if (effect) sayOrder(spread as Spread<Quantity>, onKey(at(effect)), say);
    for (const [criterion, score] of Object.entries(scores))
      sayOrder(score, at(target, "scores", criterion), say);
  }
};
