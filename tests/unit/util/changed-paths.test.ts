import fc from "fast-check";
import { expect, it } from "vitest";
import { changedPaths } from "../../../src/util/changed-paths.ts";

it.each([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
  [{ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [["a", "c"]]],
  [{ a: { b: 1 } }, { a: { b: 1, c: 3 } }, [["a", "c"]]],
  [{ a: { b: 1, c: 3 } }, { a: { b: 1 } }, [["a"]]],
  [{ a: [{ x: 1, y: 2 }, 2] }, { a: [0, { y: 2, x: 1 }, 2] }, [["a", 0]]],
  [{ a: [1, 2] }, { a: [1] }, [["a"]]],
  [{ a: 1 }, { a: [1] }, [["a"]]],
])("finds between %j and %j the paths %j", (before, after, paths) => {
  expect(changedPaths(before, after)).toEqual(paths);
});

it("finds something where two values differ, and nothing where they do not", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (a, b) => {
        expect(changedPaths(a, structuredClone(a))).toEqual([]);
        const isSame =
          JSON.stringify(changedPaths(a, b)) === "[]" &&
          JSON.stringify(changedPaths(b, a)) === "[]";
        if (Object.keys(a).length !== Object.keys(b).length) expect(isSame).toBe(false);
      },
    ),
  );
});
