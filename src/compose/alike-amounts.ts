import type { Quantity } from "../notation/quantity.ts";
import type { Text } from "../text/text.ts";

type Parts = {
  readonly before: string;
  readonly after: string;
  /** How much one of the printed number is. */
  readonly factor: number;
};

const partsOf = ({ amount }: Quantity, printed: string): Parts | undefined => {
  const [, before = "", number = "", after = ""] = /^(\D*)([\d,.]+)(.*)$/u.exec(printed) ?? [];
  const value = Number(number.replaceAll(",", ""));
  return value > 0 ? { before, after, factor: Math.abs(amount) / value } : undefined;
};

/** Free of what division leaves at the sixteenth digit. */
const clean = (value: number): number => Number(value.toPrecision(12));

const decimalsOf = (number: string): number => /\.(\d+)/.exec(number)?.[1]?.length ?? 0;

/**
 * Quantities of one column with one magnitude, the smallest any of them is printed with, and equally many decimals:
 * 16,900円 beside 18,230円 rather than 1.69万円.
 */
export const alikeAmounts = (quantities: readonly Quantity[], text: Text): readonly string[] => {
  const printed = quantities.map((quantity) => text.quantity(quantity));
  const parts = quantities.map((quantity, place) => partsOf(quantity, printed[place] ?? ""));
  const least = parts
    .flatMap((part) => part ?? [])
    .toSorted((a, b) => a.factor - b.factor)
    .at(0);
  if (!least) return printed;
  const values = quantities.map(({ amount }) => clean(Math.abs(amount) / least.factor));
  const decimals = Math.max(...values.map((value) => decimalsOf(text.number(value))));
  return printed.map((one, place) => {
    const part = parts[place];
    if (!part) return one;
    return `${part.before}${text.number(values[place] ?? 0, decimals)}${least.after}`;
  });
};
