import { seedMatch } from "../analyse/analyses/seed-match.ts";
import type { Block, Row } from "../document/block.ts";
import { aside, link, text as plain, type Span } from "../document/span.ts";
import type { Institution, Need, Seed } from "../model/cluster.ts";
import { briefNames } from "./brief-names.ts";
import { commonSource } from "./common-source.ts";
import { type DiagnosisContext, keyOf } from "./diagnosis-words.ts";
import { inSentence } from "./in-sentence.ts";
import { makeTable } from "./make-table.ts";
import { type NeededLevel, neededLevelIn } from "./needed-level.ts";
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
    need.who === undefined ? "" : inSentence(cell.party(need.who)),
    need === near ? own.near : "",
  ].filter((mark) => mark !== "");
  return [...cell.text(need.text), ...marks.map((mark) => aside(mark))];
};

const receiverSpans = (
  { text, words: own }: DiagnosisContext,
  { institution, month, isHolder }: Receiver,
  named: (who: Institution) => string,
): Spans => [
  plain(isHolder ? own.ownUse : named(institution)),
  ...(month === undefined
    ? []
    : [aside(own.receiverBefore + text.month(month) + own.receiverAfter)]),
];

/** The level now and the one it needs, and in their order the gate that judges it and when the level is reached. */
const levelSpans = (
  { cell, text, words: own }: DiagnosisContext,
  seed: Seed,
  needed: NeededLevel | undefined,
): Spans => {
  const { trl } = seed;
  if (trl === undefined) return cell.holeIn(keyOf(seed, "trl"));
  if (!needed) return [plain(text.number(trl))];
  const { month, gate } = needed;
  if (trl >= needed.trl) return [plain(text.number(trl)), aside(own.trlReached)];
  const judged = gate?.month === undefined ? "" : text.month(gate.month);
  const levels = `${text.number(trl)} → ${text.number(needed.trl)}`;
  const way: readonly Spans[] = gate
    ? [[link("#gates", `${own.gateBefore}${judged}${own.gateAfter}`)]]
    : [];
  if (month === undefined || gate?.month === month)
    return underEachOther([[plain(levels)], ...way]);
  const isJudgedBefore = gate?.month !== undefined && gate.month < month;
  if (!isJudgedBefore) return underEachOther([[plain(levels), aside(text.month(month))], ...way]);
  const reached = `${own.levelBefore}${text.number(needed.trl)}${own.levelMiddle}${text.month(month)}${own.levelAfter}`;
  return underEachOther([[plain(levels)], ...way, [plain(reached)]]);
};

/** The stages its targets are for in which the holder or those who take over work. */
const stageSpans = (
  { plan, cell }: DiagnosisContext,
  seed: Seed,
  receivers: readonly Receiver[],
): Spans => {
  const at = new Set(
    [seed.owner, ...receivers.map(({ institution }) => institution)].flatMap(
      (who) => who?.stages ?? [],
    ),
  );
  const stages = new Set(targetsOf(plan, seed).flatMap((target) => target.stages));
  const names = plan.chain.stages.filter((stage) => stages.has(stage) && at.has(stage));
  return names.length === 0 ? [] : [aside(cell.listed(names.map(({ name }) => cell.party(name))))];
};

/** Which technology serves which target and need, who takes it over first, and on what terms. */
export const seedsTable = (context: DiagnosisContext): readonly Block[] => {
  const { plan, use, text, cell, words: own } = context;
  const all = plan.diagnosis.seeds;
  if (all.length === 0) return [];
  const match = use(seedMatch);
  const nearOf = new Map(
    match.defined ? match.proposals.map(({ seed, need }) => [seed, need]) : [],
  );
  const [receiversOf, neededOf] = [receiversIn(plan, use), neededLevelIn(plan, use)];
  const named = briefNames(context);
  const { note, remark } = commonSource(all, { cell, words: own });
  const rowOf = (seed: Seed): Row => {
    const near = nearOf.get(seed);
    const receivers = receiversOf(seed);
    const targets = targetsOf(plan, seed).map(({ id, title }) => [
      link(`#target-${id}`, text.pick(title)),
    ]);
    const holder = seed.owner
      ? [aside(inSentence(named(seed.owner)))]
      : cell.holeIn(keyOf(seed, "owner"));
    const needs = needsOf(context, seed, near).map((need) => needSpans(context, need, near));
    return {
      cells: [
        [...cell.text(seed.technology), ...holder, ...remark(seed)],
        levelSpans(context, seed, neededOf(seed)),
        [...orNone(context, targets), ...stageSpans(context, seed, receivers)],
        orNone(context, needs),
        orNone(
          context,
          receivers.map((one) => receiverSpans(context, one, named)),
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
