import { each, type Mutation } from "../mutation.ts";

/** What was found before anything was planned. */
export const diagnosis: readonly Mutation[] = [
  {
    name: "no statement on demand",
    path: "diagnosis.diamond[condition=demand,sign=threat].condition",
    change: { set: "chance" },
    also: each({ set: "chance" }, [
      "diagnosis.diamond[condition=demand,sign=opportunity].condition",
      "diagnosis.diamond[condition=demand,sign=opportunity].condition",
    ]),
    speaks: ["diamond-complete"],
  },
  {
    name: "no source of what is said of rivalry",
    path: "diagnosis.diamond[condition=rivalry,sign=strength].source",
    change: "gone",
    also: each("gone", [
      "diagnosis.diamond[condition=rivalry,sign=weakness].source",
      "diagnosis.diamond[condition=rivalry,sign=threat].source",
    ]),
    speaks: ["diamond-complete"],
  },
  {
    name: "the whole diamond gone",
    path: "diagnosis.diamond",
    change: "gone",
    speaks: ["diamond-complete"],
  },
  {
    name: "a threat nobody answers",
    path: "diagnosis.diamond[condition=demand,sign=threat].answeredBy",
    change: "gone",
    speaks: ["finding-used"],
  },
  {
    name: "a weakness answered by a rejected target",
    path: "diagnosis.diamond[condition=factor,sign=weakness].answeredBy",
    change: { set: ["robot-body"] },
    speaks: ["finding-used"],
  },
  {
    name: "a weakness answered by what is not there",
    path: "diagnosis.diamond[condition=factor,sign=weakness].answeredBy",
    change: { set: ["nothing"] },
    speaks: ["reference/unknown"],
  },
  {
    name: "no word why nothing is done",
    path: "diagnosis.diamond[condition=related,sign=weakness].answeredBy",
    change: "gone",
    speaks: ["finding-used"],
  },
  {
    name: "the whole diagnosis gone",
    path: "diagnosis",
    change: "gone",
    speaks: ["diamond-complete", "reference/unknown", "rival-benchmark"],
  },
  {
    name: "no rivals to compare with",
    path: "diagnosis.benchmarks",
    change: "gone",
    speaks: ["rival-benchmark"],
  },
  {
    name: "the region’s own values gone",
    path: "diagnosis.benchmarks.value-own",
    change: "gone",
    also: each("gone", ["diagnosis.benchmarks.repair-own", "diagnosis.benchmarks.scatter-own"]),
    speaks: [
      [
        "rival-benchmark",
        "diagnosis.benchmarks.repair-a",
        "diagnosis.benchmarks.scatter-a",
        "diagnosis.benchmarks.value-a",
      ],
    ],
  },
  {
    name: "the region’s own value of one metric gone",
    path: "diagnosis.benchmarks.repair-own",
    change: "gone",
    speaks: [["rival-benchmark", "diagnosis.benchmarks.repair-a"]],
  },
  {
    name: "a rival of another year",
    path: "diagnosis.benchmarks.repair-a.value.asOf",
    change: { set: 2019 },
    speaks: ["rival-benchmark"],
  },
  {
    name: "a rival in another unit",
    path: "diagnosis.benchmarks.repair-a.value.value",
    change: { set: "12円" },
    speaks: ["rival-benchmark"],
  },
  {
    name: "a rival a thousand times as dear",
    path: "diagnosis.benchmarks.value-a.value.value",
    change: { set: "26,500万円" },
    speaks: ["units-time-codes"],
  },
  {
    name: "a rival’s value without a note",
    path: "diagnosis.benchmarks.scatter-b.value.note",
    change: "gone",
    speaks: ["figure-sourced"],
  },
  {
    name: "the same rival twice with two values",
    path: "diagnosis.benchmarks.repair-b.name",
    change: { set: { ja: "競合産地A", en: "Rival district A" } },
    speaks: ["figures-agree"],
  },
  {
    name: "a need nobody answers",
    path: "diagnosis.needs.filing-help.importance",
    change: { set: 5 },
    also: [["diagnosis.needs.filing-help.answeredBy", "gone"]],
    speaks: ["finding-used"],
  },
  {
    name: "a need without who and when",
    path: "diagnosis.needs.even-blanks.who",
    change: "gone",
    also: each("gone", ["diagnosis.needs.even-blanks.date", "targets.blank-forging.demandAsOf"]),
    speaks: ["demand-pull"],
  },
  {
    name: "a need of a stage that is none",
    path: "diagnosis.needs.even-blanks.stage",
    change: { set: "forge" },
    speaks: ["reference/unknown"],
  },
  {
    name: "a seed without an owner that exists",
    path: "diagnosis.seeds.servo-forging.owner",
    change: { set: "nobody" },
    speaks: ["reference/unknown"],
  },
];
