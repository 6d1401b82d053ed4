import css from "../../../templates/layout/html/page.css";
import type { Block, PlanDocument } from "../../document/block.ts";
import type { Drawing } from "../../document/drawing.ts";
import { blockIds, eachBlock } from "../block-ids.ts";
import { cleanText } from "../clean-text.ts";
import { planFile } from "../file-names.ts";
import type { Format, RenderOptions } from "../format.ts";
import { blocks } from "../html/blocks.ts";
import { choiceStyle, choosable, codesOf } from "../html/choice-style.ts";
import { columnStyle } from "../html/column-style.ts";
import { darkStyle } from "../html/dark-style.ts";
import type { Page } from "../html/page.ts";
import { runningHead } from "../html/running-head.ts";
import { columnLooks, tableLook } from "../html/table-look.ts";
import { themeStyle } from "../html/theme-style.ts";
import { languageName } from "../language-name.ts";
import { layout } from "../layout.ts";
import { plainSentences } from "../plain-text.ts";
import { hrefsAcross, volumes } from "../volumes.ts";

const choiceView = (document: PlanDocument, page: Page): object | undefined => {
  const institutions = choosable(document.institutions ?? []);
  const { myInstitution, everyInstitution } = document.labels;
  if (institutions.length === 0 || !myInstitution || !everyInstitution) return undefined;
  return {
    heading: myInstitution,
    everyone: everyInstitution,
    institutions,
    panels: institutions.flatMap(({ id, name, blocks: own = [] }) =>
      own.length === 0
        ? []
        : [{ id, code: page.codeOf(id), name, blocks: blocks(own, { ...page, level: 3 }) }],
    ),
  };
};

/** Every block of the page, also those that are shown on demand. */
const shownBlocks = ({ lede, institutions = [], sections }: PlanDocument): readonly Block[] => [
  ...lede,
  ...institutions.flatMap((one) => one.blocks ?? []),
  ...sections,
];

const styles = (document: PlanDocument, { overrides }: RenderOptions): string => {
  const tables = new Set<string>();
  const drawings: Drawing[] = [];
  eachBlock(shownBlocks(document), (block) => {
    if (block.kind === "table") tables.add(tableLook(columnLooks(block)));
    if (block.kind === "figure") drawings.push(block.drawing);
  });
  return [
    overrides?.style ?? css,
    columnStyle(tables),
    darkStyle(drawings, document.darkColours ?? {}),
    runningHead(document.title, document.kicker),
    choiceStyle(document.institutions ?? []),
    themeStyle(document.theme),
  ].join("");
};

/** Id of a block, or of what the page says to one institution → its link within the page. */
const anchors = (document: PlanDocument): ReadonlyMap<string, string> => {
  const panels = choosable(document.institutions ?? []).map(({ id }) => `me-${id}`);
  return new Map([...blockIds(document).keys(), ...panels].map((id) => [id, `#${id}`]));
};

/** Signs of a title that the tab of a browser and a list of pages can show. */
const longestTab = 70;

const tabTitle = (title: string): string => {
  const signs = [...title];
  if (signs.length <= longestTab) return title;
  const cut = signs.slice(0, longestTab - 1).join("");
  return `${cut.replace(/\s+\S*$/, "")}…`;
};

const pageOf = (document: PlanDocument, page: Page, options: RenderOptions): string =>
  page.fill("layout/html/page", {
    language: document.language,
    title: document.title,
    tabTitle: tabTitle(document.title),
    kicker: document.kicker,
    description: plainSentences(document.lede).slice(0, 150),
    css: styles(document, options),
    labels: document.labels,
    translations: document.translations.map(({ language, title }) => ({
      language,
      title,
      name: languageName(language),
      href: planFile({ volume: document.volume, language }, "html"),
    })),
    lede: blocks(document.lede, page),
    imprint: blocks([document.imprint], page),
    logo: document.theme?.logo,
    cover: document.volume === "plan" ? document.theme?.cover : undefined,
    contents: document.sections.map(({ id, number, title }) => ({ id, number, title })),
    choice: choiceView(document, page),
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
      const codeOf = codesOf(document.institutions ?? []);
      const page = { fill, labels, hrefOf, codeOf, level: 2, isInLink: false };
      return { path: planFile(one, "html"), text: cleanText(pageOf(one, page, options)) };
    });
  },
};
