import type { Scalar } from "yaml";

/** More digits than any amount, code or identifier has. */
const digitLimit = 40;

/** A number as people write it: no leading zeros, no other base. */
const decimal = /^[-+]?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][-+]?\d+)?$/;

export type ScalarValue =
  | { readonly value: string | number | boolean | null }
  | { readonly refused: "notFinite" | "tooLong" };

const numberValue = (value: number, written: string): ScalarValue => {
  if (written.length > digitLimit) return { refused: "tooLong" };
  // codes such as 010 and 0x10 are names, not amounts
  if (/^[-+]?0[\dxo]/.test(written)) return { value: written };
  if (!decimal.test(written) || !Number.isFinite(value)) return { refused: "notFinite" };
  // the version 1.10 is not 1.1, and 2026.10 is October; an amount keeps the digits it was given with
  if (/^[-+]?\d+\.\d*0$/.test(written)) return { value: written };
  const exact = !/^[-+]?\d+$/.test(written) || Number.isSafeInteger(value);
  return { value: exact ? value : written };
};

/** The plain value of a scalar. Dates stay text; what a number cannot hold exactly stays as written. */
export const scalarValue = (scalar: Scalar): ScalarValue => {
  const { value } = scalar;
  if (typeof value === "number") return numberValue(value, scalar.source ?? String(value));
  if (typeof value === "string" || typeof value === "boolean") return { value };
  return { value: null };
};
