import { canonicalJson, periodOf, quantityOf, textOf } from "../analyse/commitments/canonical.ts";
import type { Saying } from "../model/content.ts";
import { readDuration } from "../notation/read-duration.ts";
import { readPeriod } from "../notation/read-period.ts";
import { readQuantity } from "../notation/read-quantity.ts";
import type { LocalText } from "../text/language.ts";
import { monthsName } from "./months-name.ts";

/** How the plan reads what it leaves out. */
export type Manner = { readonly currency: string; readonly fiscalYearStart: number };

const asWritten = (written: unknown): string => JSON.stringify(written) ?? "";

const read = (says: Saying, written: unknown, manner: Manner): string | undefined => {
  const one = written as string | number;
  switch (says) {
    case "quantity": {
      const { ok, ...rest } = readQuantity(one, manner);
      return ok && "value" in rest ? canonicalJson(quantityOf(rest.value)) : undefined;
    }
    case "time": {
      const reading = readPeriod(one, manner);
      return reading.ok ? canonicalJson(periodOf(reading.value)) : undefined;
    }
    case "duration": {
      const reading = readDuration(one);
      return reading.ok ? String(reading.value.months) : undefined;
    }
    case "text":
      return canonicalJson(textOf(written as LocalText) ?? "");
    default:
      return undefined;
  }
};

/** What a value says, however it is written: 120億円 and 12,000百万円 are one. What cannot be read means its letters. */
export const meaningOf = (says: Saying, written: unknown, manner: Manner): string =>
  read(says, written, manner) ?? asWritten(written);

/** A key of the plan's own: years and months may be written in several ways, ids in one. */
export const meaningOfKey = (key: string, manner: Manner): string => {
  if (/^[a-z][a-z-]*[a-z]?$/.test(key) || !/\d|年|元/.test(key)) return key;
  const reading = readPeriod(key, manner);
  return reading.ok ? monthsName(reading.value.from, reading.value.to) : key;
};
