import type { Mutation } from "../mutation.ts";

/** The frame of the plan and its region, with the tables on it. */
export const frame: readonly Mutation[] = [
  {
    name: "an event says when otherwise",
    path: "plan.process[event=foundation].elsewhere",
    change: { set: [{ date: "2015-04", note: "As another record has it." }] },
    speaks: ["figures-agree"],
  },
  {
    name: "an era year beside the wrong Western year",
    path: "plan.purpose.ja",
    change: { set: "平成11年（2010年）に定めた方針による。" },
    speaks: ["units-time-codes"],
  },
  {
    name: "the region without its industry and economy",
    path: "region.industry",
    change: "gone",
    also: [["region.economy", "gone"]],
    speaks: ["region-scale"],
  },
  {
    name: "the regional industry smaller than what the product sells",
    path: "region.industry.value",
    change: { set: "20億円" },
    speaks: ["units-time-codes"],
  },
  {
    name: "the regional industry ten times as large",
    path: "region.industry.value",
    change: { set: "9,800億円" },
    speaks: ["region-scale"],
  },
  {
    name: "the population without a kind",
    path: "region.population.kind",
    change: "gone",
    speaks: ["figure-sourced"],
  },
  {
    name: "the population without a note",
    path: "region.population.note",
    change: "gone",
    speaks: ["figure-sourced"],
  },
  {
    name: "an actual population without a source",
    path: "region.population.kind",
    change: { set: "actual" },
    speaks: ["figure-sourced"],
  },
  {
    name: "a wide area without a reason",
    path: "region.kind",
    change: { set: "wide-area" },
    also: [["region.boundary", "gone"]],
    speaks: ["area-chain-fit"],
  },
  {
    name: "a code of a municipality with a wrong check digit",
    path: "region.codes",
    change: { set: { jis: ["131017"] } },
    speaks: ["units-time-codes"],
  },
  {
    name: "no statistics of the region",
    path: "region.statistics",
    change: "gone",
    also: [["product.nationalShare", "gone"]],
    speaks: ["specialisation-evidence"],
  },
  {
    name: "statistics in a file that is not there",
    path: "region.statistics.file",
    change: { set: "data/none.csv" },
    speaks: ["table/absent"],
  },
  {
    name: "statistics of a region the table lacks",
    path: "region.statistics.region",
    change: { set: "どこか" },
    speaks: ["table/region"],
  },
  {
    name: "an input-output table in a folder that is not there",
    path: "region.inputOutput.folder",
    change: { set: "data/none" },
    speaks: ["table/absent"],
  },
  {
    name: "the region’s people in the industry a fiftieth of what they were",
    path: "data/statistics.csv",
    change: { cells: ["瑞原県,2741,2023,2044", "瑞原県,2741,2023,41"] },
    speaks: [["specialisation-evidence", "product"]],
  },
];
