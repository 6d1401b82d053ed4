import type { BudgetEntry } from "../analyse/analyses/budget.ts";
import { text as plain, type Span } from "../document/span.ts";
import type { Measure } from "../model/action.ts";
import type { SectionContext } from "./section.ts";

type Words = Readonly<
  Record<"gapAfter" | "gapBefore" | "gapBy" | "gapByAfter" | "gapMiddle" | "gapUntil", string>
>;

type Context = SectionContext<Words>;

/** More titles than these are a list of their own. */
const mostTitles = 3;

/** The measures the money is for; nothing where they are too many to be named beside it. */
export const measuresIn = (
  { text, cell }: Pick<SectionContext, "text" | "cell">,
  entries: readonly BudgetEntry[],
): string => {
  const titles = new Set(entries.map(({ measure }) => text.pick(measure.title)));
  return titles.size > mostTitles ? "" : cell.quoted([...titles]);
};

/** Where the plan says who pays for a measure, and for its tasks. */
const keysOf = ({ plan }: Context, measure: Measure): readonly string[] => [
  `measures.${measure.id}.budget`,
  ...plan.roadmap.tasks
    .filter(
      (task) =>
        measure.tasks.includes(task) || task.funding.some((line) => line.measure === measure.id),
    )
    .map(({ id }) => `roadmap.tasks.${id}.funding`),
];

/** Who has made an exception of the missing money, and until when. */
const answersOf = (
  { findings, text, cell, words: own }: Context,
  keys: readonly string[],
): readonly string[] =>
  findings.flatMap(({ writes = [], waiver }) =>
    waiver && writes.some((one) => keys.includes(one))
      ? [cell.dated(text.pick(waiver.person), `${own.gapUntil}${text.period(waiver.expires)}`)]
      : [],
  );

/** What the money without a source is for, and who answers for it until when. */
export const gapNote = (context: Context, entries: readonly BudgetEntry[]): readonly Span[] => {
  const { text, words: own } = context;
  const open = entries.filter(({ status }) => status === "gap");
  const titles = measuresIn(context, open);
  if (open.length === 0 || titles === "") return [];
  const measures = [...new Set(open.map(({ measure }) => measure))];
  const keys = measures.flatMap((measure) => keysOf(context, measure));
  const answers = [...new Set(answersOf(context, keys))];
  const who = answers.length === 0 ? "" : own.gapBy + text.list(answers) + own.gapByAfter;
  return [plain(own.gapBefore + titles + own.gapMiddle + who + own.gapAfter)];
};
