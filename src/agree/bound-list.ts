import type { Binding, BindingKind } from "../analyse/commitments/binding.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Plan } from "../model/plan.ts";
import type { Text } from "../text/text.ts";

/** One part of the plan that an institution agrees to: what kind of promise, about what, and where it stands. */
export type BoundItem = {
  readonly kinds: readonly BindingKind[];
  readonly of: string;
  readonly title: string;
  readonly place: Place;
};

/** What a kind of promise is about, by the part of the plan that holds its ids. */
type Holder =
  | "plan"
  | "tasks"
  | "measures"
  | "either"
  | "indicators"
  | "targets"
  | "risks"
  | "reviews"
  | "own";

const holders: Readonly<Record<BindingKind, Holder>> = {
  lead: "plan",
  task: "tasks",
  gate: "tasks",
  staff: "tasks",
  funding: "tasks",
  measure: "measures",
  budget: "measures",
  consulted: "either",
  indicator: "indicators",
  effort: "targets",
  resolution: "targets",
  contribution: "own",
  afterwards: "own",
  risk: "risks",
  review: "reviews",
};

type Titled = { readonly id: string; readonly title: string };

const titledIn = (
  holder: Holder,
  { roadmap, measures, ...plan }: Plan,
  text: Text,
): readonly Titled[] => {
  const named = (things: readonly { id: string; title: Parameters<Text["pick"]>[0] }[]) =>
    things.map(({ id, title }) => ({ id, title: text.pick(title) }));
  switch (holder) {
    case "plan":
    case "own":
      return [];
    case "tasks":
      return named(roadmap.tasks);
    case "measures":
      return named(measures);
    case "either":
      return [...named(roadmap.tasks), ...named(measures)];
    case "targets":
      return named(plan.targets);
    case "indicators":
      return plan.indicators.map(({ id, name }) => ({ id, title: text.pick(name) }));
    case "risks":
      return plan.risks.map((risk) => ({ id: risk.id, title: text.pick(risk.text) }));
    case "reviews":
      return plan.reviews.map(({ id, kind, date }) => ({
        id,
        title: [kind ? text.enumerated("reviewKind", kind) : id, date ? text.period(date) : ""]
          .filter((part) => part !== "")
          .join(" "),
      }));
  }
};

/**
 * What binds an institution, one line for each thing it is about, in the order of the plan: all that its
 * fingerprint stands for.
 */
export const boundList = (
  bindings: readonly Binding[],
  plan: Plan,
  text: Text,
): readonly BoundItem[] => {
  const found = new Map<string, BoundItem>();
  for (const { kind, of, place } of bindings) {
    const holder = holders[kind];
    const key = `${holder === "either" ? "consulted" : holder} ${of}`;
    const known = found.get(key);
    if (known) {
      found.set(key, { ...known, kinds: [...new Set([...known.kinds, kind])] });
      continue;
    }
    const title = titledIn(holder, plan, text).find(({ id }) => id === of)?.title;
    const fallback = holder === "plan" ? text.pick(plan.head.title) : "";
    found.set(key, { kinds: [kind], of, title: (title ?? fallback).replace(/\s+/g, " "), place });
  }
  return [...found.values()];
};
