import { commitments } from "../../analyse/analyses/commitments.ts";
import type { Chooser, Facts } from "../../document/block.ts";
import { link, text as plain, type Span } from "../../document/span.ts";
import type { Institution } from "../../model/cluster.ts";
import { boundId, hasAgreementRecord } from "../agreement-facts.ts";
import type { Desk } from "../compose.ts";
import { assistsOf, type DatesOf, type Duties, datesIn, dutiesOf } from "./duties.ts";
import { type Entries, type Entry, inLines } from "./entry.ts";
import { exchangesOf, helpsOf, paymentsOf } from "./exchanges.ts";
import { agreementsOf, gatesOf, indicatorsOf, reviewsOf } from "./follow-up.ts";
import { salesOf } from "./sales.ts";
import { seedsOf } from "./seeds.ts";
import type { InstitutionViewWords } from "./words.ts";

type Item = Facts["items"][number];

/** What it said it brings in. */
const contributed = ({ contribution }: Institution, { text, common }: Desk): readonly Entry[] => {
  const named = [
    ["viewPeople", contribution.people],
    ["viewMoney", contribution.money],
    ["viewAssets", contribution.assets],
  ] as const;
  const written = named.flatMap(([word, value]) =>
    value === undefined ? [] : [`${common[word]}${text.pick(value)}`],
  );
  const others = contribution.text === undefined ? [] : [text.pick(contribution.text)];
  return [...written, ...others].map((line) => ({
    spans: [plain(line.replace(/\s+/g, " ").trim())],
  }));
};

/** The earliest of its dates within the plan's period, and what begins or is due then. */
const firstOf = (entries: readonly Entry[], { plan, text, common }: Desk): readonly Span[] => {
  const start = plan.head.period?.from ?? 0;
  const dated = entries.flatMap(({ when, title, year }) =>
    when === undefined || title === undefined || when < start ? [] : [{ when, title, year }],
  );
  // a month says more than the year that begins with it
  const isYear = ({ year }: { readonly year: string | undefined }) => Number(year !== undefined);
  const [first] = dated.toSorted((a, b) => a.when - b.when || isYear(a) - isYear(b));
  if (!first) return [];
  return [plain(`${first.year ?? text.month(first.when)}${common.viewJoin}${first.title}`)];
};

const heard = (institution: Institution, duties: Duties, { text, common }: Desk) => {
  const said = (word: "viewConsulted" | "viewInformed", count: number | undefined) =>
    count ? [`${common[word]}${text.number(count)}${common.viewCountAfter}`] : [];
  const parts = [
    ...said("viewConsulted", duties.consulted.get(institution)),
    ...said("viewInformed", duties.informed.get(institution)),
  ];
  return parts.length === 0 ? [] : [plain(text.list(parts))];
};

/** The table of gates, which has no number. */
const gates = "gates";

/** A term with its lines, and the tables of the plan that have all of it. */
type Line = readonly [
  term: keyof InstitutionViewWords,
  spans: readonly Span[],
  ...tables: readonly string[],
];

/** The lines that say something; the first that rests on a table leads there. */
const itemsOf = (lines: readonly Line[], { common }: Desk): readonly Item[] => {
  const said = lines.filter(([, spans]) => spans.length > 0);
  return said.map(([term, spans, ...tables], place) => {
    const known = new Set(said.slice(0, place).flatMap(([, , ...others]) => others));
    const ways = tables
      .filter((table) => !known.has(table))
      .flatMap((table): readonly Span[] => [
        plain(" "),
        link(
          `#${table.toLowerCase()}`,
          table === gates ? common.viewGates : `${common.table} ${table}`,
        ),
      ]);
    return { term: common[term], spans: [...spans, ...ways] };
  });
};

