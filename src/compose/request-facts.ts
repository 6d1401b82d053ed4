import { type BudgetEntry, budget } from "../analyse/analyses/budget.ts";
import { isInstitution } from "../analyse/finance/sector-of.ts";
import { type Sum, sumOf } from "../analyse/finance/sums.ts";
import { headline } from "../analyse/headline.ts";
import type { Indicator } from "../model/agreement.ts";
import type { Figure } from "../model/figure.ts";
import { additionalFacts } from "./additional-facts.ts";
import { counted } from "./counted.ts";
import { inSentence } from "./in-sentence.ts";
import { saidBudget } from "./said-budget.ts";
import type { SectionContext } from "./section.ts";
import { shareFacts } from "./share-facts.ts";
import { withoutStop } from "./without-stop.ts";

type Context = Pick<SectionContext, "plan" | "use" | "text" | "cell">;

const amountOf = (entries: readonly BudgetEntry[]): Sum =>
  sumOf(entries.map(({ line }) => line.figure.quantity));

/** Which problem the plan is about: product, period and targets. */
const aimFacts = ({ plan, text, cell }: Context) => {
  const { title, period } = plan.head;
  const { name } = plan.product;
  const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
  const titled = text.pick(title).trim() !== "";
  return {
    hasTitle: titled,
    title: titled ? cell.quoted([text.pick(title)]) : "",
    hasProduct: name !== undefined,
    product: name === undefined ? "" : text.pick(name),
    hasPeriod: period !== undefined,
    period: period ? text.period(period) : "",
    targets: counted(chosen.length, text),
    titles: cell.quoted(chosen.map((one) => text.pick(one.title))),
  };
};

/** What all measures cost, how much of it public and private payers bear, and what has no source. */
const moneyFacts = (context: Context) => {
  const { plan, use, text, cell } = context;
  const said = saidBudget(context);
  const { entries, total } = use(budget);
  const lent = entries.filter(({ payer }) => isInstitution(payer) && payer.type === "bank");
  const open = entries.filter(({ status }) => status === "gap");
  const { hasPayers, public: publicShare, private: privateShare, hasPrivate } = shareFacts(context);
  return {
    total: said(total),
    allMeasures: counted(plan.measures.length, text),
    hasPayers,
    public: publicShare,
    private: privateShare,
    hasPrivate,
    hasLoans: lent.length > 0,
    loans: said(amountOf(lent)),
    hasGap: open.length > 0,
    gap: said(amountOf(open)),
    gapIn: cell.quoted([...new Set(open.map(({ measure }) => text.pick(measure.title)))]),
  };
};

const sourceOf = ({ text }: Context, { source }: Indicator): string => {
  if (source === undefined) return "";
  const isEntry = typeof source === "object" && "id" in source;
  return text.pick(isEntry ? (source.title ?? source.id) : source);
};

/** What is gained: the figure of the plan, where its values come from, and what of it is the plan's own. */
const gainFacts = (context: Context) => {
  const { plan, text, cell } = context;
  const first = headline(plan);
  const dated = (figure: Figure | undefined): string => {
    if (!figure) return "";
    const value = text.quantity(figure.quantity);
    return figure.asOf ? cell.dated(value, text.period(figure.asOf)) : value;
  };
  const source = first ? sourceOf(context, first) : "";
  return {
    hasGoal: first !== undefined,
    goal: first ? cell.quoted([text.pick(first.name)]) : "",
    from: dated(first?.baseline),
    to: dated(first?.target),
    hasSource: source !== "",
    source: inSentence(source),
    hasFrequency: first?.frequency !== undefined,
    frequency: first?.frequency === undefined ? "" : text.pick(first.frequency),
    hasTotalNet: false,
    ...additionalFacts(context, first),
  };
};

/** The strategies the plan serves, and what it owes to each. */
const strategyFacts = ({ plan, text, cell }: Context) => {
  const { frame, higherPlans } = plan.head;
  const named = (entries: typeof frame) => cell.quoted(entries.map(({ name }) => text.pick(name)));
  const notes = [...frame, ...higherPlans].flatMap(({ name, note }) =>
    note === undefined
      ? []
      : [{ name: cell.quoted([text.pick(name)]), note: withoutStop(text.pick(note)) }],
  );
  return {
    hasFrame: frame.length > 0,
    frame: named(frame),
    hasHigher: higherPlans.length > 0,
    higher: named(higherPlans),
    notes,
    isAllNoted: notes.length > 0 && notes.length === frame.length + higherPlans.length,
  };
};

/** The first review of each kind from the beginning of the plan on. */
const reviewFacts = ({ plan, text, cell }: Context) => {
  const start = plan.head.period?.from ?? Number.NEGATIVE_INFINITY;
  const reviews = plan.reviews
    .flatMap(({ kind, date, ifOffTrack }) =>
      kind && date && date.from >= start ? [{ kind, date, ifOffTrack }] : [],
    )
    .toSorted((a, b) => a.date.from - b.date.from);
  const firsts = reviews.filter((one) => one === reviews.find(({ kind }) => kind === one.kind));
  return {
    hasReviews: firsts.length > 0,
    reviews: text.list(
      firsts.map(({ kind, date }) =>
        cell.dated(text.enumerated("reviewKind", kind), text.period(date)),
      ),
    ),
    isAnswered: reviews.every(({ ifOffTrack }) => ifOffTrack !== undefined),
  };
};

/** What every public body says of the plan in a budget request: aim, money, gain, judgement, strategies. */
export const requestFacts = (context: Context) => ({
  ...aimFacts(context),
  ...moneyFacts(context),
  ...gainFacts(context),
  ...strategyFacts(context),
  ...reviewFacts(context),
});
