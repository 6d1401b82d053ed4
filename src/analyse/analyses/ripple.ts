import type { Plan } from "../../model/plan.ts";
import type { Demand, IoTable, Sector } from "../../model/tables.ts";
import { ratioOf } from "../../notation/ratio-of.ts";
import {
  type Analysis,
  defineAnalysis,
  type NotDefined,
  notDefined,
  type Outcome,
  type Use,
} from "../analysis.ts";
import { type Coefficients, coefficientsOf } from "../input-output/coefficients.ts";
import { overfullColumns } from "../input-output/leontief.ts";
import { atProducerPrices } from "../input-output/producer-prices.ts";
import { regionalised } from "../input-output/regional-coefficients.ts";
import {
  directEffect,
  type ProducerDemand,
  type Ripple,
  type RippleModel,
  rippleModel,
} from "../input-output/ripple-rounds.ts";
import { added, sumOf, type Vector } from "../input-output/vector.ts";
import { type Regionalised, regionalisation } from "./regionalisation.ts";

/** Money is in units of the table at the prices of its year; persons are persons. */
export type DemandRipple = {
  /** The demand at the prices of the table's year. */
  readonly demanded: number;
  /** Margins that went from the goods to commerce and transport; 0 at producer prices. */
  readonly margins: number;
  /** What of it is imported before anything is produced. */
  readonly imported: number;
  readonly deflator: number;
  readonly rounds: Omit<Ripple, "outputs">;
  /** Output of all rounds by sector, the largest first. */
  readonly sectors: readonly { readonly sector: Sector; readonly output: number }[];
  /** Total output and multiplier at the ends of the band, of a national table made regional. */
  readonly range?: {
    readonly low: Pick<Ripple, "multiplier"> & { readonly output: number };
    readonly high: Pick<Ripple, "multiplier"> & { readonly output: number };
  };
};

export type Ripples = {
  /** How the national table was made regional, where the region has none of its own. */
  readonly regionalised?: Pick<Regionalised, "delta" | "band" | "lambda">;
  /** The table holds own products only: what households import is not known. */
  readonly ownProductsOnly: boolean;
  /** The table is one of the nation, taken for the region as it is. */
  readonly nationwide: boolean;
  readonly demands: readonly { readonly demand: Demand; readonly ripple: Outcome<DemandRipple> }[];
  /**
   * What the second round stands on: the consumption out of a unit of compensation, and how many times the second
   * round at most if wages went round without end; no such bound where they would never die down.
   */
  readonly second: Outcome<{ readonly rate: number; readonly endless?: number }>;
  /** Output induced by a unit of exports, over all sectors. */
  readonly exports?: number;
};

const id = "ripple";

type Ground = {
  readonly table: IoTable;
  readonly coefficients: Coefficients;
  readonly model: RippleModel;
  /** The same at the ends of the band. */
  readonly ends?: readonly [low: End, high: End];
  readonly regionalised?: Ripples["regionalised"];
};

type End = { readonly coefficients: Coefficients; readonly model: RippleModel };

const rateOf = ({ consumptionRate }: IoTable): number | undefined =>
  consumptionRate?.quantity.amount;

const refusal = (table: IoTable, { own }: Coefficients): NotDefined => {
  const sectors = overfullColumns(own).flatMap((place) => table.sectors[place]?.name ?? []);
  return notDefined(id, "notProductive", { sectors });
};

const endOf = (table: IoTable, coefficients: Coefficients): End | undefined => {
  const model = rippleModel(coefficients, rateOf(table));
  return model && { coefficients, model };
};

const onNational = (table: IoTable, found: Regionalised): Ground | NotDefined => {
  const national = coefficientsOf(table);
  const at = (delta: number): End | undefined =>
    endOf(table, regionalised(national, found.quotients, delta));
  // the larger the exponent, the more is taken to be imported
  const [middle, low, high] = [at(found.delta), at(found.band[1]), at(found.band[0])];
  if (!middle || !low || !high) return refusal(table, national);
  const { delta, band, lambda } = found;
  return { table, ...middle, ends: [low, high], regionalised: { delta, band, lambda } };
};

const groundOf = (region: Plan["region"], use: Use): Ground | NotDefined => {
  const { inputOutput: table, nationalInputOutput: national } = region;
  if (table) {
    const coefficients = coefficientsOf(table);
    const end = endOf(table, coefficients);
    return end ? { table, ...end } : refusal(table, coefficients);
  }
  if (!national) return notDefined(id, "noTable");
  const found = use(regionalisation);
  return found.defined ? onNational(national, found) : found;
};

const secondOf = (
  table: IoTable,
  coefficients: Coefficients,
  model: RippleModel,
): Ripples["second"] => {
  const rate = rateOf(table);
  if (rate === undefined) return notDefined(id, "noRate");
  if (!coefficients.compensation) return notDefined(id, "noWages");
  if (!(sumOf(coefficients.consumption ?? []) > 0)) return notDefined(id, "noConsumption");
  const { endless } = model;
  return { defined: true, rate, ...(endless === undefined ? {} : { endless }) };
};

type Amounts = { readonly open: Vector; readonly local: Vector; readonly deflator: number };

