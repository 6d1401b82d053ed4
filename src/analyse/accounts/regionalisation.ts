import { defineAccount, type Reading } from "../account.ts";
import { type RegionalisedSector, regionalisation } from "../analyses/regionalisation.ts";

const sectorReadings = (one: RegionalisedSector): readonly Reading[] => {
  const of = [`region.nationalInputOutput.${one.sector.code}`];
  const { low, high } = one;
  const ends = low === undefined || high === undefined ? {} : { low, high, interval: "FLQ band" };
  const optional = (quantity: string, value: number | undefined, more = {}): readonly Reading[] =>
    value === undefined ? [] : [{ quantity, of, value, ...more }];
  return [
    { quantity: "quotient", of, value: one.quotient },
    ...optional("flq", one.flq, ends),
    ...optional("aflq", one.aflq),
    ...optional("cilq", one.cilq),
    ...optional("slq", one.slq),
    ...optional("regional", one.regional),
  ];
};

/** Output multipliers from a national table made regional, method by method. */
export const regionalisationAccount = defineAccount({
  analysis: regionalisation,
  step: 7,
  quantities: {
    size: { unit: "share", says: "employment of the region over that of the nation" },
    delta: { unit: "pure", says: "exponent of Flegg’s quotient" },
    lambda: { unit: "pure", says: "weight of the region’s size in Flegg’s quotient" },
    quotient: { unit: "pure", says: "simple location quotient of the sector’s employment" },
    flq: { unit: "pure", says: "output multiplier by Flegg’s quotient" },
    aflq: { unit: "pure", says: "the same, raised where the region specialises" },
    cilq: { unit: "pure", says: "output multiplier by the cross-industry quotient" },
    slq: { unit: "pure", says: "output multiplier by the simple quotient: an overstatement" },
    regional: { unit: "pure", says: "output multiplier of the region’s own table" },
    overstated: {
      unit: "pure",
      says: "by how much the multipliers of the simple quotient exceed Flegg’s, on average weighted by the region’s employment",
    },
  },
  readings: (outcome, { region }) => {
    if (!outcome.defined)
      return region.nationalInputOutput ? [{ quantity: "flq", why: outcome }] : [];
    const { size, delta, lambda, overstated, sectors } = outcome;
    return [
      { quantity: "size", value: size },
      { quantity: "delta", value: delta },
      { quantity: "lambda", value: lambda },
      ...(overstated === undefined ? [] : [{ quantity: "overstated", value: overstated }]),
      ...sectors.flatMap(sectorReadings),
    ];
  },
  basis: (outcome, { region, methods }) => ({
    figures: [],
    tables: [region.nationalInputOutput, region.inputOutput].flatMap((table) => table ?? []),
    parts: methods.flqDelta === undefined ? [] : ["methods.flqDelta"],
    ...(outcome.defined && methods.flqDelta === undefined
      ? { taken: { flqDelta: outcome.delta } }
      : {}),
  }),
  lines: {
    empty: ({ size }: { size: number }, { share }) =>
      `the region employs ${share(size, 1)} of the nation, and no sector of it has a multiplier`,
    made: (
      { size, delta, overstated }: { size: number; delta: number; overstated: number },
      { share, number },
    ) =>
      `the national table made regional (FLQ, δ ${number(delta)}); the region employs ${share(size, 1)} of the nation, and the simple quotient would give ${share(overstated, 0)} more`,
  },
  brief: (outcome, { region }) => {
    if (!outcome.defined) return region.nationalInputOutput ? outcome : undefined;
    const { size, delta, overstated } = outcome;
    return overstated === undefined
      ? { key: "empty", facts: { size } }
      : { key: "made", facts: { size, delta, overstated } };
  },
});
