import { at } from "../../diagnostics/place.ts";
import type { Effort, Indicator } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import { isInstitution } from "../finance/sector-of.ts";
import type { Bind, Binding } from "./binding.ts";
import { figureOf, periodOf, quantityOf, textOf, unordered } from "./canonical.ts";

const termsOfIndicator = (indicator: Indicator): Binding["terms"] => ({
  name: textOf(indicator.name),
  unit: textOf(indicator.unit),
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
const bindEffort = (effort: Effort, bind: Bind): void => {
  for (const [target, quantity] of Object.entries(effort.plan)) {
    if (target === "other") continue;
    const terms = { amount: quantityOf(quantity) };
    const place = at(effort, "plan", target);
    bind(effort.institution, { kind: "effort", of: target, place, terms });
  }
};

const bindContributions = ({ institutions }: Plan, bind: Bind): void => {
  for (const one of institutions) {
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
    const terms = { date: periodOf(one.date), kind: one.kind };
    for (const reviewer of new Set(one.reviewers))
      if (isInstitution(reviewer))
        bind(reviewer, { kind: "review", of: one.id, place: at(one), terms });
  }
};

/** What binds beside the work: the lead, results, effort, contributions, settled objections, risks, reviews. */
export const bindPledges = (plan: Plan, bind: Bind): void => {
  const { head, efforts, positions } = plan;
  bind(head.lead, { kind: "lead", of: "", place: at(head, "lead"), terms: {} });
  bindFollowUp(plan, bind);
  for (const effort of efforts) bindEffort(effort, bind);
  bindContributions(plan, bind);
  for (const position of positions) {
    const { institution, target, resolution } = position;
    if (resolution === undefined) continue;
    const terms = { resolution: textOf(resolution) };
    const place = at(position, "resolution");
    bind(institution, { kind: "resolution", of: target.id, place, terms });
  }
};
