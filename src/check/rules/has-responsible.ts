import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Duty } from "../../model/agreement.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";

const titleOf = (duty: Duty): LocalText =>
  duty.kind === "task" ? duty.task.title : duty.measure.title;

type Crowded = {
  readonly duty: LocalText;
  readonly institutions: readonly LocalText[];
  readonly most: number;
};

/** To answer for work is not to do it. */
export const hasResponsible = defineRule({
  id: "has-responsible",
  title: { en: "somebody does the work", ja: "実行する機関があること" },
  number: 54,
  step: 6,
  severity: "error",
  from: "agreed",
  limits: { consulted: 4 },
  applies: ({ roles }) => roles.length > 0,
  messages: {
    none: (facts: { duty: LocalText }, print: Print) =>
      `nobody is responsible for doing \`${print.pick(facts.duty)}\``,
    crowded: (facts: Crowded, print: Print) =>
      `${facts.institutions.length} institutions are consulted on \`${print.pick(facts.duty)}\`, more than ${facts.most}: ${print.list(facts.institutions.map((one) => `\`${print.pick(one)}\``))}`,
  },
  measures: {
    crowded: ({ institutions, most }) => ({
      value: institutions.length,
      limit: most,
      unit: "count",
    }),
  },
  writes: { none: () => ["responsible"] },
  help: ({ most }: { readonly most?: number }) =>
    most === undefined
      ? "name under `responsible` who does the work; that may be the accountable institution itself"
      : "keep under `consulted` those whose answer the work has to wait for, and move the others to `informed`",
  principle: {
    en: "the responsibility matrix (RACI): at least one body does the work of each task, and few are consulted",
    ja: "責任分担表(RACI)：どの仕事にも実行する機関を一つ以上置き、協議先は絞る",
  },
  check: ({ plan, limits: { consulted: most }, report }) => {
    for (const role of plan.roles) {
      const duty = titleOf(role.duty);
      if (role.responsible.length === 0) report("none", onKey(at(role)), { duty });
      const consulted = [...new Set(role.consulted)];
      if (consulted.length > most) {
        const institutions = consulted.map(({ name }) => name);
        report("crowded", at(role, "consulted"), { duty, institutions, most });
      }
    }
  },
});
