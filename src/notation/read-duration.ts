import { nearest } from "../util/nearest.ts";
import {
  compared,
  type Decimal,
  decimalFrom,
  numberOf,
  product,
  sum,
  writtenOut,
} from "./decimal.ts";
import { longestWritten, quoted, refusals } from "./misread-facts.ts";
import { normalised } from "./normalised.ts";
import type { Duration } from "./period.ts";
import { type Reading, success } from "./read.ts";

const refuse = refusals<"duration">();

/** A hundred years: no roadmap is longer. */
const mostMonths = 1200;

const approximate =
  /^(?:約|およそ|概ね|~|〜|c\.|ca\b\.?|about |approx\w*\.? )|(?:程度|前後|ほど|くらい|ぐらい)$/i;
const range = /\d ?\S{0,3} ?(?:[-~〜–—]|から|to ) ?\d/;
const years = /^(?:年間?|years?|yrs?|y)$/i;
const months = /^(?:(?:[かヶヵカケ箇個]月間?)|months?|mos?|m)$/i;
const tooFine =
  /^(?:日間?|週間?|時間|分|秒|days?|d|weeks?|wks?|w|hours?|h|minutes?|min|seconds?|s)$/i;
const part = /^ ?(\d+(?:\.\d+)?)(?: ?([^\d\s.,、]+))?(?:,? ?(?:and )?)/;
const iso = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?$/;

const twelve: Decimal = { units: 12n, exponent: 0 };
const none: Decimal = { units: 0n, exponent: 0 };

const whole = (total: Decimal, written: string, shown: string): Reading<Duration> => {
  if (compared(total, { units: BigInt(mostMonths), exponent: 0 }) > 0)
    return refuse("tooLarge", { written: shown, limit: mostMonths });
  const count = numberOf(total);
  return Number.isInteger(count)
    ? success({ months: count, written })
    : refuse("notWhole", { written: shown, months: writtenOut(total) });
};

/** Half a year and years and a half as they are said; ISO 8601; everything else as it was. */
const spelledOut = (text: string): string => {
  if (text === "半年" || text === "半年間") return "6か月";
  const half = text.replace(/(\d)年半$/, "$1年6か月");
  const [found, inYears = "0", inMonths = "0"] = iso.exec(half) ?? [];
  return found === undefined || found === "P" ? half : `${inYears}年${inMonths}か月`;
};

/** The months of one part, by its word; a bare number counts months. */
const monthsIn = (count: Decimal, word: string, shown: string): Reading<Decimal> => {
  if (word === "" || months.test(word)) return success(count);
  if (years.test(word)) return success(product(count, twelve));
  if (tooFine.test(word)) return refuse("tooFine", { written: shown, word });
  const suggestion = nearest(word, ["months", "years", "か月"]);
  return refuse("unknownWord", { written: shown, word, suggestion });
};

/** Only 1 year 6 months: never 6 months 1 year, 2 years 3 years or 1 year 6. */
const mayFollow = (lastWord: string, word: string): boolean =>
  lastWord === "" || (years.test(lastWord) && months.test(word));

const totalOf = (text: string, shown: string): Reading<Decimal> => {
  let rest = text;
  let total = none;
  let lastWord = "";
  for (;;) {
    const [all, number = "", word = ""] = part.exec(rest) ?? [];
    if (all === undefined) break;
    const read = monthsIn(decimalFrom(number), word, shown);
    if (!read.ok) return read;
    if (!mayFollow(lastWord, word)) break;
    total = sum(total, read.value);
    rest = rest.slice(all.length);
    lastWord = word === "" ? "months" : word;
  }
  if (rest === text) return refuse("noNumber", { written: shown });
  return rest === ""
    ? success(total)
    : refuse("unknownWord", { written: shown, word: quoted(rest) });
};

const fromText = (written: string, shown: string): Reading<Duration> => {
  const text = spelledOut(normalised(written));
  if (approximate.test(text)) return refuse("approximate", { written: shown });
  if (/^[-−–▲△] ?\d/.test(text)) return refuse("negative", { written: shown });
  if (range.test(text)) return refuse("range", { written: shown });
  const total = totalOf(text, shown);
  return total.ok ? whole(total.value, written.trim(), shown) : total;
};

const fromNumber = (count: number): Reading<Duration> => {
  const written = String(count);
  if (Number.isNaN(count)) return refuse("noNumber", { written });
  if (count < 0) return refuse("negative", { written });
  if (count > mostMonths) return refuse("tooLarge", { written, limit: mostMonths });
  return Number.isInteger(count)
    ? success({ months: count + 0, written })
    : refuse("notWhole", { written, months: written });
};

/** Reads 18 months, 18か月, 1.5 years, 1年6か月, 1年半; a bare number counts months. Whole months only. */
export const readDuration = (written: string | number): Reading<Duration> => {
  if (typeof written === "number") return fromNumber(written);
  const shown = quoted(written);
  if (written.length > longestWritten)
    return refuse("tooLong", { written: shown, length: written.length, limit: longestWritten });
  if (normalised(written) === "") return refuse("empty", { written: shown });
  if (/\p{No}/u.test(written)) return refuse("unknownWord", { written: shown, word: shown });
  return fromText(written, shown);
};
