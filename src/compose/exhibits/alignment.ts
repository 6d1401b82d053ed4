import {
  type AlignedEfforts,
  type AlignedInstitution,
  type Alignment,
  alignment as analysis,
} from "../../analyse/analyses/alignment.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Block, Row, Table } from "../../document/block.ts";
import { text as plain, type Span, tag } from "../../document/span.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Do the efforts follow the priorities?",
  states: "The efforts against the priorities of the plan, now and as planned",
  measure: "Measure",
  now: "Now",
  planned: "As planned",
  alignment: "Alignment with the priorities, A = R × D",
  concentration: "How far all point the same way, R",
  direction: "How far they together point at the priorities, D",
  expected: "Alignment expected of efforts in random order",
  corrected: "Alignment beyond the expected (1 = full, 0 = as expected)",
  chance: "Random orders aligned at least as well",
  overlap: "Effort that lies where the priorities are",
  total: "All effort",
  noteStates:
    "Cosines of effort vectors, 0 to 1. The directions are the chosen targets, other options that an institution works for, and effort outside the plan as one more; random orders run over the same.",
  themes: "Effort by target against priority",
  target: "Target",
  priority: "Priority",
  other: "Outside the plan",
  under: "under half",
  institutions: "What each institution adds to the alignment",
  institution: "Institution",
  givesNow: "Adds to A now",
  givesPlanned: "Adds to A as planned",
  noteInstitutions:
    "What it adds is A less A without it; these columns do not sum to A. Each institution’s effort and direction stand in the table of Figure F11.",
} as const;

type Context = SectionContext<typeof words>;

type Found = Extract<Outcome<Alignment>, { readonly defined: true }>;
type State = "now" | "plan";
const states: readonly State[] = ["now", "plan"];

/** Above it, both parts of the alignment are as good as full. */
const nearlyFull = 0.95;

const causeOf = ({ concentration, direction }: AlignedEfforts) => {
  if (!concentration.defined) return { scatter: false, off: false, close: false };
  const close = concentration.value >= nearlyFull && direction >= nearlyFull;
  const scatter = !close && concentration.value < direction;
  return { scatter, off: !close && !scatter, close };
};

const stateFacts = ({ text, cell }: Context, efforts: Outcome<AlignedEfforts>) => {
  if (!efforts.defined) return { known: false };
  const short = efforts.themes.flatMap(({ theme, underserved }) =>
    underserved && theme.target ? [text.pick(theme.target.title)] : [],
  );
  return {
    known: true,
    alignment: text.share(efforts.alignment),
    ...causeOf(efforts),
    isShort: short.length > 0,
    short: cell.quoted(short),
  };
};

const opening = (context: Context, found: Found): readonly Block[] =>
  context.prose("alignment", {
    now: stateFacts(context, found.now),
    planned: stateFacts(context, found.plan),
    both: found.now.defined && found.plan.defined,
    flat: found.flat,
    stated: found.stated,
    whyNow: found.now.defined ? "" : context.why(found.now),
    whyPlanned: found.plan.defined ? "" : context.why(found.plan),
  });

const cellOf = (
  { cell }: Context,
  efforts: Outcome<AlignedEfforts>,
  print: (efforts: AlignedEfforts) => string | undefined,
): readonly Span[] => {
  const printed = efforts.defined ? print(efforts) : undefined;
  return printed === undefined ? cell.none : [plain(printed)];
};

/** Small probabilities with more digits. */
const chanceIn = (text: Context["text"], { chance }: AlignedEfforts): string =>
  text.share(chance.probability, chance.probability < 0.01 ? 2 : 0);

const amount = ({ text }: Context, { unit }: Found, value: number): string =>
  text.quantity({ amount: value, unit, approximate: false, written: "" });

