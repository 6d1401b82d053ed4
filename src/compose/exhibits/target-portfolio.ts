import {
  targetPortfolio as analysis,
  type PortfolioCandidate,
  type TargetPortfolio,
} from "../../analyse/analyses/target-portfolio.ts";
import type { Block } from "../../document/block.ts";
import { text as plain, type Span, tag } from "../../document/span.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { moneyCells } from "../money-cells.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "What the secured money would pay for",
  caption: "Targets within the secured money",
  target: "Target",
  score: "Score",
  chance: "Reaches the market",
  cost: "Cost of its tasks",
  taken: "Paid for",
  yes: "yes",
  no: "no",
  shortage: "Money lacking",
  inBefore: ", in ",
  inAfter: "",
  note: "Secured money is taken as free to move between targets within a fiscal year and not between years; what belongs to no target is paid first. Money that is tied to a measure or a programme cannot move: the table then says what is at stake, and proposes nothing.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

const table = (context: Context, outcome: TargetPortfolio): Block => {
  const { cell, text, words: own } = context;
  const { candidates, currency } = outcome;
  const money = moneyCells(currency, text, own);
  const hasChance = candidates.some(({ chance }) => chance !== undefined);
  const rowOf = (one: PortfolioCandidate): readonly Spans[] => [
    cell.text(one.target.title),
    [plain(text.number(one.score, 2))],
    ...(hasChance ? [[plain(text.share(one.chance ?? 1))]] : []),
    money.amount(one.cost),
    [one.taken ? tag("good", own.yes) : tag("caution", own.no)],
    one.shortage === undefined ? cell.none : money.amount(one.shortage),
  ];
  return makeTable({
    number: "",
    id: "target-portfolio-table",
    caption: money.caption(own.caption),
    columns: [
      own.target,
      [own.score, "end"],
      ...(hasChance ? [[own.chance, "end"] as const] : []),
      [own.cost, "end"],
      [own.taken, "centre"],
      [own.shortage, "end"],
    ],
    rows: candidates.map(rowOf),
    note: [plain(own.note)],
  });
};

/** Which targets would go ahead if no more money came: for the reviewing bureau. */
export const targetPortfolio = defineExhibit({
  id: "target-portfolio",
  words,
  isWorking: true,
  compose: (context) => {
    const { use, text, cell, prose } = context;
    const outcome = use(analysis);
    if (!outcome.defined) return [];
    const titles = (some: readonly PortfolioCandidate[]): string =>
      cell.quoted(some.map(({ target }) => text.pick(target.title)));
    const taken = outcome.candidates.filter((one) => one.taken);
    const { marginal } = outcome;
    return [
      ...prose("target-portfolio", {
        candidates: counted(outcome.candidates.length, text),
        taken: counted(taken.length, text),
        isAll: taken.length === outcome.candidates.length,
        titles: titles(taken),
        hasMarginal: marginal !== undefined,
        marginal: marginal ? titles([marginal]) : "",
      }),
      table(context, outcome),
    ];
  },
});
