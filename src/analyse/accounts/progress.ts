import { defineAccount, type Reading } from "../account.ts";
import {
  forecastPoints,
  type IndicatorProgress,
  type Progress,
  progress,
} from "../analyses/progress.ts";
import { unitName } from "../unit-name.ts";

const readingsOf = ({ indicator, light, track }: IndicatorProgress): readonly Reading[] => {
  const of = [`indicators.${indicator.id}`];
  const lit: Reading = { quantity: "light", of, value: light };
  if (!track.defined) return [lit, { quantity: "achievement", of, why: track }];
  const unit = unitName(track.unit);
  const { forecast } = track;
  return [
    lit,
    { quantity: "achievement", of, value: track.achievement },
    { quantity: "observed", of, value: track.observed, in: unit },
    { quantity: "planned", of, value: track.planned, in: unit },
    ...(forecast
      ? [
          {
            quantity: "forecast",
            of,
            value: forecast.value,
            in: unit,
            ...(forecast.low === undefined || forecast.high === undefined
              ? {}
              : { low: forecast.low, high: forecast.high, interval: "95%" }),
          },
        ]
      : []),
  ];
};

/** Where each indicator stands on its planned path. */
export const progressAccount = defineAccount({
  analysis: progress,
  step: 8,
  quantities: {
    light: {
      unit: "name",
      says: "green, amber, red; early before the plan begins; grey where nothing can be said",
    },
    achievement: {
      unit: "pure",
      says: "change so far over the change planned by then; of what is to be kept, value over floor",
    },
    observed: { unit: "quantity", says: "latest observed value" },
    planned: { unit: "quantity", says: "planned value at that date" },
    forecast: { unit: "quantity", says: "value at the target’s date if it goes on as lately" },
    reference: {
      unit: "month",
      says: "last month of the latest observation: the day all is seen from",
    },
    count: { unit: "count", says: "indicators with that light" },
  },
  readings: (outcome): readonly Reading[] => {
    if (!outcome.defined) return [{ quantity: "light", why: outcome }];
    return [
      { quantity: "reference", value: outcome.reference.to - 1 },
      ...Object.entries(outcome.counts).map(([light, value]) => ({
        quantity: "count",
        of: [light],
        value,
      })),
      ...outcome.indicators.flatMap(readingsOf),
    ];
  },
  basis: (outcome, { indicators }) => {
    const silent = indicators.filter(({ trajectory }) => trajectory === undefined).length;
    return {
      figures: indicators.flatMap(({ baseline, target, history }) => [
        ...[baseline, target].flatMap((figure) => figure ?? []),
        ...(history?.points ?? []).map(({ figure }) => figure),
      ]),
      parts: [
        "observations",
        ...indicators.flatMap(({ id, interim }) =>
          interim.length > 0 ? [`indicators.${id}.interim`] : [],
        ),
      ],
      ...(outcome.defined
        ? {
            taken: {
              ...(silent > 0 ? { trajectory: "linear" } : {}),
              tolerance: 0.05,
              forecastPoints,
            },
          }
        : {}),
    };
  },
  lines: {
    lights: (facts: Progress["counts"], { number }) =>
      `indicators on track ${number(facts.green)}, slightly behind ${number(facts.amber)}, behind ${number(facts.red)}, seen before the plan only ${number(facts.early)}, not judged ${number(facts.grey)}`,
  },
  brief: (outcome, { observations }) => {
    if (observations.length === 0) return undefined;
    return outcome.defined ? { key: "lights", facts: outcome.counts } : outcome;
  },
});
