import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/model/figure.ts";
import { nodeDisk } from "../../../src/read/node-disk.ts";
import { read } from "../../../src/read/read.ts";
import { arbitraryPlan, brokenPlan } from "../validate/arbitrary-plan.ts";
import { sourceOf } from "../validate/source-of.ts";
import { everythingSaid } from "../validate/speeches.ts";
import { resolved, resolveSource } from "./resolved.ts";

const isFrozen = (value: unknown, seen = new Set<unknown>()): boolean => {
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  return Object.isFrozen(value) && Object.values(value).every((part) => isFrozen(part, seen));
};

/** Everything in the plan that is a figure: not the amounts of budgets, nor what other sources say. */
const figuresIn = (value: unknown, seen: Set<unknown>): readonly Figure[] => {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = "quantity" in value && "origin" in value && !("of" in value) ? [value as Figure] : [];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    /^(?:budget|elsewhere)$/.test(key) && Array.isArray(part) ? [] : figuresIn(part, seen),
  );
  return [...own, ...inside];
};

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== "object" || value === null) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([key, part]) => [key, shuffled(part)]));
};

/** The plan with its lists in the order of the places they come from. */
const inOrder = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) => {
    if (Array.isArray(part))
      return [...part].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

describe("resolve, of any plan", () => {
  it("never throws, gives a frozen plan without circles, and says every fault in both languages", () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPlan, brokenPlan), (value) => {
        const { plan, said } = resolveSource(sourceOf(value));
        expect(isFrozen(plan)).toBe(true);
        expect(JSON.stringify(plan)).not.toContain('"undefined"');
        for (const fault of said)
          for (const sentence of everythingSaid(fault))
            expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 100 },
    );
  });

  it("lists every figure of the plan once", () => {
    fc.assert(
      fc.property(arbitraryPlan, (value) => {
        const { plan } = resolveSource(sourceOf(value));
        const { figures, ...rest } = plan;
        const listed = new Set<unknown>(figures);
        expect(listed.size).toBe(figures.length);
        for (const figure of figuresIn(rest, new Set())) expect(listed.has(figure)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("points at places that stand in the file", () => {
    fc.assert(
      fc.property(arbitraryPlan, (value) => {
        for (const { place } of resolveSource(sourceOf(value)).said) {
          const at = place.path.reduce<unknown>(
            (one, key) => (one as Record<string, unknown>)[key],
            value,
          );
          expect(at).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(arbitraryPlan, (value) => {
        const plan = resolveSource(sourceOf(value)).plan;
        const turned = resolveSource(sourceOf(shuffled(value))).plan;
        expect(inOrder(turned)).toEqual(inOrder(plan));
      }),
      { numRuns: 40 },
    );
  });
});

describe("resolve", () => {
  it("resolves the sample plan without a fault, in the order it is written", async () => {
    const { source } = await read("plans/south-kyushu-shochu", nodeDisk, () => {});
    const { plan, said } = resolveSource(source!);
    expect(said).toEqual([]);
    expect(plan.figures.length).toBeGreaterThan(100);
    expect(plan.chain.stages.map(({ id }) => id)).toEqual(
      Object.keys((source!.value["chain"] as { stages: object }).stages),
    );
    expect(plan.figures[0]?.origin.file).toBe("plans/south-kyushu-shochu/plan.yaml");
  });

  it("does not mind comments, quotes or flow", () => {
    const block =
      "plan:\n  title: x # a name\n  languages:\n    - ja\nregion:\n  economy: '5兆円'\n";
    const flow = 'region: { economy: 5兆円 }\nplan: { languages: [ja], title: "x" }\n';
    expect(resolved(block).plan).toEqual(resolved(flow).plan);
  });

  it("records what it assumed, and only that", () => {
    expect(resolved("region: {}").plan.assumed).toEqual([
      { field: "plan.status", value: "draft" },
      { field: "plan.languages", value: "ja,en" },
      { field: "plan.currency", value: "JPY" },
      { field: "plan.fiscalYearStart", value: "4" },
    ]);
    const { plan } = resolved(
      "plan: { status: agreed, languages: [ja, ja], currency: EUR, fiscalYearStart: 1 }",
    );
    expect(plan.assumed).toEqual([]);
    expect(plan.head.languages).toEqual(["ja"]);
  });

  it.each([
    ["plan.yaml", "plan"],
    ["plans/my_Region 2/plan.yaml", "my-region-2"],
    ["plans/2027-shochu", "shochu"],
    ["焼酎.yaml", "plan"],
  ])("names a plan without an id after its file: %s", (name, id) => {
    expect(resolveSource({ ...sourceOf({ region: {} }), name }).plan.head.id).toBe(id);
  });

  it("takes ten thousand indicators in one line of parents in its stride", () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `i${at}`);
    const indicators = Object.fromEntries(
      ids.map((id, at) => [id, at + 1 < ids.length ? { parent: ids[at + 1] } : { parent: "i0" }]),
    );
    const { said } = resolveSource(sourceOf({ indicators }));
    expect(said.map(({ code }) => code)).toEqual(["reference/circle"]);
    expect(said[0]?.related).toHaveLength(9999);
  });
});