/** The list of all that its agreement is about; the panel is no more than a summary. */
const listIn = ({ plan, use }: Desk): ((who: Institution) => string | undefined) => {
  const found = use(commitments);
  const listed = new Set(
    found.defined && hasAgreementRecord(plan)
      ? found.institutions.map(({ institution }) => institution)
      : [],
  );
  return (who) => (listed.has(who) ? `#${boundId(who)}` : undefined);
};

/** The way there, with how much of it is not said here. */
const wayTo = (list: string | undefined, assists: number, { text, common }: Desk) => {
  if (list === undefined) return [];
  const others =
    assists > 0
      ? `${common.viewAssistsBefore}${text.number(assists)}${common.viewAssistsAfter}`
      : "";
  return [plain(" "), link(list, common.viewBound + others)];
};

const tablesOf = (duties: readonly Entry[]): readonly string[] =>
  duties.some(({ isJudged }) => isJudged) ? ["T15", gates] : ["T15"];

type Views = Readonly<
  Record<
    | "agreements"
    | "gates"
    | "handedOver"
    | "helps"
    | "indicators"
    | "payments"
    | "received"
    | "reviews"
    | "sales"
    | "seeds",
    Entries
  >
>;

const viewsOf = (desk: Desk, datesOf: DatesOf): Views => ({
  ...exchangesOf(desk, datesOf),
  agreements: agreementsOf(desk),
  gates: gatesOf(desk, datesOf),
  helps: helpsOf(desk),
  indicators: indicatorsOf(desk),
  payments: paymentsOf(desk),
  reviews: reviewsOf(desk),
  sales: salesOf(desk),
  seeds: seedsOf(desk),
});

/** What the plan means for each institution, in a few lines each: for the choice of "my institution". */
export const institutionView = (desk: Desk): readonly Chooser[] => {
  const { plan, text, common } = desk;
  const datesOf = datesIn(desk);
  const duties = dutiesOf(desk, datesOf);
  const views = viewsOf(desk, datesOf);
  const [listOf, assists] = [listIn(desk), assistsOf(desk)];
  const saidOf = (who: Institution): readonly Item[] => {
    const list = listOf(who);
    const own = (entries: Entries): readonly Entry[] => entries.get(who) ?? [];
    const printed = (entries: readonly Entry[]) =>
      inLines(entries, { words: common, number: (count) => text.number(count), list });
    const lines = (entries: Entries) => printed(own(entries));
    const dates = [
      duties.accountable,
      duties.responsible,
      views.gates,
      views.reviews,
      views.payments,
    ].flatMap(own);
    const rows: readonly Line[] = [
      ["viewFirst", firstOf(dates, desk)],
      ["viewAgreement", [...lines(views.agreements), ...wayTo(list, assists.get(who) ?? 0, desk)]],
      ["viewSells", lines(views.sales)],
      ["viewSeeds", lines(views.seeds)],
      ["viewAccountable", lines(duties.accountable), ...tablesOf(own(duties.accountable))],
      ["viewResponsible", lines(duties.responsible), ...tablesOf(own(duties.responsible))],
      ["viewDecides", lines(views.gates), gates],
      ["viewGives", printed([...own(views.payments), ...contributed(who, desk)]), "T16"],
      ["viewHelps", lines(views.helps), "T13"],
      ["viewReceives", lines(views.received), "T17"],
      ["viewHandsOver", lines(views.handedOver), "T17"],
      ["viewIndicators", lines(views.indicators), "T10"],
      ["viewReviews", lines(views.reviews), "T21"],
    ];
    const items = itemsOf(rows, desk);
    return items.length > 0
      ? items
      : itemsOf([["viewHeard", heard(who, duties, desk), "T15"]], desk);
  };
  return plan.institutions.map((institution): Chooser => {
    const items = saidOf(institution);
    return {
      id: institution.id,
      name: text.pick(institution.name),
      blocks: [
        items.length === 0
          ? { kind: "paragraph", spans: [plain(common.viewNothing)] }
          : { kind: "facts", look: "sheet", items },
      ],
    };
  });
};
