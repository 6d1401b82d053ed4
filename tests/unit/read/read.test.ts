import { describe, expect, it } from "vitest";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import { WorldRefusal } from "../../../src/diagnostics/world-refusal.ts";
import { locate } from "../../../src/read/locate.ts";
import { read, readText } from "../../../src/read/read.ts";
import { memoryDisk } from "./memory-disk.ts";
import { plainOf, said } from "./said.ts";

describe("values", () => {
  it("keeps plain values", () => {
    expect(plainOf("a: 1\nb: [x, 'y', 2.5, true, ~]\nc: { d: no, e: 1e3 }\nf:\n")).toEqual({
      a: 1,
      b: ["x", "y", 2.5, true, null],
      c: { d: "no", e: 1000 },
      f: null,
    });
  });

  it("keeps as written what a number would change", () => {
    expect(
      plainOf("a: 010\nb: 0x10\nc: 0o14\nd: 9007199254740993\ne: 2026-04\nf: 12:30\ng: 1_000"),
    ).toEqual({
      a: "010",
      b: "0x10",
      c: "0o14",
      d: "9007199254740993",
      e: "2026-04",
      f: "12:30",
      g: "1_000",
    });
  });

  it("keeps the last zeros of a fraction, which a version or a month has for a reason", () => {
    expect(plainOf("a: [1.10, 1.0, 2026.10, -0.50, 10, 1.01]")).toEqual({
      a: ["1.10", "1.0", "2026.10", "-0.50", 10, 1.01],
    });
  });

  it("reads zero, signs and fractions as numbers", () => {
    expect(plainOf("a: [0, -0.5, +5, .50, 0.3, 9007199254740991]")).toEqual({
      a: [0, -0.5, 5, 0.5, 0.3, 9007199254740991],
    });
  });

  it("takes numbers as keys by their text", () => {
    expect(plainOf("budget: { 2027: 1, 0100: 2, true: 3 }")).toEqual({
      budget: { 2027: 1, "0100": 2, true: 3 },
    });
  });

  it("survives keys that mean something to JavaScript", () => {
    const { complain } = complaints();
    const { source } = readText("p", "__proto__: { x: 1 }\nconstructor: 2", complain);
    expect(Object.keys(source?.value ?? {})).toEqual(["__proto__", "constructor"]);
    expect(({} as { x?: number }).x).toBeUndefined();
    // the key has not become the prototype of the map it stands in
    expect(Object.getPrototypeOf(source?.value)).toBe(Object.prototype);
    expect(Object.hasOwn(source?.value ?? {}, "toString")).toBe(false);
  });

  it("reads files with a byte order mark and CRLF", () => {
    expect(plainOf("\ufeffa: 1\r\nb: |\r\n  x\r\n  y\r\n")).toEqual({ a: 1, b: "x\ny\n" });
  });

  it("takes a Japanese paragraph with its indent as text", () => {
    expect(plainOf("a: |\n  　本文：本文\nb: 備考：本文\nc:\n  - 問い：本文")).toEqual({
      a: "　本文：本文\n",
      b: "備考：本文",
      c: ["問い：本文"],
    });
  });
});

