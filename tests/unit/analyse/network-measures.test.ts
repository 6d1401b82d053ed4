import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betweennessOf } from "../../../src/analyse/network/betweenness.ts";
import { brokerageOf } from "../../../src/analyse/network/brokerage.ts";
import { cutPoints } from "../../../src/analyse/network/cut-points.ts";
import { structuralHoles } from "../../../src/analyse/network/structural-holes.ts";
import { neighboursOf, type Tie, trianglesOf } from "../../../src/analyse/network/ties.ts";

const letters = "ABCDEFG";
/** "AB2" is a tie of A and B with strength 2. */
const tiesOf = (written: string): readonly Tie[] =>
  written.split(" ").map((one) => {
    const [a, b] = [letters.indexOf(one[0] ?? ""), letters.indexOf(one[1] ?? "")];
    return { a: Math.min(a, b), b: Math.max(a, b), weight: Number(one.slice(2) || 1) };
  });
const at = (letter: string): number => letters.indexOf(letter);
const holesOf = (ties: readonly Tie[], size = 7) => {
  const neighbours = neighboursOf(size, ties);
  return structuralHoles(neighbours, trianglesOf(neighbours));
};

describe("the network of seven with ten ties", () => {
  const plain = tiesOf("AB AF AG AE EG FG BG BD DG GC");

  test("constraint and effective size", () => {
    const holes = holesOf(plain);
    expect(holes[at("G")]?.constraint).toBeCloseTo(0.4, 3);
    expect(holes[at("A")]?.constraint).toBeCloseTo(0.595, 3);
    expect(holes[at("C")]?.constraint).toBe(1);
    expect(holes[at("G")]?.effectiveSize).toBeCloseTo(4.67, 2);
    expect(holes[at("A")]?.effectiveSize).toBeCloseTo(2.5, 10);
  });

  test("constraint with strengths", () => {
    const holes = holesOf(tiesOf("AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10"));
    expect(holes[at("G")]?.constraint).toBeCloseTo(0.299, 3);
    expect(holes[at("A")]?.constraint).toBeCloseTo(0.795, 3);
  });

  test("betweenness, whatever the strengths", () => {
    const strong = tiesOf("AB2 AF3 AG5 AE2 EG8 FG3 BG4 BD1 DG3 GC10");
    for (const ties of [plain, strong]) {
      const found = betweennessOf(7, ties) ?? [];
      expect(found[at("G")]).toBeCloseTo(0.6, 10);
      expect(found[at("A")]).toBeCloseTo(0.1, 10);
    }
  });

  test("one body without which another is cut off", () => {
    const { cuts, parts } = cutPoints(neighboursOf(7, plain));
    expect(cuts).toEqual([{ node: at("G"), parts: 2, severed: 1 }]);
    expect(parts).toHaveLength(1);
  });
});

test("a body without ties has no constraint, two bodies no betweenness", () => {
  expect(holesOf([], 1)).toEqual([{ constraint: undefined, effectiveSize: undefined }]);
  expect(betweennessOf(2, [{ a: 0, b: 1, weight: 1 }])).toBeUndefined();
  expect(betweennessOf(3, [])).toEqual([0, 0, 0]);
});

test("roles between sectors", () => {
  // B in the middle of a star of two firms, two universities and one bank; the universities are tied
  const ties = tiesOf("AB BC BD BE BF DE");
  const neighbours = neighboursOf(7, ties);
  const sectors = [
    "industry",
    "industry",
    "industry",
    "academia",
    "academia",
    "finance",
    undefined,
  ];
  const roles = brokerageOf(neighbours, trianglesOf(neighbours), sectors);
  expect(roles[at("B")]).toEqual({ coordinator: 1, gatekeeper: 6, consultant: 0, liaison: 2 });
  expect(roles[at("D")]).toEqual({ coordinator: 0, gatekeeper: 0, consultant: 0, liaison: 0 });
  expect(roles[at("G")]).toBeUndefined();
});

