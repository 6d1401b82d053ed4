import { readDuration } from "../notation/read-duration.ts";
import { readPeriod } from "../notation/read-period.ts";
import { readQuantity } from "../notation/read-quantity.ts";
import type { LocalText } from "../text/language.ts";
import type { Text } from "../text/text.ts";
import type { Manner } from "./meaning-of.ts";
import type { Leaf } from "./tree.ts";

/** Signs of a text that a line of a list has room for. */
const mostSigns = 60;

const short = (words: string): string => {
  const signs = [...words.replace(/\s+/g, " ").trim()];
  return signs.length > mostSigns ? `${signs.slice(0, mostSigns - 1).join("")}…` : signs.join("");
};

/** A value as documents print it; as written where it cannot be read. */
export const spokenValue = (
  { says, list, written }: Leaf,
  { text, manner, nameOf }: { text: Text; manner: Manner; nameOf: (id: string) => string },
): string => {
  const one = written as string | number;
  const plain = short(String(written));
  switch (says) {
    case "quantity": {
      const reading = readQuantity(one, manner);
      return reading.ok ? text.quantity(reading.value) : plain;
    }
    case "time": {
      const reading = readPeriod(one, manner);
      return reading.ok ? text.period(reading.value) : plain;
    }
    case "duration": {
      const reading = readDuration(one);
      return reading.ok ? text.duration(reading.value.months) : plain;
    }
    case "text":
      return short(text.pick(written as LocalText));
    case "id":
      return nameOf(plain);
    case "word":
      return list ? text.enumerated(list, plain) : plain;
  }
};
