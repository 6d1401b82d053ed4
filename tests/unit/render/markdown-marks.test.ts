import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { Block, PlanDocument } from "../../../src/document/block.ts";
import { type Span, strong, text } from "../../../src/document/span.ts";
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

describe("strong text", () => {
  const strongIn = (inside: string, after: string): string =>
    line([text("前"), strong(inside), text(after)], "ja");

  test.each([
    ["焼酎（昭和初期〜）", "は", "前**焼酎**（昭和初期〜）は"],
    ["焼酎（昭和初期〜）の「蔵」", "は", "前**焼酎（昭和初期〜）の**「蔵」は"],
    ["（重要）な点", "は", "前（**重要）な点**は"],
    ["重要。", "次", "前**重要**。次"],
  ])("%s keeps its brackets and marks that are read as marks", (inside, after, expected) => {
    expect(strongIn(inside, after)).toBe(expected);
    expect(new MarkdownIt().renderInline(expected)).toContain("<strong>");
  });

  test("may end in a bracket where punctuation stands beside its marks", () => {
    const spans = [text("前、"), strong("「蔵」"), text("。")];
    expect(line(spans, "ja")).toBe("前、**「蔵」**。");
    const facts: Block = {
      kind: "facts",
      look: "sheet",
      items: [{ term: "効果（年）", spans: [text("一つ。二つ。")] }],
    };
    const [first = "", second] = shown([facts], "ja").split("\n");
    expect([first, second]).toEqual(["- **効果（年）**：一つ。", "  二つ。"]);
    expect(new MarkdownIt().render(first)).toContain("<strong>効果（年）</strong>");
  });
});

describe("pictures", () => {
  const sample = sampleDocument("en");
  const figure = sample.sections
    .flatMap((section) => section.blocks)
    .find((block) => block.kind === "figure");

  const altOf = (description: string): string => {
    if (figure?.kind !== "figure") throw new Error("the sample has no figure");
    const drawing = { ...figure.drawing, title: "What it says", description };
    const [image = ""] = shown([{ ...figure, drawing }]).split("\n");
    return /^!\[(.*)\]\(figures\/.+\.en\.svg\)$/.exec(image)?.[1] ?? image;
  };

  test("have an alternative of whole sentences that is not too long", () => {
    expect(altOf("One. Two.")).toBe("What it says: One. Two.");
    const long = `Long ${"word ".repeat(70).trim()}.`;
    expect(altOf(`First. ${long} Last.`)).toBe("What it says: First.");
  });
});
