import { describe, expect, it } from "vitest";
import { budget } from "../../../src/analyse/analyses/budget.ts";
import { sumOf } from "../../../src/analyse/finance/sums.ts";
import { examine } from "../../../src/pipeline.ts";
import type { Member } from "../../../src/portfolio/member.ts";
import { type Portfolio, portfolioOf } from "../../../src/portfolio/portfolio.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { samples, today } from "../../kit/built-plan.ts";
import { planOf } from "../../kit/plan-of.ts";
import { barley, beer, oats } from "../../kit/two-towns.ts";

const together = (...texts: readonly string[]): Portfolio =>
  portfolioOf(
    texts.map((text, place): Member => {
      const { plan, use } = planOf(text);
      return { number: place + 1, plan, use, findings: [] };
    }),
  );

const idsOf = (entries: readonly { readonly institution: { readonly id: string } }[]) =>
  entries.map(({ institution }) => institution.id);

const withInstitutions = (...lines: readonly string[]): string =>
  `plan: { id: p, title: P }\nregion: { name: R }\ninstitutions:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;

describe("institutions in several plans", () => {
  const { shared, doubts } = together(barley, beer, oats);

  it("are known by their number whatever their id and name, and else by id and name together", () => {
    expect(shared.map(({ by, code, entries }) => ({ by, code, ids: idsOf(entries) }))).toEqual([
      { by: "code", code: "7000012050002", ids: ["lab", "laboratory"] },
      { by: "name", code: undefined, ids: ["bank", "bank"] },
    ]);
  });

  it("are never made one by the id or the name alone, and that is said", () => {
    expect(doubts.map(({ why, entries }) => [why, ...idsOf(entries)])).toEqual([
      ["name", "union", "growers"],
      ["id", "union", "union"],
    ]);
  });

  it("stay apart where their numbers differ, though id and name are the same", () => {
    const one = withInstitutions(`a: { name: A, codes: { corporateNumber: "1" } }`);
    const other = withInstitutions(`a: { name: A, codes: { corporateNumber: "2" } }`);
    const without = withInstitutions("a: { name: A }");
    const both = together(one, other);
    expect(both.shared).toEqual([]);
    expect(both.doubts).toHaveLength(1);
    // without a number it may be either
    expect(together(one, other, without).shared).toEqual([]);
    expect(together(one, without).shared.map(({ by }) => by)).toEqual(["both"]);
  });

  it("have the same name where it is the same in every language both have", () => {
    const local = (name: string) => withInstitutions(`a: { name: ${name} }`);
    const count = (a: string, b: string) => together(local(a), local(b)).shared.length;
    expect(count("{ en: Lab, ja: 試験場 }", "{ en: ' lab ', ja: 試験場 }")).toBe(1);
    expect(count("{ en: Lab, ja: 試験場 }", "{ en: Lab, ja: 研究所 }")).toBe(0);
    expect(count("{ en: Lab, ja: 試験場 }", "試験場")).toBe(1);
    expect(count("{ en: Lab }", "{ ja: 試験場 }")).toBe(0);
  });

  it("are told to be looked at where the regions differ", () => {
    const other = withInstitutions("a: { name: A }").replace("name: R }", "name: S }");
    const one = withInstitutions("a: { name: A }");
    expect(together(one, other).shared.map(({ isApart }) => isApart)).toEqual([true]);
    expect(together(one, one).shared.map(({ isApart }) => isApart)).toEqual([false]);
  });
});

describe("the load of an institution in several plans", () => {
  const [load] = together(barley, beer).loads;

  it("is added month by month", () => {
    expect(load?.plans.map(({ peak, personMonths }) => [peak, personMonths])).toEqual([
      [3, 36],
      [2, 24],
    ]);
    expect(load?.years).toEqual([
      { fiscalYear: 2027, personMonths: 48 },
      { fiscalYear: 2028, personMonths: 12 },
    ]);
    expect(load?.peak).toBe(5);
  });

  it("is set against the most it says it can give to a plan: both may mean the same people", () => {
    expect(load?.limit).toBe("capacity");
    expect(load?.capacity).toBe(4);
    expect(load?.overload).toMatchObject({ most: 1, personMonths: 6 });
    expect(load?.overload?.months).toHaveLength(6);
    expect(load?.plans.map(({ overload }) => overload?.months)).toEqual([[], []]);
  });

  it("is set against all its staff where no plan states what it can give", () => {
    const without = (text: string) =>
      text.replace(" capacity: 4 FTE,", "").replace(", capacity: 4 FTE", "");
    const [own] = together(without(barley), without(beer)).loads;
    expect(own).toMatchObject({ limit: "staff", capacity: 60 });
    expect(own?.overload?.months).toEqual([]);
  });
});

describe("links between clusters", () => {
  const told = (portfolio: Portfolio) =>
    portfolio.links.map(({ kind, from, to, into, by }) => [
      kind,
      `${from.member.number} ${from.stage?.id ?? "product"}`,
      `${to.member.number} ${to.stage?.id ?? "product"}`,
      into.map(({ id }) => id).join(),
      by === "name" ? by : by.code,
    ]);

  it("are found by the name of a stage or product, or by the code of both products", () => {
    expect(told(together(barley, beer, oats))).toEqual([
      ["feeds", "1 product", "2 malt", "brewing", "name"],
      ["shared-need", "1 bottles", "2 glass", "brewing", "name"],
      ["same-product", "1 product", "3 product", "", "hs 1107.10"],
    ]);
  });

  it("run the same way in whatever order the plans are named", () => {
    expect(told(together(beer, barley))[0]).toEqual([
      "feeds",
      "2 product",
      "1 malt",
      "brewing",
      "name",
    ]);
  });

  it("lead from where more of a stage is inside to where it is bought from outside", () => {
    const chain = (location: string) =>
      `plan: { id: p, title: P }\nchain:\n  stages:\n    a: { name: Yeast, location: ${location} }\n    b: { name: ${location} }\n  links: [{ from: a, to: b, kind: supply }]\n`;
    const kinds = (a: string, b: string) =>
      told(together(chain(a), chain(b))).map((one) => one.slice(0, 3));
    expect(kinds("in-region", "40%")).toEqual([["feeds", "1 a", "2 a"]]);
    expect(kinds("outside", "40%")).toEqual([["feeds", "2 a", "1 a"]]);
    expect(kinds("in-region", "in-region")).toEqual([["shared-stage", "1 a", "2 a"]]);
  });
});

describe("the money of several plans", () => {
  it("is never added across currencies", () => {
    const { money } = together(barley, beer);
    expect(
      money.map(({ currency, total }) => [currency, total.map(({ amount }) => amount)]),
    ).toEqual([
      ["JPY", [26_000_000]],
      ["EUR", [20_000]],
    ]);
    expect(money[0]?.years.map(({ written }) => written)).toEqual(["FY2027", "FY2028"]);
  });

  it("is added for an institution that pays in several plans", () => {
    const [yen] = together(barley, beer).money;
    const bank = yen?.payments.find(({ shared }) => shared.entries[0]?.institution.id === "bank");
    expect(bank?.plans.map(({ total }) => total[0]?.amount)).toEqual([10_000_000, 7_000_000]);
    expect(bank?.total[0]?.amount).toBe(17_000_000);
  });

  it("is put into fiscal years where plans write years that overlap, and nothing is lost", () => {
    const halves = beer.replace("EUR 20000", "3百万円").replace("2028-09", "2029-09");
    const [yen] = together(barley, halves).money;
    expect(yen?.years.map(({ written }) => written)).toEqual(["FY2027", "FY2028", "FY2029"]);
    expect(yen?.isSplit).toBe(true);
    expect(yen?.byYear.map((sum) => sum[0]?.amount)).toEqual([22_000_000, 6_000_000, 1_000_000]);
    expect(yen?.total[0]?.amount).toBe(29_000_000);
  });

  it("comes to what the sample plans come to, by plan, state, payer and year", async () => {
    const members: Member[] = [];
    for (const sample of samples) {
      const settings = { rules: [], today };
      const { plan, use } = await examine({ name: `plans/${sample}`, settings }, nodeDisk);
      if (plan && use) members.push({ number: members.length + 1, plan, use, findings: [] });
    }
    const { money } = portfolioOf(members);
    const all = sumOf(members.flatMap(({ use }) => use(budget).total));
    expect(money.length).toBeGreaterThan(1);
    expect(money.flatMap(({ total }) => total.map(({ amount }) => amount))).toEqual(
      all.map(({ amount }) => amount),
    );
    for (const { plans, statuses, payers, byYear, total } of money) {
      const whole = total.map(({ amount }) => amount);
      const added = (rows: readonly { readonly total: typeof total }[]) =>
        sumOf(rows.flatMap((row) => row.total)).map(({ amount }) => amount);
      expect([added(plans), added(statuses), added(payers)]).toEqual([whole, whole, whole]);
      expect(sumOf(byYear.flat()).map(({ amount }) => amount)).toEqual(whole);
      for (const { key, total: own } of plans) expect(own).toEqual(key.use(budget).total);
    }
  });
});

describe("regions", () => {
  it("are one by their codes, else by their names", () => {
    const { regions } = together(barley, beer, oats);
    expect(regions.map(({ members, by }) => [members.length, by])).toEqual([
      [2, "code"],
      [1, "one"],
    ]);
  });
});
