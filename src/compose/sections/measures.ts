import { budget } from "../../analyse/analyses/budget.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Measure, Programme } from "../../model/action.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { budgetFacts, printSum } from "../budget-facts.ts";
import { budgetTable } from "../budget-table.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Support measures",
  barriers: "Barriers and the measures that remove them",
  barrier: "Barrier",
  kind: "Kind",
  where: "In the way of",
  measures: "Measures",
  unlinked: "Measures without a barrier",
  terms: "Terms of the measures",
  measure: "Measure",
  type: "Type",
  provider: "Provider",
  beneficiaries: "For",
  programme: "Programme and terms",
  rateBefore: "rate ",
  capBefore: "up to ",
  perYear: " a year",
  limits: "Limits of the programme: ",
  yearsBefore: "",
  yearsAfter: " years",
  descriptions: "What each measure does",
  afterwards: "Afterwards",
  budget: "Budget by year",
  item: "Item",
  total: "Total",
  byMeasure: "By measure",
  byStatus: "By state of funding",
  byPayer: "By payer",
  noStatus: "state not stated",
  noPayer: "payer not stated",
  barriersHole: "what stands in the way of the tasks",
  measuresHole: "the measures with provider, terms and budget",
  budgetHole: "the budget of the measures by year",
} as const;

type Context = SectionContext<typeof words>;

const answersOf = ({ plan }: Context): ReadonlyMap<string, readonly Measure[]> =>
  new Map(
    plan.barriers.map((barrier) => [
      barrier.id,
      plan.measures.filter(({ barriers }) => barriers.includes(barrier)),
    ]),
  );

/** Who pays, in shares of what is in one currency, and the year that asks for most. */
const payerFacts = ({ use, text }: Context) => {
  const { leverage, years, byYear, total } = use(budget);
  const sums = byYear.map(([sum]) => sum?.amount ?? 0);
  const most = sums.reduce((a, b) => Math.max(a, b), 0);
  const year = years[sums.indexOf(most)];
  const sum = byYear[sums.indexOf(most)];
  const hasPeak = year !== undefined && sum !== undefined && years.length > 1 && total.length === 1;
  const paid = leverage.defined ? leverage.amounts : undefined;
  const all = paid ? paid.public + paid.private + paid.other + paid.unknown : 0;
  return {
    hasPayers: paid !== undefined && all > 0,
    public: paid && all > 0 ? text.share(paid.public / all) : "",
    private: paid && all > 0 ? text.share(paid.private / all) : "",
    hasPrivate: paid !== undefined && paid.private > 0,
    hasOthers: paid !== undefined && paid.other + paid.unknown > 0,
    hasPeak,
    peakYear: hasPeak ? text.period(year) : "",
    peak: hasPeak
      ? printSum(
          sum.map((one) => roundedQuantity(one, 3)),
          text,
        )
      : "",
  };
};

const opening = (context: Context): readonly Block[] => {
  const { plan, use, text, lead } = context;
  const open = [...answersOf(context).values()].filter((measures) => measures.length === 0);
  return lead("measures", {
    barriers: counted(plan.barriers.length, text),
    open: counted(open.length, text),
    measures: counted(plan.measures.length, text),
    ...budgetFacts(use(budget), text),
    ...payerFacts(context),
  });
};

const providersOf = (measures: readonly Measure[]): readonly string[] => [
  ...new Set(measures.flatMap(({ provider }) => (provider ? [provider.id] : []))),
];

/** Titles one under the other, each with how the measure intervenes. */
const measureSpans = ({ text, cell }: Context, measures: readonly Measure[]): readonly Span[] =>
  measures.length === 0
    ? cell.holeIn("measures")
    : measures.flatMap(({ title, intervention }, place): readonly Span[] => [
        ...(place === 0 ? [] : [{ kind: "break" } as const]),
        ...cell.text(title),
        ...(intervention ? [aside(text.enumerated("intervention", intervention))] : []),
      ]);

