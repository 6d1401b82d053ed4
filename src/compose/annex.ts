import type { Block, PlanDocument, Section } from "../document/block.ts";
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

const anchorOf = (id: string): string => `annex-${id}`;

/** The exhibit as it stands in the plan: what it found, and the way to its workings. */
export const inPlan = (shown: Shown, words: Words): Section => {
  const { id, title, blocks, isWorking } = shown;
  const kept = isWorking ? [] : blocks.filter((block) => !isWorkingTable(block));
  const way: Block = {
    kind: "paragraph",
    spans: [link(`#${anchorOf(id)}`, words.workings)],
  };
  return part(id, title, hasWorkings(shown) ? [...kept, way] : kept);
};

/** The section of the annex with the workings of a chapter's exhibits; none where there are none. */
export const inAnnex = (
  chapter: Pick<Section, "id" | "number" | "title">,
  exhibits: readonly Shown[],
): readonly Section[] => {
  const parts = exhibits
    .filter(hasWorkings)
    .map(({ id, title, blocks, isWorking }) =>
      part(anchorOf(id), title, isWorking ? blocks : blocks.filter((block) => !isOfPlan(block))),
    );
  if (parts.length === 0) return [];
  const { id, number, title } = chapter;
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
