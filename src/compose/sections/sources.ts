import type { Block } from "../../document/block.ts";
import { safeLink } from "../../document/safe-link.ts";
import { aside, link, text as plain, type Span } from "../../document/span.ts";
import { valuesOf } from "../../model/enumerations.ts";
import type { Figure, Source } from "../../model/figure.ts";
import { counted } from "../counted.ts";
import { part } from "../part.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Sources, figures and method",
  sources: "Sources",
  accessed: "accessed",
  kindless: "no kind stated",
  beforeCount: " ",
  afterCount: "",
  figuresHole: "the plan’s figures",
  sourcesHole: "where the figures come from",
} as const;

type Context = SectionContext<typeof words>;

const isBare = ({ asOf, kind, source, note }: Figure): boolean =>
  asOf === undefined || kind === undefined || (source === undefined && note === undefined);

const opening = (context: Context): readonly Block[] => {
  const { plan, text, lead } = context;
  const bare = plan.figures.filter(isBare);
  return lead("sources", {
    figures: counted(plan.figures.length, text),
    complete: bare.length === 0,
    bare: counted(bare.length, text),
    kinds: kindsOf(context),
    observed: counted(plan.observations.length, text),
  });
};

/** "actual 3; assumption 2", 「実績3件、仮定2件」: how many figures of each kind. */
const kindsOf = ({ plan, text, cell, words: own }: Context): string => {
  const count = (kind: Figure["kind"]) => plan.figures.filter((one) => one.kind === kind).length;
  const named = [
    ...valuesOf("figureKind").map(
      (kind) => [count(kind), text.enumerated("figureKind", kind)] as const,
    ),
    [count(undefined), own.kindless] as const,
  ];
  return cell.listed(
    named
      .filter(([number]) => number > 0)
      .map(([number, name]) => `${name}${own.beforeCount}${text.number(number)}${own.afterCount}`),
  );
};

const figures = ({ plan, hole, words: own }: Context): readonly Block[] =>
  plan.figures.length > 0 ? [] : [hole(own.figuresHole, "chain.stages", "region")];

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
  compose: (context) => [...opening(context), ...figures(context), sourceList(context)],
});
