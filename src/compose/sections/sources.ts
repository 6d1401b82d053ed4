import type { Block } from "../../document/block.ts";
import { safeLink } from "../../document/safe-link.ts";
import { aside, link, text as plain, type Span } from "../../document/span.ts";
import type { Figure, Source } from "../../model/figure.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { part } from "../part.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Sources, figures and method",
  figures: "Every figure of the plan",
  place: "Place in the plan file",
  value: "Value",
  date: "Date",
  kind: "Kind",
  source: "Source and note",
  sources: "Sources",
  accessed: "accessed",
  figuresHole: "the plan’s figures",
  sourcesHole: "where the figures come from",
} as const;

type Context = SectionContext<typeof words>;

const isBare = ({ asOf, kind, source, note }: Figure): boolean =>
  asOf === undefined || kind === undefined || (source === undefined && note === undefined);

const opening = ({ plan, text, lead }: Context): readonly Block[] => {
  const bare = plan.figures.filter(isBare);
  return lead("sources", {
    figures: counted(plan.figures.length, text),
    complete: bare.length === 0,
    bare: counted(bare.length, text),
  });
};

const code = (value: string): readonly Span[] => [{ kind: "code", text: value }];

const seriesOf = ({ origin }: Figure): string => origin.path.slice(0, -1).join(".");

/** The note a series gives to each of its figures stands at the first of them only. */
const ownNote = (figure: Figure, before: Figure | undefined): Figure["note"] =>
  before && figure.source && figure.note === before.note && seriesOf(figure) === seriesOf(before)
    ? undefined
    : figure.note;

const figures = ({ plan, cell, hole, words: own }: Context): Block => {
  if (plan.figures.length === 0) return hole(own.figuresHole, "chain.stages", "region");
  return makeTable({
    number: "T27",
    caption: own.figures,
    columns: [own.place, [own.value, "end"], own.date, own.kind, own.source],
    rows: plan.figures.map((figure, place) => [
      code(figure.origin.path.join(".")),
      cell.quantity(figure.quantity),
      cell.period(figure.asOf),
      cell.term("figureKind", figure.kind),
      figure.source === undefined && figure.note === undefined
        ? cell.hole
        : cell.source(figure.source, ownNote(figure, plan.figures[place - 1])),
    ]),
  });
};

const sourceSpans = ({ text, cell, words: own }: Context, source: Source): readonly Span[] => {
  const { id, title, publisher, year, page, url, accessed, note } = source;
  const name = text.pick(title ?? id);
  // without a scheme it would lead to a place beside the document
  const isLink = url !== undefined && /^https?:/i.test(url) && safeLink(url);
  const about = [
    ...(publisher === undefined ? [] : [text.pick(publisher)]),
    ...(year ? [text.period(year)] : []),
    ...(page === undefined ? [] : [page]),
    ...(accessed ? [`${own.accessed} ${text.period(accessed)}`] : []),
  ];
  return [
    isLink ? link(url, name) : plain(name),
    ...(about.length > 0 ? [aside(cell.joined(about))] : []),
    ...(note === undefined ? [] : [plain(` ${text.pick(note)}`)]),
    ...(url === undefined || isLink ? [] : [plain(" "), { kind: "code", text: url } as const]),
  ];
};

const sourceList = (context: Context): Block => {
  const { plan, hole, words: own } = context;
  if (plan.sources.length === 0) return hole(own.sourcesHole, "sources");
  const items = plan.sources.map((source): readonly Block[] => [
    { kind: "paragraph", spans: sourceSpans(context, source) },
  ]);
  return part("source-list", own.sources, [{ kind: "list", ordered: true, items }]);
};

/** Where every number comes from and how the rest was computed: for the reviewer. */
export const sources = defineSection({
  id: "sources",
  words,
  rules: ["figure-sourced", "figures-agree", "units-time-codes"],
  compose: (context) => [...opening(context), figures(context), sourceList(context)],
});
