import { fundingCoverage } from "../../analyse/analyses/funding-coverage.ts";
import { taskFunding } from "../../analyse/analyses/task-funding.ts";
import { type NotDefined, notDefined, type Use } from "../../analyse/analysis.ts";
import { money } from "../../analyse/finance/money.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure, Rise, Task } from "../../model/action.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Why = Pick<NotDefined, "analysis" | "reason" | "facts">;
type Phase = ValueOf<"phase">;
/** Between laboratory and market by its readiness or, where that is not stated, by its phase. */
type Named = { readonly task: LocalText; readonly trl?: Rise; readonly phase?: Phase };
type Costing = Named & { readonly cost: Quantity };

/** A task that leads through the valley. */
type Step = { readonly task: Task; readonly by: Pick<Named, "trl" | "phase"> };

/** The phases that lie between laboratory and market. */
const between: ReadonlySet<Phase | undefined> = new Set<Phase>(["development", "demonstration"]);

/** By its phase, unless it tries out the market instead of the technology. */
const isBetween = ({ phase, layer, readiness: { crl } }: Task): boolean =>
  between.has(phase) && layer !== "market" && crl === undefined;

/** A point in time costs nothing unless it says so. */
const isFree = ({ duration, cost }: Task): boolean => duration?.months === 0 && !cost;

/** Above the laboratory and below the market: what starts under `upper` and ends over `lower`. */
const stepsOf = (
  { roadmap }: Plan,
  { lower, upper }: { readonly lower: number; readonly upper: number },
): readonly Step[] =>
  roadmap.tasks.flatMap((task) => {
    const { trl } = task.readiness;
    if (trl ? trl.from >= upper || trl.to <= lower : !isBetween(task)) return [];
    if (task.target?.decision === "rejected" || isFree(task)) return [];
    return [{ task, by: trl ? { trl } : compact({ phase: task.phase }) }];
  });

const sayBy = ({ trl, phase }: Pick<Named, "trl" | "phase">, print: Print): string =>
  trl || phase === undefined ? `TRL ${trl?.from} to ${trl?.to}` : print.enumerated("phase", phase);

const messages = {
  short: ({ task, cost, none, ...by }: Costing & { none: Quantity }, print: Print) =>
    none.amount === cost.amount
      ? `nobody pays the ${print.quantity(cost)} that \`${print.pick(task)}\` (${sayBy(by, print)}) costs`
      : `nobody pays ${print.quantity(none)} of the ${print.quantity(cost)} that \`${print.pick(task)}\` (${sayBy(by, print)}) costs`,
  promised: ({ task, cost, ...by }: Costing, print: Print) =>
    `nothing of the ${print.quantity(cost)} that \`${print.pick(task)}\` (${sayBy(by, print)}) costs is secured, applied for or requested`,
  uncosted: ({ task, ...why }: Named & Why, print: Print) =>
    `whether \`${print.pick(task)}\` (${sayBy(why, print)}) is paid for is not known: ${sayReason(taskFunding.reasons, why, print)}`,
  unknown: ({ steps, ...why }: Why & { steps: readonly string[] }, print: Print) =>
    `whether ${steps.length === 1 ? "the step" : `the ${print.number(steps.length)} steps`} between laboratory and market will be paid for is not known: ${sayReason(fundingCoverage.reasons, why, print)}`,
};

/** What stands against the cost of a task: its funding lines or, without any, the measures that name it. */
const sourcesOf = ({ measures }: Plan, use: Use): ((task: Task) => readonly Related[]) => {
  const fundings = new Map(use(taskFunding).tasks.map(({ task, funding }) => [task, funding]));
  const naming = new Map<Task, Measure[]>();
  for (const measure of measures)
    for (const task of measure.tasks) {
      const list = naming.get(task);
      if (list) list.push(measure);
      else naming.set(task, [measure]);
    }
  return (task) => {
    const funding = fundings.get(task);
    if (funding?.defined && funding.sources.length > 0)
      return funding.sources.map(({ line, amount, status }) =>
        also(at(line), status === "gap" ? "gap" : "line", {
          amount: money(amount, funding.currency),
          status,
        }),
      );
    return (naming.get(task) ?? []).map((measure) =>
      measure.budget.length === 0
        ? also(onKey(at(measure)), "noBudget", { measure: measure.title })
        : also(onKey(at(measure, "budget")), "budget", { measure: measure.title }),
    );
  };
};

