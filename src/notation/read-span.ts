import { refusals } from "./misread-facts.ts";
import type { Period } from "./period.ts";
import { type Reading, success } from "./read.ts";
import type { PeriodAsked } from "./western-period.ts";

const refuse = refusals<"period">();

type ReadEnd = (text: string, asked: PeriodAsked) => Reading<Period> | undefined;
type Ends = readonly [string, string];

const clear = / ?(?:\.{2,3}|[~〜∼–—…‥ー]|から| to | - ) ?/i;
const eraOf = /^(?:明治|大正|昭和|平成|令和|[MTSHR])/;
const bareYear = /^(?:明治|大正|昭和|平成|令和|[MTSHR])? ?(?:元|\d{1,4})$/;
const unitAtEnd = /(?:酒造年度|年度|年代|年|BY)$/;

/** The text before and after what separates two ends; `isClear` is false for a hyphen or slash. */
const split = (text: string): { readonly ends: Ends; readonly isClear: boolean } | undefined => {
  const clearly = text.split(clear);
  const isClear = clearly.length === 2;
  const parts = isClear
    ? clearly
    : [text.split("/"), text.split("-")].find((ends) => ends.length === 2);
  const [first = "", last = ""] = parts ?? [];
  if (first === "" || last === "") return undefined;
  return { ends: [first.trim(), last.trim().replace(/まで$/, "")], isClear };
};

/** What the first end leaves to the last: 2026〜2030年度, Apr–Sep 2027. */
const completedFirst = (first: string, last: string): string => {
  const unit = unitAtEnd.exec(last)?.[0];
  if (unit !== undefined && bareYear.test(first)) return first + unit;
  if (/年\d{1,2}$/.test(first) && /^\d{1,2}月$/.test(last)) return `${first}月`;
  const year = /^\D+ (\d{4})$|^\d{1,2} \D+ (\d{4})$/.exec(last);
  return year && !/\d{3}/.test(first) && /[a-z]/i.test(first)
    ? `${first} ${year[1] ?? year[2]}`
    : first;
};

/** What the last end takes from the first: 令和8年度〜12年度, 2026年4月〜9月, FY2026–2030. */
const completedLast = (first: string, last: string): string => {
  const era = eraOf.exec(first)?.[0];
  if (era !== undefined && /^(?:\d{1,2})(?:年|酒造年度|BY|$)/.test(last)) return era + last;
  const year = /^(?:\D{0,2}(?:元|\d{1,4}))年/.exec(first)?.[0];
  if (year !== undefined && /^\d{1,2}月/.test(last)) return year + last;
  if (!/^\d{4}$/.test(last)) return last;
  const named = /^(FY|BY) ?\d{4}$/i.exec(first)?.[1];
  if (named !== undefined) return named + last;
  return /(?:酒造年度|年度)$/.exec(first) ? last + (unitAtEnd.exec(first)?.[0] ?? "") : last;
};

/** 2026–30, FY2026-27 and R8-12 can each be read in two ways. */
const shortEnd = ([first, last]: Ends, isClear: boolean): { suggestion?: string } | undefined => {
  if (!/^['’]?\d{1,2}$/.test(last)) return undefined;
  const [, name = "", century = ""] = /^(FY ?|BY ?)?(\d{2})\d{2}$/i.exec(first) ?? [];
  if (century !== "" && /^\d\d$/.test(last))
    return { suggestion: `${first}–${name}${century}${last}` };
  const era = eraOf.exec(first)?.[0];
  if (era !== undefined && isClear) return undefined;
  return era === undefined ? {} : { suggestion: `${first}–${era}${last}` };
};

const dayOf = ({ from, day }: Period): number => 32 * from + (day ?? 1);
const lastDayOf = ({ to, day }: Period): number => 32 * (to - 1) + (day ?? 31);

const joined = (named: readonly [Period, Period], asked: PeriodAsked): Reading<Period> => {
  // 昭和20年代 is itself a span: only its outer end is one of this span
  const [first, last] = [named[0].ends?.[0] ?? named[0], named[1].ends?.[1] ?? named[1]];
  if (lastDayOf(last) < dayOf(first) || lastDayOf(last) < lastDayOf(first)) {
    const names = { first: first.written, last: last.written };
    return refuse("endBeforeStart", { written: asked.shown, ...names });
  }
  return success({
    from: first.from,
    to: last.to,
    calendar: "span",
    ends: [
      { ...first, approximate: false },
      { ...last, approximate: false },
    ],
    approximate: named[0].approximate || named[1].approximate,
    written: asked.shown,
  });
};

/** Two periods and what lies between them; `undefined` if the text does not name two. */
export const readSpan = (
  { text, approximate }: { readonly text: string; readonly approximate: boolean },
  asked: PeriodAsked,
  readEnd: ReadEnd,
): Reading<Period> | undefined => {
  const found = split(text);
  if (found === undefined) return undefined;
  const short = shortEnd(found.ends, found.isClear);
  if (short) return refuse("shortEnd", { written: asked.shown, ...short });
  const [start, end] = found.ends;
  const first = readEnd(completedFirst(start, end), asked);
  const last = readEnd(completedLast(start, end), asked);
  if (!first?.ok) return first;
  if (!last?.ok) return last;
  const span = joined([first.value, last.value], asked);
  return span.ok && approximate ? success({ ...span.value, approximate }) : span;
};
