import type { Fading } from "../../analyse/review/fading.ts";
import { wayOf } from "../../analyse/review/way-of.ts";
import type { SectionContext } from "../section.ts";
import { statedAmount } from "./track-amounts.ts";

type Context = Pick<SectionContext, "plan" | "text" | "cell">;

const nameOf = ({ plan, text, cell }: Context, { indicator }: Fading): string => {
  if (indicator) return cell.quoted([text.pick(indicator.name)]);
  return plan.product.name === undefined ? "" : cell.quoted([text.pick(plan.product.name)]);
};

/** A success that fades, for the sentence that says so. */
export const fadingFacts = (context: Context, fading: Fading) => {
  const { text } = context;
  const { what, unit, met, turn, latest, change, perYear, values, worse, indicator } = fading;
  const amount = (value: number) => statedAmount(value, unit, text);
  const name = nameOf(context, fading);
  return {
    name,
    hasName: name !== "",
    isOutput: what === "output",
    isUnitValue: what === "unit-value",
    isMet: met !== undefined,
    met: met ? text.period(met.period) : "",
    target: met ? amount(met.target) : "",
    isSame: met?.period.from === turn.period.from,
    isLost: fading.isLost,
    isRise: indicator !== undefined && wayOf(indicator) === -1,
    turn: amount(turn.value),
    turnWhen: text.period(turn.period),
    latest: amount(latest.value),
    latestWhen: text.period(latest.period),
    hasRates: change !== undefined && perYear !== undefined,
    change: text.share(Math.abs(change ?? 0), 1),
    perYear: text.share(Math.abs(perYear ?? 0), 1),
    isOnly: values === 1,
    isEach: worse === values,
    values: text.number(values),
    worse: text.number(worse),
  };
};
