import { commitments } from "../../analyse/analyses/commitments.ts";
import type { Chooser, Facts } from "../../document/block.ts";
import { link, text as plain, type Span } from "../../document/span.ts";
import type { Institution } from "../../model/cluster.ts";
import { boundId, hasAgreementRecord } from "../agreement-facts.ts";
import type { Desk } from "../compose.ts";
import { type Duties, datesIn, dutiesOf } from "./duties.ts";
import { type Entries, type Entry, inLines } from "./entry.ts";
import { exchangesOf, helpsOf, paymentsOf } from "./exchanges.ts";
import { agreementsOf, gatesOf, indicatorsOf, reviewsOf } from "./follow-up.ts";
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
  const dated = entries.flatMap(({ when, title }) =>
    when === undefined || title === undefined || when < start ? [] : [{ when, title }],
  );
  const [first] = dated.toSorted((a, b) => a.when - b.when);
  return first ? [plain(`${text.month(first.when)}${common.viewJoin}${first.title}`)] : [];
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

/** A term with its lines, and the table of the plan that has all of it. */
type Line = readonly [term: keyof InstitutionViewWords, spans: readonly Span[], table?: string];

/** The lines that say something; the first that rests on a table leads there. */
const itemsOf = (lines: readonly Line[], { common }: Desk): readonly Item[] => {
  const said = lines.filter(([, spans]) => spans.length > 0);
  return said.map(([term, spans, table], place) => {
    const isFirst = said.findIndex(([, , other]) => other === table) === place;
    const way: readonly Span[] =
      table === undefined || !isFirst
        ? []
        : [plain(" "), link(`#${table.toLowerCase()}`, `${common.table} ${table}`)];
    return { term: common[term], spans: [...spans, ...way] };
  });
};

/** The way to the list of all that its agreement is about; the panel is no more than a summary. */
const boundIn = ({ plan, use, common }: Desk): ((who: Institution) => readonly Span[]) => {
  const found = use(commitments);
  const listed = new Set(
    found.defined && hasAgreementRecord(plan)
      ? found.institutions.map(({ institution }) => institution)
      : [],
  );
  return (who) => (listed.has(who) ? [plain(" "), link(`#${boundId(who)}`, common.viewBound)] : []);
};

/** What the plan means for each institution, in a few lines each: for the choice of "my institution". */
export const institutionView = (desk: Desk): readonly Chooser[] => {
  const { plan, text, common } = desk;
  const datesOf = datesIn(desk);
  const duties = dutiesOf(desk, datesOf);
  const { handedOver, received } = exchangesOf(desk, datesOf);
  const [agreements, gates, reviews] = [agreementsOf(desk), gatesOf(desk), reviewsOf(desk)];
  const [payments, indicators, helps] = [paymentsOf(desk), indicatorsOf(desk), helpsOf(desk)];
  const boundOf = boundIn(desk);
  const lines = (entries: readonly Entry[]) =>
    inLines(entries, common, (count) => text.number(count));
  const saidOf = (who: Institution): readonly Item[] => {
    const own = (entries: Entries): readonly Entry[] => entries.get(who) ?? [];
    const dates = [duties.accountable, duties.responsible, gates, reviews].flatMap(own);
    const given = [...own(payments), ...contributed(who, desk)];
    const rows: readonly Line[] = [
      ["viewFirst", firstOf(dates, desk)],
      ["viewAgreement", [...lines(own(agreements)), ...boundOf(who)]],
      ["viewAccountable", lines(own(duties.accountable)), "T15"],
      ["viewResponsible", lines(own(duties.responsible)), "T15"],
      ["viewDecides", lines(own(gates))],
      ["viewGives", lines(given), "T16"],
      ["viewHelps", lines(own(helps)), "T13"],
      ["viewReceives", lines(own(received)), "T17"],
      ["viewHandsOver", lines(own(handedOver)), "T17"],
      ["viewIndicators", lines(own(indicators)), "T10"],
      ["viewReviews", lines(own(reviews)), "T21"],
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
