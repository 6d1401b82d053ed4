import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { complaints } from "../../../src/diagnostics/complaints.ts";
import { locate } from "../../../src/read/locate.ts";
import { parse } from "../../../src/read/parse.ts";
import type { KnownParts } from "../../../src/read/parts.ts";
import { generatedPlan } from "../../kit/generated-plan.ts";

const plan = generatedPlan({ stages: 3, tasks: 3, institutions: 2, measures: 2 });

const said = (text: string, known?: KnownParts) => {
  const { complain, said } = complaints();
  const { file, value } = parse("plan.yaml", text, complain, known);
  return { file, value, faults: said() };
};

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === "object" && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, one]) =>
          pathsIn(one, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

describe("a text read key by key", () => {
  test("says the same as read whole, and stands at the same lines", () => {
    const text = `# first\n\n${plan}\n# last\n`;
    const [whole, known] = [said(text), said(text, new Map())];
    expect(known.value).toEqual(whole.value);
    expect(known.file.parts?.size).toBeGreaterThan(4);
    const paths = pathsIn(whole.value).filter((path) => path.length > 0);
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) {
      const place = { file: "plan.yaml", path };
      expect(locate({ files: [known.file] }, place)).toEqual(
        locate({ files: [whole.file] }, place),
      );
    }
    expect(known.file.root).toEqual(whole.file.root);
  });

  test("takes over what another text has in common with it, at the lines of its own", () => {
    const known: KnownParts = new Map();
    const was = said(plan, known);
    const is = said(`# a line more\n${plan.replace("A plan made to size", "Another")}`, known);
    expect(is.value?.["roadmap"]).toBe(was.value?.["roadmap"]);
    expect(is.value?.["plan"]).not.toEqual(was.value?.["plan"]);
    const place = { file: "plan.yaml", path: ["roadmap", "tasks"] };
    const [before, after] = [was, is].map(({ file }) => locate({ files: [file] }, place));
    expect(after?.start.line).toBe((before?.start.line ?? 0) + 1);
  });

  test.each([
    ["a key twice", "a: 1\nb: 2\na: 3\n"],
    ["two documents", "a: 1\n---\nb: 2\n"],
    ["an end of the document between keys", "a: 1\n...\nb: 2\n"],
    ["an anchor in one key, used in another", "a: &x 1\nb: *x\n"],
    ["a text that goes on at the margin", "a: one\ntwo\nb: 3\n"],
    ["a quote over the margin", 'a: "one\ntwo: 2"\nb: 3\n'],
    ["braces over the margin", "a: { b: 1,\nc: 2 }\n"],
    ["a list", "- a\n- b\n"],
    ["keys that begin with other signs", 'a: 1\n"b": 2\n産: 3\n'],
    ["a list at the margin", "a:\n- 1\n- 2\nb: 3\n"],
    ["a block of text", "a: |+\n  b: 1\n\n\nc: 2\n"],
    ["a comment with a sign that breaks lines elsewhere", "a: 1\n# b\u2028c: 2\n# d\re: 3\n"],
    ["nothing", "# nothing\n"],
  ])("has the same value and the same faults where there is %s", (_, text) => {
    const [whole, known] = [said(text), said(text, new Map())];
    expect(known.value).toEqual(whole.value);
    expect(known.faults).toEqual(whole.faults);
  });

  test("has the same value and the same faults however its lines are mixed up", () => {
    const lines = plan.split("\n").slice(0, 60);
    const line = fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom("a: 1", "  - x", "---", "...", "# c", "", '"q: 1', "}", "x: |", "&a b: *a"),
    );
    const anyText = fc.array(line, { maxLength: 25 }).map((all) => all.join("\n"));
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const known: KnownParts = new Map();
        for (const text of [one, other, `${one}\n${other}`]) {
          const [whole, inParts] = [said(text), said(text, known)];
          expect(inParts.value).toEqual(whole.value);
          expect(inParts.faults).toEqual(whole.faults);
        }
      }),
      { numRuns: 300 },
    );
  });
});
