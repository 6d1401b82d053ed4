import type { Text } from "../../text/text.ts";

/** Money to three significant digits, for a label in a picture; the table behind has it exactly. */
export const roughMoney = (amount: number, currency: string, text: Text): string => {
  if (!Number.isFinite(amount)) return text.number(amount);
  const rounded = Number(amount.toPrecision(3));
  return text.quantity({
    amount: rounded,
    unit: { kind: "money", currency },
    approximate: false,
    written: "",
  });
};

/** The same without the currency's code, where the picture says once for all what it counts in. */
export const roughAmount = (amount: number, currency: string, text: Text): string => {
  const words = roughMoney(amount, currency, text);
  return words.startsWith(`${currency} `) ? words.slice(currency.length + 1) : words;
};
