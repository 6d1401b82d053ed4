import type { Block } from "../../document/block.ts";
import type { SectionContext } from "../section.ts";
import type { BuiltInTerm } from "./built-in-term.ts";
import { builtInTerms } from "./built-in-terms.ts";
import { explainedByPlan } from "./explained-by-plan.ts";
import { occurringTerms } from "./occurring-terms.ts";
import { printedText } from "./printed-text.ts";

type Used = {
  readonly inPlan: readonly BuiltInTerm[];
  /** Those the plan itself does without. */
  readonly inAnnexOnly: readonly BuiltInTerm[];
};

const isOfAnnex = (block: Block): boolean =>
  block.kind === "section" && block.id.startsWith("annex-");

/** Terms of the method the document uses and the plan does not explain itself, by the volume that needs them. */
export const usedTerms = ({
  plan,
  text,
  before,
}: Pick<SectionContext, "plan" | "text" | "before">): Used => {
  const isExplained = explainedByPlan(plan.glossary);
  const open = builtInTerms.filter((term) => !isExplained(term));
  const used = (blocks: readonly Block[]): readonly BuiltInTerm[] =>
    occurringTerms(printedText(blocks), open, text.language);
  const inPlan = used(before.filter((block) => !isOfAnnex(block)));
  const known = new Set(inPlan);
  return { inPlan, inAnnexOnly: used(before).filter((term) => !known.has(term)) };
};