const anyNetwork = fc
  .integer({ min: 2, max: 9 })
  .chain((size) =>
    fc.record({
      size: fc.constant(size),
      pairs: fc.uniqueArray(
        fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })).filter(([a, b]) => a < b),
        { selector: ([a, b]) => `${a} ${b}`, maxLength: 20 },
      ),
    }),
  )
  .map(({ size, pairs }) => ({
    size,
    ties: pairs.map(([a, b], place) => ({ a, b, weight: 1 + (place % 4) })),
  }));

describe("on any network", () => {
  const tiesBetween = (ties: readonly Tie[], nodes: readonly number[]) =>
    ties.filter(({ a, b }) => nodes.includes(a) && nodes.includes(b)).length;

  const partsWithout = (size: number, ties: readonly Tie[], gone: number): number => {
    const group = Array.from({ length: size }, (_, node) => node);
    const root = (node: number): number =>
      group[node] === node ? node : root(group[node] as number);
    for (const { a, b } of ties) if (a !== gone && b !== gone) group[root(a)] = root(b);
    return group.filter((own, node) => own === node && node !== gone).length;
  };

  test("the formulas hold as they are written", () => {
    fc.assert(
      fc.property(anyNetwork, ({ size, ties }) => {
        const w = Array.from({ length: size }, () => new Array<number>(size).fill(0));
        for (const { a, b, weight } of ties) {
          (w[a] as number[])[b] = weight;
          (w[b] as number[])[a] = weight;
        }
        const p = w.map((row) => row.map((one) => one / row.reduce((sum, x) => sum + x, 0)));
        for (const [i, { constraint, effectiveSize }] of holesOf(ties, size).entries()) {
          const around = w[i]?.flatMap((one, j) => (one > 0 ? [j] : [])) ?? [];
          if (around.length === 0) continue;
          const terms = around.map((j) => {
            const through = around.reduce((sum, q) => sum + (p[i]?.[q] ?? 0) * (p[q]?.[j] ?? 0), 0);
            return ((p[i]?.[j] ?? 0) + through) ** 2;
          });
          expect(constraint).toBeCloseTo(
            terms.reduce((sum, one) => sum + one, 0),
            12,
          );
          const t = tiesBetween(ties, around);
          expect(effectiveSize).toBeCloseTo(around.length - (2 * t) / around.length, 12);
        }
      }),
    );
  });

  test("a cut point is a body without which there are more parts", () => {
    fc.assert(
      fc.property(anyNetwork, ({ size, ties }) => {
        const { cuts, parts } = cutPoints(neighboursOf(size, ties));
        expect(parts.flat().sort((a, b) => a - b)).toEqual(
          Array.from({ length: size }, (_, node) => node),
        );
        const now = partsWithout(size, ties, -1);
        expect(parts).toHaveLength(now);
        for (let node = 0; node < size; node += 1) {
          const more = partsWithout(size, ties, node) - now + 1;
          const cut = cuts.find((one) => one.node === node);
          expect(cut?.parts ?? Math.min(more, 1)).toBe(more);
        }
      }),
    );
  });

  test("the roles are all the pairs that do not know each other", () => {
    fc.assert(
      fc.property(anyNetwork, ({ size, ties }) => {
        const neighbours = neighboursOf(size, ties);
        const sectors = Array.from({ length: size }, (_, node) => ["x", "y", "z"][node % 3]);
        const roles = brokerageOf(neighbours, trianglesOf(neighbours), sectors);
        for (const [node, role] of roles.entries()) {
          const around = (neighbours[node] ?? []).map((one) => one.node);
          const open =
            (around.length * Math.max(0, around.length - 1)) / 2 - tiesBetween(ties, around);
          const all = Object.values(role ?? {});
          expect(all.every((one) => one >= 0)).toBe(true);
          expect(all.reduce((sum, one) => sum + one, 0)).toBe(open);
        }
      }),
    );
  });
});
