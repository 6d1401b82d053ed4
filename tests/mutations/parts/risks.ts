import { each, type Mutation } from "../mutation.ts";

/** Shocks, reviews and what was measured. */
export const risks: readonly Mutation[] = [
  {
    name: "a measured value of an indicator that is none",
    path: "data/observations.csv",
    change: { cells: ["repair-days", "repair-hours"] },
    speaks: ["reference/unknown"],
  },
  {
    name: "measured values counted in another unit",
    path: "data/observations.csv",
    change: { cells: ["18日", "18円"] },
    speaks: ["kpi-complete"],
  },
  {
    name: "risks gone",
    path: "risks",
    change: "gone",
    speaks: [
      "reference/unknown",
      "risk-resilience",
      ["single-dependence", "chain.stages.forging", "chain.stages.mah"],
    ],
  },
  {
    name: "a risk without an owner",
    path: "risks.steel-supply.owner",
    change: "gone",
    speaks: ["risk-resilience"],
  },
  {
    name: "a risk without a response",
    path: "risks.steel-supply.response",
    change: "gone",
    speaks: ["risk-resilience"],
  },
  {
    name: "no risk of the raw material",
    path: "risks.steel-supply",
    change: "gone",
    speaks: ["reference/unknown", "risk-resilience"],
  },
  {
    name: "a risk that names no stage, where others name them",
    path: "risks.one-buyer.stages",
    change: "gone",
    speaks: [],
  },
  {
    name: "nothing is there before the shock",
    path: "risks.masters-retire.mode",
    change: { set: "responsive" },
    also: each({ set: "responsive" }, [
      "risks.steel-supply.mode",
      "risks.single-use-shift.mode",
      "risks.coating-delay.mode",
      "risks.one-buyer.mode",
      "risks.demonstration-money.mode",
    ]),
    speaks: ["risk-resilience"],
  },
  { name: "reviews gone", path: "reviews", change: "gone", speaks: ["review-calendar"] },
  {
    name: "no final evaluation",
    path: "reviews.final-evaluation",
    change: "gone",
    speaks: ["review-calendar"],
  },
  {
    name: "no interim review",
    path: "reviews.interim-review",
    change: "gone",
    speaks: ["review-calendar"],
  },
  {
    name: "no reviewer from outside",
    path: "reviews.interim-review.reviewer",
    change: { set: ["support-body"] },
    also: each({ set: ["prefecture"] }, [
      "reviews.final-evaluation.reviewer",
      "reviews.after-evaluation.reviewer",
    ]),
    speaks: ["review-calendar"],
  },
  {
    name: "nothing said of what is done off track",
    path: "reviews.interim-review.ifOffTrack",
    change: "gone",
    also: each("gone", [
      "reviews.pilot-check.ifOffTrack",
      "reviews.annual-check.ifOffTrack",
      "reviews.final-evaluation.ifOffTrack",
      "reviews.after-evaluation.ifOffTrack",
    ]),
    speaks: ["review-calendar"],
  },
  {
    name: "no annual check",
    path: "reviews.annual-check",
    change: "gone",
    speaks: ["review-calendar"],
  },
  {
    name: "a reviewer that is none",
    path: "reviews.annual-check.reviewer",
    change: { set: "nobody" },
    speaks: ["reference/unknown"],
  },
  {
    name: "observations in a file that is not there",
    path: "observations",
    change: { set: "data/none.csv" },
    speaks: ["table/absent"],
  },
];
