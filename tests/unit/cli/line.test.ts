import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyCommand } from "../../../src/cli/command.ts";
import { commands } from "../../../src/cli/commands/index.gen.ts";
import { globalFlags } from "../../../src/cli/global-flags.ts";
import { judgeLine } from "../../../src/cli/judge-line.ts";
import { parseLine } from "../../../src/cli/parse-line.ts";
import { texts } from "../../../src/cli/texts.ts";
import { valuesOf } from "../../../src/model/enumerations.ts";
import { formats } from "../../../src/render/formats/index.gen.ts";
import { run } from "../../kit/run.ts";

const known: readonly AnyCommand[] = commands;

const judged = (line: string) =>
  judgeLine(parseLine(line.split(" "), known, globalFlags), known, globalFlags);

const fault = (line: string): string | undefined => {
  const result = judged(line);
  return "fault" in result ? result.fault(texts) : undefined;
};

const values = (line: string) => {
  const result = judged(line);
  if ("fault" in result) throw new Error(result.fault(texts));
  return result;
};

describe("reading the command line", () => {
  it("reads flags before and after words, joined or apart, long or short", () => {
    for (const line of [
      "build a.yaml --format md,html --output out",
      "build --format=md,html a.yaml -o out",
      "build -f md -f html -o out a.yaml",
    ]) {
      const { operands, values: read } = values(line);
      expect(operands).toEqual(["a.yaml"]);
      expect(read).toMatchObject({ format: ["md", "html"], output: "out", quiet: false });
    }
  });

  it("takes flags of every command on both sides of its name", () => {
    expect(values("--ui-lang ja check").values).toMatchObject({ "ui-lang": "ja" });
    expect(values("check --ui-lang ja").values).toMatchObject({ "ui-lang": "ja" });
  });

  it("takes a word behind -- as it is", () => {
    expect(values("check -- --weird.yaml").operands).toEqual(["--weird.yaml"]);
  });

  it("takes - as a word", () => {
    expect(values("check -").operands).toEqual(["-"]);
  });

  it("reads counts as numbers", () => {
    expect(values("check --max-warnings 3").values).toMatchObject({ "max-warnings": 3 });
  });

  it.each([
    ["bild", "unknown command `bild`; did you mean `build`?"],
    ["xyzzy", "unknown command `xyzzy`; `rip --help` lists the commands"],
    ["build --formt md", "unknown flag `--formt`; did you mean `--format`?"],
    ["build --formt=md", "unknown flag `--formt`; did you mean `--format`?"],
    ["check -z", "unknown flag `-z`"],
    ["build --format", "`--format` needs a value: `--format FORMAT`"],
    ["build --output=", "`--output` needs a value: `--output DIR`"],
    [
      "build --format htm",
      "`--format` does not know `htm`; did you mean `html`? (md, html, json, pdf)",
    ],
    ["check --date 2027-02-29", "`--date` takes a day such as 2027-04-01, found `2027-02-29`"],
    ["check --max-warnings many", "`--max-warnings` takes a whole number, found `many`"],
    ["check --max-warnings -1", "`--max-warnings` takes a whole number, found `-1`"],
    ["rules chain", "`rip rules` has no use for `chain`; `rip rules --help` shows what it takes"],
    ["explain", "`rip explain` needs <id>; `rip explain --help` shows examples"],
  ])("%s", (line, expected) => {
    expect(fault(line)).toBe(expected);
  });

  it("knows leap days", () => {
    expect(fault("check --date 2028-02-29")).toBeUndefined();
    expect(fault("check --date 2100-02-29")).toContain("--date");
    expect(fault("check --date 2000-02-29")).toBeUndefined();
  });

  it("never throws, whatever is typed, and answers in one line with 2, or helps", async () => {
    const word = fc.oneof(
      fc.constantFrom(
        "build",
        "check",
        "--format",
        "-f",
        "--",
        "-",
        "--help",
        "--no-color",
        "=",
        "--=",
      ),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (words) => {
        const { code, err } = await run([...words, "--no-such-flag"]);
        if (words.includes("--")) return;
        expect(code).toBe(2);
        expect(err).toMatch(/^rip: /);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the choices of flags", () => {
  it("are those of the registries", () => {
    const choices = (id: string, flag: string) =>
      [...(known.find((one) => one.id === id)?.flags[flag]?.choices ?? [])].sort();
    // paper is no format of its own but the page printed
    expect(choices("build", "format")).toEqual([...formats.map(({ id }) => id), "pdf"].sort());
    expect(choices("check", "as")).toEqual([...valuesOf("status")].sort());
  });
});
