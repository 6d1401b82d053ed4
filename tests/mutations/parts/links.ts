import type { Mutation } from "../mutation.ts";

/** What flows from stage to stage. */
export const links: readonly Mutation[] = [
  {
    name: "the whole chain gone",
    path: "chain",
    change: "gone",
    speaks: [
      "chain-connected",
      "reference/unknown",
      [
        "spillover-path",
        "spillover.paths.blanks-to-finish",
        "spillover.paths.repair-to-design",
        "spillover.paths.tips-to-orders",
      ],
      [
        "target-anchored",
        "targets.blank-forging",
        "targets.repair-validation",
        "targets.slim-jaws",
      ],
    ],
  },
  {
    name: "the way from makers to holders gone",
    path: "chain.links[from=assembly,to=mah]",
    change: "gone",
    speaks: ["chain-closure"],
  },
  {
    name: "the way from holders to dealers gone",
    path: "chain.links[from=mah,to=dealers]",
    change: "gone",
    speaks: [["chain-connected", "chain.stages.mah"]],
  },
  {
    name: "assembly sells back to forging",
    path: "chain.links[from=assembly,to=repair].to",
    change: { set: "forging" },
    speaks: ["chain-closure", "chain-cycle-explained"],
  },
  {
    name: "a link to a stage that is none",
    path: "chain.links[from=mah,to=dealers].to",
    change: { set: "dealer" },
    speaks: [["chain-connected", "chain.stages.mah"], "reference/unknown"],
  },
  {
    name: "a link a hundred thousand times as large",
    path: "chain.links[from=machining,to=assembly].value.value",
    change: { set: "148兆円" },
    speaks: ["chain-closure", "units-time-codes"],
  },
  {
    name: "a link in another currency",
    path: "chain.links[from=machining,to=assembly].value.value",
    change: { set: "USD 100 M" },
    speaks: ["units-time-codes"],
  },
  {
    name: "a link without what it is grounded on",
    path: "chain.links[from=forging,to=machining].value.note",
    change: "gone",
    speaks: ["figure-sourced"],
  },
  {
    name: "one part of steel weighs ten times as much",
    path: "chain.inputs[stage=forging,of=special-steel].quantity",
    change: { set: "1 kg" },
    speaks: ["upstream-capacity"],
  },
  {
    name: "an input of a stage that is none",
    path: "chain.inputs[stage=forging,of=special-steel].of",
    change: { set: "steel" },
    speaks: ["reference/unknown"],
  },
];
