import type { Budget, BudgetGroup } from "../analyse/analyses/budget.ts";
import type { Sum } from "../analyse/finance/sums.ts";
import type { Text } from "../text/text.ts";
import { type SumCells, sumCells } from "./sum-cells.ts";

/** One row of the budget: its years and their total. */
export type BudgetSums = Pick<BudgetGroup<unknown>, "byYear" | "total">;

export const sumsIn = ({ byYear, total }: BudgetSums): readonly Sum[] => [...byYear, total];

export const budgetGroups = ({
  measures,
  statuses,
  payers,
}: Budget): readonly (readonly BudgetSums[])[] => [measures, statuses, payers];

/** The cells of the budget: every table that shows a part of it prints it in the same unit. */
export const budgetCells = (
  outcome: Budget,
  text: Text,
  words: Parameters<typeof sumCells>[2],
): SumCells => sumCells([outcome, ...budgetGroups(outcome).flat()].flatMap(sumsIn), text, words);
