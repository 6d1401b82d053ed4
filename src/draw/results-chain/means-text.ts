import { budget } from "../../analyse/analyses/budget.ts";
import type { Measure } from "../../model/action.ts";
import type { FigureContext } from "../figure.ts";
import { roughMoney } from "../kit/rough-money.ts";
import { textWidth } from "../kit/text-width.ts";
import { wrap } from "../kit/wrap.ts";
import type { CardWorld } from "./card-text.ts";

/** From the left edge to the title, past the number. */
export const numberRoom = 24;
const leading = 15;

export type MeansText = {
  readonly title: readonly string[];
  /** The budget in words, and whether it stands on a line of its own. */
  readonly money: string;
  readonly isBelow: boolean;
  readonly gap: readonly string[];
  readonly height: number;
};

/** The budgets of the measures over all years, in words, by id. */
export const budgetsOf = ({ use, text: words }: FigureContext): ReadonlyMap<string, string> =>
  new Map(
    use(budget).measures.map(({ key, total }) => [
      key.id,
      words.list(
        total.map((sum) =>
          sum.unit.kind === "money"
            ? roughMoney(sum.amount, sum.unit.currency, words)
            : words.quantity(sum),
        ),
      ),
    ]),
  );

/** A measure with its money, and where it leads nowhere. */
export const meansText = (measure: Measure, width: number, world: CardWorld): MeansText => {
  const { logic, context } = world;
  const room = width - numberRoom;
  const title = wrap(context.text.pick(measure.title), { width: room, size: 11.5, lines: 4 });
  const money = world.budgets.get(measure.id) ?? "";
  const last = textWidth(title.at(-1) ?? "", { size: 11.5 });
  const isBelow = last + 10 + textWidth(money, { size: 11 }) > room;
  const key = logic.idle.includes(measure) ? "idle" : logic.stuck.includes(measure) ? "stuck" : "";
  const gap =
    key === "" ? [] : wrap(context.say(key), { width: room, size: 11, bold: true, lines: 2 });
  const lines = title.length + (money !== "" && isBelow ? 1 : 0) + gap.length;
  return { title, money, isBelow, gap, height: lines * leading + 7 };
};
