import { type Growth, growth, type RequiredGrowth } from "../../analyse/analyses/growth.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Span = "whole" | "lastThree" | "lastYear";

/** A rate that what is asked for is held against; above 0 it went the way that is wanted. */
export type Yardstick = { readonly span: Span | "group"; readonly rate: number };

export type Asked = {
  readonly indicator: LocalText;
  /** Above 0 in the wanted direction. */
  readonly rate: number;
  readonly falls: boolean;
  /** Whose past it is. */
  readonly of: "own" | "output" | "unitValue";
  readonly yardsticks: readonly Yardstick[];
  readonly lowest: number;
  readonly factor: number;
  readonly limit: number;
};

const spans: Readonly<Record<Asked["of"], Readonly<Record<Yardstick["span"], string>>>> = {
  own: {
    whole: "over its whole series",
    lastThree: "in its last three years",
    lastYear: "in its last year",
    group: "on average in its comparisons",
  },
  output: {
    whole: "over the whole series of the product’s output",
    lastThree: "in the last three years of the product’s output",
    lastYear: "in the last year of the product’s output",
    group: "on average in its comparisons",
  },
  unitValue: {
    whole: "over the whole series of the product’s unit value",
    lastThree: "in the last three years of the product’s unit value",
    lastYear: "in the last year of the product’s unit value",
    group: "on average in its comparisons",
  },
};

const signed = (rate: number, print: Print): string =>
  `${rate > 0 ? "+" : ""}${print.share(rate, 1)}`;

/** As the figure itself moved, whatever way is wanted. */
const moved = ({ falls }: Asked, rate: number, print: Print): string =>
  signed(falls && rate !== 0 ? -rate : rate, print);

const listed = (facts: Asked, print: Print): string =>
  print.list(
    facts.yardsticks.map(
      ({ span, rate }) => `${moved(facts, rate, print)} ${spans[facts.of][span]}`,
    ),
  );

const rateOf = (outcome: Outcome<Growth> | undefined, sign: number): readonly number[] =>
  outcome?.defined ? [sign * outcome.rate] : [];

const yardsticksOf = ({ past, group }: RequiredGrowth, sign: number): readonly Yardstick[] => [
  ...(["whole", "lastThree", "lastYear"] as const).flatMap((span) =>
    rateOf(past?.growth[span], sign).map((rate) => ({ span, rate })),
  ),
  ...(group?.rate === undefined ? [] : [{ span: "group" as const, rate: sign * group.rate }]),
];

/** What is judged: a change in the wanted direction, however small. */
const askedOf = (one: RequiredGrowth, factor: number): Asked | undefined => {
  const { indicator, growth: asked, past } = one;
  if (!asked.defined) return undefined;
  const falls = indicator.direction === "decrease" || (!indicator.direction && asked.rate < 0);
  const sign = falls ? -1 : 1;
  const rate = sign * asked.rate;
  const yardsticks = yardsticksOf(one, sign);
  if (rate <= 0) return undefined;
  const lowest = Math.min(...yardsticks.map((yardstick) => yardstick.rate));
  // one and a half times a fall is no measure: past nothing, any rise is more than there was
  const limit = Math.max(0, factor * lowest);
  const of = past && past.of !== "history" ? past.of : "own";
  return { indicator: indicator.name, rate, falls, of, yardsticks, lowest, factor, limit };
};

const pastPlace = ({ product }: Plan, { indicator, past }: RequiredGrowth): readonly Place[] => {
  if (!past) return [];
  return past.of === "history" ? [at(indicator, "history")] : [at(product, past.of)];
};

/** What the plan is finally judged by: there a past or a comparison is owed. */
const isFinal = ({ headline, level }: Indicator): boolean =>
  headline || level === "outcome-final" || level === "impact";

