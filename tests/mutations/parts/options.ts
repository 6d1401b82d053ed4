import { each, type Mutation } from "../mutation.ts";

/** The targets not chosen, and what they were compared by. */
export const options: readonly Mutation[] = [
  {
    name: "six targets chosen",
    path: "targets.single-use.decision",
    change: { set: "chosen" },
    also: each({ set: "chosen" }, [
      "targets.robot-body.decision",
      "targets.direct-sales-abroad.decision",
    ]),
    speaks: [
      "demand-pull",
      "knowledge-match",
      "kpi-linked",
      "region-scale",
      "roadmap-to-region",
      "spillover-path",
      "target-alternatives",
      "target-selective",
      "vector-alignment",
    ],
  },
  {
    name: "an effect with low above high",
    path: "targets.single-use.effect.low.value",
    change: { set: "9.9億円" },
    speaks: ["figures-agree"],
  },
  {
    name: "no options but the chosen",
    path: "targets.single-use",
    change: "gone",
    also: each("gone", ["targets.robot-body", "targets.direct-sales-abroad"]),
    speaks: ["target-alternatives"],
  },
  {
    name: "no scores of a chosen target",
    path: "targets.repair-validation.scores",
    change: "gone",
    speaks: ["target-alternatives"],
  },
  {
    name: "one score of a chosen target gone",
    path: "targets.repair-validation.scores.reach",
    change: "gone",
    speaks: ["target-alternatives"],
  },
  {
    name: "no criteria",
    path: "criteria",
    change: "gone",
    speaks: ["reference/unknown", "target-alternatives"],
  },
  {
    name: "criteria without weights",
    path: "criteria.regional-effect.weight",
    change: "gone",
    also: each("gone", [
      "criteria.feasibility.weight",
      "criteria.reach.weight",
      "criteria.absorbability.weight",
      "criteria.market-pull.weight",
      "criteria.regional-effect.rank",
      "criteria.feasibility.rank",
      "criteria.reach.rank",
      "criteria.absorbability.rank",
      "criteria.market-pull.rank",
    ]),
    speaks: ["target-alternatives"],
  },
  {
    name: "a rejected option without reason that scores best",
    path: "targets.single-use.scores",
    change: {
      set: { "regional-effect": 30, feasibility: 5, reach: 5, absorbability: 5, "market-pull": 5 },
    },
    also: [["targets.single-use.reason", "gone"]],
    speaks: ["target-alternatives"],
  },
  {
    name: "a score for a criterion that is none",
    path: "targets.repair-validation.scores.speed",
    change: { set: 3 },
    speaks: ["reference/unknown"],
  },
  {
    name: "the priority of a target gone",
    path: "targets.blank-forging.priority",
    change: "gone",
    speaks: ["vector-alignment"],
  },
];