const statesTable = (context: Context, found: Found): Table => {
  const { text, words: own } = context;
  const measured = (value: Outcome<{ readonly value: number }>) =>
    value.defined ? text.number(value.value, 2) : undefined;
  const rows: readonly (readonly [string, (efforts: AlignedEfforts) => string | undefined])[] = [
    [own.alignment, (efforts) => text.number(efforts.alignment, 2)],
    [own.concentration, (efforts) => measured(efforts.concentration)],
    [own.direction, (efforts) => text.number(efforts.direction, 2)],
    [own.expected, (efforts) => text.number(efforts.expected, 2)],
    [own.corrected, (efforts) => measured(efforts.corrected)],
    [own.chance, (efforts) => chanceIn(text, efforts)],
    [own.overlap, (efforts) => text.share(efforts.overlap)],
    [own.total, (efforts) => amount(context, found, efforts.total)],
  ];
  return makeTable({
    number: "",
    id: "alignment-states",
    caption: own.states,
    columns: [own.measure, [own.now, "end"], [own.planned, "end"]],
    rows: rows.map(([measure, print]) => [
      [plain(measure)],
      ...states.map((state) => cellOf(context, found[state], print)),
    ]),
    note: [plain(own.noteStates)],
  });
};

const themesTable = (context: Context, found: Found): Table => {
  const { text, words: own } = context;
  const share = (efforts: Outcome<AlignedEfforts>, place: number): readonly Span[] => {
    const theme = efforts.defined ? efforts.themes[place] : undefined;
    if (!theme) return context.cell.none;
    const printed = plain(text.share(theme.share));
    return theme.underserved ? [printed, plain(" "), tag("caution", own.under)] : [printed];
  };
  return makeTable({
    number: "",
    id: "alignment-themes",
    caption: own.themes,
    columns: [own.target, [own.priority, "end"], [own.now, "end"], [own.planned, "end"]],
    rows: found.themes.map(({ target, priority }, place) => [
      [plain(target ? text.pick(target.title) : own.other)],
      [plain(text.share(priority))],
      ...states.map((state) => share(found[state], place)),
    ]),
  });
};

type Pair = readonly (AlignedInstitution | undefined)[];

const institutionsTable = (context: Context, found: Found): Table => {
  const { plan, text, cell, words: own } = context;
  const byState = states.map((state) => {
    const efforts = found[state];
    return new Map(
      (efforts.defined ? efforts.institutions : []).map((one) => [one.institution, one]),
    );
  });
  const all = [...new Set(plan.efforts.map(({ institution }) => institution))];
  const cells = (pair: Pair, print: (one: AlignedInstitution) => string | undefined) =>
    pair.map((one) => {
      const printed = one && print(one);
      return printed === undefined ? cell.none : [plain(printed)];
    });
  return makeTable({
    number: "",
    id: "alignment-institutions",
    caption: own.institutions,
    columns: [
      own.institution,
      ...([
        [own.givesNow, "end"],
        [own.givesPlanned, "end"],
      ] as const),
    ],
    rows: all.map((institution): Row => {
      const pair = byState.map((state) => state.get(institution));
      return {
        cells: [
          cell.text(institution.name),
          ...cells(pair, ({ contribution }) =>
            contribution === undefined ? undefined : text.number(contribution, 3),
          ),
        ],
        institutions: [institution.id],
      };
    }),
    note: [plain(own.noteInstitutions)],
  });
};

/** Whether scattered efforts, or efforts that agree on something else, stand in the way: for all parties. */
export const alignment = defineExhibit({
  id: "alignment",
  words,
  compose: (context) => {
    const { plan, use, why } = context;
    if (plan.efforts.length === 0) return [];
    const found = use(analysis);
    if (!found.defined) return context.prose("alignment-none", { why: why(found) });
    if (!found.now.defined && !found.plan.defined)
      return context.prose("alignment-none", { why: why(found.now) });
    return [
      ...opening(context, found),
      statesTable(context, found),
      themesTable(context, found),
      institutionsTable(context, found),
    ];
  },
});
