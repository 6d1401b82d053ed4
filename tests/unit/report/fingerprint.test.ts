import { describe, expect, it } from "vitest";
import { readText } from "../../../src/read/read.ts";
import { fingerprints } from "../../../src/report/fingerprint.ts";

const of = (text: string, ...paths: readonly (readonly (string | number)[])[]) => {
  const { files } = readText("plan.yaml", text, () => {});
  return fingerprints(
    paths.map((path) => ({ code: "rule", key: "low", file: "plan.yaml", path })),
    files,
  );
};

const links = "links:\n  - { from: a, to: b }\n  - { from: b, to: c, value: 3 t }\n";

describe("a fingerprint", () => {
  it("is 16 hexadecimal digits, and known from version to version", () => {
    expect(of("a: 1\n", ["a"])).toEqual(["7214c24ee3d64fe1"]);
  });

  it("stays when lines move, when values change and when neighbours come and go", () => {
    const [before] = of(links, ["links", 1, "value"]);
    const moved = "# more\n\nlinks:\n  - { value: 9 t, from: b, to: c }\n";
    expect(of(moved, ["links", 0, "value"])).toEqual([before]);
  });

  it("tells places, and findings of one kind in one place, apart", () => {
    const all = of(links, ["links", 0], ["links", 1], ["links", 1], ["links"], []);
    expect(new Set(all).size).toBe(all.length);
  });

  it("falls back on positions where an item has nothing to tell it by", () => {
    const all = of("a:\n  - [1]\n  - [2]\n", ["a", 0], ["a", 1]);
    expect(new Set(all).size).toBe(2);
  });
});
