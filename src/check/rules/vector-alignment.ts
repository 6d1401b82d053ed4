import {
  alignedEfforts,
  alignmentReasons,
  type ExactAlignment,
  type ExactEfforts,
} from "../../analyse/aligned-efforts.ts";
import type { NotDefined, Outcome } from "../../analyse/analysis.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import { at, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Effort } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule, type Report } from "../rule.ts";

type Beside = { readonly now?: number; readonly planned: number; readonly minimum: number };

type Astray = Beside & { readonly institution: LocalText; readonly elsewhere: number };

const beside = ({ now }: Beside, print: Print): string =>
  now === undefined ? "" : ` (${print.number(now, 2)} now)`;

const messages = {
  none: (facts: { institutions: number }, print: Print) =>
    `${print.number(facts.institutions)} institutions carry the plan, and none states its effort now or as planned`,
  scattered: (facts: Beside, print: Print) =>
    `the planned efforts, added up as vectors, keep ${print.number(facts.planned, 2)} of their strength, below ${print.number(facts.minimum, 2)}${beside(facts, print)}`,
  astray: (facts: Astray, print: Print) =>
    `\`${print.pick(facts.institution)}\` plans ${print.share(facts.elsewhere)} of its effort for none of the chosen targets; its direction agrees with the plan’s at ${print.number(facts.planned, 2)}, below ${print.number(facts.minimum, 2)}${beside(facts, print)}`,
  unknown: (facts: Pick<NotDefined, "analysis" | "reason" | "facts">, print: Print) =>
    `whether the efforts point where the plan does is not known: ${sayReason(alignmentReasons, facts, print)}`,
};

type Limits = {
  readonly cosine: number;
  readonly concentration: number;
  readonly elsewhere: number;
};

/** With one target, or none, there is only one way to point, and other rules ask for targets. */
const silent: ReadonlySet<string> = new Set(["noTargets", "oneTheme"]);

const ofPriorities: ReadonlySet<string> = new Set([
  "somePriorities",
  "unlikePriorities",
  "noPriority",
]);

const effortsKey = (plan: Plan): Place => partOf(plan, "efforts");

const sayUnknown = (why: NotDefined, plan: Plan, report: Report<typeof messages>): void => {
  const { analysis, reason, facts } = why;
  if (silent.has(reason)) return;
  const place = ofPriorities.has(reason) ? partOf(plan, "targets") : effortsKey(plan);
  report("unknown", place, { analysis, reason, facts });
};

const sayNone = (plan: Plan, report: Report<typeof messages>): void => {
  const bodies = new Set(plan.roles.flatMap((one) => [...one.accountable, ...one.responsible]));
  if (bodies.size < 2 || !plan.targets.some(({ decision }) => decision === "chosen")) return;
  report("none", effortsKey(plan), { institutions: bodies.size });
};

const nowOf = <T>(now: Outcome<ExactEfforts>, take: (efforts: ExactEfforts) => T): T | undefined =>
  now.defined ? take(now) : undefined;

const strengthOf = ({ concentration }: ExactEfforts): number | undefined =>
  concentration.defined ? concentration.value : undefined;

const cosineOf =
  (institution: Institution) =>
  ({ institutions }: ExactEfforts): number | undefined =>
    institutions.find((one) => one.institution === institution)?.cosine;

/** How many of those that pull furthest away are cited. */
const shown = 3;

const sayScatter = (
  plan: Plan,
  { now, planned }: { readonly now: Outcome<ExactEfforts>; readonly planned: ExactEfforts },
  minimum: number,
  report: Report<typeof messages>,
): void => {
  const concentration = strengthOf(planned);
  if (concentration === undefined || concentration >= minimum) return;
  const furthest = planned.institutions.toSorted((a, b) => a.cosine - b.cosine).slice(0, shown);
  report(
    "scattered",
    effortsKey(plan),
    compact({ planned: concentration, minimum, now: nowOf(now, strengthOf) }),
    furthest.flatMap(({ institution, cosine }) => {
      const effort = plan.efforts.find((one) => one.institution === institution);
      return effort ? [also(at(effort), "far", { institution: institution.name, cosine })] : [];
    }),
  );
};

const sayAstray = (
  plan: Plan,
  { now, planned }: { readonly now: Outcome<ExactEfforts>; readonly planned: ExactEfforts },
  limits: Limits,
  report: Report<typeof messages>,
): void => {
  const efforts = new Map<Institution, Effort[]>();
  for (const effort of plan.efforts) {
    const others = efforts.get(effort.institution);
    if (others) others.push(effort);
    else efforts.set(effort.institution, [effort]);
  }
  for (const { institution, cosine, elsewhere } of planned.institutions) {
    if (cosine >= limits.cosine || elsewhere <= limits.elsewhere) continue;
    const [first, ...rest] = efforts.get(institution) ?? [];
    if (!first) continue;
    const facts = {
      institution: institution.name,
      elsewhere,
      planned: cosine,
      minimum: limits.cosine,
      now: nowOf(now, cosineOf(institution)),
    };
    report(
      "astray",
      at(first, "plan"),
      compact(facts),
      rest.map((one) => also(at(one), "same")),
    );
  }
};

const judge = (
  plan: Plan,
  found: ExactAlignment,
  limits: Limits,
  report: Report<typeof messages>,
): void => {
  if (!found.plan.defined) {
    sayUnknown(found.plan, plan, report);
    return;
  }
  const states = { now: found.now, planned: found.plan };
  sayScatter(plan, states, limits.concentration, report);
  sayAstray(plan, states, limits, report);
};

/** Each body at work, in scattered directions, moves the region little. */
export const vectorAlignment = defineRule({
  id: "vector-alignment",
  title: { en: "efforts point one way", ja: "取組のベクトルがそろうこと" },
  number: 59,
  step: 6,
  severity: "warning",
  from: "agreed",
  limits: { cosine: 0.5, concentration: 0.7, elsewhere: 0.25 },
  applies: () => true,
  messages,
  measures: {
    scattered: ({ planned, minimum }) => ({ value: planned, limit: minimum, unit: "pure" }),
    astray: ({ planned, minimum }) => ({ value: planned, limit: minimum, unit: "pure" }),
  },
  notes: {
    far: (facts: { institution: LocalText; cosine: number }, print) =>
      `the direction of \`${print.pick(facts.institution)}\` agrees with the plan’s at ${print.number(facts.cosine, 2)}`,
    same: () => "more of its effort",
  },
  help: ({
    reason,
    institutions,
  }: {
    readonly reason?: string;
    readonly institutions?: number;
  }) => {
    if (institutions !== undefined)
      return "write what each institution puts into the targets, now and as planned, in money or in full-time equivalents";
    return reason === undefined
      ? "agree which work outside the targets can wait, or make what it serves a target of the plan"
      : "write every effort in money or in full-time equivalents, and a priority for all targets or for none";
  },
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, figure 4: where the vectors are not aligned, each body’s work has little effect on the region; measured after MACTOR and directional statistics",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 図4：ベクトルがそろわなければ個々の取組の効果は限られる。測り方はMACTORと方向統計による",
  },
  check: ({ plan, use, limits, report }) => {
    if (plan.efforts.length === 0) {
      sayNone(plan, report);
      return;
    }
    const found = use(alignedEfforts);
    if (found.defined) judge(plan, found, limits, report);
    else sayUnknown(found, plan, report);
  },
});
