import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";

/** One target built up from below; amounts are written out. */
export type LadderFacts = {
  readonly name: string;
  /** The target, or the change to it from the baseline. */
  readonly goal: string;
  readonly against: "target" | "change";
  readonly steps: number;
  readonly sum: string;
  readonly total: string;
  /** Absent where the ladder has none. */
  readonly multiplier?: string;
  /** Of the sum of the steps, over the goal; absent where the two have different signs. */
  readonly share?: number;
  /** The step that brings most and its share of the sum; absent where none stands out. */
  readonly largest?: { readonly name: string; readonly share: number };
  /** Total over goal less 1. */
  readonly deviation: number;
  /** Whether the difference is within rounding. */
  readonly meets: boolean;
  /** The multiplier that would reach the goal. */
  readonly implied?: string;
};

export type HeadFacts = {
  readonly first: LadderFacts;
  /** Ladders drawn and those of them that meet their targets. */
  readonly ladders: number;
  readonly meeting: number;
  readonly hasMultiplier: boolean;
};

type Amount = { readonly amount: string };

const steps = (count: number): string => `${count} ${count === 1 ? "step" : "steps"}`;

const apart = ({ deviation }: LadderFacts, { share }: Print): string =>
  `${share(Math.abs(deviation), 1)} ${deviation > 0 ? "more" : "less"}`;

const aim = ({ goal, against }: LadderFacts): string =>
  against === "change" ? `the change of ${goal} to the target` : `the ${goal} aimed at`;

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const counted = (count: number): string =>
  count === 1 ? "one step comes" : `${numerals[count] ?? `the ${count}`} steps add up`;

const most = ({ largest }: LadderFacts, { share }: Print): string =>
  largest === undefined ? "" : `; ${share(largest.share)} of it comes from “${largest.name}”`;

const metBy = (facts: LadderFacts, print: Print): string => {
  const { share } = print;
  const { share: part, multiplier } = facts;
  if (multiplier === undefined || part === undefined || Math.abs(part - 1) < 0.005)
    return `${capital(counted(facts.steps))} to the whole of ${aim(facts)}${most(facts, print)}`;
  return part < 1
    ? `The projects account for ${share(part)} of ${aim(facts)}; the rest rests on the multiplier of ${multiplier}`
    : `The projects alone would come to ${share(part)} of ${aim(facts)}; the multiplier of ${multiplier} takes the rest away`;
};

const finding = (facts: LadderFacts, print: Print): string => {
  if (facts.meets) return metBy(facts, print);
  const how = facts.multiplier === undefined ? "" : ` and the multiplier of ${facts.multiplier}`;
  return `The target does not add up: ${facts.steps === 1 ? "the step" : `the ${facts.steps} steps`}${how} come${facts.steps === 1 && how === "" ? "s" : ""} to ${facts.total}, ${apart(facts, print)} than ${aim(facts)}`;
};

const spoken = (facts: LadderFacts, print: Print): string => {
  const times =
    facts.multiplier === undefined ? "" : `; times ${facts.multiplier} makes ${facts.total}`;
  const meets = facts.meets
    ? `which agrees with ${aim(facts)}`
    : `which is ${apart(facts, print)} than ${aim(facts)}`;
  return `“${facts.name}”: ${steps(facts.steps)} add${facts.steps === 1 ? "s" : ""} up to ${facts.sum}${times}, ${meets}.`;
};

export const kpiLadderMessages = {
  finding: ({ first, ladders, meeting }: HeadFacts, print: Print) => {
    const missed = ladders - meeting - (first.meets ? 0 : 1);
    if (missed === 0) return finding(first, print);
    const others = `${missed} other ${missed === 1 ? "target does" : "targets do"} not add up`;
    return `${finding(first, print)}; ${others}${first.meets ? "" : " either"}`;
  },
  subtitle: ({ ladders, hasMultiplier }: HeadFacts) =>
    [
      "Effect of one case × number of cases, added up and set against the target as the plan prints it",
      ...(hasMultiplier ? ["Solid is what the cases bring, dashed what the multiplier does"] : []),
      ladders > 1 ? "Each target has a scale of its own, from zero" : "One scale, from zero",
    ].join(". "),
  description: (facts: { readonly all: readonly LadderFacts[] }, print: Print) =>
    facts.all.map((one) => spoken(one, print)).join(" "),
  panel: ({ goal, against, date }: { goal: string; against: string; date: string }) =>
    `${against === "change" ? "change to the target" : "target"}: ${goal}${date === "" ? "" : ` in ${date}`}`,
  product: ({ effect, count }: { readonly effect: string; readonly count: string }) =>
    `${effect} × ${count}`,
  kind: ({ words, kind }: { readonly words: string; readonly kind: string }) =>
    `${words} (${kind})`,
  otherSteps: ({ count }: { readonly count: string }) => `${count} more steps`,
  sum: () => "Sum of the projects",
  multiplier: ({ multiplier }: { readonly multiplier: string }) => `Multiplier of ${multiplier}`,
  multiplierNote: ({ sum, multiplier }: { readonly sum: string; readonly multiplier: string }) =>
    `${sum} × ${multiplier}`,
  total: () => "Built up",
  target: () => "Target",
  change: () => "Change to the target",
  added: ({ amount }: Amount) => `+ ${amount}`,
  taken: ({ amount }: Amount) => `− ${amount}`,
  short: ({ amount, share }: { readonly amount: string; readonly share: string }) =>
    `short by ${amount} (${share})`,
  over: ({ amount, share }: { readonly amount: string; readonly share: string }) =>
    `${amount} (${share}) more than aimed at`,
  within: () => "agrees with the target",
  implied: ({ implied }: { readonly implied: string }) =>
    `a multiplier of ${implied} would make them agree`,
  remarkOthers: ({ count }: { readonly count: number }) =>
    `${count} more ${count === 1 ? "ladder is" : "ladders are"} in the table only.`,
  remarkUnknown: ({ names }: { readonly names: string }) =>
    `Not drawn, as the ladder is not complete: ${names}.`,
  remarkSteps: () => "Steps beyond seven are gathered; the table has them all.",
  quoted: ({ name }: { readonly name: string }) => `“${name}”`,
  tableCaption: () => "From the effect of one case to the target",
  columnStep: () => "Step",
  columnEffect: () => "Effect of one",
  columnKind: () => "Kind",
  columnCount: () => "Number",
  columnTogether: () => "Together",
  difference: () => "Difference",
  impliedRow: () => "Multiplier that would make them agree",
  multiplierRow: () => "Multiplier",
};