describe("faults", () => {
  it.each([
    ["a: 1\nb: 2\na: 3", ["3:1 yaml/duplicate-key found"]],
    ["a: &x 1\nb: *x", ["2:4 yaml/alias alias"]],
    ["a: &x 1", ["1:7 yaml/alias anchor"]],
    ["a: &a [*a]", ["1:8 yaml/alias alias"]],
    ["a: *重要", ["1:4 yaml/alias alias"]],
    ["a: &x { y: 1 }\nb:\n  <<: *x\n  z: 1", ["3:3 yaml/merge-key found", "1:7 yaml/alias anchor"]],
    ["a: !!js/function x", ["1:4 yaml/tag-resolve-failed found"]],
    ["a: 1\n---\nb: 2", ["2:1 yaml/multiple-docs found"]],
    ["a:\n\tb: 1", ["2:1 yaml/tab-indent found"]],
    ["a：1", ["1:1 yaml/full-width-colon key"]],
    ["plan:\n  title：x", ["2:3 yaml/full-width-colon key"]],
    ["a: 1\ntitle：x\nb: 2", ["2:1 yaml/full-width-colon key"]],
    ["plan:\n　title: x", ["2:1 yaml/full-width-space key"]],
    ["plan:\n  title:　x", ["2:3 yaml/full-width-space afterColon"]],
    ["a: 1\ntitle:　x", ["2:1 yaml/full-width-space afterColon"]],
    ["a:　1", ["1:1 yaml/full-width-space afterColon"]],
    ["- a: 1\n　- b", ["2:1 yaml/full-width-space key"]],
    ["a:1", ["1:1 yaml/missing-char space"]],
    ["  a: 1\nb: 2 3", ["2:1 yaml/unexpected-token found"]],
    [
      "a: [1,,2]\nb: [1,,2]",
      ["1:7 yaml/unexpected-token found", "2:7 yaml/unexpected-token found"],
    ],
    ["a: [b: 1", ["1:4 yaml/missing-char unclosed"]],
    ["", ["1:1 yaml/empty found"]],
    ["# only a remark\n", ["1:1 yaml/empty found"]],
    ["- a\n- b", ["1:1 yaml/not-a-map found"]],
    ["x", ["1:1 yaml/not-a-map found"]],
    [
      "a: .inf\nb: .nan\nc: 1e999",
      [
        "1:4 yaml/not-a-number notFinite",
        "2:4 yaml/not-a-number notFinite",
        "3:4 yaml/not-a-number notFinite",
      ],
    ],
    ["a: \ufffd\ufffd", ["1:4 yaml/not-utf8 found"]],
    ["a: b\u0000", ["1:5 yaml/control-character found"]],
    ["? [a]\n: 1", ["1:3 yaml/complex-key found"]],
    ["a: {{ x }}", ["1:5 yaml/complex-key found"]],
    [": 1", ["1:1 yaml/empty-key found"]],
    ['a: 1\nb: "open\nc: 2', ["2:4 yaml/missing-char unclosed"]],
    ["a: [1, 2\n", ["1:4 yaml/missing-char unclosed"]],
    ["a: 1\nname\nb: 2", ["2:1 yaml/missing-char colon"]],
    ["a: 1\nname:x\nb: 2", ["2:1 yaml/missing-char space"]],
    ["a: b: c", ["1:4 yaml/block-as-implicit-key found"]],
    ["a: @x", ["1:4 yaml/bad-scalar-start found"]],
    ['a: "\\q"', ["1:5 yaml/bad-dq-escape found"]],
    ["a:\n    b: 1\n  c: 2", ["3:1 yaml/bad-indent found"]],
  ])("names the fault of %j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("tells all faults of a text at once", () => {
    expect(said("a: @x\nb: 1\nb: 2\nc: *d\ne: .nan\nf: `x`")).toHaveLength(5);
  });

  it("points from a duplicate key to the first one", () => {
    const { complain, said: heard } = complaints();
    const reading = readText("p.yaml", "m:\n  k: 1\n  k: 2\n  k: 3", complain);
    const found = heard();
    expect(found.map(({ place }) => locate(reading, place).start.line)).toEqual([3, 4]);
    expect(
      found.map(({ related }) => related.map((r) => locate(reading, r.place).start.line)),
    ).toEqual([[2], [2]]);
    expect(reading.source).toBeUndefined();
    expect(reading.files).toHaveLength(1);
  });

  it("counts what it does not tell", () => {
    const text = Array.from({ length: 1000 }, () => "k: 1").join("\n");
    const found = said(text);
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toBe("1:1 read/more-faults found");
  });
});

