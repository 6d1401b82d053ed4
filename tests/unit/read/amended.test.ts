import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { amended } from "../../../src/read/amend/amended.ts";
import type { Amendment } from "../../../src/read/amend/amendment.ts";
import { parse } from "../../../src/read/parse.ts";

const written = (text: string, ...amendments: readonly Amendment[]): string | undefined =>
  amended(parse("plan.yaml", text, () => {}).file, amendments);

const entry = { institution: "lab", date: "2026-11-19", note: undefined };

describe("amended", () => {
  it.each([
    [
      "over a scalar, its comment kept",
      "plan:\n  status: draft # for now\n  title: T\n",
      { set: ["plan", "status"], to: "deliberation" },
      "plan:\n  status: deliberation # for now\n  title: T\n",
    ],
    [
      "into braces",
      "plan: { status: draft }\n",
      { set: ["plan", "version"], to: "0.2.0" },
      'plan: { status: draft, version: "0.2.0" }\n',
    ],
    [
      "behind a key with nothing",
      "plan:\n  status:\n  title: T\n",
      { set: ["plan", "status"], to: "draft" },
      "plan:\n  status: draft\n  title: T\n",
    ],
    [
      "as a new key, behind the comment of the last",
      "plan:\n  title: T # why\n\n# the region\nregion:\n  name: R\n",
      { set: ["plan", "version"], to: "0.2.0" },
      "plan:\n  title: T # why\n  version: 0.2.0\n\n# the region\nregion:\n  name: R\n",
    ],
    [
      "as a new map at the end of a file without a last line end",
      "region:\n  name: R",
      { set: ["plan", "version"], to: "1.0" },
      'region:\n  name: R\nplan:\n  version: "1.0"\n',
    ],
    [
      "to a list in lines, which keeps its depth",
      "a:\n- x: 1 # one\n# end\nb: 2\n",
      { add: entry, to: ["a"] },
      "a:\n- x: 1 # one\n- institution: lab\n  date: 2026-11-19\n# end\nb: 2\n",
    ],
    [
      "to an empty list",
      "a: []\nb: 2\n",
      { add: entry, to: ["a"] },
      "a:\n  - institution: lab\n    date: 2026-11-19\nb: 2\n",
    ],
    [
      "to a list in brackets",
      "a: [{ x: 1 }]\n",
      { add: { x: 2 }, to: ["a"] },
      "a: [{ x: 1 }, { x: 2 }]\n",
    ],
    [
      "to a list that is missing",
      "b: 2\n",
      { add: entry, to: ["a"] },
      "b: 2\na:\n  - institution: lab\n    date: 2026-11-19\n",
    ],
    [
      "below its comment, in an empty list",
      "a:\n  # city · the city\n\n  # lab · the laboratory\n\n  # port\n",
      { add: entry, to: ["a"], under: "lab" },
      "a:\n  # city · the city\n\n  # lab · the laboratory\n  - institution: lab\n    date: 2026-11-19\n\n  # port\n",
    ],
    [
      "below its comment, behind what stands there",
      "a:\n  # lab\n  - institution: lab\n    # a remark\n    date: 2026-01\n\n  # port\n  - institution: port\n",
      { add: entry, to: ["a"], under: "lab" },
      "a:\n  # lab\n  - institution: lab\n    # a remark\n    date: 2026-01\n  - institution: lab\n    date: 2026-11-19\n\n  # port\n  - institution: port\n",
    ],
    [
      "below its comment, with line ends of Windows",
      "a:\r\n  # lab\r\n  # port\r\n  - institution: port\r\n",
      { add: { institution: "lab" }, to: ["a"], under: "lab" },
      "a:\r\n  # lab\r\n  - institution: lab\r\n  # port\r\n  - institution: port\r\n",
    ],
  ] as const)("writes %s", (_what, text, amendment, wanted) => {
    expect(written(text, amendment)).toBe(wanted);
  });

  it.each([
    ["over a map", "plan:\n  status: { a: 1 }\n", { set: ["plan", "status"], to: "x" }],
    ["below a text", "plan: words\n", { set: ["plan", "status"], to: "x" }],
    ["to what is no list", "a: 3\n", { add: 1, to: ["a"] }],
    ["over an alias", "x: &s draft\nstatus: *s\n", { set: ["status"], to: "y" }],
    ["into a file with a fault", "plan: [\n", { set: ["plan", "status"], to: "x" }],
    ["where blank lines are part of a text", "a:\n  - |+\n    t\n\n\n", { add: 1, to: ["a"] }],
  ] as const)("refuses to write %s", (_what, text, amendment) => {
    expect(written(text, amendment)).toBeUndefined();
  });

  it("writes several things, texts of all kinds read back as they were", () => {
    const texts = [
      "- no list",
      "a: b",
      "#c",
      "",
      " x ",
      "2026-01",
      "1.0",
      "yes",
      "「合意」\n二行目",
    ];
    const all = texts.map((text): Amendment => ({ add: { text }, to: ["plan", "log"] }));
    const text = written("plan: # head\n", ...all);
    const { value } = parse("p", text ?? "", () => {});
    expect(value).toEqual({ plan: { log: texts.map((one) => ({ text: one })) } });
    expect(text).toContain("plan: # head\n");
  });

  it("keeps every line of every sample", () => {
    const names = readdirSync("plans", { recursive: true }).map(String);
    const files = names.filter((name) => name.endsWith(".yaml"));
    expect(files.length).toBeGreaterThan(20);
    for (const name of files) {
      const text = readFileSync(`plans/${name}`, "utf8");
      const amendments: readonly Amendment[] = [
        { add: entry, to: ["agreements"] },
        { set: ["plan", "version"], to: "9.9.9" },
        { add: { version: "9.9.9", what: "w" }, to: ["changes"] },
      ];
      const lines = new Set((written(text, ...amendments) ?? "").split("\n"));
      const lost = text
        .split("\n")
        .filter((line) => !lines.has(line) && !/^ {2}version:/.test(line));
      expect(lost, name).toEqual([]);
    }
  });
});