const messages = {
  steep: (facts: Asked, print: Print) =>
    `indicator \`${print.pick(facts.indicator)}\` has to change by ${moved(facts, facts.rate, print)} a year, more than ${print.number(facts.factor)} times the least on record: ${listed(facts, print)}`,
  turn: (facts: Asked, print: Print) =>
    `indicator \`${print.pick(facts.indicator)}\` has to change by ${moved(facts, facts.rate, print)} a year, but the least on record is no ${facts.falls ? "fall" : "rise"}: ${listed(facts, print)}`,
  unknown: (facts: { indicators: readonly LocalText[] }, print: Print) =>
    `whether the target${facts.indicators.length === 1 ? "" : "s"} of ${print.list(facts.indicators.map((one) => `\`${print.pick(one)}\``))} ${facts.indicators.length === 1 ? "is" : "are"} realistic is not known: no earlier values are written, and none from elsewhere stand in`,
};

type Say = Report<typeof messages>;

const relatedOf = (plan: Plan, one: RequiredGrowth): readonly Related[] => [
  ...pastPlace(plan, one).map((place) => also(place, "past")),
  ...(one.group?.members ?? []).flatMap(({ comparison, growth: elsewhere }) =>
    elsewhere.defined
      ? [also(at(comparison), "comparison", { name: comparison.name, rate: elsewhere.rate })]
      : [],
  ),
];

const sayUnknown = (plan: Plan, blind: readonly Indicator[], say: Say): void => {
  const [first, ...others] = blind;
  if (!first) return;
  const facts = { indicators: blind.map(({ name }) => name) };
  if (others.length === 0) {
    say("unknown", at(first, "history"), facts);
    return;
  }
  const related = blind.map((one) => also(at(one, "target"), "target"));
  say("unknown", partOf(plan, "indicators"), facts, related);
};

/** Growth that has not been seen for a long time, lately, or elsewhere, needs an explanation. */
export const kpiRealism = defineRule({
  id: "kpi-realism",
  title: { en: "the growth asked for is realistic", ja: "目標の伸びが現実的であること" },
  number: 31,
  step: 3,
  severity: "warning",
  from: "deliberation",
  limits: { factor: 1.5 },
  applies: ({ indicators }) => indicators.length > 0,
  messages,
  measures: {
    steep: ({ rate, limit }) => ({ value: rate, limit, unit: "share" }),
    turn: ({ rate, limit }) => ({ value: rate, limit, unit: "share" }),
  },
  notes: {
    past: () => "the past it is held against",
    comparison: (facts: { name: LocalText; rate: number }, print) =>
      `\`${print.pick(facts.name)}\` changed by ${print.share(facts.rate, 1)} a year`,
    target: () => "a target without a past",
  },
  help: ({ indicators }: { readonly indicators?: unknown }) =>
    indicators === undefined
      ? "lower the target, move it to a later year, or waive the finding and say what will be different from the past and what the plan does for it"
      : "write under `history` what the indicator was in earlier years, with the last three among them, or under `comparisons` what it was elsewhere",
  principle: {
    en: "the Hokkaido bio cluster: 14.8% a year was aimed at for 2010 to 2015 after 15.3% over eleven years but 2.3% in the last one; long-run growth alone misleads",
    ja: "北海道のバイオ産業：2010〜2015年に年14.8%の伸びを掲げたが、それまでの11年間は年15.3%でも直近の1年は2.3%だった。長期の伸びだけでは見誤る",
  },
  check: ({ plan, use, limits: { factor }, report }) => {
    const judged = use(growth).required.flatMap((one) => {
      const asked = askedOf(one, factor);
      return asked ? [{ one, asked }] : [];
    });
    for (const { one, asked } of judged) {
      if (asked.yardsticks.length === 0 || asked.rate <= asked.limit) continue;
      const key = asked.lowest > 0 ? "steep" : "turn";
      report(key, at(one.indicator, "target"), asked, relatedOf(plan, one));
    }
    const blind = judged.filter(({ asked }) => asked.yardsticks.length === 0);
    const final = blind.map(({ one }) => one.indicator).filter(isFinal);
    sayUnknown(plan, final, report);
  },
});
