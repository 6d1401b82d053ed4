import type { Block, DocumentLabels, Facts } from "../document/block.ts";
import { aside, text as plain, type Tone, tag } from "../document/span.ts";
import type { ValueOf } from "../model/enumerations.ts";
import { currencyInJapanese } from "../notation/currencies.ts";
import type { Desk } from "./compose.ts";
import type { documentWords } from "./document-words.ts";

type Words = Readonly<Record<keyof typeof documentWords, string>>;

export const titleOf = ({ plan, text, common }: Desk): string =>
  text.pick(plan.head.title).replace(/\s+/g, " ").trim() || common.untitled;

/** Region and period, above the title. */
export const kickerOf = ({ plan, text }: Desk): string =>
  [
    ...(plan.region.name === undefined ? [] : [text.pick(plan.region.name)]),
    ...(plan.head.period ? [text.period(plan.head.period)] : []),
  ].join(" · ");

/** What the plan is about: its summary, named as such, or its purpose; then the notice set apart. */
export const ledeOf = ({ plan, common, long }: Desk): readonly Block[] => {
  const { notice, summary, purpose } = plan.head;
  const name: Block = {
    kind: "paragraph",
    spans: [{ kind: "strong", spans: [plain(common.summary)] }],
  };
  const about = summary === undefined ? long(purpose) : [name, ...long(summary)];
  if (notice === undefined) return about;
  return [...about, { kind: "callout", tone: "note", title: common.notice, blocks: long(notice) }];
};

export const statusTones: Readonly<Record<ValueOf<"status">, Tone>> = {
  draft: "plain",
  deliberation: "accent",
  agreed: "good",
  shared: "good",
  "under-review": "caution",
};

/** The line of facts on the first page. */
export const imprintOf = ({ plan, text, cell, common }: Desk): Facts => {
  const { status, version, period, lead, currency } = plan.head;
  const tone = statusTones[status];
  const { name, codes } = plan.region;
  const area = codes.nuts.length > 0 ? [aside(`NUTS ${codes.nuts.join(", ")}`)] : [];
  return {
    kind: "facts",
    look: "sheet",
    items: [
      { term: common.region, spans: [...cell.orAt(cell.text(name), "region.name"), ...area] },
      { term: common.period, spans: cell.orAt(cell.period(period), "plan.period") },
      { term: common.status, spans: [tag(tone, text.enumerated("status", status))] },
      { term: common.version, spans: cell.orAt(cell.plain(version), "plan.version") },
      { term: common.lead, spans: cell.orAt(cell.text(lead?.name), "plan.lead") },
      {
        term: common.money,
        spans: [plain(text.language === "ja" ? currencyInJapanese(currency) : currency)],
      },
    ],
  };
};

/** The labels a format needs, out of the words of the document. */
export const labelsOf = (words: Words): DocumentLabels => ({
  contents: words.contents,
  skipToText: words.skipToText,
  figure: words.figure,
  table: words.table,
  dataBehind: words.dataBehind,
  dataApart: words.dataApart,
  between: words.between,
  madeWith: words.madeWith,
  otherLanguages: words.otherLanguages,
  backToContents: words.backToContents,
  scrollFigure: words.scrollFigure,
  scrollTable: words.scrollTable,
  myInstitution: words.myInstitution,
  everyInstitution: words.everyInstitution,
});
