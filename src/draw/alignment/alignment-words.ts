import type { ExactAlignment } from "../../analyse/aligned-efforts.ts";
import type { FigureContext } from "../figure.ts";
import { roughMoney } from "../kit/rough-money.ts";

/** An amount of effort to three digits, in the unit of the efforts. */
export const effortIn =
  ({ unit }: Pick<ExactAlignment, "unit">, { text }: FigureContext) =>
  (amount: number): string =>
    unit.kind === "money"
      ? roughMoney(amount, unit.currency, text)
      : text.quantity({
          amount: Number(amount.toPrecision(3)),
          unit,
          approximate: false,
          written: "",
        });
