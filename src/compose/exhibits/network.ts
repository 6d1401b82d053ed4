import {
  network as analysis,
  type Network,
  type NetworkMember,
} from "../../analyse/analyses/network.ts";
import type { Block, Row, Table } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import type { Period } from "../../notation/period.ts";
import { capital } from "../../text/capital.ts";
import { briefNames } from "../brief-names.ts";
import { counted } from "../counted.ts";
import { defineExhibit } from "../exhibit.ts";
import { inSentence } from "../in-sentence.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "Who works with whom",
  members: "Place of the institutions in the network",
  institution: "Institution",
  ties: "Ties",
  betweenness: "Betweenness",
  constraint: "Constraint",
  effectiveSize: "Effective size",
  severed: "Cut off if it leaves",
  noteMembers:
    "Betweenness: share of the shortest paths between two others that run through the institution. Constraint (Burt): high where its contacts know each other, low where it alone joins them. Effective size: its contacts less what they repeat of each other.",
  brokers: "Who bridges which sectors: pairs that meet only through the institution",
  coordinator: "Within its sector",
  gatekeeper: "Its sector and another",
  consultant: "Within another sector",
  liaison: "Two other sectors",
  noteBrokers:
    "Sectors: industry, academia, government with its laboratories, finance, support bodies. In the order of the columns: coordinator, gatekeeper or representative, consultant and liaison (Gould and Fernandez).",
  kinds: "Ties by what links them",
  kind: "Kind of link",
  years: "How the network has grown",
  year: "By the end of",
  joined: "Institutions with a tie",
  added: "New among them",
  density: "Density",
  noteUndated: "Ties that do not say since when are left out: ",
  noteUndatedEnd: ".",
  first: "Shown are the first ",
  firstOf: " of ",
  firstEnd: ".",
} as const;

type Context = SectionContext<typeof words>;

/** A table of more rows would be read by nobody. */
const longest = 30;

const cutOffs = ({ keystones }: Network): ReadonlyMap<unknown, number> =>
  new Map(keystones.map(({ institution, severed }) => [institution, severed]));

/** More names than a sentence can hold. */
const namesInSentence = 4;

/** Without whom most others would be cut off: the first few by name. */
const keystoneFacts = (context: Context, { keystones }: Network) => {
  const { text } = context;
  const most = Math.max(0, ...keystones.map(({ severed }) => severed));
  const hardest = keystones.filter(({ severed }) => severed === most);
  const named = hardest.slice(0, namesInSentence).map((one) => one.institution);
  return {
    hasKeystone: keystones.length > 0,
    keystone: text.list(named.map(briefNames(context)).map(inSentence)),
    hardest: counted(hardest.length, text),
    hardestMore: counted(hardest.length - named.length, text),
    severed: counted(most, text),
    keystones: counted(keystones.length, text),
  };
};

const opening = (context: Context, found: Network): readonly Block[] => {
  const { text, cell, prose } = context;
  const nameOf = (one: { readonly institution: NetworkMember["institution"] }) =>
    inSentence(text.pick(one.institution.name));
  const central = found.members.reduce((best, one) =>
    (one.betweenness ?? 0) > (best.betweenness ?? 0) ? one : best,
  );
  return prose("network", {
    ties: counted(found.ties.length, text),
    joined: counted(found.members.length - found.isolated.length, text),
    institutions: counted(found.members.length, text),
    density: text.share(found.density.low, 1),
    isOpen: found.density.high > found.density.low,
    high: text.share(found.density.high, 1),
    groups: counted(found.groups.length, text),
    isSplit: found.groups.length > 1,
    isolated: counted(found.isolated.length, text),
    alone: cell.quoted(found.isolated.slice(0, 5).map(({ name }) => text.pick(name))),
    moreAlone: found.isolated.length > 5,
    across: counted(found.across.ties, text),
    hasCentral: (central.betweenness ?? 0) > 0,
    central: nameOf(central),
    betweenness: text.share(central.betweenness ?? 0),
    ...keystoneFacts(context, found),
    whyBetween: found.betweenness.defined ? "" : context.why(found.betweenness),
  });
};

const byPlace = (a: NetworkMember, b: NetworkMember): number =>
  (b.betweenness ?? 0) - (a.betweenness ?? 0) || b.ties - a.ties;

