import { describe, expect, test } from "vitest";
import type { Block, PlanDocument } from "../../../src/document/block.ts";
import { aside, link, missing, type Span, strong, tag, text } from "../../../src/document/span.ts";
import { markdown } from "../../../src/render/formats/markdown.ts";
import { sampleDocument } from "../../kit/sample-document.ts";

/** What the blocks become, as the only section of a document. */
const shown = (blocks: readonly Block[], language: "ja" | "en" = "en"): string => {
  const document: PlanDocument = {
    ...sampleDocument(language),
    sections: [{ kind: "section", id: "here", number: "1", title: "Here", blocks }],
  };
  const [{ text: whole = "" } = {}] = markdown.render(document, {});
  return whole.split("## 1 Here\n\n")[1]?.split("\n\n").slice(0, -1).join("\n\n") ?? "";
};

const line = (spans: readonly Span[], language: "ja" | "en" = "en") =>
  shown([{ kind: "paragraph", spans }], language);

describe("sentences", () => {
  test.each([
    ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
    ["See e.g. The Hague and cf. Figure 2. Next", ["See e.g. The Hague and cf. Figure 2.", "Next"]],
    ["No. 3 of c. 1850 by J. Smith. It", ["No. 3 of c. 1850 by J. Smith.", "It"]],
    ["It grew by 3.5 %. FY2026 follows.", ["It grew by 3.5 %.", "FY2026 follows."]],
    ["lower. case goes on", ["lower. case goes on"]],
    ["一つ。二つ！三つ？四つ", ["一つ。", "二つ！", "三つ？", "四つ"]],
    ["蔵（少ない。残る。）がある。次", ["蔵（少ない。残る。）がある。", "次"]],
    ["「やる。」と言った。次", ["「やる。」と言った。", "次"]],
  ])("%s", (given, expected) => {
    expect(line([text(given)]).split("\n")).toEqual(expected);
  });

  test("are not broken inside links, code or emphasis", () => {
    const spans: Span[] = [
      link("https://example.org", "One. Two"),
      { kind: "code", text: "A. B" },
      strong("一つ。二つ"),
    ];
    expect(line(spans)).toBe("[One. Two](https://example.org)`A. B`**一つ。二つ**");
  });
});

describe("marks", () => {
  test.each<[string, Span[], string]>([
    [
      "brackets stay outside of strong text",
      [text("は"), strong("「重要」"), text("です")],
      "は「**重要**」です",
    ],
    ["nothing but signs is not marked", [strong("。")], "。："],
    ["marks do not run together", [strong("a"), strong("b")], "**a**b"],
    [
      "a link in strong text",
      [{ kind: "strong", spans: [text("a "), link("#here", "b")] }, text("c")],
      "**a** [**b**](#1-here)c",
    ],
    ["a link that leads nowhere is text", [link("#nowhere", "b")], "b"],
    [
      "an address that is its own text",
      [link("https://example.org/a_b", "https://example.org/a_b")],
      "<https://example.org/a_b>",
    ],
    [
      "brackets in an address",
      [link("https://example.org/a_(b)", "x")],
      "[x](https://example.org/a_%28b%29)",
    ],
    [
      "an exclamation mark before a link makes no picture",
      [text("!"), link("a.md", "x")],
      "\\![x](a.md)",
    ],
    [
      "a hole, an aside and a label",
      [missing("未定"), aside("2023年度"), tag("good", "域内")],
      "**未定**（2023年度）［域内］",
    ],
    ["code with backticks", [{ kind: "code", text: "`a``" }], "``` `a`` ```"],
    ["a break", [text("a"), { kind: "break" }, text("b"), { kind: "break" }], "a\\\nb"],
  ])("%s", (_, spans, expected) => {
    expect(line(spans, "ja")).toBe(expected);
  });
});

test("tables are not padded, and group and total rows stand out", () => {
  const table: Block = {
    kind: "table",
    id: "t",
    number: "T1",
    caption: "Money",
    columns: [
      { title: "Who", align: "start" },
      { title: "Yen | year", align: "end" },
    ],
    rows: [
      { cells: [[text("Public")]], look: "group" },
      { cells: [[text("A longer name")], [text("1"), aside("2023")]] },
      { cells: [[text("All")], [text("1")]], look: "total" },
    ],
    note: [text("Source: x. Rounded.")],
  };
  expect(shown([table])).toBe(
    [
      "**Table T1** Money",
      "",
      "| Who | Yen \\| year |",
      "| --- | ---: |",
      "| **Public** | |",
      "| A longer name | 1 (2023) |",
      "| **All** | **1** |",
      "",
      "Source: x.",
      "Rounded.",
    ].join("\n"),
  );
});

test("two lists or two quotes in a row stay two", () => {
  const list: Block = {
    kind: "list",
    ordered: false,
    items: [[{ kind: "paragraph", spans: [text("a")] }]],
  };
  const quote: Block = { kind: "quote", blocks: [{ kind: "paragraph", spans: [text("b")] }] };
  expect(shown([list, list, quote, quote])).toBe(
    "- a\n\n<!-- -->\n\n- a\n\n> b\n\n<!-- -->\n\n> b",
  );
  const part: Block = { kind: "section", id: "p", number: "", title: "P", blocks: [quote] };
  expect(shown([part, quote])).toMatch(/> b\n\n<!-- -->\n\n> b$/);
});

test("equal headings get the links GitHub gives them", () => {
  const part = (id: string, blocks: readonly Block[]): Block => ({
    kind: "section",
    id,
    number: "",
    title: "R&D, 研究",
    blocks,
  });
  const to = (id: string): Block => ({ kind: "paragraph", spans: [link(`#${id}`, "x")] });
  const result = shown([part("one", []), part("two", [to("one"), to("two"), to("here")])]);
  expect(result).toContain("[x](#rd-研究)");
  expect(result).toContain("[x](#rd-研究-1)");
  expect(result).toContain("[x](#1-here)");
});
