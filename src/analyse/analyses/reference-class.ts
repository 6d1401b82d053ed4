import type { Indicator } from "../../model/agreement.ts";
import { defineAnalysis, notDefined, type Outcome, type Use } from "../analysis.ts";
import { type BestSpan, bestSpan } from "../best-span.ts";
import { isAverage } from "../finance/is-average.ts";
import { type ReferenceCase, referenceCases } from "../reference-cases.ts";
import { type Growth, growth, type RequiredGrowth } from "./growth.ts";

export type CasePlace = {
  readonly case: ReferenceCase;
  /** The years in which it grew most, as many as the target has; none where its series is shorter. */
  readonly best: Outcome<BestSpan>;
};

export type ReferencePlace = {
  readonly indicator: Indicator;
  readonly growth: Growth;
  readonly places: readonly CasePlace[];
  /** Cases whose best years the required growth exceeds, of those that are long enough. */
  readonly above: number;
  readonly of: number;
};

export type ReferenceClass = {
  readonly cases: readonly ReferenceCase[];
  /** What the headline and the final results in money or measured quantities ask for beside the cases. */
  readonly required: readonly {
    readonly indicator: Indicator;
    readonly place: Outcome<ReferencePlace>;
  }[];
  /** Final results in money or quantities that are averages, prices or amounts per unit: no case is like them. */
  readonly averages: readonly Indicator[];
};

const id = "reference-class";

/** What is made or sold is weighed, filled, measured off or paid for; fields and hours are not. */
const dimensions: ReadonlySet<string> = new Set(["mass", "volume", "length", "energy"]);

/** A share cannot grow like sales or volumes, nor can a number of persons or firms. */
const isAmount = ({ target }: Indicator): boolean => {
  const unit = target?.quantity.unit;
  return unit?.kind === "money" || (unit?.kind === "measure" && dimensions.has(unit.dimension));
};

/** What the cases are about: the product as a whole, and what the plan is finally for. */
const isFinal = ({ indicator: { headline, level }, past }: RequiredGrowth): boolean =>
  headline || level === "outcome-final" || level === "impact" || past?.of === "output";

const placeOf = (indicator: Indicator, outcome: Outcome<Growth>): Outcome<ReferencePlace> => {
  if (!outcome.defined) return outcome;
  if (outcome.rate <= 0) return notDefined(id, "noGrowth");
  const places = referenceCases.map((one): CasePlace => {
    const best = bestSpan(one.points, outcome.years);
    return {
      case: one,
      best: best ? { defined: true, ...best } : notDefined(id, "short", { years: outcome.years }),
    };
  });
  const rates = places.flatMap(({ best }) => (best.defined ? [best.rate] : []));
  if (rates.length === 0) return notDefined(id, "tooLong", { years: outcome.years });
  return {
    defined: true,
    indicator,
    growth: outcome,
    places,
    above: rates.filter((rate) => outcome.rate > rate).length,
    of: rates.length,
  };
};

/** Required growth beside the best years of known regional products (Flyvbjerg 2006: the outside view). */
export const referenceClass = defineAnalysis({
  id,
  reasons: {
    noGrowth: () => "the target asks for no growth",
    short: ({ years }: { years: number }, { number }) =>
      `the series is shorter than ${number(years, 0)} years`,
    tooLong: ({ years }: { years: number }, { number }) =>
      `no case has a series of ${number(years, 0)} years`,
  },
  compute: (_, use: Use): ReferenceClass => {
    const amounts = use(growth).required.filter(
      (one) => (isAmount(one.indicator) || one.past?.of === "output") && isFinal(one),
    );
    return {
      cases: referenceCases,
      required: amounts
        .filter(({ indicator }) => !isAverage(indicator))
        .map((one) => ({ indicator: one.indicator, place: placeOf(one.indicator, one.growth) })),
      averages: amounts.flatMap(({ indicator, growth: { defined } }) =>
        defined && isAverage(indicator) ? [indicator] : [],
      ),
    };
  },
});
