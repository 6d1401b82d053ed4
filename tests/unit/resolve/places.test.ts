import { describe, expect, it } from "vitest";
import { resolved } from "./resolved.ts";

describe("places", () => {
  it.each([
    ["in-region", 1],
    ["outside", 0],
    ["60%", 0.6],
    ["0.6", 0.6],
    ["6割", 0.6],
    ["６０％", 0.6],
    ["0", 0],
    ["{ share: 25%, kind: estimate }", 0.25],
  ])("%s is a share of %d", (written, share) => {
    const { plan, said } = resolved(`chain: { stages: { a: { location: ${written} } } }`);
    expect(said).toEqual([]);
    expect(plan.chain.stages[0]?.locality?.share).toBe(share);
  });

  it.each(["nearby", "120%", "-1", "60 t", "2", "{ share: far }"])("%s is none", (written) => {
    const { plan, said } = resolved(`institutions: { a: { location: ${written} } }`);
    expect(plan.institutions[0]?.locality).toBeUndefined();
    expect(said.map(({ code }) => code)).toEqual(["location/notAShare"]);
  });
});
