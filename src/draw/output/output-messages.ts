import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import type { YearKind } from "./time-axis.ts";
import type { Moved, Trend } from "./trend.ts";

export type OutputFacts = { readonly output: Trend; readonly unit: Trend };

export type OutputSubject = {
  readonly product?: string;
  readonly years: YearKind;
  /** The kind that every value of the past is of. */
  readonly only?: string;
  readonly isNominal: boolean;
};

/** A series and the indicator whose target it goes on to. */
export type Continued = { readonly series: string; readonly name: string };

type Named = { readonly name: string; readonly trend: Trend };

const movedOf = ({ state, change, isFold }: Moved): string => {
  if (state === "level") return "did not change";
  return isFold ? `rose ${change}-fold` : `${state} by ${change}`;
};

const spanOf = (trend: {
  readonly from: string;
  readonly to: string;
  readonly isAssumed?: boolean;
}): string => `from ${trend.from} to ${trend.to}${trend.isAssumed ? " (assumptions)" : ""}`;

/** Up and down again: what lies between the ends says more than the difference between them. */
const peaked = ({ peak, last, to, isAssumed }: Moved): string =>
  peak === undefined
    ? ""
    : `peaked at ${peak.value} in ${peak.when} and was ${last} in ${to}${isAssumed ? " (assumptions)" : ""}`;

const against = ({ isAgainst }: Moved): string =>
  isAgainst ? ", less than prices in general" : "";

const isMoved = (trend: Trend): trend is Moved =>
  trend.state === "rose" || trend.state === "fell" || trend.state === "level";

const alone = ({ name, trend }: Named): string => {
  if (isMoved(trend) && trend.peak) return `${name} ${peaked(trend)}`;
  if (isMoved(trend)) return `${name} ${movedOf(trend)} ${spanOf(trend)}${against(trend)}`;
  switch (trend.state) {
    case "one":
      return `${name} is known for ${trend.when} only: ${trend.value}`;
    case "unknown":
      return `how ${name} moved ${spanOf(trend)} cannot be said: ${trend.reason}`;
    case "ahead":
      return `of ${name} the plan has only what is to come`;
    default:
      return `${name} is not stated`;
  }
};

const together = (first: Moved, second: Moved): string => {
  if (first.peak || second.peak)
    return `${alone({ name: "output", trend: first })}; ${alone({ name: "unit value", trend: second })}`;
  const isSameTime = first.from === second.from && first.to === second.to;
  const joint = first.state === second.state ? "and" : "while";
  const also = joint === "and" && !first.isFold && !second.isFold && first.state !== "level";
  const what = also ? `by ${second.change}` : movedOf(second);
  const opening = isSameTime
    ? `output ${movedOf(first)}${against(first)}`
    : `output ${movedOf(first)} ${spanOf(first)}${against(first)}`;
  return `${opening}, ${joint} unit value ${what} ${spanOf(second)}${against(second)}`;
};

const described = ({ name, trend }: Named): string => {
  if (!isMoved(trend)) return `${capital(alone({ name, trend }))}.`;
  const real = trend.real === undefined ? "" : `, ${trend.real} at constant prices`;
  const over = trend.peak ? `, over ${trend.peak.value} in ${trend.peak.when},` : "";
  return `${capital(name)} went from ${trend.first} (${trend.from})${over} to ${trend.last} (${trend.to}), ${trend.yearly} a year${real}.`;
};

const yearNames: Readonly<Record<YearKind, string>> = {
  year: "calendar years",
  "fiscal-year": "fiscal years",
  "brewing-year": "brewing years",
};

