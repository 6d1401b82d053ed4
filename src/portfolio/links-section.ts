import { makeTable } from "../compose/make-table.ts";
import type { Block } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { ClusterLink, Thing } from "./cluster-links.ts";
import type { IndexDesk } from "./index-desk.ts";

type Spans = readonly Span[];

const thingSpans = (desk: IndexDesk, { member, name, stage }: Thing): Spans => {
  const { cell, text, words } = desk;
  const share = stage?.locality?.share;
  const marks = [
    words.byNumber(member.number),
    ...(stage ? [] : [words.wholeProduct]),
    ...(share === undefined ? [] : [words.inside(text.share(share))]),
  ];
  return [...cell.text(name), aside(cell.joined(marks))];
};

const rowOf = (desk: IndexDesk, { kind, from, to, into, by }: ClusterLink): readonly Spans[] => {
  const { cell, words } = desk;
  return [
    thingSpans(desk, from),
    [plain(words.kinds[kind])],
    thingSpans(desk, to),
    into.length === 0 ? cell.none : cell.names(into),
    [plain(by === "name" ? words.sameName : words.bothCode(by.code))],
  ];
};

/** Where a stage of one plan feeds a stage of another, and how that was found. */
export const linksSection = (desk: IndexDesk): readonly Block[] => {
  const { portfolio, words } = desk;
  const { links } = portfolio;
  if (links.length === 0) return [{ kind: "lead", spans: [plain(words.noLinks)] }];
  const { columns } = words;
  return [
    { kind: "lead", spans: [plain(words.someLinks(links.length))] },
    makeTable({
      number: "",
      id: "cluster-links",
      caption: words.captions.links,
      columns: [columns.from, columns.link, columns.to, columns.into, columns.matchedThing],
      rows: links.map((link) => rowOf(desk, link)),
      note: [plain(words.linksNote)],
    }),
  ];
};
