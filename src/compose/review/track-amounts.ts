import type { Track } from "../../analyse/analyses/progress.ts";
import { amountIn } from "../../analyse/monitoring/in-unit.ts";
import type { Unit } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import type { Text } from "../../text/text.ts";
import { asFineAs } from "../as-fine-as.ts";
import { signedQuantity } from "../signed-quantity.ts";

/** Prints computed amounts of an indicator no finer than its own figures bear. */
export const trackAmounts = (track: Track, text: Text, digits = 5): ((value: number) => string) => {
  const { indicator, unit, observed, target } = track;
  const baseline = indicator.baseline && amountIn(indicator.baseline.quantity, unit);
  const round = asFineAs([observed, target, ...(baseline === undefined ? [] : [baseline])], digits);
  return (amount) => signedQuantity(round({ amount, unit, approximate: false, written: "" }), text);
};

/** An amount as it was stated, in a unit of its own. */
export const statedAmount = (amount: number, unit: Unit, text: Text): string =>
  signedQuantity(roundedQuantity({ amount, unit, approximate: false, written: "" }, 8), text);
