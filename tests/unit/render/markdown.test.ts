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
    ["The foodRegio e. V. leads. So z. B. Kiel", ["The foodRegio e. V. leads.", "So z. B. Kiel"]],
    ["一つ。二つ！三つ？四つ", ["一つ。", "二つ！", "三つ？", "四つ"]],
    ["蔵（少ない。残る。）がある。次", ["蔵（少ない。残る。）がある。", "次"]],
    ["「やる。」と言った。次", ["「やる。」と言った。", "次"]],
  ])("%s", (given, expected) => {
    expect(line([text(given)]).split("\n")).toEqual(expected);
  });

  test("end before what follows them, but not before an aside", () => {
    const to = link("https://example.org", "a");
    expect(line([text("一つ。"), to], "ja")).toBe("一つ。\n[a](https://example.org)");
    expect(line([text("One."), text(" "), to])).toBe("One.\n[a](https://example.org)");
    expect(line([text("一つ。"), aside("2024年"), text("次")], "ja")).toBe("一つ。（2024年）次");
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
      '<a name="t"></a>**Table T1** Money',
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

describe("links", () => {
  const part = (id: string, title: string, blocks: readonly Block[] = []): Block => ({
    kind: "section",
    id,
    number: "",
    title,
    blocks,
  });
  const to = (...ids: readonly string[]): readonly Block[] =>
    ids.map((id) => ({ kind: "paragraph", spans: [link(`#${id}`, "x")] }));

  test.each([
    ["R&D, 研究", "rd-研究"],
    ["図F3：漏れ（2024年）", "図f3漏れ2024年"],
    ["v1.2: snake_case", "v12-snake_case"],
    ["Ölkrise", "ölkrise"],
  ])("lead to the heading %s as GitHub and GitLab both name it", (title, slug) => {
    const result = shown([part("one", title), ...to("one", "here")]);
    expect(result).toContain(`### ${title.replace("_", "\\_")}\n`);
    expect(result).toContain(`[x](#${slug})`);
    expect(result).toContain("[x](#1-here)");
  });

  // GitLab: joined hyphens, `anchor-2030`, and other numerals than GitHub keeps
  test.each(["R & D", "Forging – hardening", "2030", "①は", "m²", "ⓐ"])(
    "do not rely on the heading %s, which the two name differently",
    (title) => {
      const result = shown([part("one", title), ...to("one")]);
      expect(result).toContain(`### <a name="one"></a>${title}\n`);
      expect(result).toContain("[x](#one)");
    },
  );

  test("do not rely on the number of equal headings, which moves when one comes or goes", () => {
    const parts = [part("a", "Same"), part("b", "Same"), part("c", "Same 1"), part("same", "Own")];
    const result = shown([...parts, ...to("a", "b", "c", "same")]);
    expect(result.match(/\(#[\w-]+\)/g)).toEqual(["(#a)", "(#b)", "(#c)", "(#own)"]);
    const one = shown([part("same", "Same"), part("b", "Same"), ...to("same", "b")]);
    expect(one).toContain('### <a name="same-here"></a>Same');
    expect(one).toContain("[x](#same-here)");
  });

  test("lead to a table itself", () => {
    const table: Block = {
      kind: "table",
      id: "t8.b",
      number: "T8",
      caption: "Targets",
      columns: [{ title: "a", align: "start" }],
      rows: [],
    };
    const result = shown([table, ...to("t8.b")]);
    expect(result).toContain('<a name="t8-b"></a>**Table T8** Targets\n');
    expect(result).toContain("[x](#t8-b)");
  });
});

test("a cell begins a new line where the document does, and a caption where a sentence begins", () => {
  const cell: readonly Span[] = [text("a"), { kind: "break" }, text("b"), { kind: "break" }];
  const table: Block = {
    kind: "table",
    id: "",
    number: "T1",
    caption: "One. Two.",
    columns: [{ title: "a", align: "start" }],
    rows: [{ cells: [cell] }],
  };
  expect(shown([table])).toBe("**Table T1** One.\nTwo.\n\n| a |\n| --- |\n| a<br>b |");
});
