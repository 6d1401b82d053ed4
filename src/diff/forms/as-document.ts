import type { Block, DocumentLabels, PlanDocument, Row, Section } from "../../document/block.ts";
import { aside, link, type Span, strong, type Tone, tag, text } from "../../document/span.ts";
import { type ChangeClass, changeClasses } from "../change.ts";
import type { ToldResult } from "../tell-result.ts";
import type { PlacedChange, Told } from "../told.ts";
import type { DiffWords } from "../words.ts";
import { saidPlaces } from "./said-places.ts";

const classTones: Readonly<Record<ChangeClass, Tone>> = {
  commitment: "bad",
  "needs-agreement": "caution",
  informational: "plain",
};

const newsTones: Readonly<Record<ToldResult["news"], Tone>> = {
  better: "good",
  worse: "bad",
  other: "plain",
};

const start = (title: string) => ({ title, align: "start" }) as const;

type Table = Block & { readonly kind: "table" };

const table = (
  { id, caption, columns }: { id: string; caption: string; columns: readonly string[] },
  rows: readonly Row[],
): Table => ({ kind: "table", id, number: "", caption, columns: columns.map(start), rows });

const resultTable = ({ results }: Told, words: DiffWords): Table => {
  const { columns, news: remarks } = words;
  const rows = results.map(({ name, before = "", after = "", news }): Row => {
    const remark = remarks[news];
    return {
      cells: [
        [text(name)],
        [text(before)],
        [strong(after), ...(remark === "" ? [] : [text(" "), tag(newsTones[news], remark)])],
      ],
    };
  });
  const heads = [columns.result, columns.before, columns.after];
  return table({ id: "result-table", caption: words.computed, columns: heads }, rows);
};

type Cells = readonly [was: readonly Span[], is: readonly Span[]];

const said = (value: string | undefined): readonly Span[] =>
  value === undefined ? [] : [text(value)];

const withRemark = (value: string | undefined, remark: Span): readonly Span[] =>
  value === undefined ? [remark] : [text(value), text(" "), remark];

const changedCells = ({ before, after, move }: PlacedChange, words: DiffWords): Cells => {
  const none = aside(words.noValue);
  const remark = before === after ? words.marks.reworded : move;
  const was = before === undefined ? [none] : [text(before)];
  if (remark === undefined) return [was, after === undefined ? [none] : [text(after)]];
  return [was, withRemark(after ?? words.noValue, aside(`(${remark})`))];
};

/** Values as they stand in the columns of the table. */
const cellsOf = (change: PlacedChange, words: DiffWords): Cells => {
  const { what, before, after } = change;
  const { marks, noValue } = words;
  switch (what) {
    case "added":
      return [[aside(noValue)], withRemark(after, tag("accent", marks.new))];
    case "removed":
      return [said(before), [tag("bad", marks.gone)]];
    case "renamed":
      return [said(before), withRemark(after, tag("plain", marks.id))];
    case "changed":
      return changedCells(change, words);
  }
};

const codes = (change: PlacedChange): readonly Span[] =>
  saidPlaces(change).flatMap((place, at): readonly Span[] => [
    ...(at === 0 ? [] : [{ kind: "break" } as const]),
    { kind: "code", text: place },
  ]);

const changeTable = (told: Told, of: ChangeClass, words: DiffWords): Table => {
  const { columns } = words;
  const rows = told.changes
    .filter((change) => change.class === of)
    .map((change): Row => {
      const [was, is] = cellsOf(change, words);
      const names = change.institutions.flatMap(({ id, name }, at): readonly Span[] => [
        ...(at === 0 ? [] : [text(" · ")]),
        link(`#for-${id}`, name),
      ]);
      return { cells: [[text(change.subject)], was, is, names, codes(change)] };
    });
  const heads = [
    columns.change,
    columns.before,
    columns.after,
    columns.institutions,
    columns.place,
  ];
  return table({ id: `${of}-table`, caption: words.classes[of], columns: heads }, rows);
};

type Party = PlacedChange["institutions"][number];

const partiesIn = ({ changes }: Told): readonly Party[] => [
  ...new Map(
    changes.flatMap(({ institutions }) => institutions.map((one) => [one.id, one] as const)),
  ).values(),
];

const ownSection = ({ id, name }: Party, { changes }: Told, words: DiffWords): Section => {
  const own = changes.filter(({ institutions }) => institutions.some((one) => one.id === id));
  const items = own.map((change): readonly Block[] => [
    {
      kind: "paragraph",
      spans: [
        tag(classTones[change.class], words.briefly[change.class]),
        text(` ${change.sentence}`),
      ],
    },
  ]);
  return {
    kind: "section",
    id: `for-${id}`,
    number: "",
    title: name,
    blocks: [{ kind: "list", ordered: false, items }],
  };
};

type Chapter = Pick<Section, "id" | "title" | "blocks">;

const chapters = (told: Told, words: DiffWords): readonly Chapter[] => {
  const policyOf = (one: ChangeClass): Block => ({
    kind: "lead",
    spans: [text(words.policy[one])],
  });
  const results: readonly Chapter[] =
    told.results.length === 0
      ? []
      : [{ id: "results", title: words.computed, blocks: [resultTable(told, words)] }];
  const classes = changeClasses
    .filter((one) => told.counts[one] > 0)
    .map((one) => ({
      id: one,
      title: words.classes[one],
      blocks: [policyOf(one), changeTable(told, one, words)],
    }));
  const parties = partiesIn(told).map((one) => ownSection(one, told, words));
  const byParty: readonly Chapter[] =
    parties.length === 0
      ? []
      : [{ id: "institutions", title: words.byInstitution, blocks: parties }];
  return [...results, ...classes, ...byParty];
};

/** The page: what becomes of the results, then the changes by class, then what of them concerns each institution. */
export const asDocument = (
  told: Told,
  words: DiffWords,
  { language, labels }: { readonly language: string; readonly labels: DocumentLabels },
): PlanDocument => {
  let tables = 0;
  const numbered = (block: Block): Block => {
    if (block.kind !== "table") return block;
    tables += 1;
    return { ...block, number: `T${tables}` };
  };
  return {
    language,
    volume: "changes",
    title: words.title(told.plan),
    kicker: "",
    lede: [{ kind: "paragraph", spans: [text(words.between(told.before, told.after))] }],
    imprint: {
      kind: "facts",
      look: "numbers",
      items: changeClasses.map((one) => ({
        term: words.briefly[one],
        spans: [text(String(told.counts[one]))],
      })),
    },
    sections: chapters(told, words).map((chapter, place) => ({
      kind: "section",
      number: String(place + 1),
      ...chapter,
      blocks: chapter.blocks.map(numbered),
    })),
    labels,
    translations: [],
  };
};
