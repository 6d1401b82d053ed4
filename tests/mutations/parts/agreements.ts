import type { Mutation } from "../mutation.ts";

/** What was agreed, and what has changed since: judged with an agreement of everybody who carries something. */
export const agreements: readonly Mutation[] = [
  {
    name: "a duty of one body given to another",
    path: "roles.blank-launch.accountable",
    change: { set: "association" },
    speaks: [["agreement-record", "institutions.association", "institutions.forgers"]],
    signed: true,
  },
  {
    name: "what a task costs changed",
    path: "roadmap.tasks.blank-launch.cost.value",
    change: { set: "51百万円" },
    speaks: [["agreement-record", "institutions.bank", "institutions.forgers"], "budget-balances"],
    signed: true,
  },
  {
    name: "an agreement gone",
    path: "agreements[institution=bank]",
    change: "gone",
    speaks: [["agreement-record", "institutions.bank"]],
    signed: true,
  },
  {
    name: "all agreements gone",
    path: "agreements",
    change: "gone",
    speaks: ["agreement-record"],
    signed: true,
  },
  {
    name: "an agreement to another text",
    path: "agreements[institution=bank].fingerprint",
    change: { set: "0000000000000000000000000000000000000000000000000000000000000000" },
    speaks: ["agreement-record"],
    signed: true,
  },
  {
    name: "an agreement by an unknown algorithm",
    path: "agreements[institution=bank].algorithm",
    change: { set: "rip-9" },
    speaks: ["agreement-record"],
    signed: true,
  },
  {
    name: "the test of a gate changed",
    path: "roadmap.tasks.blank-launch.gate.test",
    change: { set: "More orders." },
    speaks: [["agreement-record", "institutions.association", "institutions.forgers"]],
    signed: true,
  },
];
