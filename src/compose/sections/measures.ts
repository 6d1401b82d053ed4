import { budget } from "../../analyse/analyses/budget.ts";
import type { Block, Row } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Measure } from "../../model/action.ts";
import type { Institution, Stage } from "../../model/cluster.ts";
import { budgetFacts } from "../budget-facts.ts";
import { budgetTables } from "../budget-table.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { payerFacts } from "../payer-facts.ts";
import { hasPayerTables } from "../payer-years.ts";
import { programmeLimits } from "../programme-limits.ts";
import { programmeTerms } from "../programme-terms.ts";
import { publicPayers } from "../public-payers.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { shareFacts } from "../share-facts.ts";
import { underEachOther } from "../under-each-other.ts";

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
  stages: "stages: ",
  rateBefore: "rate ",
  capBefore: "up to ",
  limits: "Limits of the programmes",
  programmeName: "Programme",
  mostRate: "Rate up to",
  most: "Amount up to",
  perYear: "a year",
  term: "Term",
  yearsAfter: " years",
  inForce: "In force",
  descriptions: "What each measure does",
  afterwards: "Afterwards",
  budget: "Budget by year",
  inBefore: " (",
  inAfter: ")",
  split: "Sums for several years are spread evenly over their months.",
  spread:
    "The sums by year are worked out: what the tasks cost is spread evenly over their months.",
  rounded: "Rounded, so that the rows may not add up to the total in the last digit.",
  payers: "Who pays, and how sure it is",
  payer: "Payer",
  agreed: "Agreed on",
  notAgreed: "not on record",
  notAsked: "not asked to agree (observer)",
  openSecuredBefore:
    "Counted as secured, although no agreement of the payer with the plan is on record: ",
  openSecuredJoin: ", ",
  openSecuredAfter: ".",
  conditional: "on conditions",
  loan: "loan, to be repaid",
  gapBefore: "The money without a source is for ",
  gapMiddle: "",
  gapBy: ". Answering for it under a waiver: ",
  gapUntil: "until ",
  gapByAfter: "",
  gapAfter: ".",
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

const opening = (context: Context): readonly Block[] => {
  const { plan, use, text, lead } = context;
  const open = [...answersOf(context).values()].filter((measures) => measures.length === 0);
  return lead("measures", {
    barriers: counted(plan.barriers.length, text),
    open: counted(open.length, text),
    measures: counted(plan.measures.length, text),
    ...budgetFacts(use(budget), text),
    ...shareFacts(context),
    ...payerFacts(context),
    hasPayerTables: hasPayerTables(context),
    hasRequests: publicPayers(context).length > 0,
  });
};

const providersOf = (measures: readonly Measure[]): readonly string[] => [
  ...new Set(measures.flatMap(({ provider }) => (provider ? [provider.id] : []))),
];

const measureSpans = ({ cell }: Context, measures: readonly Measure[]): readonly Span[] =>
  measures.length === 0
    ? cell.holeIn("measures")
    : underEachOther(measures.map(({ title }) => cell.text(title)));

/** People and tasks first, and under them the stages, which are marked as such. */
const withStages = (
  { text, cell, words: own }: Context,
  things: Parameters<Context["cell"]["names"]>[0],
  stages: readonly Stage[],
): readonly Span[] =>
  underEachOther([
    ...(things.length === 0 ? [] : [cell.names(things)]),
    ...(stages.length === 0
      ? []
      : [[aside(own.stages + cell.listed(stages.map(({ name }) => text.pick(name))))]]),
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
        const { tasks, stages } = barrier;
        return {
          cells: [
            cell.orIn(cell.text(barrier.text), `barriers.${barrier.id}.text`),
            cell.orIn(cell.term("barrier", barrier.kind), `barriers.${barrier.id}.kind`),
            tasks.length + stages.length === 0 ? cell.none : withStages(context, tasks, stages),
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

const beneficiaries = (context: Context, measure: Measure): readonly Span[] => {
  const { plan, cell } = context;
  const { id, beneficiaries: who, targets } = measure;
  if (who.length === 0) return cell.orIn(cell.names(targets), `measures.${id}.beneficiaries`);
  const stages = new Set<unknown>(plan.chain.stages);
  const isStage = (one: Institution | Stage): one is Stage => stages.has(one);
  return withStages(
    context,
    who.filter((one) => !isStage(one)),
    who.filter(isStage),
  );
};

/** What kind of measure it is, and how it intervenes. */
const typeSpans = ({ text, cell }: Context, { id, type, intervention }: Measure) => [
  ...cell.orIn(cell.term("measureType", type), `measures.${id}.type`),
  ...(intervention ? [aside(text.enumerated("intervention", intervention))] : []),
];

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
          typeSpans(context, measure),
          cell.orIn(cell.text(measure.provider?.name), `measures.${measure.id}.provider`),
          beneficiaries(context, measure),
          programmeTerms(context, measure),
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
    ...programmeLimits(context),
    ...descriptions(context),
    ...budgetTables(context),
    ...context.figure("F10"),
  ],
});
