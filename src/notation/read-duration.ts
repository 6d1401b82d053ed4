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
  if (total.units < 0n) return refuse("negative", { written: shown });
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

const fromText = (written: string, shown: string): Reading<Duration> => {
  const text = spelledOut(normalised(written));
  if (approximate.test(text)) return refuse("approximate", { written: shown });
  if (/^[-−–▲△] ?\d/.test(text)) return refuse("negative", { written: shown });
  if (range.test(text)) return refuse("range", { written: shown });
  let rest = text;
  let total = none;
  let lastWord = "";
  while (rest !== "") {
    const [all, number = "", word = ""] = part.exec(rest) ?? [];
    if (all === undefined) break;
    const read = monthsIn(decimalFrom(number), word, shown);
    if (!read.ok) return read;
    // only 1 year 6 months: never 6 months 1 year, 2 years 3 years or 1 year 6
    if (lastWord !== "" && !(years.test(lastWord) && months.test(word))) break;
    total = sum(total, read.value);
    rest = rest.slice(all.length);
    lastWord = word === "" ? "months" : word;
  }
  if (rest === text) return refuse("noNumber", { written: shown });
  if (rest !== "") return refuse("unknownWord", { written: shown, word: quoted(rest) });
  return whole(total, written.trim(), shown);
};

/** Reads 18 months, 18か月, 1.5 years, 1年6か月, 1年半; a bare number counts months. Whole months only. */
export const readDuration = (written: string | number): Reading<Duration> => {
  if (typeof written === "number") {
    const shown = String(written);
    if (Number.isNaN(written)) return refuse("noNumber", { written: shown });
    if (Math.abs(written) > mostMonths && written > 0)
      return refuse("tooLarge", { written: shown, limit: mostMonths });
    if (written < 0) return refuse("negative", { written: shown });
    if (!Number.isInteger(written)) return refuse("notWhole", { written: shown, months: shown });
    return success({ months: written + 0, written: shown });
  }
  const shown = quoted(written);
  if (written.length > longestWritten)
    return refuse("tooLong", { written: shown, length: written.length, limit: longestWritten });
  if (normalised(written) === "") return refuse("empty", { written: shown });
  if (/[\p{No}]/u.test(written)) return refuse("unknownWord", { written: shown, word: shown });
  return fromText(written, shown);
};
