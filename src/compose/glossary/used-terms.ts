import type { SectionContext } from "../section.ts";
import type { BuiltInTerm } from "./built-in-term.ts";
import { builtInTerms } from "./built-in-terms.ts";
import { explainedByPlan } from "./explained-by-plan.ts";
import { occurringTerms } from "./occurring-terms.ts";
import { printedText } from "./printed-text.ts";

/** Terms of the method that either volume uses and the plan does not explain itself. */
export const usedTerms = ({
  plan,
  text,
  before,
}: Pick<SectionContext, "plan" | "text" | "before">): readonly BuiltInTerm[] => {
  const isExplained = explainedByPlan(plan.glossary);
  const open = builtInTerms.filter((term) => !isExplained(term));
  return occurringTerms(printedText(before), open, text.language);
};
