import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { hasColour } from "../../../src/cli/colour.ts";
import { exit } from "../../../src/cli/exit.ts";
import { gate } from "../../../src/cli/gate.ts";
import { outputFolder } from "../../../src/cli/output-folder.ts";
import { shellWord } from "../../../src/cli/shell-word.ts";
import { showPage } from "../../../src/cli/show-page.ts";
import { showValue } from "../../../src/cli/show-value.ts";
import { uiLanguage } from "../../../src/cli/ui-language.ts";
import { wrap } from "../../../src/cli/wrap.ts";
import { noPaint } from "../../../src/report/paint.ts";

describe("colour", () => {
  const terminal = { isTerminal: true };
  const pipe = { isTerminal: false };
  it.each([
    ["a terminal", terminal, {}, undefined, true],
    ["a pipe", pipe, {}, undefined, false],
    ["NO_COLOR", terminal, { NO_COLOR: "1" }, undefined, false],
    ["NO_COLOR, but empty", terminal, { NO_COLOR: "" }, undefined, true],
    ["TERM=dumb", terminal, { TERM: "dumb" }, undefined, false],
    ["FORCE_COLOR", pipe, { FORCE_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR=0", terminal, { FORCE_COLOR: "0" }, undefined, false],
    ["NO_COLOR over FORCE_COLOR", pipe, { NO_COLOR: "1", FORCE_COLOR: "1" }, undefined, false],
    ["--color over NO_COLOR", pipe, { NO_COLOR: "1" }, true, true],
    ["--no-color over FORCE_COLOR", terminal, { FORCE_COLOR: "1" }, false, false],
  ] as const)("%s", (...[, stream, env, asked, expected]) => {
    expect(hasColour(stream, env, asked)).toBe(expected);
  });
});

describe("the language of messages", () => {
  it.each([
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LANG: "ja" }, "ja"],
    [{ LANG: "jam_JM" }, "en"],
    [{ LANG: "C" }, "en"],
    [{}, "en"],
    [{ LC_ALL: "en_GB", LANG: "ja_JP" }, "en"],
    [{ LC_MESSAGES: "ja_JP", LANG: "en_GB" }, "ja"],
    [{ LC_ALL: "", LANG: "ja_JP" }, "ja"],
  ] as const)("%j is %s", (env, expected) => {
    expect(uiLanguage(undefined, env)).toBe(expected);
  });

  it("is the one asked for, whatever the locale", () => {
    expect(uiLanguage("en", { LANG: "ja_JP" })).toBe("en");
  });
});

describe("the gate", () => {
  const counts = { error: 0, warning: 2, note: 5, waived: 3 };
  it.each([
    ["error", exit.fine],
    ["warning", exit.findings],
    ["note", exit.findings],
    ["never", exit.fine],
    [undefined, exit.fine],
  ] as const)("two warnings and --fail-on %s", (failOn, expected) => {
    expect(gate(counts, failOn)).toBe(expected);
  });

  it("does not count what is waived", () => {
    expect(gate({ error: 0, warning: 0, note: 0, waived: 9 }, "note")).toBe(exit.fine);
  });
});

describe("where documents go", () => {
  it.each([
    ["plans/kyushu", true, "plans/kyushu/document"],
    ["plans/kyushu/", true, "plans/kyushu/document"],
    [".", true, "document"],
    ["plan.yaml", false, "document"],
    ["a/plan.yaml", false, "a/document"],
    ["a/shochu.yaml", false, "a/shochu-document"],
    ["shochu.YML", false, "shochu-document"],
    ["/plan.yaml", false, "/document"],
    ["C:\\plans\\plan.yaml", false, "C:/plans/document"],
  ])("%s", (name, isFolder, expected) => {
    expect(outputFolder(name, isFolder)).toBe(expected);
  });
});

describe("wrapping", () => {
  it("keeps to the width, whatever the text, and loses nothing but spaces", () => {
    const word = fc.oneof(
      fc.constantFrom("計画", "は", "、", "。", "rip", "build", "a", "「例」"),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 24, max: 60 }),
        (words, width) => {
          const text = words.join(" ").replace(/\s+/g, " ").trim();
          const lines = wrap(text, width);
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width + 4);
          expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
        },
      ),
    );
  });

  it("breaks Japanese anywhere but before a closing mark", () => {
    expect(wrap("あいうえお、かきくけこ。", 10)).toEqual(["あいうえ", "お、かきく", "けこ。"]);
  });

  it.each([
    ["あいうえ「かきく」", ["あいうえ", "「かきく」"]],
    ["あいうえ『「かき」』", ["あいうえ", "『「か", "き」』"]],
    ["あいうえ(例)かき", ["あいうえ", "(例)かき"]],
    ["あいうえ（例: a）か", ["あいうえ", "（例: a）", "か"]],
    ["あいうえ“か”", ["あいうえ", "“か”"]],
    ["あいうえ50%か", ["あいうえ", "50%か"]],
    ["[ a, bcde ]", ["[ a, bcde", "]"]],
  ])(
    "leaves no opening mark at the end of a line, and no closing one before: %s",
    (text, lines) => {
      expect(wrap(text, 10)).toEqual(lines);
    },
  );
});

describe("paths in a command to paste", () => {
  it("quotes what a shell would take apart, and a leading dash", () => {
    expect(["plans/a_b-1.yaml", "計画 案", "it's", "-x"].map(shellWord)).toEqual([
      "plans/a_b-1.yaml",
      "'計画 案'",
      "'it'\\''s'",
      "'-x'",
    ]);
  });
});

describe("pages at a terminal", () => {
  it("marks headings, sets code in and unwraps the rest", () => {
    const page = "# Title\n\nSome `code` and **more**.\n\n```yaml\na: 1\n```\n";
    const paint = { ...noPaint, bold: (text: string) => `<${text}>` };
    expect(showPage(page, paint, 80)).toBe("<Title>\n\nSome code and more.\n\n    a: 1\n");
  });
});

describe("values for JSON", () => {
  it("writes a thing out where it is at home and by its id elsewhere, also in a circle", () => {
    const origin = { file: "p", path: ["chain", "stages", "a"] };
    const stage: Record<string, unknown> = { id: "a", origin };
    stage["next"] = [stage];
    const plan = {
      head: { lead: stage },
      stages: [stage],
      targets: [{ id: "t", origin, stages: [stage] }],
    };
    expect(showValue(plan, plan)).toEqual({
      head: { lead: "a" },
      stages: [{ id: "a", origin: "chain.stages.a", next: ["a"] }],
      targets: [{ id: "t", origin: "chain.stages.a", stages: ["a"] }],
    });
  });

  it("names the things of a plan by id in what was computed from it", () => {
    const stage = { id: "a", origin: { path: ["x"] } };
    expect(showValue({ shares: [{ stage, share: 0.5 }] }, { stages: [stage] })).toEqual({
      shares: [{ stage: "a", share: 0.5 }],
    });
  });
});
