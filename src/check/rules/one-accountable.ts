import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Measure, Task } from "../../model/action.ts";
import type { Duty } from "../../model/agreement.ts";
import type { LocalText } from "../../text/language.ts";
import { partOf } from "../part-of.ts";
import { defineRule } from "../rule.ts";

const subject = (duty: Duty): Task | Measure => (duty.kind === "task" ? duty.task : duty.measure);

const plural = (count: number, one: string, print: Print): readonly string[] =>
  count === 0 ? [] : [count === 1 ? `a ${one}` : `${print.number(count)} ${one}s`];

const counted = (facts: { tasks: number; measures: number }, print: Print): string =>
  print.list([...plural(facts.tasks, "task", print), ...plural(facts.measures, "measure", print)]);

/** A task of a rejected target is not meant to be done. */
const isMeant = (duty: Task | Measure): boolean =>
  !("target" in duty) || duty.target?.decision !== "rejected";

/** Two bodies that answer are none. */
export const oneAccountable = defineRule({
  id: "one-accountable",
  title: { en: "exactly one body is accountable", ja: "責任を負う機関が一つであること" },
  number: 53,
  step: 6,
  severity: "error",
  from: "agreed",
  limits: {},
  applies: ({ roadmap, measures }) => roadmap.tasks.length + measures.length > 0,
  messages: {
    noRole: (facts: { duty: LocalText }, print: Print) =>
      `\`${print.pick(facts.duty)}\` has no entry under \`roles\``,
    noRoles: (facts: { tasks: number; measures: number }, print: Print) =>
      `the plan has ${counted(facts, print)}, but no \`roles\``,
    none: (facts: { duty: LocalText }, print: Print) =>
      `nobody is accountable for \`${print.pick(facts.duty)}\``,
    several: (facts: { duty: LocalText; institutions: readonly LocalText[] }, print: Print) =>
      `${facts.institutions.length} institutions are accountable for \`${print.pick(facts.duty)}\`: ${print.list(facts.institutions.map((one) => `\`${print.pick(one)}\``))}`,
  },
  writes: {
    none: () => ["accountable"],
    noRole: (_, { path }) => [`/roles.${path.at(-1)}.accountable`],
  },
  help: "name exactly one institution as `accountable`, and the others as `responsible` or `consulted`",
  principle: {
    en: "the responsibility matrix (RACI): exactly one body answers for each task",
    ja: "責任分担表(RACI)：一つの仕事に責任を負う機関は一つに限る",
  },
  check: ({ plan, report }) => {
    const duties = [...plan.roadmap.tasks, ...plan.measures].filter(isMeant);
    if (plan.roles.length === 0 && duties.length > 2) {
      const tasks = plan.roadmap.tasks.filter(isMeant).length;
      report("noRoles", partOf(plan, "roles"), { tasks, measures: duties.length - tasks });
      return;
    }
    const covered = new Set<Task | Measure>();
    for (const role of plan.roles) {
      const duty = subject(role.duty);
      covered.add(duty);
      // naming one institution twice does not make it two
      const accountable = [...new Set(role.accountable)];
      const facts = { duty: duty.title };
      if (accountable.length === 0) report("none", onKey(at(role)), facts);
      else if (accountable.length > 1) {
        const institutions = accountable.map(({ name }) => name);
        report("several", at(role, "accountable"), { ...facts, institutions });
      }
    }
    for (const duty of duties) {
      if (!covered.has(duty)) report("noRole", onKey(at(duty)), { duty: duty.title });
    }
  },
});
