import { exactSum } from "../../notation/exact.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { defineAccount, type Reading } from "../account.ts";
import { taskFunding } from "../analyses/task-funding.ts";
import { briefMoney } from "../finance/brief-money.ts";
import type { FundedTask } from "../finance/funded-task.ts";
import { money } from "../finance/money.ts";

/** What no source takes, and what stands as a gap among the sources. */
const gapOf = ({ gap, sources }: Pick<FundedTask, "gap" | "sources">): number =>
  sources.reduce(
    (sum, { status, amount }) => (status === "gap" ? exactSum(sum, amount) : sum),
    gap,
  );

const ofTask = (task: string, { currency, ...funded }: FundedTask): readonly Reading[] => {
  const amountOf = (quantity: string, value: number, ...of: readonly string[]): Reading => ({
    quantity,
    of: [task, ...of],
    value,
    in: currency,
  });
  return [
    amountOf("cost", funded.cost),
    ...funded.sources.flatMap(({ eligible, amount, limit, status }, place) => [
      amountOf("eligible", eligible, `funding.${place}`),
      amountOf(status === "gap" ? "notFound" : "amount", amount, `funding.${place}`),
      ...(limit
        ? [{ quantity: "limit", of: [task, `funding.${place}`], value: limit } as const]
        : []),
    ]),
    amountOf("gap", gapOf(funded)),
    ...funded.faults.map((fault): Reading => {
      const of = [task, ...fault.lines.map((place) => `funding.${place}`)];
      return fault.kind === "ratesOverOne"
        ? { quantity: "publicRates", of, value: fault.sum }
        : { quantity: "fault", of, value: fault.kind };
    }),
  ];
};

/** Who pays for the tasks. */
export const taskFundingAccount = defineAccount({
  analysis: taskFunding,
  step: 5,
  quantities: {
    cost: { unit: "money", says: "cost of a task" },
    eligible: { unit: "money", says: "cost of a task that counts for a source" },
    amount: { unit: "money", says: "what a source pays of the cost of a task" },
    notFound: { unit: "money", says: "part of the cost that a line marks as a gap: not yet found" },
    limit: {
      unit: "name",
      says: "why a source pays less than its rate: its cap, what is left of the cost, or another programme that counts the same cost",
    },
    gap: {
      unit: "money",
      says: "cost of a task that no stated source pays, with what its lines mark as a gap",
    },
    publicRates: {
      unit: "share",
      says: "public rates on the same cost that come to more than the whole, with their lines",
    },
    fault: { unit: "name", says: "what the lines named contradict" },
    claimed: { unit: "money", says: "what the tasks take from a measure by their funding lines" },
    claimable: { unit: "money", says: "the budget of such a measure" },
    subsidies: { unit: "money", says: "all grants and subsidies of tasks with funding lines" },
    own: { unit: "money", says: "the owners’ own money in tasks with funding lines" },
    others: { unit: "money", says: "all other sources of tasks with funding lines" },
    totalCost: { unit: "money", says: "cost of the tasks with funding lines" },
    totalGap: { unit: "money", says: "the gaps of those tasks together" },
  },
  readings: ({ tasks, total, claims }) => [
    ...tasks.flatMap(({ task, funding }): readonly Reading[] => {
      const of = `roadmap.tasks.${task.id}`;
      return funding.defined ? ofTask(of, funding) : [{ quantity: "cost", of: [of], why: funding }];
    }),
    ...claims.flatMap(({ measure, currency, amount, budget }): readonly Reading[] => {
      const about = { of: [`measures.${measure.id}`], in: currency };
      return [
        { quantity: "claimed", ...about, value: amount },
        ...(budget === undefined ? [] : [{ quantity: "claimable", ...about, value: budget }]),
      ];
    }),
    ...(total.defined
      ? (
          [
            ["totalCost", total.cost],
            ["subsidies", total.subsidies],
            ["own", total.own],
            ["others", total.others],
            ["totalGap", total.gap],
          ] as const
        ).map(([quantity, value]): Reading => ({ quantity, value, in: total.currency }))
      : []),
  ],
  basis: ({ tasks }) => {
    const sources = tasks.flatMap(({ funding }) => (funding.defined ? funding.sources : []));
    const silent = sources.filter(({ statusStated }) => !statusStated).length;
    return {
      figures: tasks.flatMap(({ task }) => [
        ...(task.cost && task.funding.length > 0 ? [task.cost] : []),
        ...task.funding.flatMap(({ eligible, cap }) => [eligible, cap].flatMap((one) => one ?? [])),
      ]),
      parts: sources.length > 0 ? ["roadmap.tasks", "measures", "programmes"] : [],
      ...(silent > 0 ? { taken: { plannedSources: silent } } : {}),
    };
  },
  lines: {
    paid: ({ cost }: { cost: Quantity }, { quantity }) =>
      `the stated sources pay all of the ${quantity(cost)} of the tasks that name them`,
    open: ({ cost, gap }: { cost: Quantity; gap: Quantity }, { quantity }) =>
      `${quantity(gap)} of the ${quantity(cost)} of the tasks that name their sources has none`,
  },
  brief: ({ tasks, total }) => {
    if (tasks.every(({ task }) => task.funding.length === 0)) return undefined;
    if (!total.defined) return total;
    const { currency } = total;
    const [cost, gap] = [total.cost, total.gap].map((one) => briefMoney(money(one, currency)));
    const facts = { cost, gap };
    return { key: total.gap > 0 ? "open" : "paid", facts };
  },
});
