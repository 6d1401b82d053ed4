import type { Block, PlanDocument, Section, Table } from "../document/block.ts";
import { link, text as plain } from "../document/span.ts";
import type { documentWords } from "./document-words.ts";
import { part } from "./part.ts";

type Words = Readonly<Record<keyof typeof documentWords, string>>;

/** What an exhibit has to show, under its heading. */
export type Shown = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly isWorking: boolean;
};

/** Tables without a number in the contents of the document. */
const isWorkingTable = (block: Block): boolean => block.kind === "table" && block.number === "";

const isOfPlan = (block: Block): boolean =>
  block.kind === "figure" || (block.kind === "table" && block.number !== "");

const hasWorkings = ({ blocks, isWorking }: Shown): boolean =>
  isWorking || blocks.some(isWorkingTable);

/** The blocks with the tables behind their pictures in the annex: folded away on the page, none would be on paper. */
export const withDataApart = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block): Block => {
    if (block.kind === "section") return { ...block, blocks: withDataApart(block.blocks) };
    return block.kind === "figure" ? { ...block, isDataApart: true } : block;
  });

const dataApart = (blocks: readonly Block[], words: Words): readonly Table[] =>
  blocks.flatMap((block) => {
    if (block.kind === "section") return dataApart(block.blocks, words);
    if (block.kind !== "figure" || !block.isDataApart) return [];
    const { data, number } = block;
    return [{ ...data, caption: `${words.figure} ${number}${words.captionJoin}${data.caption}` }];
  });

const anchorOf = (id: string): string => `annex-${id}`;

/** Whether a part of the document stands in its annex. */
export const isOfAnnex = ({ id }: Section): boolean => id.startsWith(anchorOf(""));

/** Whether the plan itself has nothing of an exhibit to show: it would be a heading over a link. */
const isAnnexOnly = ({ blocks, isWorking }: Shown): boolean =>
  isWorking || blocks.every(isWorkingTable);

/** An exhibit as it stands in the plan: what it found, and the way to its workings. */
const inPlan = (shown: Shown, words: Words): Section => {
  const { id, title, blocks } = shown;
  const kept = blocks.filter((block) => !isWorkingTable(block));
  const way: Block = {
    kind: "paragraph",
    spans: [link(`#${anchorOf(id)}`, words.workings)],
  };
  return part(id, title, hasWorkings(shown) ? [...kept, way] : kept);
};

/** What the plan shows of the exhibits of a chapter, and one line with the way to the others. */
export const shownInPlan = (exhibits: readonly Shown[], words: Words): readonly Block[] => {
  const parts = exhibits.filter((one) => !isAnnexOnly(one)).map((shown) => inPlan(shown, words));
  const others = exhibits.filter(isAnnexOnly);
  if (others.length === 0) return parts;
  const links = others.flatMap(({ id, title }, place) => [
    ...(place === 0 ? [] : [plain(words.annexJoin)]),
    link(`#${anchorOf(id)}`, title),
  ]);
  return [...parts, { kind: "paragraph", spans: [plain(words.moreInAnnex), ...links] }];
};

/** The section of the annex that goes with a chapter: tables behind pictures, and workings. */
export const inAnnex = (
  chapter: Section,
  exhibits: readonly Shown[],
  words: Words,
): readonly Section[] => {
  const tables = dataApart(chapter.blocks, words);
  const workings = exhibits
    .filter(hasWorkings)
    .map(({ id, title, blocks, isWorking }) =>
      part(anchorOf(id), title, isWorking ? blocks : blocks.filter((block) => !isOfPlan(block))),
    );
  const { id, number, title } = chapter;
  const parts = [
    ...(tables.length > 0 ? [part(`${anchorOf(id)}-pictures`, words.behindPictures, tables)] : []),
    ...workings,
  ];
  if (parts.length === 0) return [];
  return [{ kind: "section", id: anchorOf(id), number, title, blocks: parts }];
};

/** The plan with its annex beside it, if anything was worked out. */
export const withAnnex = (
  document: PlanDocument,
  sections: readonly Section[],
  words: Words,
): PlanDocument => {
  if (sections.length === 0) return document;
  const titled = (title: string): string => `${title}${words.annexBefore}${words.annex}`;
  const [first] = document.sections;
  const { volume: _, institutions: __, ...front } = document;
  const annex: PlanDocument = {
    ...front,
    volume: "annex",
    title: titled(document.title),
    lede: [
      {
        kind: "paragraph",
        spans: [
          plain(words.annexLede),
          ...(first ? [plain(" "), link(`#${first.id}`, words.toPlan)] : []),
        ],
      },
    ],
    sections,
    translations: document.translations.map((one) => ({ ...one, title: titled(one.title) })),
  };
  return { ...document, annex };
};
