import { budget } from "../../analyse/analyses/budget.ts";
import type { Measure } from "../../model/action.ts";
import type { FigureContext } from "../figure.ts";
import { roughAmount, roughMoney } from "../kit/rough-money.ts";
import { textWidth } from "../kit/text-width.ts";
import { oneLine, wrap } from "../kit/wrap.ts";
import type { CardWorld } from "./card-text.ts";

/** From the left edge to the lines below the number. */
export const numberRoom = 15;
export const meansLeading = 14;

export type MeansText = {
  readonly title: readonly string[];
  /** The budget in words, at the right of the first line. */
  readonly money: string;
  readonly gap: readonly string[];
  readonly height: number;
};

/** The currency of all money in the picture; nothing where there are several or none. */
export const currencyOf = ({ plan, use }: Pick<FigureContext, "plan" | "use">) => {
  const figures = plan.indicators.flatMap(({ baseline, target }) => [baseline, target]);
  const units = [
    ...use(budget).measures.flatMap(({ total }) => total.map(({ unit }) => unit)),
    ...figures.flatMap((figure) => figure?.quantity.unit ?? []),
  ];
  const found = new Set(units.flatMap((unit) => (unit.kind === "money" ? [unit.currency] : [])));
  return found.size === 1 ? [...found][0] : undefined;
};

/** The budgets of the measures over all years, in words, by id. */
export const budgetsOf = (
  { use, text: words }: FigureContext,
  currency: string | undefined,
): ReadonlyMap<string, string> => {
  const writeMoney = currency === undefined ? roughMoney : roughAmount;
  return new Map(
    use(budget).measures.map(({ key, total }) => [
      key.id,
      words.list(
        total.map((sum) =>
          sum.unit.kind === "money"
            ? writeMoney(sum.amount, sum.unit.currency, words)
            : words.quantity(sum),
        ),
      ),
    ]),
  );
};

const look = { size: 11.5 };

/** Width of the widest budget. */
const moneyWidth = (budgets: ReadonlyMap<string, string>): number =>
  Math.max(0, ...[...budgets.values()].map((money) => textWidth(money, look)));

/** A measure with its money, and where it leads nowhere. */
export const meansText = (measure: Measure, width: number, world: CardWorld): MeansText => {
  const { logic, context, budgets } = world;
  const beside = Math.min(moneyWidth(budgets), width / 3);
  const room = width - numberRoom - beside - 6;
  const title = wrap(context.text.pick(measure.title), { ...look, width: room, lines: 3 });
  const money = oneLine(budgets.get(measure.id) ?? "", { ...look, width: beside });
  const key = logic.idle.includes(measure) ? "idle" : logic.stuck.includes(measure) ? "stuck" : "";
  const gap =
    key === "" ? [] : wrap(context.say(key), { width: room, size: 11.5, bold: true, lines: 2 });
  return { title, money, gap, height: (title.length + gap.length) * meansLeading + 6 };
};
