import type { Quantity } from "../notation/quantity.ts";
import type { Text } from "../text/text.ts";

/** The unit of a column of money as tables head it: 百万円 and 千円 where a sentence would have 100万円. */
export const unitName = (unit: Quantity, text: Text): string => {
  const printed = text.quantity({ ...unit, written: "" });
  if (text.language !== "ja") return printed;
  return printed.replace(/^100万(?=\D)/, "百万").replace(/^1,000(?=\D)/, "千");
};
