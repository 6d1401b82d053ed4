import type { Language } from "../text/language.ts";
import { monthInYear } from "./calendar.ts";
import type { Month } from "./period.ts";
import { yearOf } from "./year-of.ts";

/** Short English names, January first. */
export const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** 2027年4月, Apr 2027. */
export const printMonth = (month: Month, language: Language): string =>
  language === "ja"
    ? `${yearOf(month)}年${monthInYear(month)}月`
    : `${monthNames[monthInYear(month) - 1]} ${yearOf(month)}`;
