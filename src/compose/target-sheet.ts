import type { Scale } from "../analyse/analyses/region-scale.ts";
import type { Outcome } from "../analyse/analysis.ts";
import type { FirstSale } from "../analyse/dated-sales.ts";
import type { Facts, Section } from "../document/block.ts";
import { aside, text as plain, tag } from "../document/span.ts";
import type { Target } from "../model/action.ts";
import { effectPieces, pieceSpans } from "./effect-pieces.ts";
import { inSentence } from "./in-sentence.ts";
import { part } from "./part.ts";
import type { TargetContext } from "./target-words.ts";
import { underEachOther } from "./under-each-other.ts";

type Item = Facts["items"][number];

const levelItem = (context: TargetContext, target: Target): Item => {
  const { words: own, cell, text } = context;
  const { id, requiredLevel, stages } = target;
  if (requiredLevel === undefined)
    return { term: own.level, spans: cell.holeAt(`targets.${id}.requiredLevel`) };
  const now = stages.flatMap(({ name, level, rivalLevel }) => {
    if (level === undefined) return [];
    const rivals = rivalLevel === undefined ? "" : own.rivalsBefore + rivalLevel + own.rivalsAfter;
    return [`${cell.quoted([text.pick(name)])}${own.levelOf}${level}${rivals}`];
  });
  const about = now.length > 0 ? [plain(own.levelNow + text.list(now) + own.levelEnd)] : [];
  return {
    term: own.level,
    spans: [plain(own.levelBefore + requiredLevel + own.levelAfter), ...about],
  };
};

const effectItem = ({ cell, text, words: own }: TargetContext, { id, effect }: Target): Item => {
  const likely = effect?.likely;
  if (!effect || !likely)
    return { term: own.effect, spans: cell.holeAt(`targets.${id}.effect.likely`) };
  const { low, high, by, note } = effect;
  const isSaid = !by || (by.from === likely.asOf?.from && by.to === likely.asOf.to);
  const marks = cell.joined([
    low && high ? cell.range(text.quantity(low.quantity), text.quantity(high.quantity)) : "",
    cell.marks(likely),
    isSaid ? "" : `${own.by} ${text.period(by)}`,
  ]);
  return {
    term: own.effect,
    spans: [
      plain(text.quantity(likely.quantity)),
      ...(marks === "" ? [] : [aside(marks)]),
      ...(note === undefined ? [] : [{ kind: "break" } as const, ...cell.long(note)]),
    ],
  };
};

const scaleItem = (context: TargetContext, scale: Outcome<Scale> | undefined): Item => {
  const { cell, text, why, words: own } = context;
  if (!scale?.defined)
    return { term: own.scale, spans: [...cell.hole, ...(scale ? [aside(why(scale))] : [])] };
  const times =
    scale.firmSuccesses === undefined
      ? []
      : [plain(`${own.timesBefore}${text.number(scale.firmSuccesses, 1)}${own.timesAfter}`)];
  const base = text.quantity(scale.base.quantity);
  const marks = cell.joined([
    scale.against === "industry"
      ? `${own.ofIndustryBefore}${base}${own.ofIndustryAfter}`
      : `${own.ofEconomyBefore}${base}${own.ofEconomyAfter}`,
    cell.marks(scale.base),
  ]);
  return { term: own.scale, spans: [plain(text.share(scale.share, 1)), aside(marks), ...times] };
};

const usersItem = ({ cell, words: own }: TargetContext, { id, users }: Target): Item => ({
  term: own.users,
  spans:
    users.length === 0
      ? cell.holeAt(`targets.${id}.users`)
      : cell.plain(cell.listed(users.map((user) => cell.party(user)))),
});

/** Where nothing is written nothing is printed: not every target has them. */
const groundsItems = (
  { cell, text, words: own }: TargetContext,
  { drivers, technologies }: Target,
): readonly Item[] => {
  const item = (term: string, names: readonly string[]): readonly Item[] =>
    names.length === 0 ? [] : [{ term, spans: [plain(cell.listed(names))] }];
  const changes = drivers.map((one) => text.enumerated("driver", one));
  const known = technologies.map((one) => text.pick(one));
  return [...item(own.drivers, changes), ...item(own.knowledge, known)];
};

/** With which task and by which month the first is sold; nothing where no dated task sells. */
const saleItems = (
  { text, words: own }: TargetContext,
  sale: FirstSale | undefined,
): readonly Item[] => {
  if (!sale) return [];
  const { task, month } = sale;
  const seller = task.owner ? [aside(inSentence(text.pick(task.owner.name)))] : [];
  const by = `${own.saleBefore}${text.month(month)}${own.saleMiddle}`;
  return [
    {
      term: own.sale,
      spans: [plain(`${by}${text.pick(task.title)}${own.saleAfter}`), ...seller],
    },
  ];
};

const pieceItems = (context: TargetContext, target: Target): readonly Item[] => {
  const { plan, words: own } = context;
  const lines = effectPieces(plan, target).map((one) => pieceSpans(one, context, own.pieceJoin));
  return lines.length === 0 ? [] : [{ term: own.pieces, spans: underEachOther(lines) }];
};

/** What is known of a target beside what the plan says of it. */
type Known = {
  readonly scale: Outcome<Scale> | undefined;
  readonly sale: FirstSale | undefined;
};

/** All a plan says of one target, with its first sale and with its effect beside the region. */
export const targetSheet = (
  context: TargetContext,
  target: Target,
  { scale, sale }: Known,
): Section => {
  const { cell, text, words: own } = context;
  const { decision, stages, effect, reason, source } = target;
  const tone = decision === "chosen" ? "good" : "plain";
  const at = (key: string): string => `targets.${target.id}.${key}`;
  const items: readonly Item[] = [
    { term: own.decision, spans: [tag(tone, text.enumerated("decision", decision))] },
    { term: own.stages, spans: cell.orAt(cell.names(stages), at("stages")) },
    { term: own.lever, spans: cell.orAt(cell.term("lever", target.lever), at("lever")) },
    ...(target.innovationType
      ? [{ term: own.type, spans: cell.term("innovationType", target.innovationType) }]
      : []),
    { term: own.mechanism, spans: cell.orAt(cell.long(target.mechanism), at("mechanism")) },
    usersItem(context, target),
    levelItem(context, target),
    { term: own.demand, spans: cell.orAt(cell.long(target.demand), at("demand")) },
    ...groundsItems(context, target),
    {
      term: own.evidence,
      spans: [
        ...cell.orAt(cell.long(target.evidence), at("evidence")),
        ...(source
          ? [
              { kind: "break" } as const,
              plain(`${own.sourceBefore}${text.pick(source.title ?? source.id)}`),
            ]
          : []),
      ],
    },
    ...(effect?.on === undefined ? [] : [{ term: own.effectOn, spans: cell.long(effect.on) }]),
    effectItem(context, target),
    ...pieceItems(context, target),
    ...saleItems(context, sale),
    scaleItem(context, scale),
    ...(reason === undefined ? [] : [{ term: own.reason, spans: cell.long(reason) }]),
  ];
  return part(`target-${target.id}`, text.pick(target.title), [
    { kind: "facts", look: "sheet", items },
  ]);
};
