import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { html } from "../../../src/render/formats/html.ts";
import { markdown } from "../../../src/render/formats/markdown.ts";
import { hostileStrings } from "../../kit/hostile-strings.ts";
import { nameEverything } from "../../kit/name-everything.ts";
import { sampleDocument } from "../../kit/sample-document.ts";

const htmlOf = (name: string): string =>
  html.render(nameEverything(sampleDocument("ja"), name), {})[0]?.text ?? "";
const markdownOf = (name: string): string =>
  markdown.render(nameEverything(sampleDocument("ja"), name), {})[0]?.text ?? "";

/** Start tags of a page whose only raw text is its style. */
const elements = (page: string): string =>
  page
    .replace(/<style>[^<]*<\/style>/, "<style></style>")
    .match(/<[a-z!][^\s>]*/gi)
    ?.map((tag) => tag.toLowerCase())
    .join(" ") ?? "";

const gfm = new MarkdownIt({ html: true, linkify: true });

/** Where a heading is no sure way to its section, a name is set beside it. */
const isAnchor = /^(?:<a name="[\w-]+">|<\/a>)$/;

/** Names of everything in the Markdown that is not text. */
const structure = (text: string): string =>
  gfm
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter((token) => token.type !== "html_inline" || !isAnchor.test(token.content))
    .map((token) => token.type)
    .filter((type) => !["text", "softbreak", "inline"].includes(type))
    .join(" ");

/** Names may be so empty that marks around them vanish; lines and cells may not. */
const skeleton = (text: string): readonly string[] =>
  structure(text)
    .split(" ")
    .filter((type) => !/^(strong|em|link|code_inline|hardbreak|image|html_block)/.test(type));

const inlineMarks = (text: string): readonly string[] =>
  structure(text)
    .split(" ")
    .filter((type) => /^(html_inline|link_open|image|s_open|code_inline)/.test(type));

const plainHtml = elements(htmlOf("name"));
const plainMarkdown = markdownOf("name");

describe.each(hostileStrings.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
  "a name %s",
  (_, name) => {
    test("leaves the elements of the page as they are", () => {
      const page = htmlOf(name);
      const expected = name.trim() === "" ? undefined : plainHtml;
      if (expected) expect(elements(page)).toBe(expected);
      expect(page).not.toMatch(/(?![\n\t])\p{Cc}|\son\w+=(?!&)"/u);
    });

    test("leaves the structure of the Markdown as it is", () => {
      const text = markdownOf(name);
      if (name.trim() !== "") expect(skeleton(text)).toEqual(skeleton(plainMarkdown));
      const allowed = inlineMarks(plainMarkdown);
      for (const kind of ["html_inline", "link_open", "image", "s_open"]) {
        expect(inlineMarks(text).filter((type) => type === kind).length, kind).toBeLessThanOrEqual(
          allowed.filter((type) => type === kind).length,
        );
      }
    });
  },
);

test("any text at all keeps the columns of tables and the elements of the page", () => {
  const nasty = fc.string({
    unit: fc.constantFrom(..."|\\`*_[]()<>&#!-+.:~$@\n\t 1a。「あ\"'={}"),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      nasty.filter((name) => name.trim() !== ""),
      (name) => {
        expect(elements(htmlOf(name))).toBe(plainHtml);
        expect(skeleton(markdownOf(name))).toEqual(skeleton(plainMarkdown));
      },
    ),
    { numRuns: 150, seed: 7 },
  );
});
