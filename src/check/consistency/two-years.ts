import { meet } from "../../analyse/consistency/same-value.ts";
import { normalised } from "../../notation/normalised.ts";
import type { Period } from "../../notation/period.ts";
import { readPeriod } from "../../notation/read-period.ts";

export type TwoYears = {
  readonly written: string;
  readonly western: Period;
  readonly era: Period;
};

const eraDate = "(?:明治|大正|昭和|平成|令和) ?(?:元|\\d{1,2})";
const rest = "(年度?(?: ?\\d{1,2}月(?: ?\\d{1,2}日)?)?)?";

/** One date by both reckonings, the second in brackets: 1999年2月(平成11年2月), 平成11(1999)年. */
const both = [
  new RegExp(`(?<!\\d)(\\d{4}) ?${rest} ?[(〔[] ?(${eraDate}) ?${rest}[)〕\\]](年度?)?`, "g"),
  new RegExp(`(${eraDate}) ?${rest} ?[(〔[](?:西暦)? ?(\\d{4}) ?${rest}[)〕\\]](年度?)?`, "g"),
];

const read = (number: string, own: string | undefined, shared: string | undefined) => {
  const reading = readPeriod(`${number}${own ?? shared ?? "年"}`.replaceAll(" ", ""));
  return reading.ok ? reading.value : undefined;
};

/** The places of a text where a Western and an era year stand for one date and are not the same. */
export const twoYearsIn = (text: string): readonly TwoYears[] => {
  // looked at in every text of the plan: most name no era
  if (!/明治|大正|昭和|平成|令和/.test(text)) return [];
  return both.flatMap((pattern) =>
    [...normalised(text).matchAll(pattern)].flatMap((found): readonly TwoYears[] => {
      const [written, first = "", ofFirst, second = "", ofSecond, after] = found;
      const dates = [read(first, ofFirst, after ?? ofSecond), read(second, ofSecond, after)];
      const [western, era] = /^\d/.test(first) ? dates : dates.toReversed();
      return western && era && !meet(western, era) ? [{ written, western, era }] : [];
    }),
  );
};
