import type { Needing } from "../../analyse/analyses/budget-balance.ts";
import { money } from "../../analyse/finance/money.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { BudgetLine } from "../../model/action.ts";
import { also } from "../rule.ts";

/** The lines of a budget, each with its amount and year. */
export const lineNotes = (lines: readonly BudgetLine[]): readonly Related[] =>
  lines.map((line) => also(at(line), "line", { amount: line.figure.quantity, year: line.period }));

/** The costs of tasks, each with what is needed of it. */
export const costNotes = (needs: readonly Needing[], currency: string): readonly Related[] =>
  needs.map(({ task, need }) =>
    also(task.cost ? at(task, "cost") : onKey(at(task)), "cost", {
      task: task.title,
      amount: money(need, currency),
    }),
  );
