import type { Mutation } from "../mutation.ts";

/** Thresholds, waivers, sources and methods. */
export const exceptions: readonly Mutation[] = [
  {
    name: "a threshold of a name the rule lacks",
    path: "thresholds",
    change: { set: { "chain-closure": { lowest: "40%", reason: "Set." } } },
    speaks: ["threshold"],
  },
  {
    name: "a threshold for a rule that is none",
    path: "thresholds",
    change: { set: { "chain-close": { minimum: "40%", reason: "Set." } } },
    speaks: ["threshold"],
  },
  {
    name: "more closure asked for than there is",
    path: "thresholds",
    change: { set: { "chain-closure": { minimum: "90%", reason: "Set." } } },
    speaks: [["chain-closure", "chain"]],
  },
  {
    name: "the waiver gone",
    path: "waivers[rule=comparison-basis]",
    change: "gone",
    speaks: [["comparison-basis", "indicators.finisher-pay"]],
  },
  {
    name: "the waiver expired",
    path: "waivers[rule=comparison-basis].expires",
    change: { set: "2026-03" },
    speaks: [["comparison-basis", "indicators.finisher-pay"], "waiver"],
  },
  {
    name: "a waiver of what is not found",
    path: "waivers[rule=comparison-basis].place",
    change: { set: "indicators.chain-jobs" },
    speaks: [["comparison-basis", "indicators.finisher-pay"], "waiver"],
  },
  {
    name: "a waiver of a rule that is none",
    path: "waivers[rule=comparison-basis].rule",
    change: { set: "comparison-bases" },
    speaks: [["comparison-basis", "indicators.finisher-pay"], "waiver"],
  },
  {
    name: "the source of the construction gone",
    path: "sources.construction",
    change: "gone",
    speaks: [
      ["diamond-complete", "diagnosis.diamond"],
      ["figure-sourced", "indicators.region-value-added"],
      "reference/unknown",
    ],
  },
  {
    name: "a standard among the sources gone",
    path: "sources.iso-17664",
    change: "gone",
    speaks: ["reference/unknown"],
  },
  {
    name: "a price index without a note",
    path: "methods.priceIndex.note",
    change: "gone",
    speaks: ["figure-sourced"],
  },
];
