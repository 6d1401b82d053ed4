import type { NotDefined } from "../../analyse/analysis.ts";
import { type CertainRanking, certainRanking } from "../../analyse/ranking/certain-ranking.ts";
import type { LeadLoss } from "../../analyse/ranking/ranking.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Loss = {
  readonly first: LocalText;
  readonly by: LocalText;
  readonly criterion: LocalText;
  /** Shares of all weights. */
  readonly weight: number;
  readonly level: number;
  /** The change as a share of the weight itself. */
  readonly change: number;
  readonly shift: number;
};

const way = ({ weight, level }: Pick<Loss, "weight" | "level">): string =>
  level < weight ? "falls" : "rises";

const messages = {
  alone: (facts: { options: number; least: number }, print: Print) =>
    `${facts.options === 1 ? "only one option is" : `${print.number(facts.options)} options are`} written down, a choice needs at least ${print.number(facts.least)}`,
  undecided: (facts: { options: number; open: number }, print: Print) =>
    `${facts.options === 2 ? "neither option" : `none of the ${print.number(facts.options)} options`} is chosen; ${facts.open === facts.options ? "all are" : facts.open === 1 ? "one is" : `${print.number(facts.open)} are`} still open`,
  allChosen: (facts: { options: number }, print: Print) =>
    `${facts.options === 2 ? "both" : `all ${print.number(facts.options)}`} options are chosen: none is written down that was turned down`,
  notCompared: (
    facts: Pick<NotDefined, "analysis" | "reason" | "facts"> & { options: number },
    print: Print,
  ) =>
    `the ${print.number(facts.options)} options are not compared: ${sayReason(certainRanking.reasons, facts, print)}`,
  unweighted: (facts: { criteria: number }, print: Print) =>
    `the ${print.number(facts.criteria)} criteria have neither weights nor ranks, so they are taken to weigh the same`,
  missing: (facts: { target: LocalText; criteria: readonly LocalText[] }, print: Print) =>
    `\`${print.pick(facts.target)}\` was chosen without a score on ${print.list(facts.criteria.map((one) => `\`${print.pick(one)}\``))}`,
  open: (
    facts: { target: LocalText; high: number; first: LocalText; score: number },
    print: Print,
  ) =>
    `\`${print.pick(facts.target)}\` lacks scores and may reach ${print.number(facts.high, 2)}, above the ${print.number(facts.score, 2)} of \`${print.pick(facts.first)}\`, the first`,
  tied: (facts: { targets: readonly LocalText[]; score: number }, print: Print) =>
    `${print.list(facts.targets.map((one) => `\`${print.pick(one)}\``))} share the first place with ${print.number(facts.score, 2)}`,
  loses: (facts: Loss, print: Print) =>
    `the first place of \`${print.pick(facts.first)}\` does not hold: \`${print.pick(facts.by)}\` draws level when the weight of \`${print.pick(facts.criterion)}\` ${way(facts)} from ${print.share(facts.weight, 1)} to ${print.share(facts.level, 1)}, by ${print.share(facts.change)} of itself, within ${print.share(facts.shift)}`,
  passedOver: (
    facts: { target: LocalText; score: number; chosen: LocalText; least: number },
    print: Print,
  ) =>
    `\`${print.pick(facts.target)}\` is rejected without a reason, though it scores ${print.number(facts.score, 2)} and the chosen \`${print.pick(facts.chosen)}\` ${print.number(facts.least, 2)}`,
};

type Say = Report<typeof messages>;

const isChosen = ({ decision }: Target): boolean => decision === "chosen";

/** An option that is chosen without scores, or might be first if it had them. */
const sayMissing = ({ weighed, standings }: CertainRanking, say: Say): void => {
  const top = standings.find(({ rank }) => rank !== undefined);
  const criteria = weighed.criteria.map(({ name }) => name);
  for (const target of weighed.unscored)
    if (target.decision === "chosen")
      say("missing", at(target, "scores"), { target: target.title, criteria });
  for (const { target, missing, high } of standings) {
    if (missing.length === 0) continue;
    const place = at(target, "scores");
    if (target.decision === "chosen") {
      say("missing", place, { target: target.title, criteria: missing.map(({ name }) => name) });
    } else if (top?.score !== undefined && high > top.score) {
      const { score } = top;
      say("open", place, { target: target.title, high, first: top.target.title, score });
    }
  }
};

/** Whether the plan itself holds the second to be as important: then nothing hangs on which is first. */
const isEqual = (first: Target, { decision, priority }: Target): boolean =>
  decision === "chosen" && (priority?.amount ?? 1) >= (first.priority?.amount ?? 1);

/** The changes within the limit that bring an option up to the first: the smallest of each weight, each way. */
const nearLosses = (first: Target, losses: readonly LeadLoss[], shift: number) => {
  const said = new Set<string>();
  return losses
    .filter(({ by, change }) => change < shift && !isEqual(first, by))
    .filter(({ criterion, from, to }) => {
      const one = `${criterion.id} ${to < from}`;
      return !said.has(one) && said.add(one);
    })
    .map(({ criterion, from, to, change, by }) => ({
      place: at(criterion, "weight"),
      facts: {
        first: first.title,
        by: by.title,
        criterion: criterion.name,
        weight: from,
        level: to,
        change,
        shift,
      },
    }));
};

