import { at } from "../../diagnostics/place.ts";
import type { Target } from "../../model/action.ts";
import type { Effort, Indicator } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import { isInstitution } from "../finance/sector-of.ts";
import type { Bind, Binding } from "./binding.ts";
import { figureOf, monthsOf, periodOf, quantityOf, textOf, unordered } from "./canonical.ts";
import { targetOf } from "./target-of.ts";

const termsOfIndicator = (indicator: Indicator): Binding["terms"] => ({
  name: textOf(indicator.name),
  unit: textOf(indicator.unit),
  formula: textOf(indicator.formula),
  frequency: textOf(indicator.frequency),
  interval: monthsOf(indicator.interval),
  direction: indicator.direction,
  target: figureOf(indicator.target),
  by: periodOf(indicator.target?.asOf),
  interim: unordered(
    indicator.interim.map(({ period, value }) => ({
      by: periodOf(period),
      value: quantityOf(value),
    })),
  ),
});

/** Effort outside the plan is not promised to it. */
const bindEffort = (effort: Effort, targets: ReadonlyMap<string, Target>, bind: Bind): void => {
  for (const [target, quantity] of Object.entries(effort.plan)) {
    if (target === "other") continue;
    const terms = { amount: quantityOf(quantity), target: targetOf(targets.get(target)) };
    const place = at(effort, "plan", target);
    bind(effort.institution, { kind: "effort", of: target, place, terms });
  }
};

const bindContributions = ({ institutions }: Plan, bind: Bind): void => {
  for (const one of institutions) {
    if (one.afterwards !== undefined)
      bind(one, {
        kind: "afterwards",
        of: "",
        place: at(one, "afterwards"),
        terms: { text: textOf(one.afterwards) },
      });
    const { people, money, assets, text } = one.contribution;
    if ([people, money, assets, text].every((part) => part === undefined)) continue;
    bind(one, {
      kind: "contribution",
      of: "",
      place: at(one, "contribution"),
      terms: {
        people: textOf(people),
        money: textOf(money),
        assets: textOf(assets),
        text: textOf(text),
      },
    });
  }
};

const bindFollowUp = ({ indicators, risks, reviews }: Plan, bind: Bind): void => {
  for (const one of indicators)
    bind(one.owner, {
      kind: "indicator",
      of: one.id,
      place: at(one),
      terms: termsOfIndicator(one),
    });
  for (const one of risks) {
    const { text, response, trigger } = one;
    const terms = { text: textOf(text), response: textOf(response), trigger: textOf(trigger) };
    bind(one.owner, { kind: "risk", of: one.id, place: at(one), terms });
  }
  for (const one of reviews) {
    const { date, kind, ifOffTrack } = one;
    const terms = { date: periodOf(date), kind, ifOffTrack: textOf(ifOffTrack) };
    for (const reviewer of new Set(one.reviewers))
      if (isInstitution(reviewer))
        bind(reviewer, { kind: "review", of: one.id, place: at(one), terms });
  }
};

/** What binds beside the work: the lead, results, effort, contributions, settled objections, risks, reviews. */
export const bindPledges = (plan: Plan, bind: Bind): void => {
  const { head, efforts, positions } = plan;
  bind(head.lead, {
    kind: "lead",
    of: "",
    place: at(head, "lead"),
    terms: { period: periodOf(head.period) },
  });
  bindFollowUp(plan, bind);
  const targets = new Map(plan.targets.map((one) => [one.id, one]));
  for (const effort of efforts) bindEffort(effort, targets, bind);
  bindContributions(plan, bind);
  for (const position of positions) {
    const { institution, target, resolution } = position;
    if (resolution === undefined) continue;
    const terms = { resolution: textOf(resolution), target: targetOf(target) };
    const place = at(position, "resolution");
    bind(institution, { kind: "resolution", of: target.id, place, terms });
  }
};
