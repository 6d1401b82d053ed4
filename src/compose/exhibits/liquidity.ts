import { liquidity as analysis, type Liquidity } from "../../analyse/analyses/liquidity.ts";
import type { Bridge } from "../../analyse/finance/cash.ts";
import type { Block, Table } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { moneyCells } from "../money-cells.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Cash until the grants come in",
  owners: "Money to be advanced by each owner",
  owner: "Owner of the tasks",
  subsidies: "Grants and subsidies",
  need: "Most advanced at one time",
  month: "At the end of",
  length: "Months on end",
  noOwner: "owner not stated",
  years: "Costs that grants pay for, and the grants, by fiscal year",
  year: "Fiscal year",
  paid: "Costs paid",
  received: "Grants received",
  balance: "Balance at the end",
  terms: "When the programmes pay",
  programme: "Programme",
  advance: "In advance",
  settlement: "The rest",
  lag: "Until paid",
  openBefore: "The cash needed until the grants come in cannot be computed: ",
  openAfter: ".",
  inBefore: " (",
  inAfter: ")",
} as const;

type Context = SectionContext<typeof words>;

const bridgeFacts = ({ text, words: own }: Context, bridge: Bridge, currency: string) => ({
  need: moneyCells(currency, text, own).said(bridge.need),
  month: bridge.month === undefined ? "" : text.month(bridge.month),
  length: text.duration(bridge.length),
});

const opening = (context: Context, outcome: Liquidity): readonly Block[] => {
  const { text, prose, why, words: own } = context;
  const { currency, bridge, late, subsidies } = outcome;
  return prose("liquidity", {
    subsidies: moneyCells(currency, text, own).summed(subsidies),
    hasNeed: bridge.need > 0,
    ...bridgeFacts(context, bridge, currency),
    hasLate: late.defined,
    late: bridgeFacts(context, late.defined ? late.bridge : bridge, currency),
    noLate: late.defined ? "" : why(late),
    hasTaken: outcome.termsTaken > 0,
  });
};

const ownersTable = (context: Context, { owners, currency }: Liquidity): Table => {
  const { text, cell, words: own } = context;
  const { amount, caption } = moneyCells(currency, text, own, {
    amounts: owners.flatMap(({ subsidies, bridge }) => [subsidies, bridge.need]),
  });
  return makeTable({
    number: "",
    id: "liquidity-owners",
    caption: caption(own.owners),
    columns: [own.owner, [own.subsidies, "end"], [own.need, "end"], own.month, [own.length, "end"]],
    rows: owners.map(({ owner, subsidies, bridge }) => ({
      cells: [
        cell.plain(owner ? text.pick(owner.name) : own.noOwner),
        amount(subsidies),
        amount(bridge.need),
        bridge.month === undefined ? cell.none : [plain(text.month(bridge.month))],
        [plain(text.number(bridge.length))],
      ],
      ...(owner ? { institutions: [owner.id] } : {}),
    })),
  });
};

/** What each programme says of when it pays. */
const termsTable = ({ text, cell, words: own }: Context, { programmes }: Liquidity): Table =>
  makeTable({
    number: "",
    id: "liquidity-terms",
    caption: own.terms,
    columns: [own.programme, [own.advance, "end"], own.settlement, [own.lag, "end"]],
    rows: programmes.map(({ name, payment: { advance, after, lag } }) => [
      cell.text(name),
      advance ? [plain(text.quantity(advance))] : cell.none,
      after ? [plain(text.enumerated("paymentBasis", after))] : cell.hole,
      lag ? [plain(text.duration(lag.months))] : cell.hole,
    ]),
  });

const yearsTable = ({ text, words: own }: Context, { years, currency }: Liquidity): Table => {
  const { amount, caption } = moneyCells(currency, text, own, {
    amounts: years.flatMap(({ paid, received, balance }) => [paid, received, balance]),
  });
  return makeTable({
    number: "",
    id: "liquidity-years",
    caption: caption(own.years),
    columns: [own.year, [own.paid, "end"], [own.received, "end"], [own.balance, "end"]],
    rows: years.map(({ year, paid, received, balance }) => [
      [plain(text.period(year))],
      amount(paid),
      amount(received),
      amount(balance),
    ]),
  });
};

/** Who has to advance how much until grants that are paid afterwards come in. */
export const liquidity = defineExhibit({
  id: "liquidity",
  words,
  compose: (context) => {
    const { plan, use, why, words: own } = context;
    if (plan.roadmap.tasks.every(({ funding }) => funding.length === 0)) return [];
    const outcome = use(analysis);
    if (outcome.defined)
      return [
        ...opening(context, outcome),
        ownersTable(context, outcome),
        yearsTable(context, outcome),
        ...(outcome.programmes.length > 0 ? [termsTable(context, outcome)] : []),
      ];
    if (outcome.reason === "noSubsidies") return [];
    const spans = [plain(`${own.openBefore}${why(outcome)}${own.openAfter}`)];
    return [{ kind: "paragraph", spans }];
  },
});
