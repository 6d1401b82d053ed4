import type { Print } from "../../diagnostics/speech.ts";
import { capital } from "../../text/capital.ts";
import { inWords } from "../../text/in-words.ts";

export type RoadmapFacts = {
  readonly tasks: number;
  readonly critical: number;
  readonly length: number;
  readonly duration: string;
  readonly end: string;
  /** The name of the last phase. */
  readonly reached?: string;
  readonly start: string;
  readonly open: number;
  readonly beyond: number;
  /** The first of the critical tasks. */
  readonly path: readonly string[];
  /** First month of the fiscal year, 1..12. */
  readonly fiscalYearStart: number;
  readonly hasFunding: boolean;
};

const tasks = (count: number): string => `${count} ${count === 1 ? "task" : "tasks"}`;
const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

const more = ({ critical, path }: RoadmapFacts): readonly string[] =>
  critical > path.length ? [`${critical - path.length} more`] : [];

export const roadmapMessages = {
  finding: ({ length, duration, end, reached, open }: RoadmapFacts) => {
    if (length === 0 && open > 0) return "How long the roadmap takes is not yet decided";
    const takes = length === 0 ? "" : ` takes ${open > 0 ? "at least " : ""}${duration} and`;
    const aim = reached === undefined ? "" : ` with ${reached}`;
    return `The roadmap${takes} ends${aim} in ${end}${open > 0 ? " at the earliest" : ""}`;
  },
  subtitle: (facts: RoadmapFacts) => {
    const money = facts.hasFunding ? ", with the budget of the measures by year" : "";
    const start = facts.fiscalYearStart;
    const years = start === 1 ? "" : `. Fiscal years begin in ${monthNames[start - 1]}`;
    return `${tasks(facts.tasks)}, of which ${facts.critical} ${facts.critical === 1 ? "decides" : "decide"} the length (critical path)${money}${years}`;
  },
  description: (facts: RoadmapFacts, print: Print) =>
    [
      `${tasks(facts.tasks)} from ${facts.start} to ${facts.end}.`,
      facts.path.length > 0
        ? `On the critical path: ${print.list([...facts.path.map((one) => `“${one}”`), ...more(facts)])}.`
        : "",
      facts.open > 0
        ? `${tasks(facts.open)} ${facts.open === 1 ? "has" : "have"} no duration yet.`
        : "",
      facts.beyond > 0
        ? `${tasks(facts.beyond)} ${facts.beyond === 1 ? "reaches" : "reach"} beyond the period of the plan.`
        : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
  noPhase: () => "No phase given",
  noTarget: () => "For all targets",
  gathered: (facts: { readonly title: string; readonly count: number; readonly number: string }) =>
    `${facts.title} (${facts.number} ${facts.count === 1 ? "task" : "tasks"})`,
  beyond: () => "beyond the period",
  open: () => "duration open",
  rounded: () => "Amounts are rounded: parts may differ from the sum.",
  funding: () => "Budget",
  tiny: ({ amount }: { readonly amount: string }) => `<${amount}`,
  total: () => "Total",
  legendCritical: () => "decides the length (critical path)",
  legendOther: () => "other task",
  legendOpen: () => "duration not decided",
  legendGate: () => "decision gate",
  legendDeadline: () => "deadline",
  legendMilestone: () => "milestone",
  legendValley: () => "valley of death (TRL 4 to 7)",
  legendAfter: () => "has to wait for",
  legendBeyond: () => "outside the plan's period",
  undrawn: ({ count }: { readonly count: number }) =>
    `${capital(inWords(count))} ${count === 1 ? "dependency is" : "dependencies are"} not drawn, as another one decides when the task can start, or both tasks have the same owner and phase; the table has them.`,
  summarised: ({ count }: { readonly count: string }) =>
    `The picture gathers ${count} tasks by phase; the table has them all.`,
  spread: () => "Sums for several years are spread evenly over their months.",
  currencies: () => "Budgets are in several currencies and are not drawn.",
  beyondRemark: ({ count }: { readonly count: number }) =>
    `${tasks(count)} ${count === 1 ? "reaches" : "reach"} beyond the period of the plan.`,
  tableCaption: () => "Tasks of the roadmap",
  columnNumber: () => "No.",
  columnTask: () => "Task",
  columnPhase: () => "Phase",
  columnStart: () => "Start",
  columnEnd: () => "End",
  columnFloat: () => "Float",
  columnCritical: () => "Sets the end",
  columnAfter: () => "Waits for no.",
  columnOwner: () => "Owner",
  columnTrl: () => "TRL",
  yes: () => "yes",
};