export const outputMessages = {
  finding: ({ output, unit }: OutputFacts) => {
    if (isMoved(output) && isMoved(unit)) return capital(together(output, unit));
    if (unit.state === "none") return capital(alone({ name: "output", trend: output }));
    if (output.state === "none") return capital(alone({ name: "unit value", trend: unit }));
    return `${capital(alone({ name: "output", trend: output }))}; ${alone({ name: "unit value", trend: unit })}`;
  },
  subtitle: ({ product, years, only, isNominal }: OutputSubject) =>
    [
      capital(
        `${product === undefined ? "" : `${product}: `}output and unit value (the average of all that is sold) by ${yearNames[years]}, each from zero`,
      ),
      isNominal ? "money at the prices of each year" : "",
      only === undefined ? "" : `all past values are of the kind “${only}”`,
    ]
      .filter((part) => part !== "")
      .join("; "),
  description: (
    facts: OutputFacts & { readonly ahead: readonly string[]; readonly gaps: readonly string[] },
    print: Print,
  ) =>
    [
      "Lines over one axis of years.",
      facts.output.state === "none" ? "" : described({ name: "output", trend: facts.output }),
      facts.unit.state === "none" ? "" : described({ name: "unit value", trend: facts.unit }),
      facts.ahead.length > 0 ? `To come: ${print.list(facts.ahead)}.` : "",
      facts.gaps.length > 0 ? `Without values: ${print.list(facts.gaps)}.` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  output: () => "Output",
  unitValue: () => "Unit value",
  yearly: ({ rate }: { readonly rate: string }) => `${rate} a year`,
  real: ({ rate }: { readonly rate: string }) => `${rate} at constant prices`,
  rise: ({ change }: { readonly change: string }) => `+${change}`,
  fall: ({ change }: { readonly change: string }) => `−${change}`,
  fold: ({ change }: { readonly change: string }) => `× ${change}`,
  level: () => "±0%",
  assumed: ({ when, kind }: { readonly when: string; readonly kind: string }) =>
    `${when} (${kind})`,
  sincePeak: ({ value, when }: { readonly value: string; readonly when: string }) =>
    `since the peak of ${value} in ${when}`,
  firstWas: ({ value, when }: { readonly value: string; readonly when: string }) =>
    `${value} in ${when}`,
  span: (facts: { readonly from: string; readonly to: string }) => `${facts.from} to ${facts.to}`,
  onlyOne: ({ when }: { readonly when: string }) => `only ${when} is known`,
  cannotSay: () => "change not defined",
  aheadAt: (facts: {
    readonly name: string;
    readonly value: string;
    readonly when: string;
    readonly kind: string;
  }) => `${facts.name.toLowerCase()} ${facts.value} in ${facts.when} (${facts.kind})`,
  gapIn: (facts: { readonly name: string; readonly from: string; readonly to: string }) =>
    `${facts.name.toLowerCase()} between ${facts.from} and ${facts.to}`,
  noValues: () => "no values",
  legendGap: () => "no values between",
  unstated: () => "kind not stated",
  noTime: () => "the later value is not later than the earlier one",
  fromZero: () => "the first value is zero",
  notPositive: () => "a value is zero or negative",
  unlike: () => "the two values are in different units",
  mixedPrices: () => "the two values are at different prices",
  leftOut: ({ count }: { readonly count: number }) =>
    `${count} ${count === 1 ? "value in another unit is" : "values in other units are"} not drawn; the table has ${count === 1 ? "it" : "them"}.`,
  thinned: (facts: { readonly shown: string; readonly all: string }) =>
    `Of ${facts.all} values ${facts.shown} are drawn, with the least and the greatest of every stretch; the table has them all.`,
  continued: ({ named }: { readonly named: readonly Continued[] }, { list }: Print) => {
    const series = list(named.map((one) => one.series.toLowerCase()));
    const names = list(named.map(({ name }) => `“${name}”`));
    return named.length === 1
      ? `The target of ${series} is that of the indicator ${names}, which starts from the series shown.`
      : `The targets of ${series} are those of the indicators ${names}, which start from the series shown.`;
  },
  tableCaption: () => "Output and unit value over time",
  columnPeriod: () => "Period",
  columnValue: () => "Value",
  columnKind: () => "Kind",
  columnGrowth: () => "Growth a year since the value before",
  notDefined: ({ reason }: { readonly reason: string }) => `n/a (${reason})`,
};
