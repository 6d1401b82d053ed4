import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { codeclimate } from "../../../src/report/reporters/codeclimate.ts";
import { stylish } from "../../../src/report/reporters/stylish.ts";
import { checked, checkedText, hostilePlans, languages, plans } from "./checked.ts";
import { findingsIn, withoutRole } from "./findings.ts";

describe("stylish", () => {
  it("puts findings under their file, in columns as wide as they look", () => {
    const { findings, setting } = findingsIn(`a: 1${"\n".repeat(9)}名: [1,\n 2]\n`, [
      withoutRole("藻類研究所", ["名"]),
      withoutRole("B", ["a"], { severity: "error" }),
    ]);
    const [, ...lines] = stylish.report(findings, setting).split("\n");
    const ends = lines.slice(0, 2).map((line) => stringWidth(line.replace(/ {2}\S+$/, "")));
    expect(stylish.report(findings, setting)).toMatchInlineSnapshot(`
      "plan.yaml
         1:4  error    institution \`B\` has no role           institution-without-role
        10:4  warning  institution \`藻類研究所\` has no role  institution-without-role

      1 error, 1 warning
      "
    `);
    expect(new Set(ends).size).toBe(1);
  });

  it("is one line for each finding, whatever a plan is named", async () => {
    for (const [name, text] of hostilePlans) {
      const [list, findings] = await Promise.all([
        checkedText(text, "stylish"),
        checkedText(text, "json"),
      ]);
      const told = JSON.parse(findings.out).findings.length;
      expect(list.out.trimEnd().split("\n"), name).toHaveLength(told + 3);
    }
  });
});

describe("codeclimate", () => {
  for (const language of languages) {
    it.each([...plans.keys()])(`has what GitLab asks for of %s (${language})`, async (plan) => {
      const { out } = await checked(plan, "codeclimate", ["--ui-lang", language]);
      const issues = JSON.parse(out);
      for (const issue of issues) {
        expect(issue).toMatchObject({
          type: "issue",
          check_name: expect.stringMatching(/^[a-z][a-z/-]+$/i),
          description: expect.stringMatching(/./),
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
          severity: expect.stringMatching(/^(info|minor|major)$/),
          location: { path: expect.stringMatching(/^[^/].*\.(yaml|csv)$/) },
        });
        expect(issue.location.lines.begin).toBeGreaterThanOrEqual(1);
        expect(issue.location.lines.end).toBeGreaterThanOrEqual(issue.location.lines.begin);
      }
      const marks = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(marks).size).toBe(marks.length);
    });
  }

  it("tells the faults of two plans apart, and leaves out what is waived", async () => {
    const files = { "a.yaml": "plan: { x: 1 }\n", "b.yaml": "plan: { x: 1 }\n" };
    const { out } = await checked("a.yaml", "codeclimate", ["b.yaml"], { files });
    const marks = JSON.parse(out).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(marks).size).toBe(marks.length);
    const { findings, setting } = findingsIn("a: 1\n", [
      withoutRole("A", ["a"], {
        waiver: {
          reason: "r",
          person: "p",
          expires: { from: 0, to: 1, calendar: "month", approximate: false, written: "2027" },
        },
      }),
    ]);
    expect(codeclimate.report(findings, setting)).toBe("[]\n");
  });
});
