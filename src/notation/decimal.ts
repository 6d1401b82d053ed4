/** `units × 10^exponent`, exactly. Amounts are shifted and added here so that 1.1億円 is 110000000. */
export type Decimal = { readonly units: bigint; readonly exponent: number };

const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** The shortest decimal that reads back as the same number. Only for finite numbers. */
export const decimalOf = (amount: number): Decimal => {
  if (Number.isSafeInteger(amount)) return { units: BigInt(amount), exponent: 0 };
  const [mantissa = "0", raised = "0"] = String(amount).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { units: BigInt(whole + fraction), exponent: Number(raised) - fraction.length };
};

/** A numeral of digits with at most one decimal point. */
export const decimalFrom = (numeral: string): Decimal => {
  const [whole = "0", fraction = ""] = numeral.split(".");
  return { units: BigInt(whole + fraction), exponent: -fraction.length };
};

/** The nearest number; correctly rounded, as it goes through the decimal text. */
export const numberOf = ({ units, exponent }: Decimal): number =>
  units === 0n ? 0 : Number(`${units}e${exponent}`);

export const shifted = (decimal: Decimal, places: number): Decimal => ({
  units: decimal.units,
  exponent: decimal.exponent + places,
});

const unitsAt = (decimal: Decimal, exponent: number): bigint =>
  decimal.exponent === exponent
    ? decimal.units
    : decimal.units * power(decimal.exponent - exponent);

export const sum = (a: Decimal, b: Decimal): Decimal => {
  const exponent = Math.min(a.exponent, b.exponent);
  return { units: unitsAt(a, exponent) + unitsAt(b, exponent), exponent };
};

export const product = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  exponent: a.exponent + b.exponent,
});

/** Negative, zero or positive as `a` is less than, equal to or more than `b`. */
export const compared = (a: Decimal, b: Decimal): number => {
  const difference = sum(a, { units: -b.units, exponent: b.exponent }).units;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** Rounded to a multiple of `10^exponent`, halves away from zero. */
export const roundedTo = (decimal: Decimal, exponent: number): Decimal => {
  if (decimal.exponent >= exponent) return { units: unitsAt(decimal, exponent), exponent };
  const divisor = power(exponent - decimal.exponent);
  const size = decimal.units < 0n ? -decimal.units : decimal.units;
  const units = (size * 2n + divisor) / (divisor * 2n);
  return { units: decimal.units < 0n ? -units : units, exponent };
};

/** Digits without a sign, and where the decimal point falls. */
const digitsOf = ({ units, exponent }: Decimal): { whole: string; fraction: string } => {
  const digits = String(units < 0n ? -units : units);
  if (exponent >= 0)
    return { whole: units === 0n ? "0" : digits + "0".repeat(exponent), fraction: "" };
  const padded = digits.padStart(1 - exponent, "0");
  return { whole: padded.slice(0, exponent), fraction: padded.slice(exponent) };
};

const grouped = (whole: string): string => {
  const first = whole.length % 3;
  const groups = first === 0 ? [] : [whole.slice(0, first)];
  for (let from = first; from < whole.length; from += 3) groups.push(whole.slice(from, from + 3));
  return groups.join(",");
};

/** Written out with thousands separators; `keepZeros` keeps the zeros that end the fraction. */
export const writtenOut = (decimal: Decimal, keepZeros = false): string => {
  const { whole, fraction } = digitsOf(decimal);
  const kept = keepZeros ? fraction : fraction.replace(/0+$/, "");
  const sign = decimal.units < 0n ? "-" : "";
  return `${sign}${grouped(whole)}${kept === "" ? "" : `.${kept}`}`;
};
