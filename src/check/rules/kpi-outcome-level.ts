import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { LocalText } from "../../text/language.ts";
import { countsEvents } from "../goals/event-words.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Level = ValueOf<"indicatorLevel">;
type Part = "outcome" | "impact";

const parts: Readonly<Record<Part, string>> = {
  outcome: "an outcome",
  impact: "an impact on the region",
};

const effort: ReadonlySet<Level | undefined> = new Set<Level>(["input", "activity"]);

const isOutcome = ({ level }: Indicator): boolean => level?.startsWith("outcome") === true;

/** Whether it says how much was put in or held, not what came of it, whatever its stated level. */
const isEffort = (indicator: Indicator): boolean =>
  effort.has(indicator.level) || countsEvents(indicator);

const messages = {
  none: (_facts: object) => "the plan has no indicators",
  effortOnly: (facts: { indicators: number }, print: Print) =>
    facts.indicators === 1
      ? "the only indicator counts input or activity, not what comes of it"
      : `${facts.indicators === 2 ? "both" : `all ${print.number(facts.indicators)}`} indicators count input or activity, not what comes of it`,
  lacks: (facts: { lacks: readonly Part[]; indicators: number }, print: Print) =>
    `${facts.indicators === 1 ? "the only indicator is not" : `${facts.indicators === 2 ? "neither" : "none"} of the ${print.number(facts.indicators)} indicators is`} ${facts.lacks.map((part) => parts[part]).join(" or ")}`,
  called: (facts: { indicator: LocalText; level: Level }, print: Print) =>
    `indicator \`${print.pick(facts.indicator)}\` is given the level \`${print.enumerated("indicatorLevel", facts.level)}\`, but counts events or who came to them`,
  targetEffort: (facts: { target: LocalText; indicators: number }, print: Print) =>
    facts.indicators === 1
      ? `the only indicator of target \`${print.pick(facts.target)}\` counts input or activity`
      : `${facts.indicators === 2 ? "both" : `all ${print.number(facts.indicators)}`} indicators of target \`${print.pick(facts.target)}\` count input or activity`,
};

type Say = Report<typeof messages>;

const sayTargets = (
  targets: readonly Target[],
  indicators: readonly Indicator[],
  say: Say,
): void => {
  const byTarget = new Map<Target, Indicator[]>(targets.map((target) => [target, []]));
  for (const one of indicators) for (const target of one.targets) byTarget.get(target)?.push(one);
  for (const [target, own] of byTarget) {
    if (target.decision !== "chosen") continue;
    if (own.length === 0 || !own.every(isEffort)) continue;
    const related = own.map((one) => also(at(one, "level"), "effort"));
    say(
      "targetEffort",
      onKey(at(target)),
      { target: target.title, indicators: own.length },
      related,
    );
  }
};

/** What was held and spent is not yet what the region has of it. */
export const kpiOutcomeLevel = defineRule({
  id: "kpi-outcome-level",
  title: { en: "outcomes and effects are measured", ja: "成果と地域への効果を測る指標があること" },
  number: 28,
  step: 3,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: () => true,
  messages,
  notes: {
    effort: () => "counts input or activity",
    unlevelled: () => "states no level",
  },
  help: ({ level }: { readonly level?: string }) =>
    level === undefined
      ? "add an indicator of what the firms have of it (`level: outcome-…`: sales, new trade, share) and one of what the region has of it (`level: impact`: value added, jobs, pay)"
      : "set its `level` to `activity`, and measure what came of the events in an indicator of its own",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 3: counts of new businesses are direct results and say nothing of the ripple to the regional economy",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第3節：新事業開始件数などは事業の直接的な成果で、地域経済への波及を表さない",
  },
  check: ({ plan, report }) => {
    const { indicators, targets } = plan;
    const place = partOf(plan, "indicators");
    if (indicators.length === 0) {
      report("none", place, {});
      return;
    }
    for (const one of indicators)
      if (one.level && !effort.has(one.level) && one.level !== "output" && countsEvents(one))
        report("called", at(one, "level"), { indicator: one.name, level: one.level });
    if (indicators.every(isEffort)) {
      report("effortOnly", place, { indicators: indicators.length });
      return;
    }
    sayTargets(targets, indicators, report);
    const lacks = [
      ...(indicators.some((one) => isOutcome(one) && !countsEvents(one))
        ? []
        : ["outcome" as const]),
      ...(indicators.some((one) => one.level === "impact" && !countsEvents(one))
        ? []
        : ["impact" as const]),
    ];
    if (lacks.length === 0) return;
    const related = indicators
      .filter(({ level }) => level === undefined)
      .map((one) => also(onKey(at(one)), "unlevelled"));
    report("lacks", place, { lacks, indicators: indicators.length }, related);
  },
});