describe("folders", () => {
  const readAll = async (path: string, texts: Record<string, string>) => {
    const { complain, said: heard } = complaints();
    return { ...(await read(path, memoryDisk(texts), complain)), heard: heard() };
  };

  it("merges the files of a folder by top-level key", async () => {
    const { source, heard } = await readAll("plans/x/", {
      "plans/x/b.yaml": "b: 2",
      "plans/x/a.yml": "a: 1",
      "plans/x/empty.yaml": "# nothing yet",
      "plans/x/.hidden.yaml": "c: [",
      "plans/x/note.txt": "[",
      "plans/x/deep/c.yaml": "c: 3",
    });
    expect(heard).toEqual([]);
    expect(source?.files.map(({ name }) => name)).toEqual([
      "plans/x/a.yml",
      "plans/x/b.yaml",
      "plans/x/empty.yaml",
    ]);
    expect(source?.value).toEqual({ a: 1, b: 2 });
    expect(source?.folder).toBe("plans/x");
    expect(source?.fileOf("b")).toBe("plans/x/b.yaml");
    expect(source?.fileOf("unknown")).toBe("plans/x/a.yml");
  });

  it("looks for a part that no file has in the file of the plan's head", async () => {
    const { source } = await readAll("p", {
      "p/chain.yaml": "chain: {}",
      "p/head.yaml": "plan: {}",
    });
    expect(source?.fileOf("spillover")).toBe("p/head.yaml");
  });

  it("names both places of a key in two files", async () => {
    const { source, files, heard } = await readAll("p", {
      "p/a.yaml": "x: 1",
      "p/b.yaml": "y: 1\nx: 2",
    });
    expect(source).toBeUndefined();
    expect(heard).toMatchObject([{ code: "read/key-in-two-files", place: { file: "p/b.yaml" } }]);
    expect(heard.map(({ place }) => locate({ files }, place).start)).toEqual([
      { line: 2, column: 1 },
    ]);
    expect(heard[0]?.related.map(({ place }) => place.file)).toEqual(["p/a.yaml"]);
  });

  it("knows the folder of a file", async () => {
    const texts = { "plan.yaml": "a: 1", "x/plan.yaml": "a: 1" };
    expect((await readAll("plan.yaml", texts)).source?.folder).toBe(".");
    expect((await readAll("x/plan.yaml", texts)).source?.folder).toBe("x");
    expect((await readAll(".", texts)).source?.files.map(({ name }) => name)).toEqual([
      "plan.yaml",
    ]);
  });

  it.each([
    ["none.yaml", "disk/absent"],
    ["bare", "disk/no-yaml"],
    ["locked.yaml", "disk/unreadable"],
  ])("refuses %s with %s", async (path, code) => {
    const disk = memoryDisk({ "bare/x.txt": "" });
    const locked = {
      ...disk,
      kind: async (name: string) => (name === "locked.yaml" ? "file" : disk.kind(name)),
    } as const;
    const refusal = read(path, locked, () => {});
    await expect(refusal).rejects.toBeInstanceOf(WorldRefusal);
    await expect(refusal).rejects.toMatchObject({ code, facts: { path } });
  });

  it("refuses a folder in which a link leads nowhere", async () => {
    const disk = memoryDisk({ "x/plan.yaml": "a: 1" });
    const linked = { ...disk, list: async () => ["plan.yaml", "targets.yaml"] };
    await expect(read("x", linked, () => {})).rejects.toMatchObject({
      code: "disk/absent",
      facts: { path: "x/targets.yaml" },
    });
  });

  it("does not read a file that is too large", async () => {
    const disk = { ...memoryDisk({ "a.yaml": "a: 1" }), size: async () => 6_000_000 };
    const { complain, said: heard } = complaints();
    expect((await read("a.yaml", disk, complain)).source).toBeUndefined();
    expect(heard().map(({ code }) => code)).toEqual(["yaml/too-large"]);
  });
});
