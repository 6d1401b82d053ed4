/** Months since year 0: `12 * year + month - 1`. The only clock of the program; no `Date`, no zone. */
export type Month = number;

/** A stretch of whole months; `to` is the first month after it. */
export type Period = {
  readonly from: Month;
  readonly to: Month;
  /** How it was named, so that FY2027 prints as a fiscal year and 2027 as a calendar year. */
  readonly calendar:
    | "month"
    | "quarter"
    | "year"
    | "fiscal-year"
    | "brewing-year"
    | "decade"
    | "day"
    | "span";
  /** Day of the month, only with calendar "day". */
  readonly day?: number;
  /** The fiscal year a quarter was counted in, only with calendar "quarter" and never of 2027-Q1. */
  readonly within?: Period;
  /** The two ends as they were named, only with calendar "span". */
  readonly ends?: readonly [Period, Period];
  readonly approximate: boolean;
  readonly written: string;
};

/** Whole months. */
export type Duration = { readonly months: number; readonly written: string };
