import { aside, text as plain, type Span } from "../document/span.ts";
import type { Target } from "../model/action.ts";
import type { Indicator } from "../model/agreement.ts";
import type { Plan } from "../model/plan.ts";
import type { SectionContext } from "./section.ts";

type Desk = Pick<SectionContext, "text" | "cell">;

const isOf =
  (target: Target) =>
  ({ targets }: Indicator): boolean =>
    targets.length === 1 && targets[0] === target;

const amountOf = ({ target }: Indicator): number => target?.quantity.amount ?? 0;

/** Of two factors as they are printed. */
const isProduct = (whole: Indicator, one: Indicator, other: Indicator): boolean => {
  const aim = amountOf(whole);
  return aim > 0 && Math.abs(amountOf(one) * amountOf(other) - aim) <= 0.01 * aim;
};

/** The two indicators whose product is the effect of a target: how many are sold, and what each one brings. */
export const effectPieces = ({ indicators }: Plan, target: Target): readonly Indicator[] => {
  const own = indicators.filter(isOf(target));
  for (const whole of own) {
    const parts = own.filter(({ parent }) => parent === whole.id);
    for (const one of parts) {
      const other = parts.find((two) => two !== one && isProduct(whole, one, two));
      if (other) return [one, other];
    }
  }
  return [];
};

/** What is aimed at, and how that was arrived at: where a plan speaks of prices and of quantities. */
export const pieceSpans = (
  { name, target: aim }: Indicator,
  { text, cell }: Desk,
  join: string,
): readonly Span[] => {
  const note = aim?.note === undefined ? "" : text.pick(aim.note).replace(/[.。]$/, "");
  return [
    plain(text.pick(name) + join),
    ...cell.quantity(aim?.quantity),
    ...(note === "" ? [] : [aside(note)]),
  ];
};
