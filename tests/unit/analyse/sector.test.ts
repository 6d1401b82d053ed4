import { describe, expect, it } from "vitest";
import { sectorOf as payerSector } from "../../../src/analyse/finance/sector-of.ts";
import { sectorOf } from "../../../src/analyse/sector.ts";
import { valuesOf } from "../../../src/model/enumerations.ts";
import { soundPlanOf } from "../../kit/plan-of.ts";

const bodyOf = (type: string) => {
  const [body] = soundPlanOf(`institutions: { a: { name: A, type: ${type} } }\n`).plan.institutions;
  if (!body) throw new Error(type);
  return body;
};

describe("the sector of an institution", () => {
  it("is known of every type", () => {
    for (const type of valuesOf("institutionType")) expect(sectorOf({ type }), type).toBeDefined();
  });

  it("is government of a Land or a county, and its money is public", () => {
    const land = bodyOf("regional-government");
    expect([sectorOf(land), payerSector(land)]).toEqual(["government", "public"]);
  });

  it("is support of a foundation, whose money may be either", () => {
    const foundation = bodyOf("foundation");
    expect([sectorOf(foundation), payerSector(foundation)]).toEqual(["support", "other"]);
  });
});
