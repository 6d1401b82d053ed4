import { budget } from "../analyse/analyses/budget.ts";
import { isInstitution } from "../analyse/finance/sector-of.ts";
import { sumOf } from "../analyse/finance/sums.ts";
import { ratioOf } from "../notation/ratio-of.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { printSum } from "./budget-facts.ts";
import { counted } from "./counted.ts";
import { inSentence, namesInSentence } from "./in-sentence.ts";
import type { SectionContext } from "./section.ts";

const digits = 4;

/** Payers without an agreement on record and what of the budget is theirs; nobody while nothing is on record. */
export const unpromisedFacts = ({
  plan,
  use,
  text,
  cell,
}: Pick<SectionContext, "plan" | "use" | "text" | "cell">) => {
  const { payers, total } = use(budget);
  const signed = new Set(plan.agreements.map(({ institution }) => institution.id));
  const open = payers.filter(
    ({ key }) => signed.size > 0 && isInstitution(key) && !signed.has(key.id),
  );
  const sum = sumOf(open.flatMap((one) => one.total));
  const [[part], [all]] = [sum, total];
  const share = part && all && total.length === 1 ? ratioOf(part, all) : undefined;
  return {
    unpromised: counted(open.length, text),
    unpromisedNames: text.list(
      open
        .slice(0, namesInSentence)
        .flatMap(({ key }) => (key === undefined ? [] : [inSentence(cell.party(key))])),
    ),
    unpromisedMore: counted(Math.max(0, open.length - namesInSentence), text),
    unpromisedAmount: printSum(
      sum.map((one) => roundedQuantity(one, digits)),
      text,
    ),
    unpromisedShare: share === undefined ? "" : text.share(share, 1),
    /** Some of it counts as secured all the same. */
    unpromisedSecured: open.some(({ entries }) =>
      entries.some(({ status }) => status === "secured"),
    ),
  };
};
