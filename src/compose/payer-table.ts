import type { Budget, BudgetEntry } from "../analyse/analyses/budget.ts";
import { isInstitution } from "../analyse/finance/sector-of.ts";
import { type Sum, sumOf } from "../analyse/finance/sums.ts";
import type { Block } from "../document/block.ts";
import { aside, link, text as plain, type Span } from "../document/span.ts";
import type { Institution } from "../model/cluster.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { capital } from "../text/capital.ts";
import type { LocalText } from "../text/language.ts";
import { printSum } from "./budget-facts.ts";
import { gapNote } from "./gap-note.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";
import type { SumCells } from "./sum-cells.ts";

type Words = Readonly<
  Record<
    | "agreed"
    | "conditional"
    | "gapAfter"
    | "gapBefore"
    | "gapBy"
    | "gapByAfter"
    | "gapMiddle"
    | "gapUntil"
    | "loan"
    | "noPayer"
    | "noStatus"
    | "notAgreed"
    | "notAsked"
    | "openSecuredAfter"
    | "openSecuredBefore"
    | "openSecuredJoin"
    | "payer"
    | "payers"
    | "total",
    string
  >
>;

type Context = SectionContext<Words>;
type Payer = Institution | LocalText | undefined;

const amountOf = (entries: readonly BudgetEntry[]): Sum =>
  sumOf(entries.map(({ line }) => line.figure.quantity));

const agreementOf = ({ plan }: Context, payer: Payer) =>
  isInstitution(payer)
    ? plan.agreements.findLast(({ institution }) => institution.id === payer.id)
    : undefined;

/** When the payer agreed to the plan, and whether on conditions; nothing where no agreement of anybody is on record. */
const agreedCell = (context: Context, payer: Payer): readonly Span[] => {
  const { plan, text, cell, words: own } = context;
  const agreement = agreementOf(context, payer);
  if (agreement)
    return [
      plain(text.period(agreement.date)),
      ...(agreement.conditions === undefined ? [] : [plain(" "), link("#t23", own.conditional)]),
    ];
  if (!isInstitution(payer) || plan.agreements.length === 0) return cell.none;
  return cell.plain(payer.commitment === "observer" ? own.notAsked : own.notAgreed);
};

/** Who pays; what a bank pays is lent. */
const payerCell = ({ cell, words: own }: Context, payer: Payer): readonly Span[] => {
  if (payer === undefined) return cell.plain(own.noPayer);
  const isLent = isInstitution(payer) && payer.type === "bank";
  return [...cell.plain(cell.party(payer)), ...(isLent ? [aside(own.loan)] : [])];
};

/** Names those whose money counts as secured although they have not agreed to the plan. */
const openSecured = (context: Context, { payers }: Budget): readonly Block[] => {
  const { plan, text, cell, words: own } = context;
  if (plan.agreements.length === 0) return [];
  const open = payers.flatMap(({ key, entries }) => {
    const secured = entries.filter(({ status }) => status === "secured");
    if (!isInstitution(key) || secured.length === 0 || agreementOf(context, key)) return [];
    const sum = amountOf(secured).map((one) => roundedQuantity(one, 3));
    return [`${cell.party(key)}${own.openSecuredJoin}${printSum(sum, text)}`];
  });
  if (open.length === 0) return [];
  const said = `${own.openSecuredBefore}${text.list(open)}${own.openSecuredAfter}`;
  return [{ kind: "paragraph", spans: [plain(said)] }];
};

/** Who pays how much, how sure it is, and whether the payer has agreed. */
export const payerTable = (
  context: Context,
  outcome: Budget,
  { amount, caption }: SumCells,
): readonly Block[] => {
  const { text, cell, words: own } = context;
  const { payers, statuses, total } = outcome;
  return [
    makeTable({
      number: "",
      id: "budget-payer-status",
      caption: caption(own.payers),
      columns: [
        own.payer,
        ...statuses.map(
          ({ key }) =>
            [capital(key ? text.enumerated("fundingStatus", key) : own.noStatus), "end"] as const,
        ),
        [own.total, "end"],
        own.agreed,
      ],
      rows: [
        ...payers.map(({ key, entries, total: sum }) => ({
          cells: [
            payerCell(context, key),
            ...statuses.map((one) =>
              amount(amountOf(entries.filter(({ status }) => status === one.key))),
            ),
            amount(sum),
            agreedCell(context, key),
          ],
          ...(isInstitution(key) ? { institutions: [key.id] } : {}),
        })),
        {
          cells: [
            cell.plain(own.total),
            ...statuses.map((one) => amount(one.total)),
            amount(total),
            cell.none,
          ],
          look: "total",
        },
      ],
      note: gapNote(context, outcome.entries),
    }),
    ...openSecured(context, outcome),
  ];
};