const barriers = (context: Context): Block => {
  const { plan, cell, hole, words: own } = context;
  if (plan.barriers.length === 0) return hole(own.barriersHole, "barriers");
  const answers = answersOf(context);
  const unlinked = plan.measures.filter((measure) => measure.barriers.length === 0);
  return makeTable({
    number: "T12",
    caption: own.barriers,
    columns: [own.barrier, own.kind, own.where, own.measures],
    rows: [
      ...plan.barriers.map((barrier): Row => {
        const measures = answers.get(barrier.id) ?? [];
        const where = [...barrier.tasks, ...barrier.stages];
        return {
          cells: [
            cell.orIn(cell.text(barrier.text), `barriers.${barrier.id}.text`),
            cell.orIn(cell.term("barrier", barrier.kind), `barriers.${barrier.id}.kind`),
            where.length === 0 ? cell.none : cell.names(where),
            measureSpans(context, measures),
          ],
          institutions: providersOf(measures),
        };
      }),
      ...(unlinked.length === 0
        ? []
        : [[cell.plain(own.unlinked), cell.none, cell.none, measureSpans(context, unlinked)]]),
    ],
  });
};

const beneficiaries = ({ cell }: Context, { id, beneficiaries: who, targets }: Measure) =>
  cell.orIn(cell.names(who.length > 0 ? who : targets), `measures.${id}.beneficiaries`);

const termsOf = (
  { text, words: own }: Context,
  rate?: Quantity,
  cap?: Figure,
  per?: "project" | "year",
): readonly string[] => [
  ...(rate ? [`${own.rateBefore}${text.quantity(rate)}`] : []),
  ...(cap
    ? [`${own.capBefore}${text.quantity(cap.quantity)}${per === "year" ? own.perYear : ""}`]
    : []),
];

const limitsOf = (context: Context, { limits, inForce }: Programme): readonly string[] => {
  const { text, words: own } = context;
  const { max, per, rate, years } = limits;
  const isBare = years?.unit.kind === "count" && years.unit.of === "";
  return [
    ...termsOf(context, rate, max, per),
    ...(years ? [`${own.yearsBefore}${text.quantity(years)}${isBare ? own.yearsAfter : ""}`] : []),
    ...(inForce ? [text.period(inForce)] : []),
  ];
};

/** The programme, the terms of the measure, and the limits the programme sets, one under the other. */
const programmeSpans = (context: Context, measure: Measure): readonly Span[] => {
  const { cell, words: own } = context;
  const { programme, rate, cap } = measure;
  const limits = programme ? limitsOf(context, programme) : [];
  const mine = cell.joined(termsOf(context, rate, cap));
  const lines: readonly (readonly Span[])[] = [
    programme ? cell.text(programme.name) : [],
    mine === "" ? [] : [plain(mine)],
    limits.length === 0 ? [] : [aside(`${own.limits}${cell.joined(limits)}`)],
  ];
  const written = lines.filter((line) => line.length > 0);
  if (written.length === 0) return cell.none;
  return written.flatMap((line, place): readonly Span[] =>
    place === 0 ? line : [{ kind: "break" }, ...line],
  );
};

const terms = (context: Context): Block => {
  const { plan, cell, hole, words: own } = context;
  if (plan.measures.length === 0) return hole(own.measuresHole, "measures");
  return makeTable({
    number: "T13",
    caption: own.terms,
    columns: [
      own.measure,
      own.type,
      own.provider,
      own.beneficiaries,
      own.programme,
      own.afterwards,
    ],
    rows: plan.measures.map(
      (measure): Row => ({
        cells: [
          cell.text(measure.title),
          cell.orIn(cell.term("measureType", measure.type), `measures.${measure.id}.type`),
          cell.orIn(cell.text(measure.provider?.name), `measures.${measure.id}.provider`),
          beneficiaries(context, measure),
          programmeSpans(context, measure),
          cell.optional(measure.afterwards),
        ],
        institutions: providersOf([measure]),
      }),
    ),
  });
};

const descriptions = ({ plan, text, cell, words: own }: Context): readonly Block[] => {
  const items = plan.measures.flatMap(({ title, description }) =>
    description === undefined ? [] : [{ term: text.pick(title), spans: cell.long(description) }],
  );
  if (items.length === 0) return [];
  return [
    { kind: "paragraph", spans: [{ kind: "strong", spans: [plain(own.descriptions)] }] },
    { kind: "facts", look: "sheet", items },
  ];
};

/** What blocks each step, who removes it and with which money: for officer and president. */
export const measures = defineSection({
  id: "measures",
  words,
  rules: [
    "barrier-covered",
    "measure-addresses-target",
    "measure-customised",
    "measure-mix",
    "programme-terms",
    "budget-balances",
    "funding-status",
    "self-reliance",
  ],
  compose: (context) => [
    ...opening(context),
    barriers(context),
    terms(context),
    ...descriptions(context),
    budgetTable(context),
    ...context.figure("F10"),
  ],
});
