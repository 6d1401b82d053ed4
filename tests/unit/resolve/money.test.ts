import { describe, expect, it } from "vitest";
import { resolved } from "./resolved.ts";

describe("fields of money", () => {
  it.each([
    ["roadmap: { tasks: { a: { cost: 10人 } } }", "roadmap.tasks.a.cost"],
    [
      "roadmap: { tasks: { a: { cost: { value: 60%, asOf: 2026 } } } }",
      "roadmap.tasks.a.cost.value",
    ],
    [
      "chain: { stages: { a: {} }, links: [{ from: a, to: a, value: 12 t }] }",
      "chain.links.0.value",
    ],
    ["measures: { a: { budget: { FY2026: 5% } } }", "measures.a.budget.FY2026"],
    [
      "measures: { a: { budget: { FY2026: [{ amount: 2人 }] } } }",
      "measures.a.budget.FY2026.0.amount",
    ],
  ])("say another unit in %s", (text, path) => {
    const { said } = resolved(text);
    expect(said.map(({ code, place }) => [code, place.path.join(".")])).toEqual([
      ["money/otherUnit", path],
    ]);
  });

  it("take money of any currency and bare numbers", () => {
    const { said } = resolved(
      "roadmap: { tasks: { a: { cost: 5 }, b: { cost: EUR 2 m }, c: { cost: 3億円 } } }",
    );
    expect(said).toEqual([]);
  });
});
