import { describe, expect, it } from "vitest";
import { github } from "../../../src/report/reporters/github.ts";
import { visible } from "../../../src/util/visible.ts";
import { checked, checkedText, hostilePlans, languages, plans } from "./checked.ts";
import { findingsIn, withoutRole } from "./findings.ts";

type Command = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
};

const unescaped = (text: string): string =>
  text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/** What a runner makes of a line: `::name key=value,key=value::data`. */
const parsed = (line: string): Command => {
  const [, name, list = "", data] = /^::(\S+) (.*?)::(.*)$/s.exec(line) ?? [];
  if (name === undefined || data === undefined) throw new Error(`not a command: ${line}`);
  const properties = list.split(",").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(data) };
};

// a runner ends a line at any of these
const commandsIn = (out: string): readonly Command[] =>
  out
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "")
    .map(parsed);

const many = (severity: "error" | "warning" | "note", count: number) =>
  Array.from({ length: count }, (_, number) =>
    withoutRole(`${severity} ${number}`, ["roles", number], { severity }),
  );

const text = `roles: [${Array.from({ length: 40 }, (_, number) => number).join(", ")}]\n`;

const reported = (
  given: Parameters<typeof findingsIn>[1],
  scope: { readonly isSummarised?: boolean } = {},
): readonly Command[] => {
  const { findings, setting } = findingsIn(text, given, undefined, scope);
  return commandsIn(github.report(findings, setting));
};

const namesOf = (commands: readonly Command[]): readonly string[] =>
  commands.map(({ name }) => name);

describe("github", () => {
  for (const language of languages) {
    it.each([...plans.keys()])(
      `has one command on each line for %s (${language})`,
      async (plan) => {
        const { out } = await checked(plan, "github", ["--ui-lang", language]);
        for (const { name, properties } of commandsIn(out)) {
          expect(["error", "warning", "notice"]).toContain(name);
          if (properties["title"] === "rip") continue;
          expect(Object.keys(properties).slice(0, 3)).toEqual(["file", "line", "endLine"]);
          expect(Number(properties["line"])).toBeGreaterThanOrEqual(1);
        }
      },
    );
  }

  it("gives orders to nobody, whatever a plan is named", async () => {
    const hostile = [
      "::error::x",
      "\n::set-output name=a::b",
      "\r::stop-commands::x",
      "%0A::debug::",
      "a::b,c:d",
    ];
    for (const [name] of hostilePlans.concat(hostile.map((one) => [one, ""]))) {
      const [only, ...others] = reported([withoutRole(name, ["roles"])]);
      expect(others, name).toEqual([]);
      expect(only?.name).toBe("warning");
      expect(Object.keys(only?.properties ?? {})).toEqual([
        "file",
        "line",
        "endLine",
        "col",
        "endColumn",
        "title",
      ]);
      expect(only?.properties["title"]).toBe("institution-without-role");
      const [message] = only?.data.split("\n") ?? [];
      expect(message).toBe(`institution \`${visible(name)}\` has no role`);
    }
    for (const [name, plan] of hostilePlans) {
      const { out } = await checkedText(plan, "github");
      expect(() => commandsIn(out), name).not.toThrow();
    }
  });

  it("says what, what to do and where to read more", () => {
    const [only] = reported([withoutRole("50%", ["roles", 3])]);
    expect(only).toEqual({
      name: "warning",
      properties: {
        file: "plan.yaml",
        line: "1",
        endLine: "1",
        col: "18",
        endColumn: "19",
        title: "institution-without-role",
      },
      data: "institution `50%` has no role\nhelp: give it one of the roles listed under `roles:`\nmore: rip explain institution-without-role",
    });
  });

  it("keeps commas and colons of a file's name in its name", async () => {
    const setting = { files: { "a,b:c=d.yaml": "plan: { x: 1 }\n" } };
    const { out } = await checked("a,b:c=d.yaml", "github", [], setting);
    expect(out).toContain("file=a%2Cb%3Ac=d.yaml,line=1,");
    expect(commandsIn(out)[0]?.properties["file"]).toBe("a,b:c=d.yaml");
    const steering = { files: { "a\u001b[2J\nb.yaml": "plan: { x: 1 }\n" } };
    const { out: spelt } = await checked("a\u001b[2J\nb.yaml", "github", [], steering);
    expect(spelt).toContain("file=a\\u001b[2J\\u000ab.yaml,line=1,");
  });

  it("leaves columns out where a finding goes over several lines", () => {
    const { findings, setting } = findingsIn("roles:\n  a: 1\n  b: 2\n", [
      withoutRole("x", ["roles"]),
    ]);
    const [only] = commandsIn(github.report(findings, setting));
    expect(only?.properties).toEqual({
      file: "plan.yaml",
      line: "2",
      endLine: "3",
      title: "institution-without-role",
    });
  });

  it("begins with errors", () => {
    const names = namesOf(
      reported([...many("note", 1), ...many("warning", 2), ...many("error", 1)]),
    );
    expect(names).toEqual(["error", "warning", "warning", "notice"]);
  });

  it("shows ten of each level, the last notice being what says how many are left", () => {
    const commands = reported([...many("error", 12), ...many("warning", 10), ...many("note", 11)]);
    expect(namesOf(commands).filter((name) => name === "error")).toHaveLength(10);
    expect(namesOf(commands).filter((name) => name === "warning")).toHaveLength(10);
    expect(namesOf(commands).filter((name) => name === "notice")).toHaveLength(10);
    expect(commands.at(-1)).toEqual({
      name: "notice",
      properties: { title: "rip" },
      data: "4 more findings are not shown here",
    });
    expect(reported(many("note", 10))).toHaveLength(10);
  });

  it("names the summary of the job where there is one", () => {
    expect(reported(many("error", 11), { isSummarised: true }).at(-1)?.data).toBe(
      "1 more finding is not shown here; the summary of the job has the full list",
    );
  });

  it("leaves out what is waived", async () => {
    const { out } = await checked("waived.yaml", "github");
    const titles = commandsIn(out).map(({ properties }) => properties["title"]);
    expect(titles).toContain("waiver");
    expect(titles).not.toContain("product-market-sized");
  });
});
