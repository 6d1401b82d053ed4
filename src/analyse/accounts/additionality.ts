import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { additionality, type NetAdditional } from "../analyses/additionality.ts";
import { unitName } from "../unit-name.ts";

const quantityOf = (amount: number, { unit }: NetAdditional): Quantity =>
  roundedQuantity({ amount, unit, approximate: false, written: "" }, 3);

/** What of the results is additional. */
export const additionalityAccount = defineAccount({
  analysis: additionality,
  step: 8,
  quantities: {
    additional: {
      unit: "quantity",
      says: "net result with the plan less the net result without it",
    },
    net: {
      unit: "quantity",
      says: "gross result less leakage, displacement and substitution, times the multiplier",
    },
    share: {
      unit: "pure",
      says: "additional result over the gross result of the plan, both with the multiplier",
    },
  },
  readings: (outcome) =>
    outcome.flatMap(({ indicator, result }): readonly Reading[] => {
      const of = [`indicators.${indicator.id}`];
      if (!result.defined) return [{ quantity: "additional", of, why: result }];
      const unit = unitName(result.unit);
      return [
        { quantity: "additional", of, value: result.additional, in: unit },
        { quantity: "net", of: [...of, "plan"], value: result.plan.net, in: unit },
        { quantity: "net", of: [...of, "reference"], value: result.reference.net, in: unit },
        ...(result.share === undefined ? [] : [{ quantity: "share", of, value: result.share }]),
      ];
    }),
  basis: (outcome) => {
    const taken = outcome.flatMap(({ result }) => (result.defined ? result.taken : []));
    return {
      figures: outcome.flatMap(({ indicator }) =>
        [indicator.additionality?.gross, indicator.additionality?.reference?.gross].flatMap(
          (figure) => figure ?? [],
        ),
      ),
      parts: outcome.map(({ indicator }) => `indicators.${indicator.id}.additionality`),
      ...(taken.length > 0
        ? {
            taken: Object.fromEntries(
              [...new Set(taken)].map((rate) => [rate, rate === "multiplier" ? 1 : 0]),
            ),
          }
        : {}),
    };
  },
  lines: {
    additional: (
      { name, gross, additional }: { name: LocalText; gross: Quantity; additional: Quantity },
      { pick, quantity },
    ) => `of ${quantity(gross)} (${pick(name)}), ${quantity(additional)} is additional`,
  },
  brief: (outcome) => {
    const known = outcome.find(({ result }) => result.defined);
    if (known?.result.defined) {
      const { result, indicator } = known;
      return {
        key: "additional",
        facts: {
          name: indicator.name,
          gross: quantityOf(result.whole, result),
          additional: quantityOf(result.additional, result),
        },
      };
    }
    const [first] = outcome;
    return first && !first.result.defined ? first.result : undefined;
  },
});
