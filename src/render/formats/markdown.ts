import type { PlanDocument } from "../../document/block.ts";
import { eachBlock } from "../block-ids.ts";
import { figureFile, planFile } from "../file-names.ts";
import type { Format, Output } from "../format.ts";
import { languageName } from "../language-name.ts";
import { layout } from "../layout.ts";
import { anchors } from "../markdown/anchors.ts";
import { blocks, colonOf } from "../markdown/blocks.ts";
import { escapeStart, escapeText } from "../markdown/escape-text.ts";
import { headingText } from "../markdown/heading-text.ts";
import type { Sheet } from "../markdown/sheet.ts";
import { svg } from "../svg.ts";
import { hrefsAcross, volumes } from "../volumes.ts";

/** Languages whose brackets and colons are full-width. */
const wideLanguages = new Set(["ja", "zh", "ko"]);

const sheetOf = (
  document: PlanDocument,
  all: readonly PlanDocument[],
  fill: Sheet["fill"],
): Sheet => {
  const { names } = anchors(document);
  return {
    fill,
    labels: document.labels,
    language: document.language,
    isWide: wideLanguages.has(document.language),
    hrefOf: hrefsAcross(
      all,
      document,
      (one) => anchors(one).hrefs,
      (one) => planFile(one, "md"),
    ),
    // the one mark both GitHub and GitLab keep: GitLab drops ids
    anchorOf: (id) => (names.has(id) ? `<a name="${names.get(id)}"></a>` : ""),
    level: 2,
  };
};

const figures = (document: PlanDocument): readonly Output[] => {
  const outputs: Output[] = [];
  eachBlock([...document.lede, ...document.sections], (block) => {
    if (block.kind !== "figure") return;
    const path = figureFile(block.id, document.language);
    outputs.push({ path, text: svg(block.drawing) });
  });
  return outputs;
};

const plan = (document: PlanDocument, sheet: Sheet): string => {
  const { labels, sections, translations } = document;
  return sheet.fill("layout/markdown/document", {
    title: escapeText(document.title).trim(),
    kicker: escapeStart(escapeText(document.kicker).trim()),
    labels: { ...labels, otherLanguages: labels.otherLanguages + colonOf(sheet) },
    translations: translations.map(({ language }) => ({
      name: languageName(language),
      href: planFile({ volume: document.volume, language }, "md"),
    })),
    lede: blocks(document.lede, sheet),
    imprint: blocks([document.imprint], sheet),
    contents: sections.map((section) => ({
      title: escapeText(headingText(section)).trim(),
      href: sheet.hrefOf(section.id) ?? "",
    })),
    sections: blocks(sections, sheet),
    footer: escapeStart(escapeText(labels.madeWith)),
  });
};

/** For git and review: one sentence a line, the figures as files beside it. */
export const markdown: Format = {
  id: "md",
  render: (document, options) => {
    const all = volumes(document);
    const fill = layout(options);
    return all.flatMap((one) => [
      { path: planFile(one, "md"), text: plan(one, sheetOf(one, all, fill)) },
      ...figures(one),
    ]);
  },
};