/** Where not even the costs can be added up, that is said once. */
const sayUnknown = (
  { analysis, reason, facts }: NotDefined,
  steps: readonly Step[],
  { roadmap }: Plan,
  report: Report<typeof messages>,
): void =>
  report(
    "unknown",
    onKey(at(roadmap, "tasks")),
    { analysis, reason, facts, steps: steps.map(({ task }) => task.id) },
    steps.map(({ task, by }) => also(onKey(at(task)), "step", by)),
  );

const sayUncosted = ({ task, by }: Step, use: Use, report: Report<typeof messages>): void => {
  const funding = use(taskFunding).tasks.find((one) => one.task === task)?.funding;
  const { analysis, reason, facts } =
    funding && !funding.defined ? funding : notDefined(taskFunding.id, "noCost");
  const place = task.cost ? at(task, "cost") : onKey(at(task));
  report("uncosted", place, { task: task.title, ...by, analysis, reason, facts });
};

/** Between what a laboratory pays for and what a firm pays for lies what nobody pays for. */
export const valleyOfDeath = defineRule({
  id: "valley-of-death",
  title: { en: "the valley of death is funded", ja: "死の谷を越える財源があること" },
  number: 40,
  step: 4,
  severity: "error",
  from: "agreed",
  limits: { lower: 4, upper: 7 },
  applies: ({ roadmap }) =>
    roadmap.tasks.some(({ readiness, phase }) => readiness.trl !== undefined || between.has(phase)),
  messages,
  measures: {
    short: ({ none: { amount, unit } }) =>
      unit.kind === "money" ? { value: amount, limit: 0, unit: unit.currency } : undefined,
  },
  writes: {
    short: () => ["funding"],
    promised: () => ["funding"],
    uncosted: (_, { on }) => (on === "key" ? ["cost"] : []),
    unknown: ({ steps }) => steps.map((id) => `${id}.cost`),
  },
  notes: {
    step: (facts: Pick<Named, "trl" | "phase">, print) => `a step (${sayBy(facts, print)})`,
    line: (facts: { amount: Quantity; status: string }, print) =>
      `${print.quantity(facts.amount)} from this source, ${print.enumerated("fundingStatus", facts.status)}`,
    gap: (facts: { amount: Quantity }, print) =>
      `${print.quantity(facts.amount)} without a source yet`,
    budget: (facts: { measure: LocalText }, print) =>
      `the budget of \`${print.pick(facts.measure)}\`, which names it`,
    noBudget: (facts: { measure: LocalText }, print) =>
      `\`${print.pick(facts.measure)}\` names it, but has no budget`,
  },
  help: ({ reason }: { readonly reason?: string }) =>
    reason === undefined
      ? "find who pays before the plan is agreed, write payer and amount at the task (`funding`) or pay it from the budget of a measure, and apply for it"
      : "write the `cost` of the step, in one currency, and who pays it under `funding`",
  principle: {
    en: "the valley of death: between laboratory and market (TRL 4 to 7) neither science nor firms invest; slides on the third industrial divide and cluster policy: to overcome it decides whether innovation succeeds",
    ja: "死の谷：研究室と市場の間（TRL 4〜7）には大学も企業も資金を出しにくい。第三の産業分水嶺とクラスター政策の資料は、その克服をイノベーションの成否を分けるものに挙げる",
  },
  check: ({ plan, use, limits, report }) => {
    const steps = stepsOf(plan, limits);
    if (steps.length === 0) return;
    const coverage = use(fundingCoverage);
    if (!coverage.defined) {
      sayUnknown(coverage, steps, plan, report);
      return;
    }
    const covers = new Map(coverage.tasks.map(({ task, cover }) => [task, cover]));
    const sources = sourcesOf(plan, use);
    for (const { task, by } of steps) {
      const cover = covers.get(task);
      if (!cover) {
        sayUncosted({ task, by }, use, report);
        continue;
      }
      const cost = money(cover.need, coverage.currency);
      const facts = { task: task.title, ...by, cost };
      const place = onKey(at(task));
      if (cover.none > 0) {
        const none = money(cover.none, coverage.currency);
        report("short", place, { ...facts, none }, sources(task));
      } else if (cover.need > 0 && cover.secured + cover.applied === 0)
        report("promised", place, facts, sources(task));
    }
  },
});
