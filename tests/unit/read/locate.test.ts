import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/diagnostics/place.ts";
import { locate } from "../../../src/read/locate.ts";
import { readText } from "../../../src/read/read.ts";

const text = `plan:
  title: 計画
  period:
chain:
  stages:
    brewing: { name: 醸造 }
  links:
    - from: a
      to: b
note: |
  one
  two

`;
const reading = readText("plan.yaml", text, () => {});

const found = (path: Place["path"], on?: "key"): string => {
  const { start, end } = locate(reading, { file: "plan.yaml", path, ...(on && { on }) });
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
};

describe("locate", () => {
  it.each<[string, Place["path"], "key" | undefined, string]>([
    ["a value", ["plan", "title"], undefined, "2:10-2:12"],
    ["a key", ["plan", "title"], "key", "2:3-2:8"],
    ["an empty value by its key", ["plan", "period"], undefined, "3:3-3:9"],
    ["a flow map", ["chain", "stages", "brewing"], undefined, "6:14-6:26"],
    ["a block map without the lines behind it", ["plan"], undefined, "2:3-3:10"],
    ["an item", ["chain", "links", 0], undefined, "8:7-9:12"],
    ["a value in an item", ["chain", "links", 0, "to"], undefined, "9:11-9:12"],
    ["a text without the lines behind it", ["note"], undefined, "10:7-12:6"],
    [
      "a missing key by the key above",
      ["chain", "stages", "brewing", "level"],
      undefined,
      "6:5-6:12",
    ],
    ["a missing key in an item by the item", ["chain", "links", 0, "kind"], undefined, "8:7-9:12"],
    ["a missing item by the key above", ["chain", "links", 7], undefined, "7:3-7:8"],
    ["a path through a value by its key", ["plan", "title", "ja", 3], undefined, "2:3-2:8"],
    ["a missing top-level key by the whole", ["region"], undefined, "1:1-12:6"],
  ])("finds %s", (_, path, on, expected) => expect(found(path, on)).toBe(expected));

  it("says the start of nothing for a file that was not read", () => {
    expect(locate(reading, { file: "other.yaml", path: [] }).start).toEqual({ line: 1, column: 1 });
  });

  it("counts columns in UTF-16 units, not counting the byte order mark", () => {
    const emoji = readText("e", '\ufeff"😀": x', () => {});
    expect(locate(emoji, { file: "e", path: ["😀"] }).start).toEqual({ line: 1, column: 7 });
  });
});
