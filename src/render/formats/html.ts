import css from "../../../templates/layout/html/page.css";
import type { PlanDocument } from "../../document/block.ts";
import { blockIds } from "../block-ids.ts";
import { cleanText } from "../clean-text.ts";
import { planFile } from "../file-names.ts";
import type { Format } from "../format.ts";
import { blocks } from "../html/blocks.ts";
import { choiceStyle, choosable } from "../html/choice-style.ts";
import type { Page } from "../html/page.ts";
import { runningHead } from "../html/running-head.ts";
import { languageName } from "../language-name.ts";
import { layout } from "../layout.ts";
import { plainSentences } from "../plain-text.ts";
import { hrefsAcross, volumes } from "../volumes.ts";

const choiceView = (document: PlanDocument): object | undefined => {
  const institutions = choosable(document.institutions ?? []);
  const { myInstitution, everyInstitution } = document.labels;
  if (institutions.length === 0 || !myInstitution || !everyInstitution) return undefined;
  return { heading: myInstitution, everyone: everyInstitution, institutions };
};

const styles = (document: PlanDocument): string =>
  [
    css,
    runningHead(document.title, document.kicker),
    choiceStyle(document.institutions ?? []),
  ].join("\n");

/** Id of a block → its link within the page. */
const anchors = (document: PlanDocument): ReadonlyMap<string, string> =>
  new Map([...blockIds(document).keys()].map((id) => [id, `#${id}`]));

const pageOf = (document: PlanDocument, page: Page): string =>
  page.fill("layout/html/page", {
    language: document.language,
    title: document.title,
    kicker: document.kicker,
    description: plainSentences(document.lede).slice(0, 300),
    css: styles(document),
    labels: document.labels,
    translations: document.translations.map(({ language, title }) => ({
      language,
      title,
      name: languageName(language),
      href: planFile({ volume: document.volume, language }, "html"),
    })),
    lede: blocks(document.lede, page),
    imprint: blocks([document.imprint], page),
    contents: document.sections.map(({ id, number, title }) => ({ id, number, title })),
    choice: choiceView(document),
    sections: blocks(document.sections, page),
  });

/** Each volume one file that opens anywhere, without a network. */
export const html: Format = {
  id: "html",
  render: (document, options) => {
    const fill = layout(options);
    const all = volumes(document);
    const { labels } = document;
    return all.map((one) => {
      const hrefOf = hrefsAcross(all, one, anchors, (other) => planFile(other, "html"));
      const page = { fill, labels, hrefOf, level: 2, isInLink: false };
      return { path: planFile(one, "html"), text: cleanText(pageOf(one, page)) };
    });
  },
};
