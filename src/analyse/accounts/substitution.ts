import type { LocalText } from "../../text/language.ts";
import { defineAccount, type Reading } from "../account.ts";
import { type BorderPurchase, substitution } from "../analyses/substitution.ts";
import { chainBasis } from "../chain/chain-basis.ts";

const purchaseReadings =
  (currency: string) =>
  (purchase: BorderPurchase): readonly Reading[] => {
    const { from, to, amount, capture, standard, gain, value, closureAfter } = purchase;
    const of = [`chain.stages.${from.id}`, `chain.stages.${to.id}`];
    return [
      { quantity: "amount", of, value: amount, in: currency },
      { quantity: "gain", of, value: gain },
      { quantity: "value", of, value, in: currency },
      { quantity: "premium", of, value: capture },
      { quantity: "standard", of, value: standard },
      ...(closureAfter === undefined
        ? []
        : [{ quantity: "closureAfter", of, value: closureAfter }]),
    ];
  };

/** What buying in the region would add. */
export const substitutionAccount = defineAccount({
  analysis: substitution,
  step: 1,
  quantities: {
    amount: {
      unit: "money",
      says: "what the second stage pays the first outside the region in a year",
    },
    gain: { unit: "share", says: "rise of the closure if all of it were bought in the region" },
    value: { unit: "money", says: "value added the region would keep of it in a year" },
    premium: {
      unit: "share",
      says: "by how much the local price may lie above before the region loses; also what a local seller is taken to keep",
    },
    standard: { unit: "name", says: "whose capture stands for the local seller’s" },
    closureAfter: { unit: "share", says: "closure after it, solved anew; each purchase by itself" },
  },
  readings: (outcome): readonly Reading[] =>
    outcome.defined
      ? outcome.purchases.flatMap(purchaseReadings(outcome.currency))
      : [{ quantity: "gain", why: outcome }],
  basis: (_, plan) => chainBasis(plan),
  lines: {
    first: (
      { from, to, gain }: { from: LocalText; to: LocalText; gain: number },
      { pick, number },
    ) =>
      `the purchase of ${pick(to)} from ${pick(from)} would add most if made in the region: ${number(100 * gain, 1)} points of closure`,
  },
  brief: (outcome, { chain }) => {
    if (chain.stages.length === 0) return undefined;
    if (!outcome.defined) return outcome;
    const [first] = outcome.purchases;
    return first
      ? { key: "first", facts: { from: first.from.name, to: first.to.name, gain: first.gain } }
      : undefined;
  },
});
