import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Target } from "../../model/action.ts";
import type { Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

const dutyOf = ({ duty }: Role) => (duty.kind === "task" ? duty.task : duty.measure);

const serves = ({ duty }: Role, target: Target): boolean =>
  duty.kind === "task" ? duty.task.target === target : duty.measure.targets.includes(target);

/** The roles in which an institution answers for something or does it. */
const dutiesOf = ({ roles }: Plan): ReadonlyMap<Institution, readonly Role[]> => {
  const duties = new Map<Institution, Role[]>();
  for (const role of roles) {
    for (const one of new Set([...role.accountable, ...role.responsible])) {
      const held = duties.get(one);
      if (held) held.push(role);
      else duties.set(one, [role]);
    }
  }
  return duties;
};

const shown = 3;

/** Who carries a plan it is against, and has not said so openly, slows it down. */
export const oppositionResolved = defineRule({
  id: "opposition-resolved",
  title: { en: "opposition is resolved", ja: "反対が調整されていること" },
  number: 60,
  step: 6,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ positions }) => positions.length > 0,
  messages: {
    open: (facts: { institution: LocalText; target: LocalText; stance: number }, print: Print) =>
      `\`${print.pick(facts.institution)}\` carries part of the plan and is against \`${print.pick(facts.target)}\` (stance ${facts.stance}), and no resolution is written`,
  },
  notes: {
    duty: (facts: { duty: LocalText }, print) =>
      `it answers for or does \`${print.pick(facts.duty)}\``,
  },
  writes: { open: () => ["resolution"] },
  help: "settle the objection and write how under `resolution`, or take the duty from the institution; a changed mind is a new `stance`",
  principle: {
    en: "MACTOR (Godet): an actor’s position on each objective is written down, so that a conflict is seen before it stops the work",
    ja: "MACTOR（ゴデ）：目標ごとに各主体の立場を書き出し、取組が止まる前に対立を明らかにする",
  },
  check: ({ plan, report }) => {
    const duties = dutiesOf(plan);
    for (const position of plan.positions) {
      const { institution, target, stance, resolution } = position;
      const held = duties.get(institution) ?? [];
      if (stance >= 0 || resolution !== undefined || held.length === 0) continue;
      // to be against what the plan does not do is no conflict
      if (target.decision === "rejected") continue;
      const own = held.filter((role) => serves(role, target));
      report(
        "open",
        at(position),
        { institution: institution.name, target: target.title, stance },
        (own.length > 0 ? own : held)
          .slice(0, shown)
          .map((role) => also(at(role), "duty", { duty: dutyOf(role).title })),
      );
    }
  },
});
