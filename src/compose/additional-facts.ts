import { additionality } from "../analyse/analyses/additionality.ts";
import type { Indicator } from "../model/agreement.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { counted } from "./counted.ts";
import type { SectionContext } from "./section.ts";

/** What of the gross targets would not come without the plan, as far as it is worked out. */
export const additionalFacts = (
  { use, text, cell }: Pick<SectionContext, "use" | "text" | "cell">,
  first: Indicator | undefined,
) => {
  const known = use(additionality).flatMap(({ indicator, result }) =>
    result.defined ? [{ indicator, ...result }] : [],
  );
  const one = known.find(({ indicator }) => indicator === first) ?? known[0];
  if (!one) return { hasNet: false };
  const amount = (value: number): string =>
    text.quantity(
      roundedQuantity({ amount: value, unit: one.unit, approximate: false, written: "" }, 3),
    );
  return {
    hasNet: true,
    nets: counted(known.length, text),
    netOf: cell.quoted([text.pick(one.indicator.name)]),
    whole: amount(one.whole),
    net: amount(one.additional),
    hasNetShare: one.share !== undefined,
    netShare: one.share === undefined ? "" : text.share(one.share),
    isNetSpread: one.plan.multiplier !== 1,
  };
};
