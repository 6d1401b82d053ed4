import type { Term } from "../../model/plan.ts";
import type { BuiltInTerm } from "./built-in-term.ts";
import { formsOf } from "./occurring-terms.ts";

/** "technology readiness level (TRL)" is known by the whole, by what stands before the brackets and by what is in them. */
const namesIn = (written: string): readonly string[] => {
  const [, before, within] = /^(.*?)\s*[(（]([^)）]+)[)）]\s*$/.exec(written) ?? [];
  return [written, before, within].flatMap((name) =>
    name === undefined || name === "" ? [] : [name.trim().toLowerCase()],
  );
};

/** Whether the plan explains the term itself, under any of its names: its own words go before ours. */
export const explainedByPlan = (own: readonly Term[]): ((term: BuiltInTerm) => boolean) => {
  const names = new Set(
    own.flatMap(({ term }) =>
      (typeof term === "string" ? [term] : Object.values(term)).flatMap((name) =>
        namesIn(name ?? ""),
      ),
    ),
  );
  return (term) =>
    [...formsOf(term, "en"), ...formsOf(term, "ja")].some((form) =>
      namesIn(form).some((name) => names.has(name)),
    );
};
