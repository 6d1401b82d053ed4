import { needGaps } from "../../analyse/analyses/need-gaps.ts";
import { at, onKey, type Place } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { DiamondItem, Need } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

/** What the diagnosis says that calls for an answer; a statement is known by its place, a need by its text. */
type Subject =
  | { readonly sign: ValueOf<"sign">; readonly condition: ValueOf<"condition"> }
  | { readonly need: LocalText };

type Rejected = Subject & { readonly targets: readonly LocalText[] };

const say = (subject: Subject, print: Print): string =>
  "need" in subject
    ? `the unmet need \`${print.pick(subject.need)}\``
    : `a ${print.enumerated("sign", subject.sign)} under “${print.enumerated("condition", subject.condition)}”`;

/** A finding of the diagnosis with the ids of what answers it. */
type Finding = { readonly subject: Subject; readonly thing: DiamondItem | Need };

const isAdverse = ({ sign, notNow }: DiamondItem): boolean =>
  (sign === "weakness" || sign === "threat") && notNow === undefined;

const statementsOf = ({ diagnosis }: Plan): readonly Finding[] =>
  diagnosis.diamond.filter(isAdverse).map((thing) => ({
    subject: { sign: thing.sign ?? "weakness", condition: thing.condition },
    thing,
  }));

/** Ids of the targets that say they answer a need, by the need's id. */
const answeringTargets = ({ targets }: Plan): ReadonlyMap<string, readonly string[]> => {
  const answers = new Map<string, string[]>();
  for (const { id, needs } of targets)
    for (const need of needs) {
      const before = answers.get(need.id);
      if (before) before.push(id);
      else answers.set(need.id, [id]);
    }
  return answers;
};

const placeOf = ({ thing }: Finding): Place => ("id" in thing ? onKey(at(thing)) : at(thing));

/** What is found wrong is put right, guarded against, or knowingly left. */
export const findingUsed = defineRule({
  id: "finding-used",
  title: { en: "what is found is answered", ja: "診断に応える取組があること" },
  number: 15,
  step: 2,
  severity: "warning",
  from: "agreed",
  limits: {},
  applies: ({ diagnosis }) => diagnosis.diamond.length > 0 || diagnosis.needs.length > 0,
  messages: {
    unanswered: (facts: Subject, print: Print) =>
      `no target, measure or risk is named as the answer to ${say(facts, print)}`,
    rejected: (facts: Rejected, print: Print) =>
      `only rejected targets answer ${say(facts, print)}: ${print.list(facts.targets.map((one) => `\`${print.pick(one)}\``))}`,
  },
  notes: {
    rejection: (facts: { target: LocalText }, print) =>
      `\`${print.pick(facts.target)}\` was rejected`,
  },
  writes: {
    unanswered: () => ["answeredBy", "notNow"],
    rejected: () => ["answeredBy", "notNow"],
  },
  help: "name under `answeredBy` the targets, measures or risks that answer it, or say under `notNow` why it is left for later",
  principle: {
    en: "CEDS guidelines: the action plan follows from the analysis of weaknesses and threats",
    ja: "米国CEDS指針：行動計画は弱みと脅威の分析から導かれる",
  },
  check: ({ plan, use, report }) => {
    const rejected = new Map<string, Target>(
      plan.targets.filter(({ decision }) => decision === "rejected").map((one) => [one.id, one]),
    );
    const unmet = use(needGaps).needs.filter(
      ({ need, gap }) => gap.defined && gap.quadrant === "concentrate" && need.notNow === undefined,
    );
    const needs = unmet.map(
      ({ need }): Finding => ({
        subject: { need: need.text ?? need.id },
        thing: need,
      }),
    );
    const byNeed = answeringTargets(plan);
    for (const finding of [...statementsOf(plan), ...needs]) {
      const { thing } = finding;
      const others = "id" in thing ? byNeed.get(thing.id) : undefined;
      const answers = [...new Set([...thing.answeredBy, ...(others ?? [])])];
      const turnedDown = answers.flatMap((id) => rejected.get(id) ?? []);
      if (answers.length > turnedDown.length) continue;
      if (answers.length === 0) report("unanswered", placeOf(finding), finding.subject);
      else {
        const targets = turnedDown.map(({ title }) => title);
        const notes = turnedDown.map((one) =>
          also(at(one, "decision"), "rejection", { target: one.title }),
        );
        report("rejected", placeOf(finding), { ...finding.subject, targets }, notes);
      }
    }
  },
});
