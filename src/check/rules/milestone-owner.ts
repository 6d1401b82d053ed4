import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

/** What everybody owns, nobody does. */
export const milestoneOwner = defineRule({
  id: "milestone-owner",
  title: { en: "each task has an owner", ja: "取組に担当機関があること" },
  number: 42,
  step: 4,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ roadmap }) => roadmap.tasks.length > 0,
  messages: {
    none: (facts: { task: LocalText }, print: Print) =>
      `\`${print.pick(facts.task)}\` has no owner`,
    noOwners: (facts: { tasks: readonly string[] }, print: Print) =>
      `none of the ${print.number(facts.tasks.length)} tasks of the roadmap has an owner`,
  },
  writes: {
    none: () => ["owner"],
    noOwners: ({ tasks }) => tasks.map((id) => `${id}.owner`),
  },
  notes: { task: (facts: { task: LocalText }, print) => `\`${print.pick(facts.task)}\`` },
  help: "name one institution of the plan as the `owner` of each task",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 7: targets and the sharing of roles are agreed, so each step has a body that answers for it",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第7節：目標と役割分担を合意する以上、各段階に責任を持つ機関が要る",
  },
  check: ({ plan, report }) => {
    // what serves a rejected target is not meant to be done
    const meant = plan.roadmap.tasks.filter(({ target }) => target?.decision !== "rejected");
    const open = meant.filter(({ owner }) => owner === undefined);
    if (open.length > 2 && open.length === meant.length) {
      const related = open.map((task) => also(onKey(at(task)), "task", { task: task.title }));
      report(
        "noOwners",
        onKey(at(plan.roadmap, "tasks")),
        { tasks: open.map(({ id }) => id) },
        related,
      );
    } else for (const task of open) report("none", onKey(at(task)), { task: task.title });
  },
});
