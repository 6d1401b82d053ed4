import type { Quantity } from "../../notation/quantity.ts";
import { defineAccount, type Reading } from "../account.ts";
import { liquidity } from "../analyses/liquidity.ts";
import { briefMoney } from "../finance/brief-money.ts";
import type { Bridge } from "../finance/cash.ts";
import { money } from "../finance/money.ts";

const ofBridge = (
  { need, month, length }: Bridge,
  currency: string,
  ...of: readonly string[]
): readonly Reading[] => [
  { quantity: "bridging", of, value: need, in: currency },
  ...(month === undefined ? [] : [{ quantity: "deepest", of, value: month }]),
  { quantity: "length", of, value: length },
];

/** Cash until the grants come in. */
export const liquidityAccount = defineAccount({
  analysis: liquidity,
  step: 5,
  quantities: {
    bridging: {
      unit: "money",
      says: "most that has to be advanced at one time until grants come in: in all, by owner, and with every task settled at its P80 finish",
    },
    deepest: { unit: "month", says: "month at the end of which it is most" },
    length: { unit: "months", says: "months on end, around that one, in which money is advanced" },
    subsidies: { unit: "money", says: "grants and subsidies counted: in all and by owner" },
    paid: { unit: "money", says: "costs paid in a fiscal year that grants pay for" },
    received: { unit: "money", says: "grants that come in in a fiscal year" },
    balance: {
      unit: "money",
      says: "grants received less costs paid, at the end of a fiscal year",
    },
  },
  readings: (outcome) => {
    if (!outcome.defined) return [{ quantity: "bridging", why: outcome }];
    const { currency, bridge, subsidies, owners, years, late } = outcome;
    return [
      ...ofBridge(bridge, currency),
      ...(late.defined
        ? ofBridge(late.bridge, currency, "p80")
        : [{ quantity: "bridging", of: ["p80"], why: late }]),
      { quantity: "subsidies", value: subsidies, in: currency },
      ...owners.flatMap((one): readonly Reading[] => {
        const of = one.owner ? `institutions.${one.owner.id}` : "not stated";
        return [
          ...ofBridge(one.bridge, currency, of),
          { quantity: "subsidies", of: [of], value: one.subsidies, in: currency },
        ];
      }),
      ...years.flatMap(({ year, paid, received, balance }): readonly Reading[] => {
        const of = [year.written];
        return [
          { quantity: "paid", of, value: paid, in: currency },
          { quantity: "received", of, value: received, in: currency },
          { quantity: "balance", of, value: balance, in: currency },
        ];
      }),
    ];
  },
  basis: (outcome, { roadmap }) =>
    outcome.defined
      ? {
          figures: roadmap.tasks.flatMap(({ cost, funding }) =>
            cost && funding.length > 0 ? [cost] : [],
          ),
          parts: ["roadmap.tasks", "programmes"],
          ...(outcome.late.defined ? { drawn: outcome.late.drawn } : {}),
          taken: {
            spread: "even",
            ...(outcome.termsTaken > 0 ? { paidAtTaskEnd: outcome.termsTaken } : {}),
          },
        }
      : { figures: [] },
  lines: {
    bridge: (
      { need, month, length }: { need: Quantity; month: number; length: number },
      { quantity, month: print, number },
    ) =>
      `until the grants come in, up to ${quantity(need)} has to be advanced (${print(month)}; ${number(length)} months on end)`,
    none: () => "the grants come in before the costs they are for",
  },
  brief: (outcome, { roadmap }) => {
    if (roadmap.tasks.every(({ funding }) => funding.length === 0)) return undefined;
    if (!outcome.defined) return outcome.reason === "noSubsidies" ? undefined : outcome;
    const { need, month, length } = outcome.bridge;
    return month === undefined
      ? { key: "none", facts: {} }
      : {
          key: "bridge",
          facts: { need: briefMoney(money(need, outcome.currency)), month, length },
        };
  },
});
