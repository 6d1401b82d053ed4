import { each, type Mutation } from "../mutation.ts";

/** The stages of the chain. */
export const stages: readonly Mutation[] = [
  {
    name: "no market at the end of the chain",
    path: "chain.stages.hospitals.position",
    change: { set: "distribution" },
    speaks: ["chain-connected"],
  },
  {
    name: "the core is a component",
    path: "chain.stages.assembly.position",
    change: { set: "component" },
    speaks: ["chain-both-ends"],
  },
  {
    name: "nobody knows where forging is",
    path: "chain.stages.forging.location",
    change: "gone",
    speaks: ["stage-locality-known"],
  },
  {
    name: "the share of machining without a source",
    path: "chain.stages.machining.location",
    change: { set: "90%" },
    speaks: ["stage-locality-known"],
  },
  {
    name: "assembly and machining outside the region",
    path: "chain.stages.assembly.location",
    change: { set: "outside" },
    also: each({ set: "outside" }, [
      "chain.stages.machining.location",
      "chain.stages.finishing.location",
      "chain.stages.forging.location",
    ]),
    speaks: ["area-chain-fit", "chain-closure", ["leakage", "chain.stages.mah"]],
  },
  {
    name: "assembly outside the region, its makers in it",
    path: "chain.stages.assembly.location",
    change: { set: "outside" },
    speaks: ["area-chain-fit", "chain-closure", ["leakage", "chain.stages.mah"]],
  },
  {
    name: "assembly keeps more than it sells",
    path: "chain.stages.assembly.valueAdded",
    change: { set: { value: "390億円", kind: "assumption", note: "Set." } },
    speaks: ["chain-closure"],
  },
  {
    name: "the output of a stage that is not the sum of its parts",
    path: "chain.stages.finishing.output.value",
    change: { set: "93億円" },
    speaks: ["figures-agree"],
  },
  {
    name: "a part of the output of steel gone",
    path: "chain.stages.special-steel.output.parts.machining",
    change: "gone",
    speaks: ["figures-agree"],
  },
  {
    name: "packing can do a quarter of what is needed, and nothing is done",
    path: "chain.stages.sterile-packaging.capacity.value",
    change: { set: "500,000 本" },
    speaks: ["upstream-capacity"],
  },
  {
    name: "coating elsewhere can take a tenth",
    path: "chain.stages.coating-metro.capacity.value",
    change: { set: "90,000 個" },
    speaks: ["upstream-capacity"],
  },
  {
    name: "steel can be had for a tenth",
    path: "chain.stages.special-steel.capacity.value",
    change: { set: "120 t" },
    speaks: ["upstream-capacity"],
  },
  {
    name: "a capacity in another unit",
    path: "chain.stages.coating-metro.capacity.value",
    change: { set: "900,000 kg" },
    speaks: [["upstream-capacity", "chain.inputs"]],
  },
  {
    name: "the local market is the whole market",
    path: "chain.stages.hospitals.location",
    change: { set: "in-region" },
    also: [["chain.stages.dealers.location", { set: "in-region" }]],
    speaks: ["area-chain-fit", "traded-test"],
  },
  {
    name: "the level of assembly gone",
    path: "chain.stages.assembly.level",
    change: "gone",
    speaks: ["target-absorbable"],
  },
  {
    name: "a stage far below what is asked of it, with measures that train it",
    path: "chain.stages.repair.level",
    change: { set: 1 },
    speaks: [],
  },
  {
    name: "the employment of a stage without a kind",
    path: "chain.stages.forging.employment.kind",
    change: "gone",
    speaks: ["figure-sourced"],
  },
  {
    name: "a stage a thousand times as many people",
    path: "chain.stages.forging.employment.value",
    change: { set: "3,300,000人" },
    speaks: ["units-time-codes"],
  },
  {
    name: "a stage renamed, its references not",
    path: "chain.stages.recycling",
    change: { rename: "reuse" },
    speaks: [["chain-connected", "chain.stages.reuse"], "reference/unknown"],
  },
  {
    name: "the output of a stage without a note",
    path: "chain.stages.coating.output.note",
    change: "gone",
    speaks: ["figure-sourced"],
  },
  {
    name: "tools bought outside alone",
    path: "chain.stages.tools-jigs.location",
    change: { set: "outside" },
    speaks: [["leakage", "chain.stages.finishing"]],
  },
  {
    name: "a stage of nothing but a name",
    path: "chain.stages.extra",
    change: { set: { name: "Extra", position: "component" } },
    speaks: ["chain-connected", "stage-locality-known"],
  },
  {
    name: "a name says south-east, its description south-west",
    path: "chain.stages.coating.name",
    change: { set: { ja: "被膜（県南東部）", en: "Coating in the south-east" } },
    also: [
      [
        "chain.stages.coating.description",
        { set: { ja: "県南西部の5社です。", en: "Firms in the south-west." } },
      ],
    ],
    speaks: ["figures-agree"],
  },
];
