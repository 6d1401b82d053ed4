import type { Print } from "../../diagnostics/speech.ts";
import type { Month, Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";

/** A measure or task, and the programme it draws on. */
export type Drawing = { readonly subject: LocalText; readonly programme: LocalText };

type Over = Drawing & { readonly amount: Quantity; readonly most: Quantity };

const subject = (facts: Drawing, print: Print): string => `\`${print.pick(facts.subject)}\``;
const programme = (facts: Drawing, print: Print): string => `\`${print.pick(facts.programme)}\``;

/** A budget in which no line is paid by the provider of the programme. */
type Unmatched = Drawing & { readonly lines: number; readonly provider?: LocalText };

const budgetLines = (facts: Unmatched, print: Print): string =>
  `the ${facts.lines === 1 ? "budget line" : `${print.number(facts.lines)} budget lines`} of ${subject(facts, print)}`;

const yearsIn = (years: number, print: Print): string =>
  `${print.number(years, Number.isInteger(years) ? 0 : 1)} ${years === 1 ? "year" : "years"}`;

/** What is said where a plan asks more of a programme than its terms give. */
export const programmeMessages = {
  amount: (facts: Over & { year?: Period }, print: Print) =>
    `\`${print.pick(facts.subject)}\` draws ${print.quantity(facts.amount)} on ${programme(facts, print)}${facts.year ? ` in ${print.period(facts.year)}` : ""}, but the programme pays at most ${print.quantity(facts.most)}${facts.year ? " a year" : " for a project"}`,
  cap: (facts: Over, print: Print) =>
    `${subject(facts, print)} is capped at ${print.quantity(facts.amount)}, but ${programme(facts, print)} pays at most ${print.quantity(facts.most)}`,
  rate: (facts: Over, print: Print) =>
    `${subject(facts, print)} counts on a rate of ${print.quantity(facts.amount)}, but ${programme(facts, print)} pays at most ${print.quantity(facts.most)}`,
  share: (facts: Drawing & { share: number; most: Quantity }, print: Print) =>
    `${programme(facts, print)} pays ${print.share(facts.share, 1)} of the budget of ${subject(facts, print)}, but its rate is at most ${print.quantity(facts.most)}`,
  unmatched: (facts: Unmatched, print: Print) =>
    facts.provider === undefined
      ? `${budgetLines(facts, print)} ${facts.lines === 1 ? "has its payer" : "have their payers"}, and ${programme(facts, print)} has no provider: whether its limits are kept is not known`
      : `${programme(facts, print)} is provided by \`${print.pick(facts.provider)}\`, which pays nothing of ${budgetLines(facts, print)}: whether its limits are kept is not known`,
  years: (facts: Drawing & { years: readonly Period[]; most: number }, print: Print) =>
    `${subject(facts, print)} draws on ${programme(facts, print)} in ${facts.years.length} ${facts.years.some(({ calendar }) => calendar === "fiscal-year") ? "fiscal years" : "years"} (${print.list(facts.years.map(print.period))}), but the programme pays for at most ${yearsIn(facts.most, print)}`,
  length: (facts: Drawing & { months: number; most: number }, print: Print) =>
    `${subject(facts, print)} lasts ${facts.months} months, but ${programme(facts, print)} pays for at most ${yearsIn(facts.most, print)}`,
  outside: (facts: Drawing & { years: readonly Period[]; inForce: Period }, print: Print) =>
    `${subject(facts, print)} draws on ${programme(facts, print)} in ${print.list(facts.years.map(print.period))}, but the programme is in force only in ${print.period(facts.inForce)}`,
  outlasts: (facts: Drawing & { first: Month; last: Month; inForce: Period }, print: Print) =>
    `${subject(facts, print)} runs from ${print.month(facts.first)} to ${print.month(facts.last)}, but ${programme(facts, print)} is in force only in ${print.period(facts.inForce)}`,
  fraction: (facts: Drawing & { amount: Quantity; unit: Quantity }, print: Print) =>
    `the ${print.quantity(facts.amount)} that ${subject(facts, print)} draws on ${programme(facts, print)} is not rounded down to whole multiples of ${print.quantity(facts.unit)}`,
  combination: (facts: Drawing & { others: readonly LocalText[] }, print: Print) =>
    `${programme(facts, print)} pays for the same cost of ${subject(facts, print)} as ${print.list(facts.others.map((one) => `\`${print.pick(one)}\``))}, and neither names the other as \`combinable\``,
  publicRates: (facts: { subject: LocalText; sum: number }, print: Print) =>
    `the public rates on the same cost of \`${print.pick(facts.subject)}\` come to ${print.share(facts.sum, 1)}, more than 100%`,
  eligible: (facts: { subject: LocalText; eligible: Quantity; cost: Quantity }, print: Print) =>
    `${print.quantity(facts.eligible)} of \`${print.pick(facts.subject)}\` is stated as eligible, but it costs ${print.quantity(facts.cost)}`,
};
