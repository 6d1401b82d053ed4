import { budget } from "../../analyse/analyses/budget.ts";
import { schedule } from "../../analyse/analyses/schedule.ts";
import { taskFunding } from "../../analyse/analyses/task-funding.ts";
import type { Use } from "../../analyse/analysis.ts";
import { programmeUses } from "../../analyse/finance/programme-use.ts";
import { shownMonths } from "../../analyse/shown-months.ts";
import type { Measured } from "../../diagnostics/diagnostic.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { sayDrawnTerms, sayStatedTerms } from "../money/measure-terms.ts";
import { programmeMessages } from "../money/programme-messages.ts";
import { type DatedFunding, sayTaskTerms } from "../money/task-terms.ts";
import { defineRule } from "../rule.ts";

const overMost = (facts: { readonly amount: Quantity; readonly most: Quantity }): Measured => {
  const { unit } = facts.amount;
  return {
    value: facts.amount.amount,
    limit: facts.most.amount,
    unit: unit.kind === "money" ? unit.currency : "share",
  };
};

/** The tasks with a cost, with what their sources pay and when. */
const datedFundings = (use: Use): readonly DatedFunding[] => {
  const dates = use(schedule);
  const months = new Map(
    dates.defined ? dates.tasks.map((one) => [one.task, shownMonths(one)]) : [],
  );
  return use(taskFunding).tasks.flatMap(({ task, funding }) =>
    funding.defined ? [{ task, funding, months: months.get(task) }] : [],
  );
};

/** Money that a programme may not pay is no money. */
export const programmeTerms = defineRule({
  id: "programme-terms",
  title: { en: "the terms of programmes are kept", ja: "制度の要件を満たすこと" },
  number: 49,
  step: 5,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ programmes }) => programmes.length > 0,
  messages: programmeMessages,
  milder: ["unmatched"],
  measures: {
    amount: overMost,
    cap: overMost,
    rate: overMost,
    share: ({ share, most }) => ({ value: share, limit: most.amount, unit: "share" }),
    years: ({ years, most }) => ({ value: years.length, limit: most, unit: "count" }),
    length: ({ months, most }) => ({ value: months, limit: 12 * most, unit: "months" }),
    publicRates: ({ sum }) => ({ value: sum, limit: 1, unit: "share" }),
  },
  notes: {
    terms: (facts: { programme: LocalText }, print) =>
      `the terms of \`${print.pick(facts.programme)}\``,
    line: (facts: { amount: Quantity; year: Period }, print) =>
      `${print.quantity(facts.amount)} in ${print.period(facts.year)}`,
    beside: () => "this source pays for the same cost",
  },
  help: (facts: Readonly<Record<string, unknown>>) =>
    "lines" in facts
      ? "name the same institution as `provider` of the programme and as `payer` of the lines that it pays"
      : "keep within the terms of the programme, take another one for the rest, or correct the terms under `programmes` from its guidelines",
  principle: {
    en: "METI’s budget for industrial clusters of FY2005: each tool with its limit, rate and years",
    ja: "経済産業省の産業クラスター関係予算（2005年度）：施策ごとに上限額、補助率、年数を定める",
  },
  check: ({ plan, use, report }) => {
    if (plan.programmes.length === 0) return;
    for (const measure of plan.measures) sayStatedTerms(measure, report);
    for (const drawn of programmeUses(plan, use(budget))) sayDrawnTerms(drawn, report);
    for (const dated of datedFundings(use)) sayTaskTerms(dated, report);
  },
});
