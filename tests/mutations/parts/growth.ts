import type { Mutation } from "../mutation.ts";

/** What leads to what, and whether it can be believed. */
export const growth: readonly Mutation[] = [
  {
    name: "two indicators that contribute to each other",
    path: "indicators.repair-contracts.parent",
    change: { set: "repair-days" },
    speaks: [["kpi-linked", "indicators.repair-days"], "reference/circle"],
  },
  {
    name: "an activity that leaps to an impact",
    path: "indicators.joint-projects.parent",
    change: { set: "region-value-added" },
    speaks: ["logic-no-gap"],
  },
  {
    name: "a final outcome that leads to an output",
    path: "indicators.shipments.parent",
    change: { set: "certified-makers" },
    speaks: ["logic-no-gap"],
  },
  {
    name: "a ladder that does not come to the target",
    path: "indicators.region-value-added.ladder.steps[0].count",
    change: { set: "48社" },
    speaks: ["kpi-bottom-up"],
  },
  {
    name: "the ladder of the headline gone",
    path: "indicators.region-value-added.ladder",
    change: "gone",
    speaks: ["kpi-bottom-up"],
  },
  {
    name: "a step of the ladder without an effect",
    path: "indicators.region-value-added.ladder.steps[0].effect",
    change: "gone",
    speaks: ["kpi-bottom-up"],
  },
  {
    name: "a ladder with a multiplier of its own",
    path: "indicators.region-value-added.ladder.multiplier",
    change: { set: 1.32 },
    speaks: ["multiplier-sourced"],
  },
  {
    name: "a target beyond all growth seen",
    path: "indicators.shipments.target.value",
    change: { set: "975億円" },
    speaks: ["kpi-realism"],
  },
  {
    name: "no earlier values of an impact, its own or another’s",
    path: "indicators.finisher-pay.history",
    change: "gone",
    also: [["indicators.finisher-pay.comparisons", "gone"]],
    speaks: ["comparison-basis", "kpi-realism"],
  },
  {
    name: "a baseline that is not the history’s",
    path: "indicators.shipments.baseline.value",
    change: { set: "352億円" },
    speaks: ["figures-agree"],
  },
  {
    name: "a target of jobs doubled",
    path: "indicators.chain-jobs.target.value",
    change: { set: "9,200人" },
    speaks: ["kpi-base-rate", "kpi-realism"],
  },
  {
    name: "an impact before the first sale",
    path: "indicators.region-value-added.target.asOf",
    change: { set: "FY2029" },
    speaks: ["kpi-lag"],
  },
  {
    name: "an impact compared with nothing",
    path: "indicators.finisher-pay.comparisons",
    change: "gone",
    speaks: ["comparison-basis"],
  },
  {
    name: "a comparison of survivors",
    path: "indicators.shipments.comparisons.nation.sample",
    change: { set: "survivors" },
    speaks: ["comparison-basis"],
  },
  {
    name: "calendar and fiscal years mixed",
    path: "indicators.shipments.target.asOf",
    change: { set: "FY2033" },
    speaks: ["units-time-codes"],
  },
  {
    name: "a target ten thousand times as large",
    path: "indicators.finisher-pay.target.value",
    change: { set: "480億円" },
    speaks: ["kpi-realism"],
  },
];