/** The demand by sector in units of the table at the prices of its year. */
const amountsOf = ({ amounts, deflator: price }: Demand, table: IoTable): Amounts | NotDefined => {
  const deflator = price?.amount ?? 1;
  if (!(deflator > 0)) return notDefined(id, "deflator");
  const [open, local] = [table.sectors.map(() => 0), table.sectors.map(() => 0)];
  for (const { sector, figure, local: isLocal } of amounts) {
    const units = ratioOf(figure.quantity, table.unit);
    if (units === undefined) return notDefined(id, "unlike", { quantity: figure.quantity });
    const side = isLocal ? local : open;
    side[sector] = (side[sector] ?? 0) + units / deflator;
  }
  return { open, local, deflator };
};

const marginsIn = (before: Vector, after: Vector): number =>
  sumOf(before.map((value, place) => Math.abs(value - (after[place] ?? 0)))) / 2;

const producerDemand = (
  { open, local }: Amounts,
  demand: Demand,
  { margins }: IoTable,
): (ProducerDemand & { readonly margins: number }) | NotDefined => {
  if (demand.prices === "producer") return { open, local, margins: 0 };
  if (!margins) return notDefined(id, "noMargins");
  const [strippedOpen, strippedLocal] = [
    atProducerPrices(open, margins),
    atProducerPrices(local, margins),
  ];
  return {
    open: strippedOpen,
    local: strippedLocal,
    margins: marginsIn(added(open, local), added(strippedOpen, strippedLocal)),
  };
};

const rangeOf = (wanted: ProducerDemand, ends: Ground["ends"]) => {
  if (!ends) return {};
  const [low, high] = ends.map(({ coefficients, model }) => {
    const { multiplier, total } = model.follow(directEffect(wanted, coefficients.importShares));
    return { multiplier, output: total.output };
  });
  return low && high ? { range: { low, high } } : {};
};

const largestSectors = (table: IoTable, outputs: Vector): DemandRipple["sectors"] =>
  table.sectors
    .map((sector, place) => ({ sector, output: outputs[place] ?? 0 }))
    .filter(({ output }) => output !== 0)
    .sort((a, b) => Math.abs(b.output) - Math.abs(a.output));

const rippleOf = (demand: Demand, ground: Ground): Outcome<DemandRipple> => {
  const { table, coefficients, model, ends } = ground;
  if (demand.amounts.length === 0) return notDefined(id, "noAmounts");
  const amounts = amountsOf(demand, table);
  if ("defined" in amounts) return amounts;
  const wanted = producerDemand(amounts, demand, table);
  if ("defined" in wanted) return wanted;
  const direct = directEffect(wanted, coefficients.importShares);
  const absent = coefficients.empty.filter((place) => direct[place] !== 0);
  if (absent.length > 0) {
    const sectors = absent.flatMap((place) => table.sectors[place]?.name ?? []);
    return notDefined(id, "noOutput", { sectors });
  }
  if (sumOf(direct) === 0) return notDefined(id, "nothingOwn");
  const { outputs, ...rounds } = model.follow(direct);
  const demanded = sumOf(wanted.open) + sumOf(wanted.local);
  return {
    defined: true,
    demanded,
    margins: wanted.margins,
    imported: demanded - sumOf(direct),
    deflator: amounts.deflator,
    rounds,
    sectors: largestSectors(table, outputs),
    ...rangeOf(wanted, ends),
  };
};

type Names = { readonly sectors: readonly (string | Record<string, string>)[] };

/**
 * What a change of final demand brings to the region through its input-output table, as Japanese prefectures
 * compute it: direct effect, first round through purchases, second round through the spending of wages, and there
 * it ends. Where the region has no table, the national one is made regional by Flegg's quotient.
 * Statistics Bureau of Japan, Input-Output Tables; Aomori Prefecture, analysis file 2015.
 */
export const ripple: Analysis<Outcome<Ripples>> = defineAnalysis({
  id,
  reasons: {
    noTable: () => "the plan has no input-output table of the region",
    notProductive: ({ sectors }: Names, print) =>
      `purchases feed each other without end: ${print.list(sectors.map((name) => print.pick(name)))} buy for as much as they make, or more`,
    noRate: () => "no second round: the table has no consumption rate",
    noWages: () => "no second round: the table has no compensation of employees",
    noConsumption: () => "no second round: the table has no private consumption",
    noAmounts: () => "the demand has no amounts",
    deflator: () => "the deflator is not above zero",
    unlike: (facts: { quantity: Parameters<typeof ratioOf>[0] }, print) =>
      `${print.quantity(facts.quantity)} is not money of the table’s currency`,
    noMargins: () =>
      "the demand is at purchaser prices, and the table has no margins of commerce and transport",
    noOutput: ({ sectors }: Names, print) =>
      `nothing is produced in ${print.list(sectors.map((name) => print.pick(name)))} in the table`,
    nothingOwn: () => "the region’s own producers get nothing of the demand: all of it is imported",
  },
  compute: ({ region, spillover }, use): Outcome<Ripples> => {
    const ground = groundOf(region, use);
    if ("defined" in ground) return ground;
    const { table, coefficients, model, regionalised: made } = ground;
    const { exports } = model;
    return {
      defined: true,
      ...(made ? { regionalised: made } : {}),
      ownProductsOnly: table.type === "domestic",
      nationwide: !made && table.area === "national",
      demands: spillover.demands.map((demand) => ({ demand, ripple: rippleOf(demand, ground) })),
      second: secondOf(table, coefficients, model),
      ...(exports ? { exports: sumOf(exports) } : {}),
    };
  },
});
