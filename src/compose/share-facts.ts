import { budget } from "../analyse/analyses/budget.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { printSum } from "./budget-facts.ts";
import type { SectionContext } from "./section.ts";

/** Who pays, in shares of what is in one currency, and the year that asks for most. */
export const shareFacts = ({ use, text }: Pick<SectionContext, "use" | "text">) => {
  const { leverage, years, byYear, total } = use(budget);
  const sums = byYear.map(([sum]) => sum?.amount ?? 0);
  const most = sums.reduce((a, b) => Math.max(a, b), 0);
  const year = years[sums.indexOf(most)];
  const sum = byYear[sums.indexOf(most)];
  const hasPeak = year !== undefined && sum !== undefined && years.length > 1 && total.length === 1;
  const paid = leverage.defined ? leverage.amounts : undefined;
  const all = paid ? paid.public + paid.private + paid.other + paid.unknown : 0;
  return {
    hasPayers: paid !== undefined && all > 0,
    public: paid && all > 0 ? text.share(paid.public / all) : "",
    private: paid && all > 0 ? text.share(paid.private / all) : "",
    hasPrivate: paid !== undefined && paid.private > 0,
    hasPeak,
    peakYear: hasPeak ? text.period(year) : "",
    peak: hasPeak
      ? printSum(
          sum.map((one) => roundedQuantity(one, 3)),
          text,
        )
      : "",
  };
};
