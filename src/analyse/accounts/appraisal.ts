import type { Quantity } from "../../notation/quantity.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type Appraisals, type Appraised, appraisal } from "../analyses/appraisal.ts";
import { briefMoney } from "../finance/brief-money.ts";
import { money } from "../finance/money.ts";

const appraisedReadings =
  (currency: string) =>
  ({ rate, costs, benefits, net, ratio }: Appraised, place: number): readonly Reading[] => {
    const of = ["spillover.appraisal", ["rate", "rate-less", "rate-more"][place] ?? ""];
    const worth = (quantity: string, value: number) => ({ quantity, of, value, in: currency });
    return [
      { quantity: "rate", of, value: rate },
      worth("costs", costs),
      worth("benefits", benefits),
      worth("net", net),
      ...(ratio === undefined ? [] : [{ quantity: "ratio", of, value: ratio }]),
    ];
  };

/** Where the rate of discount is stated. */
const ratePlace = (own: Quantity | undefined, usual: Quantity | undefined): readonly string[] => {
  if (own) return ["spillover.appraisal.discountRate"];
  return usual ? ["methods.discountRate"] : [];
};

const internalReading = ({ internalRate }: Appraisals): Reading => {
  const of = ["spillover.appraisal"];
  return internalRate.defined
    ? { quantity: "internalRate", of, value: internalRate.rate }
    : { quantity: "internalRate", of, why: internalRate };
};

/** Costs and benefits to society as present values. */
export const appraisalAccount = defineAccount({
  analysis: appraisal,
  step: 7,
  quantities: {
    rate: { unit: "rate", says: "rate of discount" },
    costs: { unit: "money", says: "present value of the costs in the base year" },
    benefits: { unit: "money", says: "present value of the benefits in the base year" },
    net: { unit: "money", says: "net present value: benefits less costs" },
    ratio: { unit: "pure", says: "benefits over costs" },
    internalRate: { unit: "rate", says: "rate at which benefits and costs are worth the same" },
  },
  readings: (outcome, { spillover }) => {
    if (!outcome.defined)
      return spillover.appraisal
        ? [{ quantity: "net", of: ["spillover.appraisal"], why: outcome }]
        : [];
    const { at, beside, currency } = outcome;
    return [...[at, ...beside].flatMap(appraisedReadings(currency)), internalReading(outcome)];
  },
  basis: (outcome, { methods, spillover: { appraisal: given } }) => ({
    figures: [...(given?.costs ?? []), ...(given?.benefits ?? [])].map(({ figure }) => figure),
    parts: ratePlace(given?.discountRate, methods.discountRate),
    ...(outcome.defined && outcome.baseTaken ? { taken: { base: outcome.base.written } } : {}),
  }),
  lines: {
    worth: ({ rate, ratio }: { rate: number; ratio: number }, { share, number }) =>
      `benefits are ${number(ratio, 2)} times the costs at a discount rate of ${share(rate, 1)}`,
    net: ({ rate, net }: { rate: number; net: Quantity }, { share, quantity }) =>
      `the net present value is ${quantity(net)} at a discount rate of ${share(rate, 1)}`,
  },
  brief: (outcome, { spillover }) => {
    if (!spillover.appraisal) return undefined;
    if (!outcome.defined) return outcome;
    const { at, currency } = outcome;
    return at.ratio === undefined
      ? { key: "net", facts: { rate: at.rate, net: briefMoney(money(at.net, currency)) } }
      : { key: "worth", facts: { rate: at.rate, ratio: at.ratio } };
  },
});
