import { seedMatch } from "../analyse/analyses/seed-match.ts";
import type { Block, Row } from "../document/block.ts";
import { aside, link, text as plain, type Span } from "../document/span.ts";
import type { Need, Seed } from "../model/cluster.ts";
import { commonSource } from "./common-source.ts";
import { type DiagnosisContext, keyOf } from "./diagnosis-words.ts";
import { makeTable } from "./make-table.ts";
import { type Receiver, receiversIn, targetsOf } from "./seed-receivers.ts";
import { underEachOther } from "./under-each-other.ts";

type Spans = readonly Span[];

const orNone = ({ cell }: DiagnosisContext, lines: readonly Spans[]): Spans =>
  lines.length === 0 ? cell.none : underEachOther(lines);

/** The needs its targets are to meet: the one that reads like the seed, or all; without a target what reads alike. */
const needsOf = (
  { plan }: DiagnosisContext,
  seed: Seed,
  near: Need | undefined,
): readonly Need[] => {
  const named = [...new Set(targetsOf(plan, seed).flatMap(({ needs }) => needs))];
  return near && (named.length === 0 || named.includes(near)) ? [near] : named;
};

const needSpans = (
  { cell, words: own }: DiagnosisContext,
  need: Need,
  near: Need | undefined,
): Spans => {
  const marks = [
    need.who === undefined ? "" : cell.party(need.who),
    need === near ? own.near : "",
  ].filter((mark) => mark !== "");
  return [...cell.text(need.text), ...marks.map((mark) => aside(mark))];
};

const receiverSpans = (
  { cell, text, words: own }: DiagnosisContext,
  { institution, month, isHolder }: Receiver,
): Spans => [
  ...(isHolder ? cell.plain(own.ownUse) : cell.text(institution.name)),
  ...(month === undefined
    ? []
    : [aside(own.receiverBefore + text.month(month) + own.receiverAfter)]),
];

/** Which technology serves which target and need, who takes it over first, and on what terms. */
export const seedsTable = (context: DiagnosisContext): readonly Block[] => {
  const { plan, use, text, cell, words: own } = context;
  const all = plan.diagnosis.seeds;
  if (all.length === 0) return [];
  const match = use(seedMatch);
  const nearOf = new Map(
    match.defined ? match.proposals.map(({ seed, need }) => [seed, need]) : [],
  );
  const receiversOf = receiversIn(plan, use);
  const { note, remark } = commonSource(all, { cell, words: own });
  const rowOf = (seed: Seed): Row => {
    const near = nearOf.get(seed);
    const receivers = receiversOf(seed);
    const targets = targetsOf(plan, seed).map(({ id, title }) => [
      link(`#target-${id}`, text.pick(title)),
    ]);
    const holder = seed.owner
      ? [aside(text.pick(seed.owner.name))]
      : cell.holeIn(keyOf(seed, "owner"));
    const needs = needsOf(context, seed, near).map((need) => needSpans(context, need, near));
    return {
      cells: [
        [...cell.text(seed.technology), ...holder, ...remark(seed)],
        seed.trl === undefined ? cell.holeIn(keyOf(seed, "trl")) : [plain(String(seed.trl))],
        orNone(context, targets),
        orNone(context, needs),
        orNone(
          context,
          receivers.map((one) => receiverSpans(context, one)),
        ),
        cell.orIn(cell.text(seed.ip), keyOf(seed, "ip")),
      ],
      institutions: [...new Set([seed.owner, ...receivers.map((one) => one.institution)])].flatMap(
        (one) => one?.id ?? [],
      ),
    };
  };
  return [
    makeTable({
      number: "",
      id: "seeds",
      caption: own.seeds,
      columns: [own.technology, [own.trl, "centre"], own.target, own.needMet, own.receiver, own.ip],
      rows: all.map(rowOf),
      note,
    }),
  ];
};
