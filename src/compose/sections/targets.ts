import { regionScale, type Scale } from "../../analyse/analyses/region-scale.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Block, Facts, Section } from "../../document/block.ts";
import { aside, text as plain, type Span, tag } from "../../document/span.ts";
import type { Target } from "../../model/action.ts";
import { counted } from "../counted.ts";
import { makeTable } from "../make-table.ts";
import { part } from "../part.ts";
import { defineSection, type SectionContext } from "../section.ts";

const words = {
  title: "Innovation targets",
  industry: "the regional industry",
  economy: "the regional economy",
  decision: "Decision",
  stages: "Stage",
  lever: "Lever",
  type: "Kind of innovation",
  mechanism: "How it works",
  users: "Users",
  level: "Level required",
  levelScale: "of 5",
  levelNow: "; now: ",
  levelOf: " ",
  rivalsBefore: " (rivals ",
  rivalsAfter: ")",
  levelEnd: "",
  demand: "Demand",
  drivers: "Drivers of change it answers",
  knowledge: "Knowledge it needs",
  evidence: "Evidence",
  effect: "Effect a year",
  effectOn: "Effect on",
  low: "low",
  likely: "likely",
  high: "high",
  by: "by",
  scale: "Scale for the region",
  ofIndustryBefore: "of the regional industry, ",
  ofIndustryAfter: "",
  ofEconomyBefore: "of the regional economy, ",
  ofEconomyAfter: "",
  timesBefore: "; ",
  timesAfter: " times the JPY 200 m taken as one small firm’s success",
  sourceBefore: "Source: ",
  reason: "Reason",
  rejected: "Options weighed and not taken",
  option: "Option",
  targetsHole: "which stage of the chain to strengthen, and by which lever",
  rejectedHole:
    "the options that were weighed and not taken (decision: rejected), with the reasons",
} as const;

type Context = SectionContext<typeof words>;
type Item = Facts["items"][number];

const kept = ({ plan }: Context) => plan.targets.filter(({ decision }) => decision !== "rejected");
const refused = ({ plan }: Context) =>
  plan.targets.filter(({ decision }) => decision === "rejected");

const scalesOf = ({ use }: Context): ReadonlyMap<Target, Outcome<Scale>> =>
  new Map(use(regionScale).map(({ target, scale }) => [target, scale]));

const largestOf = (context: Context) =>
  [...scalesOf(context)]
    .flatMap(([target, scale]) =>
      scale.defined && target.decision === "chosen" ? [{ target, scale }] : [],
    )
    .sort((a, b) => b.scale.share - a.scale.share)[0];

const opening = (context: Context): readonly Block[] => {
  const { plan, text, cell, lead, words: own } = context;
  const chosen = plan.targets.filter(({ decision }) => decision === "chosen");
  const largest = largestOf(context);
  return lead("targets", {
    chosen: counted(chosen.length, text),
    titles: cell.quoted(chosen.map(({ title }) => text.pick(title))),
    rejected: counted(refused(context).length, text),
    hasLargest: largest !== undefined,
    largest: largest ? cell.quoted([text.pick(largest.target.title)]) : "",
    effect: largest ? text.quantity(largest.scale.effect.quantity) : "",
    base: largest ? own[largest.scale.against] : "",
    share: largest ? text.share(largest.scale.share, 1) : "",
  });
};

const levelItem = (context: Context, target: Target): Item => {
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
    spans: [plain(String(requiredLevel)), aside(own.levelScale), ...about],
  };
};

const effectItem = ({ cell, text, words: own }: Context, { id, effect }: Target): Item => {
  const likely = effect?.likely;
  if (!effect || !likely)
    return { term: own.effect, spans: cell.holeAt(`targets.${id}.effect.likely`) };
  const spans = (["low", "likely", "high"] as const).flatMap((end): readonly Span[] => {
    const figure = effect[end];
    if (!figure) return [];
    const value = `${own[end]} ${text.quantity(figure.quantity)}`;
    const marks = end === "likely" ? cell.marks(figure) : "";
    return [
      plain(end === "low" || (end === "likely" && !effect.low) ? value : ` / ${value}`),
      ...(marks === "" ? [] : [aside(marks)]),
    ];
  });
  const { by } = effect;
  const isSaid = !by || (by.from === likely.asOf?.from && by.to === likely.asOf.to);
  return {
    term: own.effect,
    spans: isSaid ? spans : [...spans, aside(`${own.by} ${text.period(by)}`)],
  };
};

const scaleItem = (context: Context, scale: Outcome<Scale> | undefined): Item => {
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

const usersItem = ({ cell, words: own }: Context, { id, users }: Target): Item => ({
  term: own.users,
  spans:
    users.length === 0
      ? cell.holeAt(`targets.${id}.users`)
      : cell.plain(cell.listed(users.map((user) => cell.party(user)))),
});

/** Where nothing is written nothing is printed: not every target has them. */
const groundsItems = (
  { cell, text, words: own }: Context,
  { drivers, technologies }: Target,
): readonly Item[] => {
  const item = (term: string, names: readonly string[]): readonly Item[] =>
    names.length === 0 ? [] : [{ term, spans: [plain(cell.listed(names))] }];
  const changes = drivers.map((one) => text.enumerated("driver", one));
  const known = technologies.map((one) => text.pick(one));
  return [...item(own.drivers, changes), ...item(own.knowledge, known)];
};

const sheet = (context: Context, target: Target, scale: Outcome<Scale> | undefined): Section => {
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
    scaleItem(context, scale),
    ...(reason === undefined ? [] : [{ term: own.reason, spans: cell.long(reason) }]),
  ];
  return part(`target-${target.id}`, text.pick(target.title), [
    { kind: "facts", look: "sheet", items },
    ...(effect?.note === undefined ? [] : context.long(effect.note)),
  ]);
};

const rejected = (context: Context): Block => {
  const { cell, hole, words: own } = context;
  const options = refused(context);
  if (options.length === 0)
    return hole(own.rejectedHole, "targets.<id>.decision", "targets.<id>.reason");
  return makeTable({
    number: "T9",
    caption: own.rejected,
    columns: [own.option, own.stages, own.lever, own.reason],
    rows: options.map((target) => [
      cell.text(target.title),
      cell.names(target.stages),
      cell.term("lever", target.lever),
      cell.long(target.reason),
    ]),
  });
};

/** Where to strengthen the chain, how, and why not elsewhere: for everybody. */
export const targets = defineSection({
  id: "targets",
  words,
  rules: [
    "target-anchored",
    "target-mechanism",
    "target-spread",
    "target-selective",
    "target-alternatives",
    "target-absorbable",
    "demand-pull",
    "region-scale",
  ],
  compose: (context) => {
    const { hole, words: own } = context;
    const scales = scalesOf(context);
    const sheets = kept(context).map((target) => sheet(context, target, scales.get(target)));
    return [
      ...opening(context),
      ...context.figure("F6"),
      ...(sheets.length === 0 ? [hole(own.targetsHole, "targets")] : sheets),
      rejected(context),
    ];
  },
});
