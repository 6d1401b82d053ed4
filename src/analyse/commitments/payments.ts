import { at } from "../../diagnostics/place.ts";
import type { BudgetLine, FundingLine, Measure, Programme, Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import type { Quantity } from "../../notation/quantity.ts";
import type { LocalText } from "../../text/language.ts";
import { compact } from "../../util/compact.ts";
import { comparedRates, rateOf } from "../finance/rate-of.ts";
import { isInstitution } from "../finance/sector-of.ts";
import type { Bind } from "./binding.ts";
import {
  figureOf,
  type Plain,
  periodOf,
  quantityOf,
  shareOf,
  textOf,
  unordered,
} from "./canonical.ts";

type Party = Institution | LocalText;

/** A funding line of a task with what it takes from its measure. */
type Source = {
  readonly line: FundingLine;
  readonly measure?: Measure;
  readonly programme?: Programme;
  readonly rate?: Quantity;
  readonly payer?: Party;
};

/** The lower of the two; the one where there is no other. */
const lower = (stated: Quantity | undefined, most: Quantity | undefined): Quantity | undefined => {
  const [own, highest] = [stated && rateOf(stated), most && rateOf(most)];
  if (!own || !highest) return own ? stated : (most ?? stated);
  return comparedRates(highest, own) < 0 ? most : stated;
};

type Unpaid = { readonly status?: string };

/** A gap is money that nobody has promised, unless somebody is named all the same. */
const payerOf = (
  { status, payer }: Unpaid & { readonly payer?: Party },
  measure: Measure | undefined,
  programme: Programme | undefined,
  owner: Institution | undefined,
): Party | undefined => {
  if (payer !== undefined) return payer;
  if ((status ?? measure?.status) === "gap") return undefined;
  const provided = programme?.provider ?? measure?.provider;
  return provided ?? (measure || programme ? undefined : owner);
};

const sourceOf = (
  { owner }: Task,
  line: FundingLine,
  measures: ReadonlyMap<string, Measure>,
): Source => {
  const measure = line.measure === undefined ? undefined : measures.get(line.measure);
  const programme = line.programme ?? measure?.programme;
  const payer = payerOf(line, measure, programme, owner);
  const rate = lower(line.rate ?? measure?.rate, programme?.limits.rate);
  return compact({ line, measure, programme, rate, payer });
};

const isNoMore = (cap: Figure | undefined, max: Figure): boolean => {
  const [own, most] = [cap?.quantity, max.quantity];
  return (
    own?.unit.kind === "money" &&
    most.unit.kind === "money" &&
    own.unit.currency === most.unit.currency &&
    own.amount <= most.amount
  );
};

/** The most that a programme pays, where the line's own cap leaves anything to it. */
const mostOf = (programme: Programme | undefined, cap: Figure | undefined): Plain => {
  const { max, per, years } = programme?.limits ?? {};
  if (!max || isNoMore(cap, max)) return undefined;
  return per === "year"
    ? compact({ max: figureOf(max), years: quantityOf(years), per })
    : { max: figureOf(max) };
};

const termsOfLine = ({ line, measure, programme, rate }: Source): Plain => {
  const cap = line.cap ?? measure?.cap;
  return compact({
    measure: measure?.id,
    programme: programme?.id,
    eligible: figureOf(line.eligible),
    rate: shareOf(rate),
    cap: figureOf(cap),
    most: mostOf(programme, cap),
  });
};

const nameOf = (payer: Party | undefined): Plain =>
  isInstitution(payer) ? { id: payer.id } : textOf(payer);

/** The line that takes all that is left of the cost: the first without a rate and without a cap. */
const restIn = (sources: readonly Source[]): number =>
  sources.findIndex(
    ({ line, measure, programme, rate }) =>
      rate === undefined && !(line.cap ?? measure?.cap ?? programme?.limits.max),
  );

/** A list for each institution that is named; parties in words are left out. */
const grouped = <T>(
  items: readonly T[],
  party: (item: T) => Party | undefined,
): ReadonlyMap<Institution, readonly T[]> => {
  const groups = new Map<Institution, T[]>();
  for (const item of items) {
    const one = party(item);
    if (!isInstitution(one)) continue;
    const group = groups.get(one);
    if (group) group.push(item);
    else groups.set(one, [item]);
  }
  return groups;
};

/** What each payer pays of a task, in the order in which they pay; `when` is the time of the task. */
export const bindFunding = (
  task: Task,
  measures: ReadonlyMap<string, Measure>,
  when: Plain,
  bind: Bind,
): void => {
  const sources = task.funding.map((line) => sourceOf(task, line, measures));
  const rest = restIn(sources);
  const last = sources[rest];
  // who pays what is left pays more where those before pay less
  const before = sources
    .slice(0, Math.max(rest, 0))
    .map((one) => compact({ payer: nameOf(one.payer), line: termsOfLine(one) }));
  for (const [payer, own] of grouped(sources, (one) => one.payer))
    bind(payer, {
      kind: "funding",
      of: task.id,
      place: at(task, "funding"),
      terms: {
        title: textOf(task.title),
        when,
        cost: figureOf(task.cost),
        lines: own.map(termsOfLine),
        restAfter: last && own.includes(last) ? before : undefined,
      },
    });
};

/** What each payer pays of a measure. */
export const bindBudget = (measure: Measure, bind: Bind): void => {
  const { id, title, budget, programme } = measure;
  const payer = (line: BudgetLine) => payerOf(line, measure, programme, undefined);
  for (const [one, lines] of grouped(budget, payer))
    bind(one, {
      kind: "budget",
      of: id,
      place: at(measure, "budget"),
      terms: {
        title: textOf(title),
        lines: unordered(
          lines.map(({ period, figure }) => ({ in: periodOf(period), pays: figureOf(figure) })),
        ),
      },
    });
};
