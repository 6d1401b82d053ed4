import { type Extraction, extraction } from "../../analyse/analyses/extraction.ts";
import {
  linkages as analysis,
  type Linkage,
  type Linkages,
} from "../../analyse/analyses/linkages.ts";
import { type StageRisk, type SupplyRisk, supplyRisk } from "../../analyse/analyses/supply-risk.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { money } from "../../analyse/finance/money.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span, tag } from "../../document/span.ts";
import type { Stage } from "../../model/cluster.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { defineExhibit } from "../exhibit.ts";
import { linkageFacts } from "../linkage-facts.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";

const words = {
  title: "How the stages hang together",
  linkages: "How strongly the stages pull on each other",
  stage: "Stage",
  influence: "Influence",
  dispersion: "Dispersion",
  sensitivity: "Sensitivity",
  forward: "Forward index (Ghosh)",
  key: "key stage",
  linkagesNote:
    "Stages in the region only; 1 is their average. Influence (backward linkage): how much output in the region the stage’s sales call for (column sum of the inverse); a high dispersion means that few suppliers have most of it. Sensitivity: row sum of the inverse. Forward index: how much output in the region uses what the stage sells; not the same as sensitivity. A key stage is one with influence and forward index both above 1.",
  dependence: "What hangs on each stage",
  firms: "Firms",
  value: "Value in the region, at most",
  stopped: "Sales that stop without it",
  alternatives: "Other sellers",
  nobody: "none",
  covered: "cover ",
  coveredAfter: "",
  outlets: "Links to a market that stop",
  dependenceNote:
    "Value: what the region captures that runs through the stage, if nothing took its place; the shares overlap and do not add up. Sales that stop: if the stage gave nothing and each buyer had only the other sellers named. A stage stands for all firms in it.",
  shown: "Shown are the first ",
  shownAfter: ".",
} as const;

type Context = SectionContext<typeof words>;
type Spans = readonly Span[];

/** What a reader can take in; programs have all of it. */
const most = 20;
const mostSellers = 4;

const noteOf = ({ text, words: own, cell }: Context, note: string, rows: number): Spans => {
  const cut = rows > most ? `${own.shown}${text.number(most)}${own.shownAfter}` : "";
  return cell.plain([note, cut].filter((one) => one !== "").join(" "));
};

const linkagesTable = (context: Context, { stages }: Linkages): Block => {
  const { text, cell, words: own } = context;
  const index = (value: number): Spans => [plain(text.number(value, 2))];
  const rowOf = (one: Linkage): readonly Spans[] => [
    [...cell.text(one.stage.name), ...(one.key ? [plain(" "), tag("accent", own.key)] : [])],
    index(one.influence),
    one.dispersion === undefined ? cell.none : index(one.dispersion),
    index(one.sensitivity),
    index(one.forwardIndex),
  ];
  return makeTable({
    number: "",
    id: "linkages-table",
    caption: own.linkages,
    columns: [
      own.stage,
      [own.influence, "end"],
      [own.dispersion, "end"],
      [own.sensitivity, "end"],
      [own.forward, "end"],
    ],
    rows: stages
      .toSorted((a, b) => b.influence - a.influence)
      .slice(0, most)
      .map(rowOf),
    note: noteOf(context, own.linkagesNote, stages.length),
  });
};

type Hanging = { readonly stage: Stage; readonly value?: number; readonly share?: number } & {
  readonly risk?: StageRisk;
};

/** Stages by the value that runs through them, then those outside by the sales that stop. */
const hangingOf = (through: Outcome<Extraction>, risks: Outcome<SupplyRisk>) => {
  const risk = new Map(risks.defined ? risks.stages.map((one) => [one.stage, one]) : []);
  const valued: readonly Hanging[] = through.defined
    ? through.stages.map(({ stage, value, share }) => {
        const known = risk.get(stage);
        risk.delete(stage);
        return { stage, value, share, ...(known ? { risk: known } : {}) };
      })
    : [];
  return [
    ...valued,
    ...[...risk.values()].map((one): Hanging => ({ stage: one.stage, risk: one })),
  ];
};

const othersSpans = ({ text, cell, words: own }: Context, risk: StageRisk | undefined): Spans => {
  if (!risk?.dependence) return cell.none;
  const { alternatives, count, covered } = risk.dependence;
  if (count === 0) return [tag("bad", own.nobody)];
  const named = alternatives.slice(0, mostSellers);
  return [
    ...cell.names(named),
    ...(count > named.length ? [plain(` (+${text.number(count - named.length)})`)] : []),
    ...(covered < 1 ? [aside(`${own.covered}${text.share(covered)}${own.coveredAfter}`)] : []),
  ];
};

const dependenceTable = (
  context: Context,
  through: Outcome<Extraction>,
  risks: Outcome<SupplyRisk>,
): readonly Block[] => {
  const { text, cell, words: own } = context;
  const rows = hangingOf(through, risks);
  if (rows.length === 0) return [];
  const byOutlets = risks.defined && risks.measuredBy === "outlets";
  const valueSpans = ({ value, share }: Hanging): Spans =>
    value === undefined || share === undefined || !through.defined
      ? cell.none
      : [
          plain(text.quantity(roundedQuantity(money(value, through.currency), 3))),
          aside(text.share(share, share < 0.1 ? 1 : 0)),
        ];
  return [
    makeTable({
      number: "",
      id: "dependence-table",
      caption: own.dependence,
      columns: [
        own.stage,
        [own.firms, "end"],
        [own.value, "end"],
        [byOutlets ? own.outlets : own.stopped, "end"],
        own.alternatives,
      ],
      rows: rows
        .slice(0, most)
        .map((one) => [
          cell.text(one.stage.name),
          one.stage.firms ? cell.quantity(one.stage.firms.quantity) : cell.none,
          valueSpans(one),
          one.risk ? [plain(text.share(one.risk.blocked))] : cell.none,
          othersSpans(context, one.risk),
        ]),
      note: noteOf(context, own.dependenceNote, rows.length),
    }),
  ];
};

/** Which stages pull, which carry the value, and which nobody can stand in for: for officer and president. */
export const linkages = defineExhibit({
  id: "linkages",
  words,
  isWorking: true,
  compose: (context) => {
    const [links, through, risks] = [
      context.use(analysis),
      context.use(extraction),
      context.use(supplyRisk),
    ];
    if (!links.defined && !through.defined && !risks.defined) return [];
    return [
      ...context.prose("linkages", {
        // why the money flows cannot be followed is said at the head of the section
        hasLinkages: links.defined,
        isAlone: !links.defined && links.analysis === analysis.id,
        ...linkageFacts(context, links, through, risks),
      }),
      ...(links.defined ? [linkagesTable(context, links)] : []),
      ...dependenceTable(context, through, risks),
    ];
  },
});
