import { seedMatch } from "../../analyse/analyses/seed-match.ts";
import type { Block } from "../../document/block.ts";
import { aside, link, text as plain, type Span, type Tone, tag } from "../../document/span.ts";
import type { DiamondItem } from "../../model/cluster.ts";
import { type ValueOf, valuesOf } from "../../model/enumerations.ts";
import { capital } from "../../text/capital.ts";
import { commonSource } from "../common-source.ts";
import { counted } from "../counted.ts";
import { type DiagnosisContext as Context, diagnosisWords, keyOf } from "../diagnosis-words.ts";
import { groupRow, makeTable } from "../make-table.ts";
import { defineSection } from "../section.ts";
import { seedsTable } from "../seeds-table.ts";

const tones: Readonly<Record<ValueOf<"sign">, Tone>> = {
  strength: "good",
  opportunity: "good",
  weakness: "caution",
  threat: "bad",
};

const isBad = ({ sign }: DiamondItem): boolean => sign === "weakness" || sign === "threat";
const isAnswered = ({ answeredBy }: DiamondItem): boolean => answeredBy.length > 0;
const isLeft = (item: DiamondItem): boolean => !isAnswered(item) && item.notNow !== undefined;
const isGood = ({ sign }: DiamondItem): boolean => sign === "strength" || sign === "opportunity";

const opening = ({ plan, use, text, lead }: Context): readonly Block[] => {
  const { diamond, seeds, needs: users } = plan.diagnosis;
  const match = use(seedMatch);
  const bad = diamond.filter(isBad);
  return lead("diagnosis", {
    items: counted(diamond.length, text),
    good: counted(diamond.filter(isGood).length, text),
    bad: counted(bad.length, text),
    open: counted(bad.filter((item) => !isAnswered(item) && !isLeft(item)).length, text),
    later: counted(bad.filter(isLeft).length, text),
    seeds: counted(seeds.length, text),
    needs: counted(users.length, text),
    hasMatch: match.defined,
    matched: counted(match.defined ? match.proposals.length : 0, text),
    matchedAll: match.defined && match.proposals.length === seeds.length,
    needsLeft: counted(match.defined ? match.needsLeft.length : 0, text),
  });
};

/**
 * Titles of the targets, measures and risks that answer a finding, those with a place linked; or why it is
 * left for later.
 */
const answersOf = (
  { plan, text, cell, words: own }: Context,
  item: DiamondItem,
): readonly Span[] => {
  if (isLeft(item)) return [plain(own.notNow), { kind: "break" }, ...cell.text(item.notNow)];
  const named = item.answeredBy.map((id): Span => {
    const target = plan.targets.find((one) => one.id === id);
    // a rejected option has no sheet of its own
    if (target?.decision === "rejected") return plain(text.pick(target.title));
    if (target) return link(`#target-${id}`, text.pick(target.title));
    const measure = plan.measures.find((one) => one.id === id);
    const risk = plan.risks.find((one) => one.id === id);
    if (risk) return plain(`${own.againstRisk}${text.pick(risk.response ?? risk.text)}`);
    return plain(measure ? text.pick(measure.title) : id);
  });
  if (named.length === 0) return isBad(item) ? cell.holeIn(keyOf(item, "answeredBy")) : cell.none;
  return named.flatMap((span, place): readonly Span[] =>
    place === 0 ? [span] : [{ kind: "break" }, span],
  );
};

const diamond = (context: Context): Block => {
  const { plan, text, cell, hole, words: own } = context;
  const items = plan.diagnosis.diamond;
  if (items.length === 0) return hole(own.diamondHole, "diagnosis.diamond");
  const { note, remark } = commonSource(items, { cell, words: own });
  const rows = valuesOf("condition").flatMap((condition) => {
    const own = items.filter((item) => item.condition === condition);
    if (own.length === 0) return [];
    return [
      groupRow(cell.plain(capital(text.enumerated("condition", condition))), 3),
      ...own.map((item) => [
        [...cell.text(item.statement), ...remark(item)],
        item.sign
          ? [tag(tones[item.sign], text.enumerated("sign", item.sign))]
          : cell.holeIn(keyOf(item, "sign")),
        answersOf(context, item),
      ]),
    ];
  });
  return makeTable({
    number: "T6",
    caption: own.diamond,
    columns: [own.statement, own.sign, own.answered],
    rows,
    note,
  });
};

const benchmarks = ({ plan, cell, hole, words: own }: Context): Block => {
  const all = plan.diagnosis.benchmarks;
  if (all.length === 0) return hole(own.benchmarksHole, "diagnosis.benchmarks");
  return makeTable({
    number: "T7",
    caption: own.benchmarks,
    columns: [own.metric, own.who, [own.value, "end"], own.note],
    rows: all.map((one) => [
      cell.text(one.metric),
      [...cell.text(one.name), ...(one.own ? [aside(own.own)] : [])],
      cell.orIn(cell.figure(one.value), keyOf(one, "value")),
      cell.source(one.value?.source, one.note),
    ]),
  });
};

const needs = ({ plan, cell, words: own }: Context): readonly Block[] => {
  const all = plan.diagnosis.needs;
  if (all.length === 0) return [];
  return [
    makeTable({
      number: "",
      id: "needs",
      caption: own.needs,
      columns: [own.user, own.need, own.stage, own.evidence, own.date],
      rows: all.map((need) => ({
        cells: [
          need.who === undefined
            ? cell.holeIn(keyOf(need, "who"))
            : cell.plain(cell.party(need.who)),
          cell.text(need.text),
          need.stage ? cell.text(need.stage.name) : cell.none,
          need.evidence === undefined && need.source
            ? cell.source(need.source)
            : cell.orIn(cell.text(need.evidence), keyOf(need, "evidence")),
          cell.orIn(cell.period(need.date), keyOf(need, "date")),
        ],
        ...(typeof need.who === "object" && "id" in need.who
          ? { institutions: [need.who.id] }
          : {}),
      })),
    }),
  ];
};

/** Strengths, gaps and what lies at hand: for the university's liaison officer. */
export const diagnosis = defineSection({
  id: "diagnosis",
  words: diagnosisWords,
  rules: [
    "specialisation-evidence",
    "rival-benchmark",
    "diamond-complete",
    "finding-used",
    "knowledge-match",
  ],
  compose: (context) => {
    const { plan, long, hole, words: own } = context;
    const { needs: users, seeds: held, summary } = plan.diagnosis;
    const isBare = users.length === 0 && held.length === 0;
    return [
      ...opening(context),
      ...long(summary),
      ...context.figure("F4"),
      ...context.figure("F5"),
      diamond(context),
      benchmarks(context),
      ...(isBare
        ? [hole(own.needsHole, "diagnosis.needs", "diagnosis.seeds")]
        : [...needs(context), ...seedsTable(context)]),
    ];
  },
});
