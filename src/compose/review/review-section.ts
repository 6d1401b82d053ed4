import type { Section } from "../section.ts";

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
