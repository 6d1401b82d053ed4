import {
  type Appraisals,
  type Appraised,
  appraisal as analysis,
} from "../../analyse/analyses/appraisal.ts";
import type { Block } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { readPeriod } from "../../notation/read-period.ts";
import { capital } from "../../text/capital.ts";
import { columnMoney } from "../column-money.ts";
import { defineExhibit } from "../exhibit.ts";
import { makeTable } from "../make-table.ts";
import { roundedMoney } from "../rounded-money.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Costs and benefits to society",
  captionBefore: "Present values in ",
  captionAfter: "",
  rate: "Discount rate",
  benefits: "Benefits",
  costs: "Costs",
  net: "Net present value",
  ratio: "Benefits over costs",
  note: "Amounts in real prices. Rounded, so that differences may differ in the last digit.",
} as const;

type Context = SectionContext<typeof words>;

const moneyOf = ({ text }: Context, { at, currency }: Appraisals) =>
  roundedMoney({ kind: "money", currency }, [at.benefits, at.costs], text);

const tableOf = (context: Context, found: Appraisals): Block => {
  const { text, cell, words: own } = context;
  const million = { amount: 1_000_000, unit: { kind: "money", currency: found.currency } } as const;
  const unit = { ...million, approximate: false, written: "" };
  const money = columnMoney(unit, found.at.benefits / unit.amount, text);
  const print = (amount: number): readonly Span[] => [plain(money.print(amount / unit.amount))];
  const head = (title: string) => [cell.dated(title, money.unit), "end"] as const;
  const [less, more] = found.beside;
  const isStated = (one: Appraised): boolean => one === found.at;
  return makeTable({
    number: "",
    id: "appraisal-rates",
    caption: `${own.captionBefore}${text.period(found.base)}${own.captionAfter}`,
    columns: [own.rate, head(own.benefits), head(own.costs), head(own.net), [own.ratio, "end"]],
    rows: [less, found.at, more].map((one) => ({
      cells: [
        cell.plain(text.share(one.rate, 1)),
        print(one.benefits),
        print(one.costs),
        print(one.net),
        one.ratio === undefined ? cell.none : [plain(text.number(one.ratio, 2))],
      ],
      ...(isStated(one) ? { look: "total" as const } : {}),
    })),
    note: [plain(own.note)],
  });
};

/** Whether the benefits are above the costs at all three rates, at none, or at some. */
const verdict = ({ at, beside }: Appraisals) => {
  const above = [beside[0], at, beside[1]].filter(({ net }) => net >= 0).length;
  return { isAbove: above === 3, isBelow: above === 0, isOpen: above > 0 && above < 3 };
};

/** The year of "real FY2027" as the document writes it; what is no year stays as it is written. */
const pricesOf = ({ plan, text }: Context, prices: string | undefined): string => {
  const written = (prices ?? "").replace(/^real\s*\(?\s*|\)\s*$/gi, "");
  const year = readPeriod(written, { fiscalYearStart: plan.head.fiscalYearStart });
  return year.ok ? text.period(year.value) : (prices ?? "");
};

const factsOf = (context: Context, found: Appraisals) => {
  const { text, why } = context;
  const { at, beside, internalRate, base, baseTaken, benefitKind, prices } = found;
  const money = moneyOf(context, found);
  return {
    rate: text.share(at.rate, 1),
    less: text.share(beside[0].rate, 1),
    more: text.share(beside[1].rate, 1),
    net: money(at.net),
    ratio: at.ratio === undefined ? "" : text.number(at.ratio, 2),
    ...verdict(found),
    kind: text.enumerated("benefitKind", benefitKind),
    isValueAdded: benefitKind === "value-added",
    base: text.period(base),
    baseTaken,
    prices: pricesOf(context, prices),
    internal: internalRate.defined ? text.share(internalRate.rate, 1) : "",
    withoutInternal: internalRate.defined ? "" : capital(why(internalRate)),
  };
};

/** Net present value and benefits over costs at three rates. */
export const appraisal = defineExhibit({
  id: "appraisal",
  words,
  compose: (context) => {
    const { plan, use, prose, why } = context;
    if (!plan.spillover.appraisal) return [];
    const found = use(analysis);
    if (!found.defined) return prose("appraisal-open", { why: why(found) });
    return [
      ...prose("appraisal", factsOf(context, found)),
      tableOf(context, found),
      ...context.long(plan.spillover.appraisal.note),
    ];
  },
});
