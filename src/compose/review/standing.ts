import { defineReviewSection } from "./review-section.ts";

const words = {
  title: "Where the indicators stand",
} as const;

/** Every indicator against its planned path. */
export const standing = defineReviewSection({
  id: "review-standing",
  words,
  compose: (context) => context.figure("F15"),
});
