import type { Track } from "../../analyse/analyses/progress.ts";
import { decimalOf } from "../../notation/decimal.ts";
import type { Quantity, Unit } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { Text } from "../../text/text.ts";

/** Digits of a computed value: one more than most targets have. */
const digits = 4;

const written = (quantity: Quantity, text: Text): string =>
  quantity.amount < 0
    ? `−${text.quantity({ ...quantity, amount: -quantity.amount })}`
    : text.quantity(quantity);

/** An amount as observed, without the digits that a change of unit leaves. */
export const exactAmount = (amount: number, unit: Unit, text: Text): string =>
  written(roundedQuantity({ amount, unit, approximate: false, written: "" }, 9), text);

/** A computed amount to few digits. */
export const roughly = (amount: number, unit: Unit, text: Text, most = digits): string =>
  written(roundedQuantity({ amount, unit, approximate: false, written: "" }, most), text);

/** The place of the last digit other than 0: 8 for 39.2億円, -1 for 11.8. */
const placeOf = (amount: number): number => {
  const { units, exponent } = decimalOf(amount);
  return exponent + (/0*$/.exec(String(units))?.[0].length ?? 0);
};

/**
 * The plan for a date, as fine as what was observed then, and finer where the two would print alike beside
 * another achievement than 100%.
 */
export const plannedBeside = (
  { planned, observed, target, unit, observation, achievement }: Track,
  text: Text,
): string => {
  const places = [observed, target].filter((other) => other !== 0).map(placeOf);
  const size = Math.floor(Math.log10(Math.abs(planned) || 1));
  const kept = places.length === 0 ? digits : size - Math.min(...places) + 1;
  const upTo = (most: number): string =>
    roughly(planned, unit, text, Math.min(Math.max(most, 2), 7));
  const isMet = text.share(achievement) === text.share(1);
  const alike = exactAmount(observed, unit, text);
  const printed = [0, 1, 2].map((more) => upTo(kept + more));
  if (printed[0] === alike && isMet) return text.quantity(observation.value);
  return printed.find((one) => one !== alike) ?? text.quantity(observation.value);
};
