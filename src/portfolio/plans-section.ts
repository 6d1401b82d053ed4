import { budget } from "../analyse/analyses/budget.ts";
import { chainClosure } from "../analyse/analyses/chain-closure.ts";
import { scheduleRisk } from "../analyse/analyses/schedule-risk.ts";
import { headline } from "../analyse/headline.ts";
import { finishMonth } from "../analyse/roadmap/finish-month.ts";
import { printSum } from "../compose/budget-facts.ts";
import { statusTones } from "../compose/front.ts";
import { keptShare } from "../compose/kept-share.ts";
import { makeTable } from "../compose/make-table.ts";
import { severityCounts } from "../compose/severity-counts.ts";
import type { Block } from "../document/block.ts";
import { aside, link, text as plain, type Span, tag } from "../document/span.ts";
import type { IndexDesk } from "./index-desk.ts";
import type { Member } from "./member.ts";

type Spans = readonly Span[];

const documentSpans = (desk: IndexDesk, member: Member): Spans => {
  const { cell, documentsOf, words } = desk;
  const all = documentsOf(member);
  const spans = all
    .filter(({ volume }) => volume === "plan")
    .flatMap(({ href, language }, place): Spans => {
      const annex = all.find((one) => one.volume === "annex" && one.language === language);
      return [
        ...(place === 0 ? [] : [{ kind: "break" } as const]),
        link(href, words.languages[language]),
        ...(annex ? [plain(" · "), link(annex.href, words.annex)] : []),
      ];
    });
  return spans.length === 0 ? cell.none : spans;
};

const planTable = (desk: IndexDesk): Block => {
  const { cell, portfolio, text, words } = desk;
  const { columns } = words;
  return makeTable({
    number: "",
    id: "plans-table",
    caption: words.captions.plans,
    columns: [
      columns.plan,
      columns.region,
      columns.product,
      columns.status,
      columns.period,
      columns.lead,
      columns.documents,
    ],
    rows: portfolio.members.map((member) => {
      const { head, product, region } = member.plan;
      return [
        desk.planHead(member),
        cell.text(region.name),
        cell.text(product.name),
        [
          tag(statusTones[head.status], text.enumerated("status", head.status)),
          ...(head.version === undefined
            ? []
            : [aside(`${words.columns.version} ${head.version}`)]),
        ],
        cell.period(head.period),
        cell.text(head.lead?.name),
        documentSpans(desk, member),
      ];
    }),
  });
};

const keptSpans = ({ cell, text }: IndexDesk, { use }: Member): Spans => {
  const closure = use(chainClosure);
  return closure.defined ? [plain(keptShare(closure, text, cell))] : cell.none;
};

const finishSpans = ({ cell, text }: IndexDesk, { use }: Member): Spans => {
  const risk = use(scheduleRisk);
  return risk.defined ? [plain(text.month(finishMonth(risk.start, risk.p80)))] : cell.none;
};

const figureRow = (desk: IndexDesk, member: Member): readonly Spans[] => {
  const { cell, text } = desk;
  const { plan, use, findings } = member;
  const indicator = headline(plan);
  const { total, unsecured } = use(budget);
  const counts = severityCounts(findings);
  return [
    desk.productHead(member),
    indicator ? cell.text(indicator.name) : cell.none,
    indicator ? cell.figure(indicator.baseline) : cell.none,
    indicator ? cell.figure(indicator.target) : cell.none,
    keptSpans(desk, member),
    total.length === 0 ? cell.none : [plain(printSum(total, text))],
    unsecured === undefined ? cell.none : [plain(text.share(unsecured))],
    finishSpans(desk, member),
    [plain(text.number(counts.error))],
    [plain(text.number(counts.warning))],
  ];
};

const figureTable = (desk: IndexDesk): Block => {
  const { portfolio, words } = desk;
  const { columns } = words;
  return makeTable({
    number: "",
    id: "headline-figures",
    caption: words.captions.figures,
    columns: [
      columns.plan,
      columns.indicator,
      [columns.baseline, "end"],
      [columns.target, "end"],
      [columns.kept, "end"],
      [columns.budget, "end"],
      [columns.open, "end"],
      columns.finish,
      [columns.errors, "end"],
      [columns.warnings, "end"],
    ],
    rows: portfolio.members.map((member) => figureRow(desk, member)),
  });
};

const unreadCallout = ({ speech, unread, words }: IndexDesk): readonly Block[] => {
  if (unread.length === 0) return [];
  const items = unread.map(({ name, command, first, at }): readonly Block[] => {
    const said = first ? [plain(words.unread(speech.message(first), at ?? name))] : [plain(name)];
    const code: Span = { kind: "code", text: command };
    return [
      {
        kind: "paragraph",
        spans: [...said, { kind: "break" }, plain(words.mend), code],
      },
    ];
  });
  return [
    {
      kind: "callout",
      tone: "error",
      title: words.unreadTitle(unread.length),
      blocks: [
        { kind: "list", ordered: false, items },
        { kind: "paragraph", spans: [plain(words.unreadRest)] },
      ],
    },
  ];
};

/** Which plans there are, where each stands and what it comes to. */
export const plansSection = (desk: IndexDesk): readonly Block[] => [
  ...unreadCallout(desk),
  planTable(desk),
  figureTable(desk),
];
