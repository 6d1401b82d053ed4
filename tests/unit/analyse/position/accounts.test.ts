import { describe, expect, test } from "vitest";
import type { Account } from "../../../../src/analyse/account.ts";
import { relatednessAccount } from "../../../../src/analyse/accounts/relatedness.ts";
import { shiftShareAccount } from "../../../../src/analyse/accounts/shift-share.ts";
import { specialisationAccount } from "../../../../src/analyse/accounts/specialisation.ts";
import { varietyAccount } from "../../../../src/analyse/accounts/variety.ts";
import { planOf } from "../../../kit/plan-of.ts";
import { withStatistics } from "./statistics-of.ts";

const industries = ["1025", "1011", "0911", "2211", "2212"];
const { plan, use } = withStatistics(
  {
    2016: { own: [90, 20, 10, 60, 5], 全国: [400, 150, 150, 400, 90] },
    2021: { own: [100, 40, 10, 55, 7], 全国: [440, 210, 135, 480, 90] },
  },
  { industries, more: ", unit: 1000 people" },
);

const accounts = [
  specialisationAccount,
  shiftShareAccount,
  varietyAccount,
  relatednessAccount,
] as readonly Account<unknown>[];

describe.each(accounts)("the account of $id", (account) => {
  test("gives finite numbers of known quantities, or why there are none", () => {
    for (const { quantity, value, low, high, why } of account.readings(
      use(account.analysis),
      plan,
    )) {
      expect(Object.keys(account.quantities)).toContain(quantity);
      for (const number of [value, low, high])
        if (typeof number === "number") expect(Number.isFinite(number), quantity).toBe(true);
      expect((value === undefined) === (why !== undefined), quantity).toBe(true);
    }
  });

  test("says nothing of a plan without statistics", () => {
    const empty = planOf("plan: { id: a }\n");
    expect(account.brief(empty.use(account.analysis), empty.plan)).toBeUndefined();
  });
});

test("sizes are in whole units, quotients with their interval", () => {
  const readings = specialisationAccount.readings(use(specialisationAccount.analysis), plan);
  expect(readings[0]).toEqual({
    quantity: "size",
    of: ["industries.1025"],
    value: 100_000,
    in: "people",
  });
  expect(readings[1]).toMatchObject({ quantity: "location-quotient", interval: "95%" });
});

test("what they were computed from is the file", () => {
  const basis = shiftShareAccount.basis(use(shiftShareAccount.analysis), plan);
  expect(basis).toEqual({
    figures: [],
    tables: [{ file: "s.csv", kind: "actual" }],
  });
});

test("the line speaks of the product's industry", () => {
  expect(specialisationAccount.brief(use(specialisationAccount.analysis), plan)).toMatchObject({
    key: "own",
    facts: { name: "1025", year: 2021 },
  });
  expect(relatednessAccount.brief(use(relatednessAccount.analysis), plan)).toMatchObject({
    reason: "fewRegions",
  });
});
