import {
  additionality as analysis,
  type NetAdditional,
  type NetCase,
} from "../../analyse/analyses/additionality.ts";
import { type Attributions, attribution } from "../../analyse/analyses/attribution.ts";
import { headlineNet } from "../../analyse/headline-net.ts";
import type { Block, Row } from "../../document/block.ts";
import { text as plain, type Span, tag } from "../../document/span.ts";
import type { Indicator } from "../../model/agreement.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { capital } from "../../text/capital.ts";
import { headlineNetFacts, netAmount } from "../additional-facts.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { groupRow, makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { signedQuantity } from "../signed-quantity.ts";

const words = {
  title: "What of the results is additional, and whose it is",
  table: "From gross to additional results",
  indicator: "Indicator",
  case: "Case",
  with: "with the plan",
  without: "without the plan",
  gross: "Gross",
  leakage: "leakage",
  displacement: "displacement",
  substitution: "substitution",
  multiplier: "multiplier",
  net: "Net",
  additional: "Additional",
  note: "Rates of the case without the plan that are not stated are those with it.",
  noteApart: " Results of different indicators are not added.",
  noteSum: " Only the parts of the headline indicator are added.",
  together: "Parts of the headline indicator together",
  claims: "Results claimed by measures",
  claimed: "Shares claimed",
  sum: "Together",
  ratio: "Double-count ratio",
  claimsNote:
    "1 is clean. The ratio is about the arithmetic of claims, not about what a measure brought about.",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];
const width = 7;

type Known = { readonly indicator: Indicator; readonly result: NetAdditional };

const amount = ({ text }: Context, value: number, { unit }: Pick<NetAdditional, "unit">): string =>
  signedQuantity(
    roundedQuantity({ amount: value, unit, approximate: false, written: "" }, 3),
    text,
  );

const netRows = (context: Context, { indicator, result }: Known): readonly Row[] => {
  const { text, cell, words: own } = context;
  const money = (value: number): Spans => [plain(amount(context, value, result))];
  const rowOf = (name: string, one: NetCase): Row => ({
    cells: [
      cell.plain(name),
      money(one.gross),
      ...[one.leakage, one.displacement, one.substitution].map((rate) => [plain(text.share(rate))]),
      [plain(text.number(one.multiplier, 2))],
      money(one.net),
    ],
  });
  return [
    groupRow(cell.text(indicator.name), width),
    rowOf(own.with, result.plan),
    rowOf(own.without, result.reference),
    {
      cells: [cell.plain(own.additional), [], [], [], [], [], money(result.additional)],
      look: "total",
    },
  ];
};

/** The sum of the parts of the headline indicator, each with its own rates. */
const sumRows = (context: Context): readonly Row[] => {
  const { plan, use, cell, words: own } = context;
  const net = headlineNet(plan, use);
  if (!net) return [];
  const money = (value: number): Spans => [plain(netAmount(context, value, net.unit))];
  const { gross, anyway } = net.sum;
  const rowOf = (name: string, one: number): Row => ({
    cells: [cell.plain(name), money(one), [], [], [], [], []],
  });
  return [
    groupRow(cell.plain(own.together), width),
    rowOf(own.with, gross),
    rowOf(own.without, anyway),
    {
      cells: [cell.plain(own.additional), [], [], [], [], [], money(net.spread.additional)],
      look: "total",
    },
  ];
};

const netTable = (context: Context, known: readonly Known[]): readonly Block[] => {
  const { words: own, cell } = context;
  if (known.length === 0) return [];
  const sums = sumRows(context);
  return [
    makeTable({
      number: "",
      id: "additionality-table",
      caption: own.table,
      columns: [
        own.case,
        [own.gross, "end"],
        [capital(own.leakage), "end"],
        [capital(own.displacement), "end"],
        [capital(own.substitution), "end"],
        [capital(own.multiplier), "end"],
        [own.net, "end"],
      ],
      rows: [...known.flatMap((one) => netRows(context, one)), ...sums],
      note: cell.plain(own.note + (sums.length > 0 ? own.noteSum : own.noteApart)),
    }),
  ];
};

const claimsTable = (context: Context, { results }: Attributions): readonly Block[] => {
  const { text, cell, words: own } = context;
  if (results.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "attribution-table",
      caption: own.claims,
      columns: [own.indicator, own.claimed, [own.sum, "end"], [own.ratio, "end"]],
      rows: results.map(({ indicator, claims, sum, ratio }) => [
        cell.text(indicator.name),
        cell.plain(
          cell.listed(
            claims.map(({ measure, share }) => `${text.pick(measure.title)} ${text.share(share)}`),
          ),
        ),
        [plain(text.share(sum))],
        [ratio > 1 ? tag("bad", text.number(ratio, 2)) : plain(text.number(ratio, 2))],
      ]),
      note: cell.plain(own.claimsNote),
    }),
  ];
};

const sayResult = (context: Context, { indicator, result }: Known): readonly Block[] => {
  const { text, cell, prose, words: own } = context;
  return prose("additionality", {
    name: cell.quoted([text.pick(indicator.name)]),
    gross: amount(context, result.plan.gross, result),
    isSpread: result.plan.multiplier !== 1,
    multiplier: text.number(result.plan.multiplier, 2),
    whole: amount(context, result.whole, result),
    additional: amount(context, result.additional, result),
    hasShare: result.share !== undefined,
    share: result.share === undefined ? "" : text.share(result.share),
    hasTaken: result.taken.length > 0,
    taken: text.list(result.taken.map((rate) => own[rate])),
  });
};

const sayTotal = (context: Context): readonly Block[] => {
  const facts = headlineNetFacts(context);
  return facts.hasTotalNet ? context.prose("additionality-total", facts) : [];
};

const sayClaims = ({ text, cell, prose }: Context, { results }: Attributions) => {
  const over = results.filter(({ ratio }) => ratio > 1);
  return results.length === 0
    ? []
    : prose("attribution", {
        over: counted(over.length, text),
        names: cell.quoted(over.slice(0, 5).map(({ indicator }) => text.pick(indicator.name))),
      });
};

/** What the plan may call its own: for whoever has to defend the results. */
export const additionality = defineExhibit({
  id: "additionality",
  words,
  isWorking: true,
  compose: (context) => {
    const { use, cell, text, prose, why } = context;
    const all = use(analysis);
    const claims = use(attribution);
    const known = all.flatMap(({ indicator, result }) =>
      result.defined ? [{ indicator, result }] : [],
    );
    const open = [
      ...all.flatMap(({ indicator, result }) =>
        result.defined ? [] : [{ indicator, why: result }],
      ),
      ...claims.open,
    ];
    return [
      ...sayTotal(context),
      ...known.flatMap((one) => sayResult(context, one)),
      ...open.flatMap(({ indicator, why: reason }) =>
        prose("additionality-none", {
          name: cell.quoted([text.pick(indicator.name)]),
          reason: why(reason),
        }),
      ),
      ...netTable(context, known),
      ...sayClaims(context, claims),
      ...claimsTable(context, claims),
    ];
  },
});
