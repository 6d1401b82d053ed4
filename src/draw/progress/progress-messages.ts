import type { Print } from "../../diagnostics/speech.ts";
import type { State } from "./state.ts";

/** What the figure speaks of: names, months and periods are in the language of the figure. */
export type ProgressFacts = {
  readonly counts: Readonly<Record<State, number>>;
  readonly indicators: number;
  /** Of the latest observation; absent before the first. */
  readonly reference?: string;
  /** Of those seen before the plan only, how many are short of the line to their targets. */
  readonly short: number;
  /** Those behind or slightly behind, the worst first. */
  readonly behind: readonly string[];
  /** When the first observation is due, where the plan says so. */
  readonly due?: string;
};

/** The latest value; its date where it is not that of most. */
export type NowFacts = {
  readonly period: string | undefined;
  readonly observed: string;
  readonly planned: string;
};

const judged = ({ red, amber, green }: ProgressFacts["counts"]): number => red + amber + green;

const listed = 7;

const quoted = (names: readonly string[], print: Print): string =>
  print.list([
    ...names.slice(0, listed).map((name) => `“${name}”`),
    ...(names.length > listed ? [`${print.number(names.length - listed)} more`] : []),
  ]);

const waitingFor = ({ due }: ProgressFacts): string =>
  due === undefined
    ? "Nothing has been observed yet, and the plan does not say when the first values are due"
    : `Nothing has been observed yet; the first values are due by ${due}`;

const behindOf = ({ red, amber }: ProgressFacts["counts"], { number }: Print): string =>
  [
    ...(red > 0 ? [`${number(red)} ${red === 1 ? "is" : "are"} behind`] : []),
    ...(amber > 0 ? [`${number(amber)} slightly behind`] : []),
  ].join(" and ");

const countsOf = (counts: ProgressFacts["counts"], print: Print): string => {
  const named = [
    [counts.green, "on track"],
    [counts.amber, "slightly behind"],
    [counts.red, "behind"],
    [counts.early, "seen before the plan only"],
    [counts.grey, "that cannot be judged"],
    [counts.waiting, "not observed yet"],
  ] as const;
  return print.list(
    named.flatMap(([count, state]) => (count > 0 ? [`${print.number(count)} ${state}`] : [])),
  );
};

/** Before the plan begins nothing is late: it is said where it starts from. */
const startOf = ({ counts: { early }, short }: ProgressFacts, { number }: Print): string => {
  if (early === 1)
    return `The one indicator observed before the plan begins is ${short === 1 ? "still short of" : "on"} the line to its target`;
  if (short === 0)
    return `All ${number(early)} indicators observed before the plan begins are on the line to their targets`;
  return `Of ${number(early)} indicators observed before the plan begins, ${number(short)} ${short === 1 ? "is" : "are"} still short of the line to the target`;
};

export const progressMessages = {
  finding: (facts: ProgressFacts, print: Print) => {
    const { counts, behind, reference } = facts;
    const all = judged(counts);
    if (reference === undefined) return waitingFor(facts);
    if (all === 0 && counts.early > 0) return startOf(facts, print);
    if (all === 0) return "What has been observed so far cannot be held against the plan";
    if (counts.green === all)
      return all === 1
        ? "The one indicator that can be judged so far is on track"
        : `All ${print.number(all)} indicators that can be judged so far are on track`;
    const many =
      all === 1
        ? "The one indicator that can be judged"
        : `Of ${print.number(all)} indicators that can be judged,`;
    const verb = all === 1 ? (counts.red === 1 ? "is behind" : "is slightly behind") : "";
    return all === 1
      ? `${many} ${verb}: “${behind[0]}”`
      : `${many} ${behindOf(counts, print)}; furthest behind is “${behind[0]}”`;
  },
  subtitle: ({ reference }: ProgressFacts) =>
    reference === undefined
      ? "Planned path from the baseline to the target; each indicator in its own unit, on its own scale"
      : `Observed values against the planned path, each indicator in its own unit, on its own scale; as of ${reference}`,
  description: (facts: ProgressFacts, print: Print) => {
    const { counts, behind, reference, indicators } = facts;
    const { number } = print;
    if (reference === undefined)
      return `${waitingFor(facts)}. The planned paths of ${number(indicators)} ${indicators === 1 ? "indicator" : "indicators"} are drawn as lines from the baseline to the target.`;
    return [
      `Small charts of indicators, the worst first: ${countsOf(counts, print)}.`,
      behind.length > 0 ? `Behind or slightly behind: ${quoted(behind, print)}.` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" ");
  },
  red: () => "behind",
  amber: () => "slightly behind",
  green: () => "on track",
  early: () => "before the plan",
  grey: () => "cannot be judged",
  waiting: () => "not observed yet",
  now: ({ period, observed, planned }: NowFacts) =>
    `${period === undefined ? "" : `${period}: `}${observed}; planned ${planned}`,
  noPath: () => "No baseline and later target with dates",
  unlike: () => "Observed in another unit than the target",
  notPositive: () => "Constant growth needs values above zero",
  noChangePlanned: () => "No change is planned by the date observed",
  floorAtNothing: () => "The value to be kept is zero or below",
  overdue: () => "The latest value is older than the reports allow",
  axisFrom: ({ value }: { value: string }) => `from ${value}`,
  joined: ({ parts }: { parts: readonly string[] }) => parts.join(" · "),
  withUnit: ({ name, unit }: { name: string; unit: string }) => `${name} (${unit})`,
  keyPlanned: () => "planned path to the target (ringed)",
  keySeen: () => "observed",
  keyForecast: () => "forecast: last values (up to five) continued; shaded: 95% interval",
  others: ({ count }: { count: number }, { number }: Print) =>
    count === 1 ? "The other one:" : `The other ${number(count)}:`,
  oneMark: ({ count }: { count: number }, { number }: Print) =>
    `one mark for ${number(count)} indicators`,
  most: ({ shown, others }: { shown: number; others: number }, { number }: Print) =>
    `${number(shown)} indicators are drawn, the worst first; the other ${number(others)} are counted here and listed in the table.`,
  undrawn: ({ count }: { count: number }, { number }: Print) =>
    `${count === 1 ? "One indicator has" : `${number(count)} indicators have`} no dated values to draw; the table says what there is.`,
  cut: () =>
    "An interval that goes beyond its chart is cut at the edge; the table has its two ends.",
  tableCaption: () => "Indicators against their planned path",
  columnIndicator: () => "Indicator",
  columnState: () => "State",
  columnBaseline: () => "Baseline",
  columnInterim: () => "Interim targets",
  columnSeen: () => "Observed",
  columnPlanned: () => "Planned by then",
  columnAchieved: () => "Achieved of it",
  columnForecast: () => "Forecast for the target’s date (95% interval)",
  columnTarget: () => "Target",
};
