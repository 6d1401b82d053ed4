import { type BudgetGroup, budget } from "../analyse/analyses/budget.ts";
import { isInstitution, sectorOf } from "../analyse/finance/sector-of.ts";
import type { Institution } from "../model/cluster.ts";
import type { SectionContext } from "./section.ts";

/** A public body of the plan with what it pays for the measures. */
export type PublicPayer = BudgetGroup<Institution>;

/** In the order of the budget. */
export const publicPayers = ({ use }: Pick<SectionContext, "use">): readonly PublicPayer[] =>
  use(budget).payers.flatMap(({ key, ...group }) =>
    isInstitution(key) && sectorOf(key) === "public" ? [{ key, ...group }] : [],
  );

/** Where the text for the request of a body stands, in the annex. */
export const requestId = ({ id }: Institution): string => `request-${id}`;