const shortened = ({ text, words: own }: Context, rows: number): string =>
  rows > longest
    ? ` ${own.first}${text.number(longest)}${own.firstOf}${text.number(rows)}${own.firstEnd}`
    : "";

const membersTable = (context: Context, found: Network): Table => {
  const { text, cell, words: own } = context;
  const cuts = cutOffs(found);
  const tied = found.members.filter(({ ties }) => ties > 0).sort(byPlace);
  const number = (value: number | undefined, digits: number): readonly Span[] =>
    value === undefined ? cell.none : [plain(text.number(value, digits))];
  return makeTable({
    number: "",
    id: "network-members",
    caption: own.members,
    columns: [
      own.institution,
      ...[own.ties, own.betweenness, own.constraint, own.effectiveSize, own.severed].map(
        (title) => [title, "end"] as const,
      ),
    ],
    rows: tied.slice(0, longest).map((one): Row => {
      const severed = cuts.get(one.institution);
      return {
        cells: [
          cell.text(one.institution.name),
          number(one.ties, 0),
          one.betweenness === undefined ? cell.none : [plain(text.share(one.betweenness))],
          number(one.constraint, 2),
          number(one.effectiveSize, 1),
          number(severed, 0),
        ],
        institutions: [one.institution.id],
      };
    }),
    note: [plain(own.noteMembers + shortened(context, tied.length))],
  });
};

const roles = ["coordinator", "gatekeeper", "consultant", "liaison"] as const;

const bridged = ({ brokerage }: NetworkMember): number =>
  brokerage ? roles.reduce((sum, role) => sum + brokerage[role], 0) : 0;

const brokersTable = (context: Context, found: Network): readonly Table[] => {
  const { text, cell, words: own } = context;
  const brokers = found.members
    .filter((one) => bridged(one) > 0)
    .sort((a, b) => bridged(b) - bridged(a));
  if (brokers.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "network-brokers",
      caption: own.brokers,
      columns: [own.institution, ...roles.map((role) => [own[role], "end"] as const)],
      rows: brokers.slice(0, longest).map(
        ({ institution, brokerage }): Row => ({
          cells: [
            cell.text(institution.name),
            ...roles.map((role) => [plain(text.number(brokerage?.[role] ?? 0))]),
          ],
          institutions: [institution.id],
        }),
      ),
      note: [plain(own.noteBrokers + shortened(context, brokers.length))],
    }),
  ];
};

const kindsTable = ({ text, words: own }: Context, { kinds }: Network): Table =>
  makeTable({
    number: "",
    id: "network-kinds",
    caption: own.kinds,
    columns: [own.kind, [own.ties, "end"]],
    rows: kinds.map(({ kind, ties }) => [
      [plain(capital(text.enumerated("linkKind", kind)))],
      [plain(text.number(ties))],
    ]),
  });

const calendarYear = (year: number): Period => ({
  from: year * 12,
  to: (year + 1) * 12,
  calendar: "year",
  approximate: false,
  written: "",
});

const yearsTable = ({ text, words: own }: Context, found: Network): readonly Table[] => {
  const { years, undated } = found;
  if (years.length < 2) return [];
  const note = undated === 0 ? "" : own.noteUndated + text.number(undated) + own.noteUndatedEnd;
  return [
    makeTable({
      number: "",
      id: "network-years",
      caption: own.years,
      columns: [
        own.year,
        ...[own.ties, own.joined, own.added, own.density].map((title) => [title, "end"] as const),
      ],
      rows: years
        .slice(-longest)
        .map(({ year, ties, institutions, added, density }) => [
          [plain(text.period(calendarYear(year)))],
          [plain(text.number(ties))],
          [plain(text.number(institutions))],
          [plain(text.number(added))],
          [plain(text.share(density))],
        ]),
      note: note === "" ? [] : [plain(note)],
    }),
  ];
};

/** Who is linked with whom, who bridges sectors, and on whom it hangs: for the liaison officer. */
export const network = defineExhibit({
  id: "network",
  words,
  compose: (context) => {
    const { plan, use, why, prose } = context;
    if (plan.institutions.length < 2) return [];
    const found = use(analysis);
    if (!found.defined) return prose("network-none", { why: why(found) });
    return [
      ...opening(context, found),
      membersTable(context, found),
      ...brokersTable(context, found),
      kindsTable(context, found),
      ...yearsTable(context, found),
    ];
  },
});
