import type { BuiltInTerm } from "./built-in-term.ts";
import { chainTerms } from "./chain-terms.ts";
import { economyTerms } from "./economy-terms.ts";
import { goalsTerms } from "./goals-terms.ts";
import { moneyTerms } from "./money-terms.ts";
import { positionTerms } from "./position-terms.ts";
import { reviewTerms } from "./review-terms.ts";
import { roadmapTerms } from "./roadmap-terms.ts";
import { rolesTerms } from "./roles-terms.ts";

/** Every term of the method, in the order of the plan's sections. */
export const builtInTerms: readonly BuiltInTerm[] = [
  ...chainTerms,
  ...economyTerms,
  ...positionTerms,
  ...goalsTerms,
  ...roadmapTerms,
  ...moneyTerms,
  ...rolesTerms,
  ...reviewTerms,
];
