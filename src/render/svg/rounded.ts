/** Digits after the point: a tenth of a unit is finer than any screen, shades need more. */
const digitsOf = (name: string): number => (/opacity|spacing|length|scale/.test(name) ? 2 : 1);

// the one place where numbers are rounded: every machine must print the same digits
/** A number of a drawing as it is written. */
export const rounded = (name: string, value: number): string => {
  if (Number.isInteger(value)) return String(value);
  const text = value.toFixed(digitsOf(name)).replace(/\.?0+$/, "");
  return text === "-0" ? "0" : text;
};
