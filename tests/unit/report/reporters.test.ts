import { describe, expect, it } from "vitest";
import { reportWordsJa } from "../../../src/languages/ja/report.ts";
import { json } from "../../../src/report/reporters/json.ts";
import { pretty } from "../../../src/report/reporters/pretty.ts";
import { short } from "../../../src/report/reporters/short.ts";
import { findingsIn, withoutRole } from "./findings.ts";

const plan = `roles: { a: b }
institutions:
  alga: { name: 藻類研究所, roles: [] }
  beta: { name: Beta, roles: [] }
`;
const place = { file: "plan.yaml", path: ["roles"], on: "key" } as const;
const expires = {
  from: 24_326,
  to: 24_327,
  calendar: "month",
  approximate: false,
  written: "2027-03",
} as const;
const given = [
  withoutRole("Beta", ["institutions", "beta", "roles"], {
    waiver: { reason: { en: "joins next year", ja: "翌年に参加" }, person: "A. Person", expires },
  }),
  withoutRole("藻類研究所", ["institutions", "alga", "roles"], {
    related: [{ place, key: "list", facts: {} }],
  }),
];

describe("pretty", () => {
  it("shows each finding with its line, and the counts", () => {
    const { findings, setting } = findingsIn(plan, given);
    expect(pretty.report(findings, setting)).toMatchInlineSnapshot(`
      "warning[institution-without-role]: institution \`藻類研究所\` has no role
        --> plan.yaml:3:31
        |
      3 |   alga: { name: 藻類研究所, roles: [] }
        |                                    ^^
        also plan.yaml:1:1: the roles of this plan are listed here
        help: give it one of the roles listed under \`roles:\`
        more: rip explain institution-without-role

      warning[institution-without-role]: institution \`Beta\` has no role
        --> plan.yaml:4:30
        |
      4 |   beta: { name: Beta, roles: [] }
        |                              ^^
        waived until 2027-03 by A. Person: joins next year
        help: give it one of the roles listed under \`roles:\`
        more: rip explain institution-without-role

      1 warning, 1 waived
      "
    `);
  });

  it("shows no line for a part that the file does not have", () => {
    const { findings, setting } = findingsIn(plan, [withoutRole("Gamma", ["efforts"])]);
    expect(pretty.report(findings, setting)).toBe(
      [
        "warning[institution-without-role]: institution `Gamma` has no role",
        "  --> plan.yaml:1:1",
        "  help: give it one of the roles listed under `roles:`",
        "  more: rip explain institution-without-role",
        "",
        "1 warning",
        "",
      ].join("\n"),
    );
  });

  it("speaks Japanese, and shows the line above a fault of syntax", () => {
    const { findings, setting } = findingsIn("plan:\n\ttitle: 計画\n", [], reportWordsJa);
    expect(pretty.report(findings, setting)).toMatchInlineSnapshot(`
      "誤り[yaml/tab-indent]: 行がタブで字下げされています
        --> plan.yaml:2:1
        |
      1 | plan:
      2 |     title: 計画
        | ^^^^
        対処: 字下げは半角の空白で書いてください
        詳細: rip explain yaml/tab-indent

      誤り1件
      "
    `);
  });

  it("says that nothing was found", () => {
    const { findings, setting } = findingsIn("a: 1");
    expect(pretty.report(findings, setting)).toBe("no findings\n");
    expect(pretty.report(findings, { ...setting, words: reportWordsJa })).toBe(
      "指摘はありません\n",
    );
  });

  it("never lets the plan steer the terminal", () => {
    const name = "\u001b]0;x\u0007\u202e\u009b2J\n";
    const { findings, setting } = findingsIn("a: '\u202e'", [withoutRole(name, ["a"])]);
    for (const reporter of [pretty, short, json]) {
      const written = reporter.report(findings, setting);
      expect(written).toContain("\\u001b");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
    expect(short.report(findings, setting).split("\n")).toHaveLength(2);
  });

  it("paints by severity", () => {
    const { findings, setting } = findingsIn(plan, given.slice(1));
    const paint = { ...setting.paint, warning: (text: string) => `<${text}>` };
    const written = pretty.report(findings, { ...setting, paint });
    expect(written).toContain("<warning[institution-without-role]>: ");
    expect(written).toContain("<^^>");
    expect(written).toContain("<1 warning>");
  });
});

describe("short", () => {
  it("writes one line for each finding that counts", () => {
    const { findings, setting } = findingsIn(plan, given);
    expect(short.report(findings, setting)).toBe(
      "plan.yaml:3:31: warning[institution-without-role] institution `藻類研究所` has no role\n",
    );
  });
});

describe("json", () => {
  it("keeps the order of its keys", () => {
    const { findings, setting } = findingsIn(plan, given.slice(1));
    expect(json.report(findings, setting)).toMatchInlineSnapshot(`
      "{
        "formatVersion": "1.1",
        "version": "0.0.0",
        "counts": {
          "error": 0,
          "warning": 1,
          "note": 0,
          "waived": 0
        },
        "findings": [
          {
            "code": "institution-without-role",
            "key": "none",
            "severity": "warning",
            "message": "institution \`藻類研究所\` has no role",
            "file": "plan.yaml",
            "start": {
              "line": 3,
              "column": 31
            },
            "end": {
              "line": 3,
              "column": 33
            },
            "path": "/institutions/alga/roles",
            "facts": {
              "name": "藻類研究所"
            },
            "measured": null,
            "help": "give it one of the roles listed under \`roles:\`",
            "writes": [],
            "resolvers": [],
            "fixes": [],
            "related": [
              {
                "message": "the roles of this plan are listed here",
                "file": "plan.yaml",
                "start": {
                  "line": 1,
                  "column": 1
                },
                "end": {
                  "line": 1,
                  "column": 6
                }
              }
            ],
            "waiver": null,
            "more": "rip explain institution-without-role"
          }
        ]
      }
      "
    `);
  });

  it("tells waived findings with their waiver", () => {
    const { findings, setting } = findingsIn(plan, given);
    const { counts, findings: told } = JSON.parse(json.report(findings, setting));
    expect(counts).toEqual({ error: 0, warning: 1, note: 0, waived: 1 });
    expect(told[1].waiver).toEqual({
      reason: "joins next year",
      person: "A. Person",
      expires: "2027-03",
    });
  });

  it("escapes the pointer", () => {
    const { findings, setting } = findingsIn("a/b: { c~d: [1] }", [
      withoutRole("x", ["a/b", "c~d", 0]),
    ]);
    expect(JSON.parse(json.report(findings, setting)).findings[0].path).toBe("/a~1b/c~0d/0");
  });
});

describe("report", () => {
  it("orders by file, line, column and code, and says nothing twice", () => {
    const late = withoutRole("late", ["institutions", "beta"]);
    const early = withoutRole("early", ["roles"]);
    const { findings } = findingsIn(plan, [late, early, late, { ...late }]);
    expect(findings.map(({ message }) => message)).toEqual([
      "institution `early` has no role",
      "institution `late` has no role",
    ]);
  });

  it("falls back to the next language, and refuses a code nobody knows", () => {
    const { findings } = findingsIn(plan, given.slice(1), reportWordsJa);
    expect(findings[0]?.message).toBe("institution `藻類研究所` has no role");
    expect(() => findingsIn(plan, [{ ...withoutRole("x", []), code: "no-such" }])).toThrow(
      "no-such",
    );
  });
});
