import type { Plan } from "../../model/plan.ts";
import type { Section, SectionContext } from "../section.ts";

/** One section of the report of a review, made of the same blocks as those of the plan. */
export type ReviewSection<
  W extends Readonly<Record<string, string>> = Readonly<Record<string, string>>,
> = Omit<Section<W>, "rules" | "isPresent">;

export const defineReviewSection = <
  const Id extends string,
  const W extends Readonly<Record<string, string>>,
>(
  section: ReviewSection<W> & { readonly id: Id },
): ReviewSection<W> & { readonly id: Id } => section;

/** What every section of the report may ask for. */
export type ReviewContext = Pick<SectionContext, "plan" | "use" | "text" | "cell"> & {
  readonly plan: Plan;
};
