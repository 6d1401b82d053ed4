import { at } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";

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
  },
  help: "name one institution of the plan as its `owner`",
  principle: {
    en: "Sawaki, “Industrial clusters and the regional innovation plan”, section 7: targets and the sharing of roles are agreed, so each step has a body that answers for it",
    ja: "佐脇「産業クラスターと地域イノベーションプラン」 第7節: 目標と役割分担を合意する以上、各段階に責任を持つ機関が要る",
  },
  check: ({ plan, report }) => {
    for (const task of plan.roadmap.tasks) {
      if (!task.owner) report("none", at(task, "owner"), { task: task.title });
    }
  },
});
