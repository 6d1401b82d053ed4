import { type BudgetEntry, budget } from "../analyse/analyses/budget.ts";
import { isInstitution } from "../analyse/finance/sector-of.ts";
import { type Sum, sumOf } from "../analyse/finance/sums.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { printSum } from "./budget-facts.ts";
import { inSentence } from "./in-sentence.ts";
import type { SectionContext } from "./section.ts";

const amountOf = (entries: readonly BudgetEntry[]): Sum =>
  sumOf(entries.map(({ line }) => line.figure.quantity)).map((one) => roundedQuantity(one, 4));

/** More names than these say less than their number. */
const mostNames = 4;

/** Payers that are neither public nor private by name, and how much of the private money is lent by banks. */
export const payerFacts = ({ use, text, cell }: Pick<SectionContext, "use" | "text" | "cell">) => {
  const { payers, entries } = use(budget);
  const others = payers.filter(({ entries: [first] }) =>
    first ? first.sector === "other" || first.sector === "unknown" : false,
  );
  const isNamed = others.length <= mostNames && others.every(({ key }) => key !== undefined);
  const lent = amountOf(
    entries.filter(({ payer }) => isInstitution(payer) && payer.type === "bank"),
  );
  const join = text.language === "ja" ? "" : " ";
  return {
    hasOthers: others.length > 0,
    isNamed,
    others: text.list(
      others.flatMap(({ key, entries: own }) =>
        key === undefined ? [] : [`${cell.party(key)}${join}${printSum(amountOf(own), text)}`],
      ),
    ),
    apart: others.flatMap(({ key, entries: own }) =>
      key === undefined
        ? []
        : [
            {
              name: inSentence(cell.party(key)),
              amount: printSum(amountOf(own), text),
              isFound: own.some(({ status }) => status !== "gap"),
            },
          ],
    ),
    hasLoans: lent.length > 0,
    loans: printSum(lent, text),
  };
};
