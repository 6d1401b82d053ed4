import type { Answer } from "../../check/judgement/crosswalk.ts";
import type { Ground } from "../../check/judgement/proof.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, type Span, tag, text } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { underEachOther } from "../under-each-other.ts";

const words = {
  title: "Criteria crosswalk",
  answers: "What is asked elsewhere, and what meets it here",
  requirement: "Requirement",
  sections: "Section",
  state: "By its contents",
  stands: "Shown by",
  open: "Not met: ",
  proven: "met",
  partly: "met in part",
  unproven: "not met",
  nothing: "nothing to judge",
  waived: "waived",
  numberJoin: ", ",
  listJoin: "; ",
} as const;

type Context = SectionContext<typeof words>;

const stateTag = ({ state }: Answer, own: Context["words"]): Span => {
  // what is not met stands out
  if (state === "proven") return text(own.proven);
  if (state === "partly") return tag("caution", own.partly);
  if (state === "open") return tag("bad", own.unproven);
  return tag("plain", state === "waived" ? own.waived : own.nothing);
};

/** A rule by its title, anything else by its name; what is waived says so. */
const groundSpans = (
  { rule, name, waived }: Ground,
  { cell, judgement, words: own }: Context,
): readonly Span[] => [
  ...cell.optional(name ?? judgement.results.find(({ id }) => id === rule)?.title ?? rule),
  ...(waived ? [aside(own.waived)] : []),
];

const named = (grounds: readonly Ground[], context: Context): readonly Span[] =>
  grounds.flatMap((ground, place): readonly Span[] => [
    ...(place === 0 ? [] : [text(context.words.listJoin)]),
    ...groundSpans(ground, context),
  ]);

/** What shows that it is met, and below it what is open. */
const groundsCell = (grounds: readonly Ground[], context: Context): readonly Span[] => {
  const standing = grounds.filter(({ stands }) => stands);
  const open = grounds.filter(({ stands }) => !stands);
  const lines = [
    ...(standing.length === 0 ? [] : [named(standing, context)]),
    ...(open.length === 0 ? [] : [[text(context.words.open), ...named(open, context)]]),
  ];
  return lines.length === 0 ? context.cell.none : underEachOther(lines);
};

const rowOf = (answer: Answer, context: Context): Row => {
  const { requirement, sections, grounds } = answer;
  const { cell, words: own } = context;
  return {
    cells: [
      cell.text(requirement),
      [text(sections.join(own.numberJoin))],
      [stateTag(answer, own)],
      groundsCell(grounds, context),
    ],
  };
};

const table = (context: Context): Block => {
  const { cell, judgement, words: own } = context;
  const frameworks = new Set(judgement.crosswalk.map(({ framework }) => framework));
  return makeTable({
    number: "T26",
    caption: own.answers,
    columns: [own.requirement, own.sections, own.state, own.stands],
    rows: [...frameworks].flatMap((framework) => [
      groupRow(cell.text(framework), 4),
      ...judgement.crosswalk
        .filter((answer) => answer.framework === framework)
        .map((answer) => rowOf(answer, context)),
    ]),
  });
};

/** What programmes and laws ask of such plans, line by line, with what in the plan answers it. */
export const crosswalk = defineSection({
  id: "crosswalk",
  words,
  rules: [],
  isPresent: ({ chain, targets }) => chain.stages.length > 0 || targets.length > 0,
  compose: (context) => {
    const { judgement, lead, text: print } = context;
    const count = (state: Answer["state"]) =>
      counted(judgement.crosswalk.filter((answer) => answer.state === state).length, print);
    return [
      ...lead("crosswalk", {
        all: counted(judgement.crosswalk.length, print),
        proven: count("proven"),
        provenAll: judgement.crosswalk.every(({ state }) => state === "proven"),
        partly: count("partly"),
      }),
      table(context),
    ];
  },
});
