import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { LocalText } from "../../text/language.ts";
import { aimedMore, baseRates, type CountedAim, countedAim } from "../goals/base-rates.ts";
import { jurisdictionOf } from "../judgement/jurisdiction.ts";
import { defineRule } from "../rule.ts";

type Aim = {
  readonly indicator: LocalText;
  readonly of: CountedAim;
  readonly more: number;
  readonly plans: number;
  /** Whether the plan is of a region outside Japan, where those plans are. */
  readonly abroad: boolean;
  /** For each of those plans. */
  readonly aimed: number;
  readonly ended: number;
  readonly reached: number;
};

const aimOf = (indicator: Indicator, of: CountedAim, more: number, abroad: boolean): Aim => {
  const { plans, ended } = baseRates;
  const { aimed, reached } = baseRates[of];
  return {
    indicator: indicator.name,
    of,
    more,
    abroad,
    plans,
    aimed: aimed / plans,
    ended,
    reached,
  };
};

const ranks = ["impact", "outcome-final", "outcome-mid", "outcome-initial"] as const;

/** The indicator the plan is judged by first. */
const foremost = (indicators: readonly Indicator[]): Indicator | undefined => {
  const aimed = indicators.filter(({ target }) => target !== undefined);
  return (
    aimed.find(({ headline }) => headline) ??
    ranks.flatMap((rank) => aimed.find(({ level }) => level === rank) ?? [])[0] ??
    aimed[0]
  );
};

/** What became of plans like this one: the outside view, for whoever sets and whoever reads the targets. */
export const kpiBaseRate = defineRule({
  id: "kpi-base-rate",
  title: { en: "targets beside what others came to", ja: "ほかの計画の実績と並べること" },
  number: 32,
  step: 3,
  severity: "note",
  from: "deliberation",
  limits: {},
  applies: ({ indicators }) => indicators.some(({ target }) => target !== undefined),
  messages: {
    counted: (facts: Aim, print: Print) =>
      `indicator \`${print.pick(facts.indicator)}\` aims at ${print.number(facts.more)} more ${facts.of}; ${facts.plans} plans then in force under Japan’s Act of 2007 on the location of industry aimed at ${print.number(facts.aimed, 0)} ${facts.of} each, and ${facts.ended} earlier ones had come to about ${print.number(facts.reached)} on average`,
    general: (
      facts: { indicators: number; indicatorsMet: number; projectsMet: number; abroad: boolean },
      print: Print,
    ) =>
      `${facts.indicators === 1 ? "one indicator has" : `${print.number(facts.indicators)} indicators have`} a target; under Japan’s grants for regional revitalisation ${print.share(facts.indicatorsMet)} of the indicators were met, and ${print.share(facts.projectsMet)} of the projects met at least one`,
  },
  measures: { counted: ({ more, reached }) => ({ value: more, limit: reached, unit: "count" }) },
  help: ({ more = 0, reached = 0 }: { readonly more?: number; readonly reached?: number }) =>
    more > reached
      ? "nothing has to be changed: set the target beside what others came to, and be ready to say why this plan will do better"
      : "nothing has to be changed: set the targets beside what others came to",
  principle: {
    en: "the outside view (Flyvbjerg 2006); figures from answers in the Diet of Japan on the Act of 2007 and the regional grants: different sets of plans, so only a guide",
    ja: "外部の視点（Flyvbjerg 2006）。数値は2007年の企業立地促進法と地方創生の交付金に関する国会での答弁による。集計の対象が異なるため目安にとどまる",
  },
  check: ({ plan, report }) => {
    const { indicators } = plan;
    const abroad = jurisdictionOf(plan) === "abroad";
    const counted = indicators.flatMap((indicator) => {
      const of = countedAim(indicator);
      const more = aimedMore(indicator);
      return of && more > 0 ? [{ indicator, of, more }] : [];
    });
    for (const { indicator, of, more } of counted)
      report("counted", at(indicator, "target"), aimOf(indicator, of, more, abroad));
    const first = foremost(indicators);
    if (counted.length > 0 || !first) return;
    const { indicatorsMet, projectsMet } = baseRates;
    const targets = indicators.filter(({ target }) => target !== undefined).length;
    report("general", at(first, "target"), {
      indicators: targets,
      indicatorsMet,
      projectsMet,
      abroad,
    });
  },
});
