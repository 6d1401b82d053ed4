import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/analyse/account.ts";
import { accounts } from "../../../src/analyse/accounts/index.gen.ts";
import { analyse } from "../../../src/analyse/analyse.ts";
import { takenKinds } from "../../../src/analyse/taken.ts";
import type { Table } from "../../../src/document/block.ts";
import type { Language } from "../../../src/text/language.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";
import { cellsOf, composed, everyBlock, samplePlan, wholeSections } from "./composed.ts";
import { financedPlan } from "./financed-plan.ts";

const rowsIn = async (language: Language, plan = financedPlan().plan) => {
  const table = everyBlock(wholeSections(await composed(plan, language))).find(
    (block): block is Table => block.kind === "table" && block.id === "basis-computed",
  );
  return new Map((table?.rows ?? []).map((row) => [cellsOf(row)[0], cellsOf(row)]));
};

describe("what each result was computed from", () => {
  test("names what was taken in words, and not by the names of programs", async () => {
    const ja = await rowsIn("ja");
    expect(ja.get("資金繰りとつなぎ資金")?.[3]).toBe(
      "事業費は取組の月に均等に割り付ける、乱数の種：1、抽出回数：10,000",
    );
    const en = await rowsIn("en");
    expect(en.get("Funding along the roadmap")?.[3]).toBe(
      "costs spread evenly over the months of a task; tasks without sources, paid from the measures’ budgets by cost: 1",
    );
  });

  test("does not say of a rate the plan states that it was taken", async () => {
    const row = (await rowsIn("en")).get("Cost per result");
    expect(row?.[2]).toBe("measures\nmethods.discountRate");
    expect(row?.[3]).toBe("–");
  });

  test("prints the seed as it is written, and shares in percent", async () => {
    const rows = [...(await rowsIn("ja", await samplePlan())).values()];
    const taken = rows.map((row) => row[3] ?? "").join("\n");
    expect(taken).toMatch(/乱数の種：\d+、抽出回数：10,000/);
    // but for the quotient and full-time equivalents, which have no other name in Japanese
    expect(taken.replaceAll("FLQ", "")).not.toMatch(/[A-Za-z]{2}/);
  });

  test("takes nothing under a name that has no word", async () => {
    for (const plan of [await samplePlan(), financedPlan().plan, soundPlanOf(rated).plan]) {
      const use = analyse(plan);
      for (const account of accounts as readonly Account<unknown>[]) {
        const { taken = {} } = account.basis(use(account.analysis), plan);
        expect(Object.keys(takenKinds)).toEqual(expect.arrayContaining(Object.keys(taken)));
      }
    }
  });
});

const rated = `
indicators:
  a: { baseline: 0人, target: 100人, additionality: { gross: 100人, leakage: 10%, reference: { gross: 40人 } } }
`;
