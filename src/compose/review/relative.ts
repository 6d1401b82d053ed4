import { referenceIndex } from "../../analyse/analyses/reference-index.ts";
import { defineReviewSection } from "./review-section.ts";

const words = {
  title: "Relative to others",
  none: "series of other regions or of the nation to compare an indicator with",
} as const;

/** How the region did beside others; it compares, and names no cause. */
export const relative = defineReviewSection({
  id: "review-relative",
  words,
  compose: ({ plan, use, hole, words: own }) => {
    const { indicators } = plan;
    const wanted = indicators.find(({ headline }) => headline) ?? indicators[0];
    return use(referenceIndex).length > 0
      ? []
      : [hole(own.none, wanted ? `indicators.${wanted.id}.comparisons` : "indicators")];
  },
});
