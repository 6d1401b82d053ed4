import { each, type Mutation } from "../mutation.ts";

/** Budgets and the programmes that pay. */
export const money: readonly Mutation[] = [
  {
    name: "a larger share than the programme allows",
    path: "measures.quality-school.rate",
    change: { set: "90%" },
    speaks: ["programme-terms"],
  },
  {
    name: "a budget beyond the programme’s limit",
    path: "measures.press-sharing.budget.FY2027[payer=regional-bureau].amount",
    change: { set: "62,222百万円" },
    speaks: ["budget-balances", "funding-status", "units-time-codes"],
  },
  {
    name: "a budget that is not its cost",
    path: "measures.value-account.budget.FY2032[payer=prefecture].amount",
    change: { set: "123.727百万円" },
    speaks: ["budget-balances"],
  },
  {
    name: "a year of the budget gone",
    path: "measures.film-research.budget.FY2028",
    change: "gone",
    speaks: ["budget-balances"],
  },
  {
    name: "a budget in another currency",
    path: "measures.value-account.budget.FY2032[payer=prefecture].amount",
    change: { set: "USD 1 M" },
    speaks: ["budget-balances"],
  },
  {
    name: "a payer that is none",
    path: "measures.value-account.budget.FY2032[payer=prefecture].payer",
    change: { set: "nobody" },
    speaks: ["reference/unknown"],
  },
  {
    name: "money that does not say how sure it is",
    path: "measures.value-account.budget.FY2032[payer=prefecture].status",
    change: "gone",
    also: [["measures.value-account.status", "gone"]],
    speaks: ["funding-status"],
  },
  {
    name: "the first years’ money is only planned",
    path: "measures.press-sharing.budget.FY2027[payer=regional-bureau].status",
    change: { set: "planned" },
    also: each({ set: "planned" }, [
      "measures.press-sharing.budget.FY2027[payer=prefecture].status",
      "measures.film-research.budget.FY2028[payer=regional-bureau].status",
      "measures.film-research.budget.FY2028[payer=assemblers].status",
      "measures.coordination-desk.budget.FY2027[payer=prefecture].status",
      "measures.coordination-desk.budget.FY2028[payer=prefecture].status",
      "measures.film-research.budget.FY2027[payer=prefecture].status",
      "measures.blank-joint-research.budget.FY2028[payer=prefecture].status",
      "measures.quality-school.budget.FY2028[payer=prefecture].status",
    ]),
    speaks: ["funding-status"],
  },
  {
    name: "nothing said of what follows the public money",
    path: "measures.press-sharing.afterwards",
    change: "gone",
    speaks: ["self-reliance"],
  },
  {
    name: "a measure of a programme that is none",
    path: "measures.press-sharing.programme",
    change: { set: "nothing" },
    speaks: ["reference/unknown"],
  },
  {
    name: "the programme pays a smaller share",
    path: "programmes.people-grant.limits.rate",
    change: { set: "1/3" },
    speaks: ["programme-terms"],
  },
  {
    name: "the programme runs out sooner",
    path: "programmes.demo-grant.inForce",
    change: { set: "FY2026-FY2028" },
    speaks: ["programme-terms"],
  },
  {
    name: "the programme pays for fewer years",
    path: "programmes.market-grant.limits.years",
    change: { set: 1 },
    speaks: ["programme-terms"],
  },
  {
    name: "the limit of a programme without a note",
    path: "programmes.people-grant.limits.max.note",
    change: "gone",
    speaks: ["figure-sourced"],
  },
];
