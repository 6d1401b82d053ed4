import { each, type Mutation } from "../mutation.ts";

/** What stands in the way, and who removes it. */
export const measures: readonly Mutation[] = [
  {
    name: "a barrier nobody removes",
    path: "measures.finisher-school.barriers",
    change: { set: ["scattered-blanks"] },
    speaks: ["barrier-covered"],
  },
  {
    name: "a measure against no barrier",
    path: "measures.value-account.barriers",
    change: "gone",
    speaks: ["barrier-covered"],
  },
  {
    name: "a measure against a barrier that is none",
    path: "measures.value-account.barriers",
    change: { set: ["nothing"] },
    speaks: ["barrier-covered", "reference/unknown"],
  },
  {
    name: "no barriers",
    path: "barriers",
    change: "gone",
    speaks: ["barrier-covered", "reference/unknown"],
  },
  {
    name: "a barrier no measure names",
    path: "barriers.extra",
    change: { set: { kind: "finance", severity: 2, text: "Nothing is lent on patents." } },
    speaks: ["barrier-covered"],
  },
  {
    name: "no measures",
    path: "measures",
    change: "gone",
    speaks: [
      "barrier-covered",
      "reference/unknown",
      ["target-absorbable", "targets.repair-validation", "targets.slim-jaws"],
      ["upstream-capacity", "chain.stages.finishing", "chain.stages.forging"],
    ],
  },
  {
    name: "a measure for nothing",
    path: "measures.quality-school.targets",
    change: "gone",
    also: each("gone", ["measures.quality-school.tasks", "roadmap.tasks.quality-training.funding"]),
    speaks: ["budget-balances", "measure-addresses-target", "valley-of-death"],
  },
  {
    name: "a measure that nobody gains from",
    path: "measures.quality-school.beneficiaries",
    change: "gone",
    speaks: ["measure-addresses-target"],
  },
  {
    name: "a measure for others than the target’s",
    path: "measures.film-research.beneficiaries",
    change: { set: ["newspaper"] },
    speaks: ["measure-addresses-target"],
  },
  {
    name: "a measure for a rejected target",
    path: "measures.quality-school.targets",
    change: { set: ["robot-body"] },
    also: each("gone", ["measures.quality-school.tasks", "roadmap.tasks.quality-training.funding"]),
    speaks: ["budget-balances", "measure-addresses-target", "valley-of-death"],
  },
  {
    name: "a measure without a description",
    path: "measures.quality-school.description",
    change: "gone",
    speaks: ["measure-customised"],
  },
  {
    name: "two measures in the same words",
    path: "measures.press-sharing.description",
    change: {
      set: {
        ja: "外径3 mm級の関節と被膜の試作にかかる費用の一部を、鍛造素材と修理の試作とともに補助します。",
        en: "Part of the cost of trial joints and coatings is paid.",
      },
    },
    also: [
      [
        "measures.coating-line.description",
        {
          set: {
            ja: "外径3 mm級の関節と被膜の試作にかかる費用の一部を、鍛造素材と修理の試作とともに補助します。",
            en: "Part of the cost of trial joints and coatings is paid.",
          },
        },
      ],
    ],
    speaks: ["measure-customised"],
  },
  {
    name: "a measure that fits any region",
    path: "measures.film-research.description",
    change: { set: { ja: "全員を幅広く応援します。", en: "Everybody is helped." } },
    also: [["measures.film-research.title", { set: { ja: "幅広い応援", en: "Help for all" } }]],
    speaks: ["measure-customised"],
  },
  {
    name: "only research is supported",
    path: "measures.coordination-desk.type",
    change: { set: "rd" },
    also: each({ set: "rd" }, [
      "measures.theatre-trials.type",
      "measures.quality-school.type",
      "measures.finisher-school.type",
      "measures.press-sharing.type",
      "measures.coating-line.type",
      "measures.regulatory-desk.type",
      "measures.cleaning-lab.type",
      "measures.repair-trials.type",
      "measures.launch-finance.type",
      "measures.own-brand-trials.type",
      "measures.service-contracts.type",
      "measures.value-account.type",
    ]),
    speaks: ["measure-mix"],
  },
  {
    name: "no money for launches",
    path: "measures.launch-finance.type",
    change: { set: "facility" },
    speaks: ["measure-mix"],
  },
  {
    name: "nothing is connected",
    path: "measures.coordination-desk.intervention",
    change: { set: "complete" },
    also: each({ set: "complete" }, [
      "measures.theatre-trials.intervention",
      "measures.blank-joint-research.intervention",
      "measures.film-research.intervention",
      "measures.regulatory-desk.intervention",
      "measures.repair-trials.intervention",
      "measures.own-brand-trials.intervention",
      "measures.service-contracts.intervention",
    ]),
    speaks: ["measure-mix"],
  },
  {
    name: "a measure that does not say what it is",
    path: "measures.launch-finance.type",
    change: "gone",
    speaks: ["measure-mix"],
  },
];
