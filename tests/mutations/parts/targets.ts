import { each, type Mutation } from "../mutation.ts";

/** What is to be improved. */
export const targets: readonly Mutation[] = [
  {
    name: "a need that no target takes up",
    path: "targets.slim-jaws.needs",
    change: "gone",
    speaks: [["finding-used", "diagnosis.needs.slim-instruments"]],
  },
  {
    name: "no targets",
    path: "targets",
    change: "gone",
    speaks: [["finding-used", "diagnosis.needs"], "reference/unknown", "target-anchored"],
  },
  {
    name: "all targets rejected",
    path: "targets.blank-forging.decision",
    change: { set: "rejected" },
    also: each({ set: "rejected" }, [
      "targets.slim-jaws.decision",
      "targets.repair-validation.decision",
    ]),
    speaks: ["finding-used", "measure-addresses-target", "target-anchored"],
  },
  {
    name: "a target that names no stage",
    path: "targets.slim-jaws.stages",
    change: "gone",
    speaks: ["target-anchored"],
  },
  {
    name: "a target at a stage that is none",
    path: "targets.slim-jaws.stages",
    change: { set: ["jaws"] },
    speaks: ["reference/unknown", "target-anchored"],
  },
  {
    name: "all targets at the core",
    path: "targets.blank-forging.stages",
    change: { set: ["assembly"] },
    also: each({ set: ["assembly"] }, [
      "targets.slim-jaws.stages",
      "targets.repair-validation.stages",
      "targets.robot-body.stages",
      "targets.direct-sales-abroad.stages",
    ]),
    speaks: ["measure-addresses-target", "spillover-path", "target-spread"],
  },
  {
    name: "a target without a lever",
    path: "targets.slim-jaws.lever",
    change: "gone",
    speaks: ["target-mechanism"],
  },
  {
    name: "a target without mechanism and effect",
    path: "targets.slim-jaws.mechanism",
    change: "gone",
    also: [["targets.slim-jaws.effect", "gone"]],
    speaks: ["region-scale", "target-mechanism"],
  },
  {
    name: "a target without evidence",
    path: "targets.slim-jaws.evidence",
    change: "gone",
    also: [["targets.slim-jaws.source", "gone"]],
    speaks: ["target-mechanism"],
  },
  {
    name: "nobody uses a target",
    path: "targets.slim-jaws.users",
    change: "gone",
    speaks: ["target-absorbable"],
  },
  {
    name: "only a university uses a target",
    path: "targets.slim-jaws.users",
    change: { set: ["university"] },
    speaks: ["target-absorbable"],
  },
  {
    name: "a target asks for no level",
    path: "targets.repair-validation.requiredLevel",
    change: "gone",
    speaks: ["target-absorbable"],
  },
  {
    name: "a target far beyond the firms, and no measure helps",
    path: "targets.repair-validation.requiredLevel",
    change: { set: 5 },
    also: [
      ["targets.repair-validation.stages", { set: ["recycling"] }],
      ["chain.stages.recycling.level", { set: 1 }],
    ],
    speaks: ["spillover-path"],
  },
  {
    name: "nobody asks for a target",
    path: "targets.slim-jaws.demand",
    change: "gone",
    also: each("gone", [
      "targets.slim-jaws.needs",
      "diagnosis.needs.slim-instruments",
      "diagnosis.needs.familiar-handle",
    ]),
    speaks: ["demand-pull"],
  },
  {
    name: "a technology nobody knows",
    path: "targets.slim-jaws.technologies",
    change: { set: [{ ja: "量子計算", en: "Quantum computing" }] },
    speaks: ["knowledge-match"],
  },
  {
    name: "an effect too small for the region",
    path: "targets.repair-validation.effect.likely.value",
    change: { set: "1.05億円" },
    also: [
      ["targets.repair-validation.effect.likely.factors", "gone"],
      ["targets.repair-validation.effect.low.value", { set: "0.5億円" }],
      ["targets.repair-validation.effect.low.factors", "gone"],
    ],
    speaks: ["region-scale"],
  },
  {
    name: "an effect that is not its factors",
    path: "targets.repair-validation.effect.likely.value",
    change: { set: "12.5億円" },
    speaks: ["figures-agree"],
  },
  {
    name: "an effect in jobs",
    path: "targets.repair-validation.effect.likely",
    change: { set: { value: "200人", asOf: "FY2033", kind: "assumption", note: "Set." } },
    speaks: ["region-scale"],
  },
  {
    name: "a chosen target without effect",
    path: "targets.repair-validation.effect",
    change: "gone",
    speaks: ["region-scale"],
  },
];
