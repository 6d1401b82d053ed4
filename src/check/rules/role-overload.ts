import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Role } from "../../model/agreement.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { also, defineRule } from "../rule.ts";

type Load = {
  readonly institution: LocalText;
  readonly held: number;
  readonly tasks: number;
  readonly most: number;
};

/** The tasks for which somebody answers. */
const answered = ({ roles }: Plan): readonly Role[] =>
  roles.filter(({ duty, accountable }) => duty.kind === "task" && accountable.length > 0);

const byInstitution = (roles: readonly Role[]): ReadonlyMap<Institution, readonly Role[]> => {
  const held = new Map<Institution, Role[]>();
  for (const role of roles) {
    for (const institution of new Set(role.accountable)) {
      const own = held.get(institution);
      if (own) own.push(role);
      else held.set(institution, [role]);
    }
  }
  return held;
};

const taskOf = ({ duty }: Role): LocalText =>
  duty.kind === "task" ? duty.task.title : duty.measure.title;

/** A plan in which one body answers for most of the work is that body's plan. */
export const roleOverload = defineRule({
  id: "role-overload",
  title: { en: "no body answers for most of the tasks", ja: "責任が一つの機関に偏らないこと" },
  number: 55,
  step: 6,
  severity: "warning",
  from: "agreed",
  limits: { share: 0.5, tasks: 4 },
  applies: (plan) => answered(plan).length > 0,
  messages: {
    heavy: (facts: Load, print: Print) =>
      `\`${print.pick(facts.institution)}\` is accountable for ${facts.held} of ${facts.tasks} tasks (${print.share(facts.held / facts.tasks)}), more than ${print.share(facts.most)}`,
  },
  measures: {
    heavy: ({ held, tasks, most }) => ({ value: held / tasks, limit: most, unit: "share" }),
  },
  notes: {
    task: (facts: { task: LocalText }, print) => `accountable for \`${print.pick(facts.task)}\``,
  },
  help: "let the bodies that do the work answer for it, or say in the plan’s thresholds why one body has to",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 7: the plan is there to share roles among the institutions",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第7節：プランは関係機関が役割を分担するためにある",
  },
  check: ({ plan, limits: { share, tasks: fewest }, report }) => {
    const roles = answered(plan);
    if (roles.length < fewest) return;
    for (const [institution, own] of byInstitution(roles)) {
      if (own.length <= share * roles.length) continue;
      const counts = { held: own.length, tasks: roles.length, most: share };
      const related = own.map((role) =>
        also(at(role, "accountable"), "task", { task: taskOf(role) }),
      );
      report("heavy", partOf(plan, "roles"), { institution: institution.name, ...counts }, related);
    }
  },
});
