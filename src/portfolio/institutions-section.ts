import { type AgreementState, commitments } from "../analyse/analyses/commitments.ts";
import { makeTable } from "../compose/make-table.ts";
import type { Block } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { IndexDesk } from "./index-desk.ts";
import { loadBlocks } from "./load-blocks.ts";
import { paymentTables } from "./payment-tables.ts";
import type { Doubt, Entry, SharedInstitution } from "./shared-institutions.ts";
import { sharedName } from "./shared-name.ts";

type Spans = readonly Span[];

/** Institutions that a sentence names; the table has them all. */
const mostNamed = 8;

/** As the first plan that has it calls it, with what other plans call it where that differs. */
const nameSpans = ({ cell, text }: IndexDesk, { entries }: SharedInstitution): Spans => {
  const names = [...new Set(entries.map(({ institution }) => cell.party(institution)))];
  const [first = "", ...others] = names;
  return [plain(first), ...(others.length > 0 ? [aside(text.list(others))] : [])];
};

const bySpans = ({ words }: IndexDesk, shared: SharedInstitution): Spans => {
  const { by, code = "", entries } = shared;
  const id = entries[0]?.institution.id ?? "";
  return [
    plain(by === "name" ? words.by.name(id) : words.by[by](code)),
    ...(shared.isApart ? [aside(words.apart)] : []),
  ];
};

type Standing = { readonly entry: Entry; readonly duties: number; readonly state?: AgreementState };

const standingOf = (entry: Entry): Standing => {
  const outcome = entry.member.use(commitments);
  const own = outcome.defined
    ? outcome.institutions.find(({ institution }) => institution === entry.institution)
    : undefined;
  return { entry, duties: own?.bindings.length ?? 0, ...(own && { state: own.state }) };
};

const planSpans = (desk: IndexDesk, standings: readonly Standing[]): Spans =>
  standings.flatMap(({ entry: { member }, duties, state }, place): Spans => {
    const { text, words } = desk;
    const stands = state === undefined ? words.notBound : words.states[state];
    return [
      ...(place === 0 ? [] : [{ kind: "break" } as const]),
      ...desk.planLink(member),
      aside(state === undefined ? stands : words.dutiesIn(text.number(duties), duties, stands)),
    ];
  });

const sharedTable = (desk: IndexDesk): Block => {
  const { portfolio, text, words } = desk;
  const { columns } = words;
  return makeTable({
    number: "",
    id: "shared-institutions",
    caption: words.captions.shared,
    columns: [columns.institution, columns.inPlans, [columns.duties, "end"], columns.matched],
    rows: portfolio.shared.map((shared) => {
      const standings = shared.entries.map(standingOf);
      const duties = standings.reduce((sum, one) => sum + one.duties, 0);
      return [
        nameSpans(desk, shared),
        planSpans(desk, standings),
        [plain(text.number(duties))],
        bySpans(desk, shared),
      ];
    }),
  });
};

const commonOf = ({ words, cell }: IndexDesk, { why, entries }: Doubt): string => {
  const first = entries[0];
  if (!first) return "";
  return words.doubt[why](why === "id" ? first.institution.id : cell.party(first.institution));
};

const doubtsTable = (desk: IndexDesk): readonly Block[] => {
  const { cell, portfolio, words } = desk;
  if (portfolio.doubts.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "doubts",
      caption: words.captions.doubts,
      columns: [words.columns.entry, words.columns.entries],
      rows: portfolio.doubts.map((doubt) => [
        [plain(commonOf(desk, doubt))],
        doubt.entries.flatMap(
          ({ member, institution }, place): Spans => [
            ...(place === 0 ? [] : [{ kind: "break" } as const]),
            plain(
              words.asEntry(words.byNumber(member.number), cell.party(institution), institution.id),
            ),
          ],
        ),
      ]),
      note: [plain(words.doubtsNote)],
    }),
  ];
};

/** Who is in more than one plan, and what that comes to together. */
export const institutionsSection = (desk: IndexDesk): readonly Block[] => {
  const { portfolio, words } = desk;
  const { shared } = portfolio;
  const names = shared.slice(0, mostNamed).map((one) => sharedName(desk, one));
  const said = shared.length === 0 ? words.noneShared : words.someShared(names, shared.length);
  return [
    { kind: "lead", spans: [plain(said)] },
    ...(shared.length === 0
      ? []
      : [sharedTable(desk), ...loadBlocks(desk), ...paymentTables(desk)]),
    ...doubtsTable(desk),
  ];
};
