import {
  substitution as analysis,
  type BorderPurchase,
  type Substitution,
} from "../../analyse/analyses/substitution.ts";
import { money } from "../../analyse/finance/money.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Missing links: what buying in the region would bring",
  purchases: "Purchases outside the region, by what buying them in the region would add",
  bought: "Bought",
  by: " by ",
  amount: "Bought outside a year",
  kept: "A local seller would keep",
  gain: "Points of closure",
  value: "Value added a year",
  after: "Closure after",
  "same-stage": "as this stage’s part in the region",
  "same-good": "as the region’s sellers of this good",
  "same-position": "as stages of this kind in the region",
  average: "as the region’s stages on average",
  note: "Each purchase by itself, all of it moved. “A local seller would keep” is also by how much the local price may lie above the present one before the region loses. Whether anybody in the region can supply it is not considered.",
  shown: "Shown are the first ",
  shownAfter: ".",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

/** What a reader can take in; programs have all of it. */
const most = 12;

const rowOf = (
  { text, cell, words: own }: Context,
  purchase: BorderPurchase,
  currency: string,
): readonly Spans[] => {
  const { from, to, amount, capture, standard, gain, value, closureAfter } = purchase;
  const yearly = (sum: number): Spans => [
    plain(text.quantity(roundedQuantity(money(sum, currency), 3))),
  ];
  return [
    [...cell.text(from.name), aside(`${own.by}${text.pick(to.name)}`.trim())],
    yearly(amount),
    [plain(text.share(capture)), aside(own[standard])],
    [plain(text.number(100 * gain, 1))],
    yearly(value),
    closureAfter === undefined ? cell.none : [plain(text.share(closureAfter, 1))],
  ];
};

const table = (context: Context, { purchases, currency }: Substitution): Block => {
  const { text, cell, words: own } = context;
  const cut = purchases.length > most ? [`${own.shown}${text.number(most)}${own.shownAfter}`] : [];
  return makeTable({
    number: "",
    id: "substitution-table",
    caption: own.purchases,
    columns: [
      own.bought,
      [own.amount, "end"],
      [own.kept, "end"],
      [own.gain, "end"],
      [own.value, "end"],
      [own.after, "end"],
    ],
    rows: purchases.slice(0, most).map((purchase) => rowOf(context, purchase, currency)),
    note: cell.plain([own.note, ...cut].join(" ")),
  });
};

/** Which purchase to bring into the region first: for the officer who looks for a missing link. */
export const substitution = defineExhibit({
  id: "substitution",
  words,
  compose: (context) => {
    const { use, cell, text, prose } = context;
    const outcome = use(analysis);
    const [first] = outcome.defined ? outcome.purchases : [];
    if (!outcome.defined || !first) return [];
    return [
      ...prose("substitution", {
        purchases: counted(outcome.purchases.length, text),
        from: cell.quoted([text.pick(first.from.name)]),
        to: cell.quoted([text.pick(first.to.name)]),
        before: text.share(outcome.closure, 1),
        after: text.share(first.closureAfter ?? outcome.closure + first.gain, 1),
        value: text.quantity(roundedQuantity(money(first.value, outcome.currency), 3)),
        premium: text.share(first.capture),
      }),
      table(context, outcome),
    ];
  },
});
