import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { markdown } from "../../../src/report/reporters/markdown.ts";
import { visible } from "../../../src/util/visible.ts";
import { hostileStrings } from "../../kit/hostile-strings.ts";
import { markdownFaults } from "../../kit/markdown-faults.ts";
import { checked, languages, plans } from "./checked.ts";
import { findingsIn, withoutRole } from "./findings.ts";

// as GitHub reads it: tables, bare addresses and HTML
const reader = new MarkdownIt({ html: true, linkify: true });

type Token = ReturnType<typeof reader.parse>[number];

const tokensOf = (text: string): readonly Token[] =>
  reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);

const mine =
  /^(heading|paragraph|bullet_list|list_item|table|thead|tbody|tr|th|td)_(open|close)$|^(inline|text|code_inline|text_special)$/;

/** Anything that is no part of a list of findings: a link, a picture, markup, emphasis. */
const strangers = (text: string): readonly string[] =>
  tokensOf(text)
    .filter(({ content, type }) => !mine.test(type) && !/^<\/?details>|^<summary>/.test(content))
    .map(({ content, type }) => `${type} ${content}`);

/** What is read in the cells of the tables. */
const cellsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  const tokens = reader.parse(text, {});
  for (const [at, { type }] of tokens.entries()) {
    if (type === "tr_open") rows.push([]);
    const cell = type === "td_open" ? tokens[at + 1]?.children : undefined;
    if (cell) rows.at(-1)?.push(cell.map(({ content }) => content).join(""));
  }
  return rows.filter((row) => row.length > 0);
};

describe("markdown", () => {
  for (const language of languages) {
    it.each([...plans.keys()])(`is sound Markdown for %s (${language})`, async (plan) => {
      const { out } = await checked(plan, "markdown", ["--ui-lang", language, "--as", "agreed"]);
      expect(strangers(out)).toEqual([]);
      for (const row of cellsOf(out)) expect(row).toHaveLength(4);
      // it goes into a page that has a heading of its own; nothing else folds
      const faults = (await markdownFaults(out)).filter(
        (fault) => !/MD041|MD033\S* Element: (details|summary)/.test(fault),
      );
      expect(faults).toEqual([]);
    });
  }

  it("says what was found, whatever a plan is named, and makes nothing of it", () => {
    for (const name of hostileStrings) {
      const { findings, setting } = findingsIn("a: 1\n", [withoutRole(name, ["a"])]);
      const text = markdown.report(findings, setting);
      expect(strangers(text), name).toEqual([]);
      const [row, ...others] = cellsOf(text);
      expect(others, name).toEqual([]);
      expect(row?.[0]).toBe("plan.yaml:1:4");
      const said = row?.[2]?.replaceAll("\u200b", "").replaceAll(/[`\s]/g, "");
      const meant = visible(`institution ${name} has no role`).replaceAll(/[`\s]/g, "");
      expect(said, name).toBe(meant);
    }
  });

  it("shows the name of a file, whatever it is", async () => {
    for (const file of ["a`b|c*d*.yaml", "a|b.yaml", "<b>`.yaml", "`.yaml"]) {
      const { out } = await checked(file, "markdown", [], {
        files: { [file]: "plan: { x: 1 }\n" },
      });
      expect(strangers(out), file).toEqual([]);
      expect(cellsOf(out)[0]?.[0]).toBe(`${file}:1:9`);
    }
  });

  it("calls nobody, and names no issue", () => {
    const plain = withoutRole("x", ["a"], {
      waiver: {
        reason: "@octocat said so in #12, see https://example.org",
        person: "@someone",
        expires: { from: 0, to: 1, calendar: "month", approximate: false, written: "2027-03" },
      },
    });
    const { findings, setting } = findingsIn("a: 1\n", [plain]);
    const text = markdown.report(findings, setting);
    const said = cellsOf(text)[0]?.[3] ?? "";
    expect(said.replaceAll("\u200b", "")).toContain(
      "@octocat said so in #12, see https://example.org",
    );
    expect(said).not.toMatch(/@\w|#\d/);
    expect(strangers(text)).toEqual([]);
  });

  it("has a table for each severity and folds what is waived", () => {
    const waiver = {
      reason: "r",
      person: "p",
      expires: { from: 0, to: 1, calendar: "month", approximate: false, written: "2027-03" },
    } as const;
    const { findings, setting } = findingsIn("a: 1\nb: 2\nc: 3\n", [
      withoutRole("A", ["a"]),
      withoutRole("B", ["b"], { severity: "error" }),
      withoutRole("C", ["c"], { waiver }),
    ]);
    expect(markdown.report(findings, setting)).toMatchInlineSnapshot(`
      "## rip check

      1 error, 1 warning, 1 waived

      ### Errors (1)

      | place | rule | finding | what to do |
      | --- | --- | --- | --- |
      | \`plan.yaml:2:4\` | \`institution-without-role\` | institution \`B\` has no role | give it one of the roles listed under \`roles:\` |

      ### Warnings (1)

      | place | rule | finding | what to do |
      | --- | --- | --- | --- |
      | \`plan.yaml:1:4\` | \`institution-without-role\` | institution \`A\` has no role | give it one of the roles listed under \`roles:\` |

      <details>

      <summary>Waived (1)</summary>

      | place | rule | finding | waiver |
      | --- | --- | --- | --- |
      | \`plan.yaml:3:4\` | \`institution-without-role\` | institution \`C\` has no role | waived until 2027-03 by p: r |

      </details>
      "
    `);
  });

  it("says that nothing was found", () => {
    const { findings, setting } = findingsIn("a: 1\n");
    expect(markdown.report(findings, setting)).toBe("## rip check\n\nno findings\n");
  });
});
