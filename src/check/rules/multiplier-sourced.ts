import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Indicator, Multiplier } from "../../model/agreement.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { summedOutputs } from "../goals/summed-outputs.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Valued = { readonly id: string; readonly value: Quantity; readonly limit: number };

const keys = ["table", "year", "sector"] as const;

const messages = {
  unsourced: (facts: { id: string; value: Quantity; missing: readonly string[] }, print: Print) =>
    `the multiplier \`${facts.id}\` of ${print.quantity(facts.value)} lacks ${print.list(facts.missing.map((key) => `\`${key}\``))}`,
  bare: (facts: { value: Quantity }, print: Print) =>
    `a multiplier of ${print.quantity(facts.value)} is used that stands nowhere under \`spillover.multipliers\``,
  low: (facts: Valued, print: Print) =>
    `the multiplier \`${facts.id}\` is ${print.quantity(facts.value)}, below ${print.number(facts.limit)}: less than the effect it starts from`,
  high: (facts: Valued & { region: ValueOf<"regionKind"> }, print: Print) =>
    `the multiplier \`${facts.id}\` is ${print.quantity(facts.value)}, above ${print.number(facts.limit)} for a region of the kind \`${print.enumerated("regionKind", facts.region)}\``,
  summed: (facts: { seller: LocalText; buyer: LocalText }, print: Print) =>
    `the output of \`${print.pick(facts.seller)}\` is added to that of \`${print.pick(facts.buyer)}\`, which buys from it: the same value counts twice`,
};

/** Regions no larger than a prefecture: the smaller the region, the sooner its spending leaves it. */
const bounded: ReadonlySet<ValueOf<"regionKind">> = new Set([
  "prefecture",
  "municipality",
  "nuts2",
  "nuts3",
]);

type Limits = { readonly least: number; readonly most: number };

const judge = (
  one: Multiplier,
  plan: Plan,
  limits: Limits,
  report: Report<typeof messages>,
): void => {
  const { id, value } = one;
  const missing = keys.filter((key) => one[key] === undefined);
  if (missing.length > 0) report("unsourced", onKey(at(one)), { id, value, missing });
  const { kind } = plan.region;
  const { amount } = value;
  if (amount < limits.least) report("low", at(one, "value"), { id, value, limit: limits.least });
  else if (kind !== undefined && bounded.has(kind) && amount > limits.most)
    report("high", at(one, "value"), { id, value, limit: limits.most, region: kind });
};

type Used = { readonly place: Place; readonly value: Quantity };

/** Multipliers that an indicator writes as a number instead of naming one. */
const writtenIn = ({ ladder, additionality }: Indicator): readonly Used[] => {
  const own = ladder?.multiplier;
  return [
    ...(ladder && own && !("id" in own) ? [{ place: at(ladder, "multiplier"), value: own }] : []),
    ...(additionality?.multiplier
      ? [{ place: at(additionality, "multiplier"), value: additionality.multiplier }]
      : []),
    ...(additionality?.reference?.multiplier
      ? [
          {
            place: at(additionality, "reference", "multiplier"),
            value: additionality.reference.multiplier,
          },
        ]
      : []),
  ];
};

/** One place for one number: an indicator writes the same multiplier with the plan and without it. */
const sayBare = (plan: Plan, report: Report<typeof messages>): void => {
  const sourced = new Set(plan.spillover.multipliers.map(({ value }) => value.amount));
  for (const indicator of plan.indicators) {
    const found = writtenIn(indicator).filter(
      ({ value }) => value.amount !== 1 && !sourced.has(value.amount),
    );
    const [first, ...rest] = found;
    if (!first) continue;
    const again = rest.map(({ place }) => also(place, "again"));
    report("bare", first.place, { value: first.value }, again);
  }
};

/** A multiplier turns a plan's own effect into the region's: it has to come from somewhere. */
export const multiplierSourced = defineRule({
  id: "multiplier-sourced",
  title: { en: "multipliers have a source", ja: "乗数の根拠があること" },
  number: 62,
  step: 7,
  severity: "error",
  from: "agreed",
  limits: { least: 1, most: 2 },
  applies: ({ spillover, indicators }) => spillover.multipliers.length + indicators.length > 0,
  messages,
  milder: ["low", "high"],
  measures: {
    low: ({ value, limit }) => ({ value: value.amount, limit, unit: "pure" }),
    high: ({ value, limit }) => ({ value: value.amount, limit, unit: "pure" }),
  },
  writes: { unsourced: ({ missing }) => missing },
  notes: {
    again: () => "another multiplier of the indicator",
    seller: () => "the stage that sells",
    buyer: () => "the stage that buys",
  },
  help: ({ seller, limit }: { readonly seller?: LocalText; readonly limit?: number }) => {
    if (seller !== undefined)
      return "add value added instead of output, or keep the output of the last stage alone; where the parts do not overlap, say so as `overlap`";
    return limit === undefined
      ? "write the multiplier under `spillover.multipliers` with the input-output table, its year and the sector it is for, and name it where it is used"
      : "take the multiplier of the region’s own input-output table for the sector; plans approved in Japan used 1.27 to 1.3";
  },
  principle: {
    en: "input-output practice: a multiplier belongs to one table, year and sector, and outputs along one chain are not added",
    ja: "産業連関分析の実務：乗数は表・年次・部門ごとのものであり、同じ連鎖の生産額は足し合わせない",
  },
  check: ({ plan, limits, report }) => {
    for (const one of plan.spillover.multipliers) judge(one, plan, limits, report);
    sayBare(plan, report);
    for (const { place, seller, buyer } of summedOutputs(plan))
      report("summed", place, { seller: seller.name, buyer: buyer.name }, [
        also(onKey(at(seller)), "seller"),
        also(onKey(at(buyer)), "buyer"),
      ]);
  },
});
