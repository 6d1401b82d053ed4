import type { Language } from "../text/language.ts";

const html = {
  callout: {
    en: "a message set apart: what is missing, what a rule says",
    ja: "囲み（未記入の案内、規則の指摘）",
  },
  code: { en: "a stretch of code", ja: "コード" },
  facts: {
    en: "terms with their values: the head of the plan, key figures",
    ja: "項目と値の組（計画の概要、主な数値）",
  },
  figure: { en: "a figure with its caption and the table behind it", ja: "図と説明文、もとの表" },
  lead: { en: "the opening paragraph of a section", ja: "各節の冒頭の段落" },
  list: { en: "a list", ja: "箇条書き" },
  paragraph: { en: "a paragraph", ja: "段落" },
  quote: { en: "a quotation", ja: "引用" },
  section: { en: "a section with its heading", ja: "見出しの付いた節" },
  table: { en: "a table with its caption and note", ja: "表と表題、注" },
} as const;

/** What each layout lays out. Those of a kind of block are the same for both formats. */
export const layoutPurposes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...Object.fromEntries(
    Object.entries(html).flatMap(([block, { en, ja }]) => [
      [`layout/html/${block}`, { en: `HTML: ${en}`, ja: `HTML: ${ja}` }],
      [`layout/markdown/${block}`, { en: `Markdown: ${en}`, ja: `Markdown: ${ja}` }],
    ]),
  ),
  "layout/html/page": { en: "HTML: the whole page around the sections", ja: "HTML: ページ全体" },
  "layout/html/page.css": {
    en: "HTML: the style sheet of the page, for screen and paper",
    ja: "HTML: ページのスタイルシート（画面と紙）",
  },
  "layout/markdown/document": {
    en: "Markdown: the whole document around the sections",
    ja: "Markdown: 文書全体",
  },
};
