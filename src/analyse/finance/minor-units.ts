import { type Decimal, decimalOf, numberOf } from "../../notation/decimal.ts";
import type { Quantity } from "../../notation/quantity.ts";

const without = new Set("BIF CLP DJF GNF JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" "));
const withThree = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/** Decimal digits of a currency's smallest unit (ISO 4217): none for the yen, two for the euro. */
export const digitsOf = (currency: string): number => {
  if (without.has(currency)) return 0;
  return withThree.has(currency) ? 3 : 2;
};

/** Whole units of `10^exponent`; `undefined` where the amount has a part smaller than that. */
const wholeOf = ({ units, exponent }: Decimal, at: number): bigint | undefined => {
  if (exponent >= at) return units * 10n ** BigInt(exponent - at);
  const unit = 10n ** BigInt(at - exponent);
  return units % unit === 0n ? units / unit : undefined;
};

/** Money in the smallest units of its currency; `undefined` for less than one of them, and for other things. */
export const minorUnits = ({ unit, amount }: Quantity): bigint | undefined =>
  unit.kind === "money" && Number.isFinite(amount)
    ? wholeOf(decimalOf(amount), -digitsOf(unit.currency))
    : undefined;

/** The smallest units of a currency as an amount of it. */
export const amountOfMinor = (units: bigint, currency: string): number =>
  numberOf({ units, exponent: -digitsOf(currency) });
