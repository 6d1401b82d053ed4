import { documentWords } from "../compose/document-words.ts";
import { labelsOf } from "../compose/front.ts";
import { asDocument } from "../diff/forms/as-document.ts";
import type { Told } from "../diff/told.ts";
import type { DiffTongue } from "../languages/diff-tongue.ts";
import { html } from "../render/formats/html.ts";
import { render } from "../render/render.ts";

/** The changes as a page of its own, made like the pages of a plan. */
export const changesPage = async (list: Told, { text, words }: DiffTongue): Promise<string> => {
  const { language } = text;
  const common =
    language === "ja"
      ? (await import("../languages/ja/section-words/document.ts")).documentWordsJa
      : documentWords;
  const document = asDocument(list, words, { language, labels: labelsOf(common) });
  const [page] = render([document], [html]);
  return page?.text ?? "";
};
