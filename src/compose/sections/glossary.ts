import { counted } from "../counted.ts";
import { usedTerms } from "../glossary/used-terms.ts";
import { defineSection } from "../section.ts";

/** How many terms are explained; the table of them is long and stands in the annex. */
export const glossary = defineSection({
  id: "glossary",
  words: { title: "Glossary" },
  rules: [],
  compose: (context) => {
    const { plan, text, lead } = context;
    const method = usedTerms(context);
    return lead("glossary", {
      terms: counted(plan.glossary.length, text),
      method: counted(method.length, text),
      any: plan.glossary.length + method.length > 0,
    });
  },
});
