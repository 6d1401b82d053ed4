import type { Mutation } from "../mutation.ts";

/** How it reaches the region. */
export const spillover: readonly Mutation[] = [
  {
    name: "no spillover",
    path: "spillover",
    change: "gone",
    speaks: [
      ["kpi-bottom-up", "indicators.region-value-added"],
      [
        "multiplier-sourced",
        "indicators.blank-value",
        "indicators.slim-value",
        "indicators.repair-value",
      ],
      "reference/unknown",
      "spillover-path",
    ],
  },
  {
    name: "no paths of spillover",
    path: "spillover.paths",
    change: "gone",
    speaks: ["spillover-path"],
  },
  {
    name: "a target without a path",
    path: "spillover.paths.repair-to-design",
    change: "gone",
    speaks: [["spillover-path", "targets.repair-validation"]],
  },
  {
    name: "a path without stages",
    path: "spillover.paths.repair-to-design.stages",
    change: "gone",
    speaks: ["spillover-path"],
  },
  {
    name: "a path without an indicator",
    path: "spillover.paths.repair-to-design.indicator",
    change: "gone",
    speaks: ["spillover-path"],
  },
  {
    name: "a path that begins elsewhere",
    path: "spillover.paths.repair-to-design.stages",
    change: { set: ["special-steel", "forging"] },
    speaks: ["spillover-path"],
  },
  {
    name: "a path that ends at an outcome that leads nowhere",
    path: "spillover.paths.repair-to-design.indicator",
    change: { set: "repair-days" },
    also: [["indicators.repair-days.parent", "gone"]],
    speaks: ["kpi-linked", "spillover-path"],
  },
  {
    name: "a path to an indicator that is none",
    path: "spillover.paths.repair-to-design.indicator",
    change: { set: "repairs" },
    speaks: ["reference/unknown", "spillover-path"],
  },
  {
    name: "a path that comes years later",
    path: "spillover.paths.repair-to-design.lag",
    change: { set: "60 months" },
    speaks: ["kpi-lag"],
  },
  {
    name: "a multiplier without its table",
    path: "spillover.multipliers.chain-multiplier.table",
    change: "gone",
    speaks: ["multiplier-sourced"],
  },
  {
    name: "a multiplier without year and sector",
    path: "spillover.multipliers.chain-multiplier.year",
    change: "gone",
    also: [["spillover.multipliers.chain-multiplier.sector", "gone"]],
    speaks: ["multiplier-sourced"],
  },
  {
    name: "a multiplier of three",
    path: "spillover.multipliers.chain-multiplier.value",
    change: { set: 3 },
    speaks: [
      "kpi-bottom-up",
      [
        "multiplier-sourced",
        "indicators.blank-value",
        "indicators.slim-value",
        "indicators.repair-value",
      ],
    ],
  },
  {
    name: "a multiplier below one",
    path: "spillover.multipliers.chain-multiplier.value",
    change: { set: 0.9 },
    speaks: [
      "kpi-bottom-up",
      [
        "multiplier-sourced",
        "indicators.blank-value",
        "indicators.slim-value",
        "indicators.repair-value",
      ],
    ],
  },
  {
    name: "the multiplier renamed",
    path: "spillover.multipliers.chain-multiplier",
    change: { rename: "other-multiplier" },
    speaks: [["kpi-bottom-up", "indicators.region-value-added"], "reference/unknown"],
  },
  {
    name: "a demand without a note",
    path: "spillover.demands.investment.amounts.07.note",
    change: "gone",
    speaks: ["figure-sourced"],
  },
  {
    name: "a demand of a sector that is none",
    path: "spillover.demands.investment.amounts.07",
    change: { rename: "77" },
    speaks: ["table/sector"],
  },
];
