import { budget } from "../analyse/analyses/budget.ts";
import type { Sum } from "../analyse/finance/sums.ts";
import { moneyUnit } from "../text/money-unit.ts";
import { printSum } from "./budget-facts.ts";
import type { SectionContext } from "./section.ts";

const number = /[−\d].*$/u;

/**
 * Sums inside a sentence in the unit and with the digits of the budget by year, so that the two can be compared
 * figure by figure: 724,166千円, JPY 724,166 thousand. Those of several currencies each have their own.
 */
export const saidBudget = ({
  use,
  text,
}: Pick<SectionContext, "use" | "text">): ((sum: Sum) => string) => {
  const outcome = use(budget);
  const { measures, statuses, payers } = outcome;
  const all = [outcome, ...measures, ...statuses, ...payers].flatMap(({ byYear, total }) =>
    [...byYear, total].flat(),
  );
  const currencies = new Set(all.map(({ unit }) => (unit.kind === "money" ? unit.currency : "")));
  const [currency = ""] = currencies;
  if (currencies.size !== 1 || currency === "") return (sum) => printSum(sum, text);
  const { name, shown } = moneyUnit({ amounts: all.map(({ amount }) => amount) }, currency, text);
  const named = (bare: string): string =>
    text.language === "ja" ? `${bare}${name}` : `${currency} ${bare}${name.slice(currency.length)}`;
  return ([first]) => {
    const { amount = 0, approximate = false } = first ?? {};
    const unit = { kind: "count", of: "" } as const;
    return text
      .quantity({ amount: shown(amount), unit, approximate, written: "" })
      .replace(number, named);
  };
};
