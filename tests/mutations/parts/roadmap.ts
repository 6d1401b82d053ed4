import { each, type Mutation } from "../mutation.ts";

/** The order of the tasks, and how ready they are. */
export const roadmap: readonly Mutation[] = [
  {
    name: "the whole roadmap gone",
    path: "roadmap",
    change: "gone",
    speaks: [
      [
        "programme-terms",
        "measures.own-brand-trials",
        "measures.repair-trials",
        "measures.theatre-trials",
      ],
      "reference/unknown",
      "roadmap-to-region",
    ],
  },
  {
    name: "a road without demonstration",
    path: "roadmap.tasks.repair-demonstration.phase",
    change: { set: "development" },
    also: [["roadmap.tasks.outside-testing.phase", { set: "development" }]],
    speaks: [["roadmap-to-region", "targets.repair-validation"]],
  },
  {
    name: "a road without spillover",
    path: "roadmap.tasks.repair-spillover",
    change: "gone",
    also: each("gone", [
      "roadmap.tasks.region-account",
      "roles.repair-spillover",
      "roles.region-account",
    ]),
    speaks: [
      ["budget-balances", "measures.value-account"],
      "reference/unknown",
      ["roadmap-to-region", "targets.repair-validation"],
    ],
  },
  {
    name: "a road that ends at the prototype",
    path: "roadmap.tasks.slim-growth.phase",
    change: { set: "commercialisation" },
    speaks: [["roadmap-to-region", "targets.slim-jaws"]],
  },
  {
    name: "two tasks that wait for each other",
    path: "roadmap.tasks.blank-research.after",
    change: { set: ["blank-development"] },
    also: [["roadmap.tasks.blank-research.start", "gone"]],
    speaks: ["roadmap-order"],
  },
  {
    name: "a task before what it waits for",
    path: "roadmap.tasks.blank-demonstration.start",
    change: { set: "2027-06" },
    speaks: ["roadmap-order"],
  },
  {
    name: "a deadline that cannot be kept",
    path: "roadmap.tasks.region-account.deadline",
    change: { set: "2031-03" },
    speaks: ["roadmap-order"],
  },
  {
    name: "a task after one that is none",
    path: "roadmap.tasks.slim-launch.after",
    change: { set: ["slim-certificate"] },
    speaks: [
      ["budget-balances", "measures.own-brand-trials", "measures.value-account"],
      "gate-defined",
      ["layer-linked", "roadmap.tasks.slim-film"],
      "reference/unknown",
    ],
  },
  {
    name: "a technology that leads to no product",
    path: "roadmap.tasks.blank-demonstration.after",
    change: { set: ["finisher-training"] },
    speaks: [["layer-linked", "roadmap.tasks.blank-development"]],
  },
  {
    name: "a resource that leads nowhere",
    path: "roadmap.tasks.cleaning-room.after",
    change: { set: ["repair-growth"] },
    also: [["roadmap.tasks.repair-demonstration.after", { set: ["repair-standard"] }]],
    speaks: ["budget-balances", "layer-linked", "programme-terms"],
  },
  {
    name: "a region that comes after nothing",
    path: "roadmap.tasks.blank-spillover.after",
    change: "gone",
    also: [["roadmap.tasks.blank-spillover.start", { set: "2032-04" }]],
    speaks: ["layer-linked"],
  },
  {
    name: "readiness that falls",
    path: "roadmap.tasks.blank-demonstration.readiness",
    change: { set: { trl: "4-8", mrl: "6-8" } },
    speaks: ["readiness-monotone"],
  },
  {
    name: "readiness that leaps",
    path: "roadmap.tasks.blank-development.readiness",
    change: { set: { trl: "4-9", mrl: "4-9" } },
    speaks: ["readiness-monotone"],
  },
  {
    name: "a sale of what is not ready",
    path: "roadmap.tasks.blank-launch.readiness",
    change: { set: { trl: "8-8", mrl: "6-7" } },
    speaks: ["readiness-monotone"],
  },
];
