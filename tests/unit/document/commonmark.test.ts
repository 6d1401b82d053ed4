import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/block.ts";
import { fromCommonMark } from "../../../src/document/commonmark.ts";
import type { Span } from "../../../src/document/span.ts";

const spansOf = (text: string): readonly Span[] => {
  const [block] = fromCommonMark(text);
  return block && "spans" in block ? block.spans : [];
};

const text = (value: string): Span => ({ kind: "text", text: value });

test("paragraphs, emphasis, code and breaks become spans", () => {
  expect(spansOf("a *b* **c `d`**  \ne")).toEqual([
    text("a "),
    { kind: "emphasis", spans: [text("b")] },
    text(" "),
    { kind: "strong", spans: [text("c "), { kind: "code", text: "d" }] },
    { kind: "break" },
    text("e"),
  ]);
});

test("Japanese emphasis works beside brackets", () => {
  expect(spansOf("これは**「重要」**です")).toEqual([
    text("これは"),
    { kind: "strong", spans: [text("「重要」")] },
    text("です"),
  ]);
});

test("a line end is a space between words and nothing between Japanese letters", () => {
  expect(spansOf("one\ntwo")).toEqual([text("one two")]);
  expect(spansOf("一行目の\n続き")).toEqual([text("一行目の続き")]);
  expect(spansOf("一行目の\nabc")).toEqual([text("一行目の abc")]);
  expect(spansOf("0.70です。\n2件は")).toEqual([text("0.70です。2件は")]);
});

test("lists keep their order, start and nesting", () => {
  expect(fromCommonMark("3. a\n4. b\n   - c")).toEqual([
    {
      kind: "list",
      ordered: true,
      start: 3,
      items: [
        [{ kind: "paragraph", spans: [text("a")] }],
        [
          { kind: "paragraph", spans: [text("b")] },
          { kind: "list", ordered: false, items: [[{ kind: "paragraph", spans: [text("c")] }]] },
        ],
      ],
    },
  ]);
});

test("a heading is a strong line", () => {
  expect(fromCommonMark("## a\n\nb")).toEqual([
    { kind: "paragraph", spans: [{ kind: "strong", spans: [text("a")] }] },
    { kind: "paragraph", spans: [text("b")] },
  ]);
});

test("quotes, code and tables keep their content", () => {
  expect(fromCommonMark("> a\n\n```sh x\nb\n```\n\n| c | d |\n| :-: | --: |\n| 1 | *2* |")).toEqual(
    [
      { kind: "quote", blocks: [{ kind: "paragraph", spans: [text("a")] }] },
      { kind: "code", language: "sh", text: "b" },
      {
        kind: "table",
        id: "",
        number: "",
        caption: "",
        columns: [
          { title: "c", align: "centre" },
          { title: "d", align: "end" },
        ],
        rows: [{ cells: [[text("1")], [{ kind: "emphasis", spans: [text("2")] }]] }],
      },
    ],
  );
});

test("raw HTML stays text", () => {
  expect(spansOf("a <b onclick=x>b</b>")).toEqual([text("a <b onclick=x>b</b>")]);
  expect(spansOf("<script>alert(1)</script>")).toEqual([text("<script>alert(1)</script>")]);
});

test("a picture becomes its description", () => {
  expect(spansOf("see ![the map](https://example.org/x.png) here")).toEqual([
    text("see the map here"),
  ]);
});

test("struck-out text stays", () => {
  expect(spansOf("~~gone~~ here")).toEqual([text("gone here")]);
});

describe("links", () => {
  test.each([
    ["https://example.org/a?b=c"],
    ["HTTP://example.org"],
    ["mailto:a@example.org"],
    ["tel:+81-99-000-0000"],
    ["#chain"],
    ["notes/2024.md"],
  ])("%s is kept", (href) => {
    expect(spansOf(`[x](${href})`)).toEqual([{ kind: "link", href, spans: [text("x")] }]);
  });

  test.each([
    ["javascript:alert(1)"],
    ["JaVaScRiPt:alert(1)"],
    ["&#106;avascript:alert(1)"],
    ["&#x6A;&#x61;vascript:alert(1)"],
    ["javascript&colon;alert(1)"],
    ["vbscript:x"],
    ["data:text/html,x"],
    ["data:image/svg+xml;base64,x"],
    ["blob:https://example.org/x"],
    ["file:///etc/passwd"],
    ["view-source:https://example.org"],
    ["feed:x"],
    ["jar:x"],
    ["//example.org/x"],
  ])("%s is dropped and its text kept", (href) => {
    expect(spansOf(`[x](${href})`)).toEqual([text("x")]);
    expect(spansOf(`[x][1]\n\n[1]: ${href}`)).toEqual([text("x")]);
  });

  test("an address in angle brackets is a link only if it is safe", () => {
    expect(spansOf("<https://example.org>")).toEqual([
      { kind: "link", href: "https://example.org", spans: [text("https://example.org")] },
    ]);
    expect(spansOf("<javascript:alert(1)>")).toEqual([text("javascript:alert(1)")]);
  });
});

const hrefs = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "href" in value && typeof value.href === "string" ? [value.href] : [];
  return [...own, ...Object.values(value).flatMap(hrefs)];
};

test("any text at all gives blocks whose links lead to safe places", () => {
  const piece = fc.constantFrom(
    ..."[]()<>!*_`#>-|\n 1.a:/\\&;~",
    "javascript:",
    "&#10;",
    "&Tab;",
    "%0a",
    "data:",
    "//",
    "https://",
    "[x](",
    "```",
    "| - |",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const blocks: readonly Block[] = fromCommonMark(pieces.join(""));
      for (const href of hrefs(blocks)) {
        if (!URL.canParse(href, "file:///folder/")) continue;
        const { protocol, host } = new URL(href, "file:///folder/");
        expect(["http:", "https:", "mailto:", "tel:", "file:"]).toContain(protocol);
        if (protocol === "file:") expect(host).toBe("");
      }
    }),
    { numRuns: 500, seed: 11 },
  );
});

test("deep nesting neither hangs nor overflows", () => {
  const blocks = fromCommonMark(
    `${"> ".repeat(5000)}x\n\n${"- ".repeat(2000)}y\n\n${"[".repeat(5000)}`,
  );
  expect(blocks.length).toBeGreaterThan(0);
});
