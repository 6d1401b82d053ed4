import { expect, test } from "vitest";
import { chain } from "../../../src/draw/figures/chain.ts";
import { drawnWith } from "../../kit/drawn-with.ts";

const { wordsIn } = drawnWith(chain);

test("the parts of the sales are all written with the same digits, so that they add up", () => {
  const names = ["steel", "tools", "film", "boxes", "paint"];
  const bought = [3.31, 2.44, 1.35, 0.85, 0.85];
  const yaml = `format: 1
plan: { id: t, title: T, status: draft, currency: JPY }
chain:
  stages:
    make: { name: Making, position: core, location: in-region, output: 20億円, valueAdded: 11.2億円 }
    shop: { name: Shops, position: market, location: outside }
${names.map((id) => `    ${id}: { name: ${id}, position: raw-material, location: outside }`).join("\n")}
  links:
    - { from: make, to: shop, kind: supply, value: 20億円 }
${names.map((id, place) => `    - { from: ${id}, to: make, kind: supply, value: ${bought[place]}億円 }`).join("\n")}
`;
  const words = wordsIn(yaml);
  const parts = words.flatMap(
    (one) => /^(?:stays in the region )?(\d+\.\d)%/u.exec(one)?.[1] ?? [],
  );
  expect(parts).toHaveLength(5);
  expect(parts.reduce((sum, one) => sum + Number(one), 0)).toBeCloseTo(100, 0);
});