/** The first place that is shared, or that a small change of one weight takes away. */
const sayUnstable = ({ standings, losses }: CertainRanking, shift: number, say: Say): void => {
  const top = standings.find(({ rank }) => rank !== undefined);
  const firsts = standings.flatMap(({ rank, target }) =>
    rank !== undefined && rank === top?.rank ? [target] : [],
  );
  const first = firsts.find(({ decision }) => decision === "chosen");
  // where it was turned down, the choice did not follow the scores
  if (top?.score === undefined || !first) return;
  const equals = firsts.filter((target) => target !== first && !isEqual(first, target));
  if (equals.length > 0) {
    const targets = [first, ...equals].map(({ title }) => title);
    const related = equals.map((target) => also(at(target, "scores"), "equal"));
    say("tied", at(first, "scores"), { targets, score: top.score }, related);
    return;
  }
  const [nearest, ...others] = nearLosses(first, losses, shift);
  if (!nearest) return;
  const related = others.map(({ place, facts }) => also(place, "level", facts));
  say("loses", nearest.place, nearest.facts, related);
};

/** A rejected option that scores more than a chosen one needs a reason. */
const sayPassedOver = ({ standings }: CertainRanking, say: Say): void => {
  const scored = standings.flatMap(({ target, score }) =>
    score === undefined ? [] : [{ target, score }],
  );
  const least = scored.findLast(({ target }) => target.decision === "chosen");
  if (!least) return;
  for (const { target, score } of scored) {
    if (target.decision !== "rejected" || target.reason || score <= least.score) continue;
    say(
      "passedOver",
      onKey(at(target)),
      { target: target.title, score, chosen: least.target.title, least: least.score },
      [also(at(least.target, "scores"), "least")],
    );
  }
};

/** Nothing is chosen yet; whether all were rejected is another rule's matter. */
const sayUndecided = (plan: Plan, say: Say): void => {
  const { targets } = plan;
  const open = targets.filter(({ decision }) => decision === "open").length;
  if (open === 0 || targets.some(isChosen)) return;
  say("undecided", partOf(plan, "targets"), { options: targets.length, open });
};

/** Where what hinders the comparison has to be written. */
const hindrance = (plan: Plan, { reason }: NotDefined): Place =>
  reason === "noCriteria" || reason === "noScale"
    ? partOf(plan, "criteria")
    : partOf(plan, "targets");

const sayCompared = (plan: Plan, ranking: CertainRanking, shift: number, say: Say): void => {
  const { weighed, preferences } = ranking;
  if (preferences.stated === "none" && weighed.criteria.length > 1)
    say("unweighted", partOf(plan, "criteria"), {
      criteria: weighed.criteria.length,
    });
  if (plan.targets.every(isChosen))
    say("allChosen", partOf(plan, "targets"), { options: plan.targets.length });
  sayMissing(ranking, say);
  sayUnstable(ranking, shift, say);
  sayPassedOver(ranking, say);
};

/** A choice shows what it was made from, and that it does not hang on a small change of a weight. */
export const targetAlternatives = defineRule({
  id: "target-alternatives",
  title: { en: "options were compared", ja: "ターゲットを比べて選んだこと" },
  number: 23,
  step: 2,
  severity: "warning",
  from: "agreed",
  limits: { options: 2, shift: 0.2 },
  applies: ({ targets }) => targets.length > 0,
  messages,
  measures: {
    alone: ({ options, least }) => ({ value: options, limit: least, unit: "count" }),
    loses: ({ change, shift }) => ({ value: change, limit: shift, unit: "share" }),
    passedOver: ({ score, least }) => ({ value: score, limit: least, unit: "pure" }),
  },
  notes: {
    equal: () => "the same score",
    least: () => "the chosen option that scores least",
    level: (facts: Loss, print) =>
      `\`${print.pick(facts.by)}\` draws level when this weight ${way(facts)} from ${print.share(facts.weight, 1)} to ${print.share(facts.level, 1)}, by ${print.share(facts.change)} of itself`,
  },
  help: (facts: {
    readonly by?: unknown;
    readonly score?: unknown;
    readonly targets?: unknown;
    readonly open?: unknown;
  }) => {
    if (facts.open !== undefined)
      return "mark what the plan goes for as `decision: chosen`, and what it leaves aside as `decision: rejected` with a `reason`";
    if (facts.by !== undefined || facts.targets !== undefined)
      return "let those who decide agree on the weights and scores concerned; if both options are wanted, choose both, with the same `priority`";
    return facts.score === undefined
      ? "write the options that were turned down too, with `decision: rejected` and a `reason`, and score each on every criterion (`worst`, `best`, `weight`)"
      : "complete the `scores` of the option, or give the `reason` why it was turned down";
  },
  principle: {
    en: "the European guide to smart specialisation (RIS3), step 4: priorities are chosen among stated alternatives, transparently",
    ja: "欧州のスマート・スペシャリゼーション（RIS3）の手引き 第4段階：優先分野は、示された選択肢の中から透明に選ぶ",
  },
  check: ({ plan, use, limits, report }) => {
    const options = plan.targets.length;
    if (options === 0) return;
    if (options < limits.options) {
      report("alone", partOf(plan, "targets"), { options, least: limits.options });
      return;
    }
    sayUndecided(plan, report);
    const ranking = use(certainRanking);
    if (ranking.defined) {
      sayCompared(plan, ranking, limits.shift, report);
      return;
    }
    const { analysis, reason, facts } = ranking;
    report("notCompared", hindrance(plan, ranking), { analysis, reason, facts, options });
  },
});
