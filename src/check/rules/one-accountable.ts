import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure, Task } from "../../model/action.ts";
import type { Duty } from "../../model/agreement.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";

const subject = (duty: Duty): Task | Measure => (duty.kind === "task" ? duty.task : duty.measure);

/** Two bodies that answer are none. */
export const oneAccountable = defineRule({
  id: "one-accountable",
  title: { en: "exactly one body is accountable", ja: "責任を負う機関が一つであること" },
  number: 53,
  step: 6,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ roadmap }) => roadmap.tasks.length > 0,
  messages: {
    noRole: (facts: { duty: LocalText }, print: Print) =>
      `\`${print.pick(facts.duty)}\` has no entry under \`roles\``,
    none: (facts: { duty: LocalText }, print: Print) =>
      `nobody is accountable for \`${print.pick(facts.duty)}\``,
    several: (facts: { duty: LocalText; institutions: readonly LocalText[] }, print: Print) =>
      `${facts.institutions.length} institutions are accountable for \`${print.pick(facts.duty)}\`: ${print.list(facts.institutions.map((one) => `\`${print.pick(one)}\``))}`,
  },
  help: "name exactly one institution as `accountable`, and the others as `responsible` or `consulted`",
  principle: {
    en: "the responsibility matrix (RACI): exactly one body answers for each task",
    ja: "責任分担表(RACI): 一つの仕事に責任を負う機関は一つに限る",
  },
  check: ({ plan, report }) => {
    const covered = new Set<Task | Measure>();
    for (const role of plan.roles) {
      const duty = subject(role.duty);
      covered.add(duty);
      // naming one institution twice does not make it two
      const accountable = [...new Set(role.accountable)];
      const facts = { duty: duty.title };
      if (accountable.length === 0) report("none", at(role, "accountable"), facts);
      else if (accountable.length > 1) {
        const institutions = accountable.map(({ name }) => name);
        report("several", at(role, "accountable"), { ...facts, institutions });
      }
    }
    for (const duty of [...plan.roadmap.tasks, ...plan.measures]) {
      if (!covered.has(duty)) report("noRole", onKey(at(duty)), { duty: duty.title });
    }
  },
});
