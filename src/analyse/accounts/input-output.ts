import { defineAccount, type Reading } from "../account.ts";
import {
  inputOutput,
  type SectorEffect,
  type SectorEffects,
  type SectorMultipliers,
} from "../analyses/input-output.ts";

const measures = ["output", "valueAdded", "income", "persons", "employees"] as const;

const effectReadings = (
  name: (typeof measures)[number],
  of: readonly string[],
  effect: SectorEffect | undefined,
): readonly Reading[] => {
  if (!effect) return [];
  const { typeOne, typeTwo, multiplierOne, multiplierTwo } = effect;
  const optional = (quantity: string, value: number | undefined): readonly Reading[] =>
    value === undefined ? [] : [{ quantity, of, value }];
  return [
    { quantity: `${name}TypeOne`, of, value: typeOne },
    ...optional(`${name}TypeTwo`, typeTwo),
    // of output the effect is the multiplier
    ...(name === "output"
      ? []
      : [
          ...optional(`${name}MultiplierOne`, multiplierOne),
          ...optional(`${name}MultiplierTwo`, multiplierTwo),
        ]),
  ];
};

const sectorReadings = ({ sector, effects }: SectorMultipliers): readonly Reading[] => {
  const of = [`region.inputOutput.${sector.code}`];
  if (!effects.defined) return [{ quantity: "outputTypeOne", of, why: effects }];
  const { outputWithHouseholds } = effects;
  return [
    ...measures.flatMap((name) =>
      effectReadings(name, of, (effects satisfies SectorEffects)[name]),
    ),
    ...(outputWithHouseholds === undefined
      ? []
      : [{ quantity: "outputWithHouseholds", of, value: outputWithHouseholds }]),
  ];
};

const both = (name: string, says: string) => ({
  [`${name}TypeOne`]: {
    unit: "pure",
    says: `${says} per unit of final demand for the sector, through purchases`,
  } as const,
  [`${name}TypeTwo`]: {
    unit: "pure",
    says: `${says} per unit of final demand for the sector, through purchases and the spending of wages`,
  } as const,
});

const relative = (name: string, says: string) => ({
  [`${name}MultiplierOne`]: {
    unit: "pure",
    says: `${says} of type I over the sector’s own coefficient`,
  } as const,
  [`${name}MultiplierTwo`]: {
    unit: "pure",
    says: `${says} of type II over the sector’s own coefficient`,
  } as const,
});

/** Multipliers of the region's input-output table by sector. */
export const inputOutputAccount = defineAccount({
  analysis: inputOutput,
  step: 7,
  quantities: {
    ...both("output", "output of the region"),
    ...both("valueAdded", "value added of the region"),
    ...both("income", "compensation of employees"),
    ...both("persons", "employed persons, per unit of the table,"),
    ...both("employees", "employees, per unit of the table,"),
    ...relative("valueAdded", "value added"),
    ...relative("income", "compensation of employees"),
    ...relative("persons", "employed persons"),
    ...relative("employees", "employees"),
    outputWithHouseholds: {
      unit: "pure",
      says: "output of type II with the income of households counted as output",
    },
    householdFactor: { unit: "pure", says: "income of type II over income of type I, any sector" },
    largestGap: { unit: "money", says: "largest difference between the two totals of a sector" },
    departure: {
      unit: "pure",
      says: "largest distance from 1 of value added, imports and taxes per unit of final demand",
    },
  },
  readings: (outcome, { region }) => {
    if (!outcome.defined)
      return region.inputOutput ? [{ quantity: "outputTypeOne", why: outcome }] : [];
    const { sectors, households, gap, departure } = outcome;
    const unit = region.inputOutput?.unit;
    const money = unit?.unit.kind === "money" ? { in: unit.unit.currency } : {};
    return [
      ...sectors.flatMap(sectorReadings),
      households.defined
        ? { quantity: "householdFactor", value: households.factor }
        : { quantity: "householdFactor", why: households },
      {
        quantity: "largestGap",
        ...(gap.sector ? { of: [`region.inputOutput.${gap.sector.code}`] } : {}),
        value: gap.amount * (unit?.amount ?? 1),
        ...money,
      },
      ...(departure === undefined ? [] : [{ quantity: "departure", value: departure }]),
    ];
  },
  basis: (_, { region: { inputOutput: table } }) => ({
    figures: [],
    ...(table ? { tables: [table] } : {}),
  }),
  lines: {
    multipliers: (
      { least, most, count }: { least: number; most: number; count: number },
      { number },
    ) =>
      `a unit of demand brings ${number(least, 2)} to ${number(most, 2)} units of output in the region, by sector (${number(count)} sectors, type I)`,
  },
  brief: (outcome, { region }) => {
    if (!outcome.defined) return region.inputOutput ? outcome : undefined;
    const values = outcome.sectors.flatMap(({ effects }) =>
      effects.defined ? [effects.output.typeOne] : [],
    );
    if (values.length === 0) return undefined;
    const [least, most] = values.reduce(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)] as const,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
    );
    return { key: "multipliers", facts: { least, most, count: values.length } };
  },
});
