import { text as plain, type Span } from "../document/span.ts";
import type { Task } from "../model/action.ts";
import type { Figure } from "../model/figure.ts";
import { moneyUnit } from "../text/money-unit.ts";
import type { SectionContext } from "./section.ts";

type Words = Readonly<Record<"cost" | "costUnit" | "prices", string>>;
type Context = Pick<SectionContext, "plan" | "cell" | "text"> & { readonly words: Words };

/** The one currency of all costs. */
const currencyOf = (figures: readonly Figure[]): string | undefined => {
  const currencies = new Set(
    figures.map(({ quantity: { unit } }) => (unit.kind === "money" ? unit.currency : "")),
  );
  const [only] = currencies;
  return currencies.size === 1 && only ? only : undefined;
};

/** "FY2027 prices, assumption": a cost is that of the whole task, at the prices of a year. */
const markOf = ({ cell, text, words: own }: Context, { asOf, kind }: Figure): readonly Span[] => {
  const mark = cell.joined([
    asOf ? text.period(asOf) + own.prices : "",
    kind ? text.enumerated("figureKind", kind) : "",
  ]);
  return mark === "" ? [] : [{ kind: "aside", text: mark, isMark: true }];
};

/** The column of what whole tasks cost: in one unit named at its head where all are in one currency. */
export const taskCosts = (context: Context) => {
  const { plan, cell, text, words: own } = context;
  const figures = plan.roadmap.tasks.flatMap(({ cost }) => cost ?? []);
  const currency = currencyOf(figures);
  const unit =
    currency === undefined
      ? undefined
      : moneyUnit({ amounts: figures.map(({ quantity }) => quantity.amount) }, currency, text);
  const bare = { kind: "count", of: "" } as const;
  return {
    heading: unit ? own.cost + own.costUnit + unit.name : own.cost,
    spans: ({ cost }: Task): readonly Span[] => {
      if (!cost) return cell.none;
      const { quantity } = cost;
      const shown = unit
        ? { ...quantity, amount: unit.shown(quantity.amount), unit: bare }
        : quantity;
      return [plain(text.quantity(shown)), ...markOf(context, cost)];
    },
  };
};
