import { additionality } from "../analyse/analyses/additionality.ts";
import { headlineNet } from "../analyse/headline-net.ts";
import type { Indicator } from "../model/agreement.ts";
import type { Unit } from "../notation/quantity.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { counted } from "./counted.ts";
import type { SectionContext } from "./section.ts";

type Context = Pick<SectionContext, "plan" | "use" | "text" | "cell">;

/** A gross or net result as it is printed wherever the two stand side by side. */
export const netAmount = (
  { text }: Pick<SectionContext, "text">,
  amount: number,
  unit: Unit,
): string => text.quantity(roundedQuantity({ amount, unit, approximate: false, written: "" }, 3));

/** What of the headline target is additional, where that is known of all its parts. */
export const headlineNetFacts = (context: Pick<SectionContext, "plan" | "use" | "text">) => {
  const net = headlineNet(context.plan, context.use);
  if (!net) return { hasTotalNet: false };
  const { spread, unit, isSpread } = net;
  return {
    hasTotalNet: true,
    totalWhole: netAmount(context, spread.gross, unit),
    totalNet: netAmount(context, spread.additional, unit),
    totalShare: context.text.share(spread.additional / spread.gross),
    isTotalSpread: isSpread,
  };
};

/** What of the gross targets would not come without the plan, as far as it is worked out. */
export const additionalFacts = (context: Context, first: Indicator | undefined) => {
  const { use, text, cell } = context;
  const known = use(additionality).flatMap(({ indicator, result }) =>
    result.defined ? [{ indicator, ...result }] : [],
  );
  const one = known.find(({ indicator }) => indicator === first) ?? known[0];
  if (!one) return { hasNet: false };
  return {
    hasNet: true,
    ...headlineNetFacts(context),
    nets: counted(known.length, text),
    netOf: cell.quoted([text.pick(one.indicator.name)]),
    whole: netAmount(context, one.whole, one.unit),
    net: netAmount(context, one.additional, one.unit),
    hasNetShare: one.share !== undefined,
    netShare: one.share === undefined ? "" : text.share(one.share),
    isNetSpread: one.plan.multiplier !== 1,
  };
};
