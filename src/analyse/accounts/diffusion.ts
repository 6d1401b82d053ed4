import type { Month } from "../../notation/period.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type CurveFit, diffusion } from "../analyses/diffusion.ts";
import type { Outcome } from "../analysis.ts";
import type { Forward } from "../diffusion/forward.ts";
import { unitName } from "../unit-name.ts";

const monthName = (month: Month): string =>
  `${Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, "0")}`;

const curveReadings = (
  curve: string,
  outcome: Outcome<CurveFit>,
  unit: string,
): readonly Reading[] => {
  if (!outcome.defined) return [{ quantity: "parameter", of: [curve], why: outcome }];
  return [
    ...Object.entries(outcome.parameters).map(([name, { value, low, high }]): Reading => {
      const isLevel = name === "M" || name === "K";
      return {
        quantity: isLevel ? "level" : "parameter",
        of: [curve, name],
        value,
        low,
        high,
        interval: "95%",
        ...(isLevel ? { in: unit } : {}),
      };
    }),
    { quantity: "turn", of: [curve], value: outcome.turn },
    { quantity: "error", of: [curve], value: outcome.error, in: unit },
    ...outcome.predictions.map(({ from, value, low, high, beyond }) => ({
      quantity: beyond ? "beyond" : "prediction",
      of: [curve, monthName(from)],
      value,
      low,
      high,
      interval: "95%",
      in: unit,
    })),
  ];
};

const forwardReadings = (outcome: Outcome<Forward>): readonly Reading[] =>
  outcome.defined
    ? [
        { quantity: "turn", of: ["forward"], value: outcome.peak },
        ...outcome.years.flatMap(({ from, amount, reached }) => [
          {
            quantity: "carried",
            of: ["forward", monthName(from)],
            value: amount,
            in: unitName(outcome.potential.unit),
          },
          { quantity: "reached", of: ["forward", monthName(from)], value: reached },
        ]),
      ]
    : [{ quantity: "reached", of: ["forward"], why: outcome }];

/** How demand spreads, by the product's past and by a case the plan names. */
export const diffusionAccount = defineAccount({
  analysis: diffusion,
  step: 3,
  quantities: {
    parameter: {
      unit: "pure",
      says: "parameter of a fitted curve: p and q of Bass, r and m (years from the start) of the logistic",
    },
    level: {
      unit: "quantity",
      says: "potential M of the Bass curve, last level K of the logistic",
    },
    turn: {
      unit: "month",
      says: "month of the largest sales (Bass, the case carried forward), or of half the level (logistic)",
    },
    error: { unit: "quantity", says: "standard error of a value about the curve" },
    prediction: {
      unit: "quantity",
      says: "value of a curve in a year after the last one observed",
    },
    beyond: { unit: "quantity", says: "the same beyond twice the years observed: no forecast" },
    carried: { unit: "quantity", says: "sales of a year by the case carried forward" },
    reached: { unit: "share", says: "share of the potential that has bought by the end of a year" },
  },
  readings: ({ fits, forward }) => [
    ...(fits.defined
      ? [
          ...curveReadings("bass", fits.bass, unitName(fits.unit.unit)),
          ...curveReadings("logistic", fits.logistic, unitName(fits.unit.unit)),
        ]
      : [{ quantity: "parameter", why: fits }]),
    ...(forward ? forwardReadings(forward) : []),
  ],
  basis: ({ fits, forward }, { product }) => ({
    figures: [
      ...(fits.defined ? (product.output?.points ?? []).map(({ figure }) => figure) : []),
      ...(fits.defined || forward ? [product.diffusion?.potential ?? []].flat() : []),
    ],
    ...(fits.defined || forward ? { parts: ["product.diffusion"] } : {}),
  }),
  lines: {
    forward: ({ reached, peak }: { reached: number; peak: number }, print) =>
      `by the case carried forward ${print.share(reached)} of the potential is reached at the end of the plan; its largest sales lie in ${print.month(peak)}`,
    turn: ({ month }: { month: number }, print) =>
      `by the fitted curve the largest sales came in ${print.month(month)}`,
  },
  brief: ({ fits, forward }) => {
    if (forward?.defined) {
      const reached = forward.years.at(-1)?.reached ?? 0;
      return { key: "forward", facts: { reached, peak: forward.peak } };
    }
    if (forward) return forward;
    if (fits.defined && fits.bass.defined && fits.bass.turn > 0)
      return { key: "turn", facts: { month: fits.bass.turn } };
    return undefined;
  },
});
