import { each, type Mutation } from "../mutation.ts";

/** Where everybody pulls, and who is against it. */
export const efforts: readonly Mutation[] = [
  { name: "no efforts", path: "efforts", change: "gone", speaks: ["vector-alignment"] },
  {
    name: "most of the makers’ effort goes elsewhere",
    path: "efforts[institution=assemblers].plan",
    change: { set: { "slim-jaws": "0.5 FTE", other: "5.5 FTE" } },
    speaks: ["vector-alignment"],
  },
  {
    name: "all efforts go elsewhere",
    path: "efforts[institution=assemblers].plan",
    change: { set: { other: "60 FTE" } },
    also: each({ set: { other: "5 FTE" } }, [
      "efforts[institution=prefecture].plan",
      "efforts[institution=support-body].plan",
      "efforts[institution=industrial-lab].plan",
      "efforts[institution=university].plan",
      "efforts[institution=forgers].plan",
      "efforts[institution=machinists].plan",
      "efforts[institution=association].plan",
    ]),
    speaks: ["vector-alignment"],
  },
  {
    name: "an effort in money",
    path: "efforts[institution=city].plan.slim-jaws",
    change: { set: "0.2億円" },
    speaks: ["vector-alignment"],
  },
  {
    name: "an effort of nobody",
    path: "efforts[institution=city].institution",
    change: { set: "nobody" },
    speaks: ["reference/unknown"],
  },
  {
    name: "an effort for a target that is none",
    path: "efforts[institution=city].plan",
    change: { set: { slim: "0.2 FTE" } },
    speaks: ["reference/unknown"],
  },
  {
    name: "an objection that is not settled",
    path: "positions[institution=surface-firms].resolution",
    change: "gone",
    speaks: ["opposition-resolved"],
  },
  {
    name: "a supporter who objects",
    path: "positions[institution=forgers].stance",
    change: { set: -2 },
    speaks: ["opposition-resolved"],
  },
  {
    name: "a stance on a target that is none",
    path: "positions[institution=forgers].target",
    change: { set: "blanks" },
    speaks: ["reference/unknown"],
  },
  {
    name: "an objector who has been answered",
    path: "positions[institution=forgers].stance",
    change: { set: -2 },
    also: [["positions[institution=forgers].resolution", { set: "Settled." }]],
    speaks: [],
  },
];
