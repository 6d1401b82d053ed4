import { defineStep, every } from "../step.ts";

export const review = defineStep({
  id: "review",
  number: 8,
  title: { en: "Agreement and review", ja: "合意と見直し" },
  question: {
    en: "Who agreed to which text, and are we on track?",
    ja: "誰がどの文面に合意したか。予定どおりに進んでいるか",
  },
  headline: "progress",
  needs: [
    ["reviews", ({ reviews }) => reviews.length > 0],
    ["review.reviewer", ({ reviews }) => every(reviews, (one) => one.reviewers.length > 0)],
    ["review.ifOffTrack", ({ reviews }) => reviews.some((one) => !!one.ifOffTrack)],
    ["indicator.layer", ({ indicators }) => every(indicators, (one) => !!one.layer)],
    ["indicator.interim", ({ indicators }) => indicators.some((one) => one.interim.length > 0)],
    ["risks", ({ risks }) => risks.length > 0],
    ["risk.owner", ({ risks }) => every(risks, (one) => !!one.owner)],
    ["risk.response", ({ risks }) => every(risks, (one) => !!one.response)],
    ["changes", ({ changes }) => changes.length > 0],
  ],
});
