import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure, Target } from "../../model/action.ts";
import type { Institution, Stage } from "../../model/cluster.ts";
import type { LocalText } from "../../text/language.ts";
import { coordinating } from "../action/coordinating.ts";
import { servedTargets } from "../action/served-targets.ts";
import { also, defineRule } from "../rule.ts";

type Beneficiary = Institution | Stage;
type Part = "targets" | "beneficiaries";

const parts: Readonly<Record<Part, string>> = {
  targets: "which target or task it is for",
  beneficiaries: "who benefits",
};

const stagesOf = (one: Beneficiary): readonly Stage[] => ("stages" in one ? one.stages : [one]);

/** At a stage of the target, or named as one who will use what it brings. */
const isReached = ({ stages, users }: Target, beneficiaries: readonly Beneficiary[]): boolean =>
  beneficiaries.some(
    (one) =>
      stagesOf(one).some((stage) => stages.includes(stage)) || users.some((user) => user === one),
  );

/** The targets whose stages none of those who benefit sits on. */
const missedBy = (
  { beneficiaries, type }: Measure,
  targets: readonly Target[],
): readonly Target[] => {
  if (beneficiaries.length === 0) return [];
  // a target without stages is another rule's matter
  const placed = targets.filter(({ stages }) => stages.length > 0);
  const missed = placed.filter((target) => !isReached(target, beneficiaries));
  return coordinating.has(type) && missed.length < placed.length ? [] : missed;
};

const lacking = ({ beneficiaries, type }: Measure, hasAim: boolean): readonly Part[] => [
  ...(hasAim ? [] : (["targets"] as const)),
  ...(beneficiaries.length > 0 || coordinating.has(type) ? [] : (["beneficiaries"] as const)),
];

/** Where it says what it is for. */
const placeOf = (measure: Measure): Place => {
  if (measure.targets.length > 0) return at(measure, "targets");
  return measure.tasks.length > 0 ? at(measure, "tasks") : onKey(at(measure));
};

const seatOf = (one: Beneficiary) => {
  const stages = "stages" in one ? one.stages.map(({ name }) => name) : undefined;
  if (!stages) return also(onKey(at(one)), "itself", { beneficiary: one.name });
  return stages.length === 0
    ? also(onKey(at(one)), "nowhere", { beneficiary: one.name })
    : also(at(one, "stages"), "sits", { beneficiary: one.name, stages });
};

const aimOf = (target: Target) =>
  also(at(target, "stages"), "aims", {
    target: target.title,
    stages: target.stages.map(({ name }) => name),
  });

const names = (texts: readonly LocalText[], print: Print): string =>
  print.list(texts.map((text) => `\`${print.pick(text)}\``));

/** Support goes to those who are to innovate in the product, not to whoever is near. */
export const measureAddressesTarget = defineRule({
  id: "measure-addresses-target",
  title: {
    en: "measures reach those on the target’s stages",
    ja: "支援策がターゲットの担い手に届くこと",
  },
  number: 46,
  step: 5,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ measures }) => measures.length > 0,
  messages: {
    elsewhere: (facts: { measure: LocalText; targets: readonly LocalText[] }, print: Print) =>
      `nobody who benefits from \`${print.pick(facts.measure)}\` is at a stage of its ${facts.targets.length === 1 ? "target" : "targets"} ${names(facts.targets, print)}`,
    rejected: (facts: { measure: LocalText; target: LocalText }, print: Print) =>
      `\`${print.pick(facts.measure)}\` is for \`${print.pick(facts.target)}\`, which is rejected`,
    lacks: (facts: { measure: LocalText; lacks: readonly Part[] }, print: Print) =>
      `\`${print.pick(facts.measure)}\` does not say ${print.list(facts.lacks.map((part) => parts[part]))}`,
  },
  writes: { lacks: ({ lacks }) => lacks },
  notes: {
    rejected: () => "rejected here",
    sits: (facts: { beneficiary: LocalText; stages: readonly LocalText[] }, print) =>
      `\`${print.pick(facts.beneficiary)}\` is at ${names(facts.stages, print)}`,
    itself: (facts: { beneficiary: LocalText }, print) =>
      `the stage \`${print.pick(facts.beneficiary)}\` benefits`,
    nowhere: (facts: { beneficiary: LocalText }, print) =>
      `\`${print.pick(facts.beneficiary)}\` names no stage`,
    aims: (facts: { target: LocalText; stages: readonly LocalText[] }, print) =>
      `\`${print.pick(facts.target)}\` is at ${names(facts.stages, print)}`,
  },
  help: ({ lacks }: { readonly lacks?: readonly Part[] }) =>
    lacks
      ? "name the `targets` or `tasks` the measure is for, and its `beneficiaries`: institutions or stages"
      : "support those who work at the stages of the target or will use its result, name the target the measure is really for, or drop it",
  principle: {
    en: "Sawaki, “A study of the industrial cluster plan”, section 5: support was due to the firm that innovates in a product, not to any firm of an agglomeration; loosely tied instruments are the second of three ways in which strategies fail (Gianelle, Guzzo and Mieszkowski)",
    ja: "佐脇「産業クラスター計画に関する考察」 第5節：集積の中の企業一般ではなく、特定の製品群でイノベーションを起こす企業を支援すべきであった。優先分野と結び付かない施策は、戦略が失敗する第二の形とされる（Gianelle・Guzzo・Mieszkowski）",
  },
  check: ({ plan, report }) => {
    const serves = servedTargets(plan);
    for (const measure of plan.measures) {
      const all = serves(measure);
      const hasAim = all.length + measure.tasks.length > 0 || plan.targets.length === 0;
      const lacks = lacking(measure, hasAim);
      if (lacks.length > 0) report("lacks", onKey(at(measure)), { measure: measure.title, lacks });
      const meant = all.filter(({ decision }) => decision !== "rejected");
      const [first] = all;
      if (first && meant.length === 0) {
        const related = all.map((target) => also(at(target, "decision"), "rejected"));
        report(
          "rejected",
          placeOf(measure),
          { measure: measure.title, target: first.title },
          related,
        );
        continue;
      }
      const missed = missedBy(measure, meant);
      if (missed.length === 0) continue;
      const facts = { measure: measure.title, targets: missed.map(({ title }) => title) };
      const related = [...missed.map(aimOf), ...measure.beneficiaries.map(seatOf)];
      report("elsewhere", at(measure, "beneficiaries"), facts, related);
    }
  },
});
