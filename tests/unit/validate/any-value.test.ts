import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { planFile } from "../../../src/validate/shapes/plan-file.ts";
import { arbitraryPlan, brokenPlan } from "./arbitrary-plan.ts";
import { judge, sourceOf } from "./source-of.ts";
import { everythingSaid } from "./speeches.ts";

const anyMap = fc.dictionary(
  fc.oneof(fc.constantFrom(...Object.keys(planFile.shape)), fc.string()),
  fc.jsonValue(),
);

/** Of the shape: a path under `holes` may lead nowhere in a file of the right shape. */
const isOfShape = ({ code }: Diagnostic): boolean => !code.startsWith("hole/");

const isSentence = (text: string): boolean =>
  !/undefined|\[object|NaN|Invalid input|expected:/.test(text);

describe("validate, of any value", () => {
  it("finds no fault in plans of the right shape", () => {
    fc.assert(
      fc.property(arbitraryPlan, (value) => {
        const { said, validated } = judge(sourceOf(value));
        expect(said.filter(isOfShape)).toEqual([]);
        expect(validated?.whole).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("never throws, and says every fault in both languages", () => {
    fc.assert(
      fc.property(fc.oneof(anyMap, brokenPlan), (value) => {
        const { said, validated } = judge(sourceOf(value));
        expect(validated?.whole).toBe(!said.some(isOfShape));
        for (const fault of said) {
          expect(fault.place.path.length).toBeGreaterThan(0);
          for (const sentence of everythingSaid(fault)) expect(sentence).toSatisfy(isSentence);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("points at a key that stands in the file, or at the map in which one is missing", () => {
    fc.assert(
      fc.property(brokenPlan, (value) => {
        for (const { place } of judge(sourceOf(value)).said) {
          let at: unknown = value;
          for (const key of place.path) {
            expect(Object.hasOwn(at as object, key)).toBe(true);
            at = (at as Record<string, unknown>)[key];
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("leaves the value it was given as it was", () => {
    fc.assert(
      fc.property(brokenPlan, (value) => {
        const before = JSON.stringify(value);
        judge(sourceOf(value));
        expect(JSON.stringify(value)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
