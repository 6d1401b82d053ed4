import type { Closure } from "../../analyse/analyses/chain-closure.ts";
import { materialBalance } from "../../analyse/analyses/material-balance.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import { sectorOf } from "../../analyse/sector.ts";
import type { End, Institution, Link, Stage } from "../../model/cluster.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Figure } from "../../model/figure.ts";
import { yearOf } from "../../notation/year-of.ts";
import type { FigureContext } from "../figure.ts";
import { palette } from "../kit/palette.ts";
import { roughMoney } from "../kit/rough-money.ts";
import type { Card, Chart, Flow, FlowKind, Lane, Tag } from "./chart.ts";

/** Competition is no flow and is left out. */
const flowKindOf: Readonly<Record<ValueOf<"linkKind">, FlowKind | undefined>> = {
  supply: "goods",
  service: "goods",
  "joint-research": "knowledge",
  licence: "knowledge",
  information: "knowledge",
  people: "knowledge",
  finance: "finance",
  return: "return",
  competition: undefined,
};

const namedLeaks = 3;

const figureInWords = (figure: Figure, { text }: FigureContext): string => {
  const { unit, amount } = figure.quantity;
  return unit.kind === "money"
    ? roughMoney(amount, unit.currency, text)
    : text.quantity(figure.quantity);
};

const firmsInWords = (firms: Figure, { text, say }: FigureContext): string => {
  const { unit, amount } = firms.quantity;
  const bare = unit.kind === "count" && unit.of === "";
  return bare
    ? say("firms", { number: text.number(amount), amount })
    : text.quantity(firms.quantity);
};

/** The year that most numbers on the cards are of, and whether all are. */
export const usualYear = ({
  plan,
}: FigureContext): { readonly year: number; readonly isOnly: boolean } | undefined => {
  const counts = new Map<number, number>();
  for (const { output, volume, firms } of plan.chain.stages) {
    for (const figure of [output ?? volume, firms]) {
      if (!figure?.asOf) continue;
      const year = yearOf(figure.asOf.from);
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most && { year: most[0], isOnly: counts.size === 1 };
};

type Detailing = { readonly context: FigureContext; readonly usual: number | undefined };

/** The year stands on a card only where it is not that of most others. */
const dated = (figure: Figure, words: string, { context, usual }: Detailing): string =>
  figure.asOf && yearOf(figure.asOf.from) !== usual
    ? context.say("dated", { number: words, year: context.text.period(figure.asOf) })
    : words;

const detailsOf = ({ output, volume, firms }: Stage, detailing: Detailing): readonly string[] => {
  const made = output ?? volume;
  const { context } = detailing;
  return [
    ...(firms && firms.quantity.amount !== 0
      ? [dated(firms, firmsInWords(firms, context), detailing)]
      : []),
    ...(made ? [dated(made, figureInWords(made, context), detailing)] : []),
  ];
};

export const isGap = ({ firms }: Stage): boolean => firms?.quantity.amount === 0;

const laneOf = (share: number | undefined): Lane =>
  share !== undefined && share >= 0.5 ? "inside" : "outside";

/** What is remarkable about stages, looked up by stage. */
export type Marks = {
  readonly targets: ReadonlySet<Stage>;
  readonly bottlenecks: ReadonlySet<Stage>;
};

export const marksOf = ({ plan, use }: FigureContext): Marks => ({
  targets: new Set(
    plan.targets.flatMap(({ decision, stages }) => (decision === "rejected" ? [] : stages)),
  ),
  bottlenecks: new Set(
    use(materialBalance).balances.flatMap(({ stage, ratio }) =>
      ratio !== undefined && ratio > 1 ? [stage] : [],
    ),
  ),
});

const tagsOf = (stage: Stage, marks: Marks, { say, text }: FigureContext): readonly Tag[] => {
  const share = stage.locality?.share;
  const tags: readonly (Tag | false)[] = [
    isGap(stage) && { words: say("gap"), colour: palette.gap },
    marks.targets.has(stage) && { words: say("target"), colour: palette.academia },
    marks.bottlenecks.has(stage) && { words: say("bottleneck"), colour: palette.caution },
    stage.position === "core" && { words: say("core"), colour: palette.accent },
    share !== undefined &&
      share > 0 &&
      share < 1 && { words: say("part", { share: text.share(share) }), colour: palette.sub },
    share === undefined &&
      stage.position !== "market" && { words: say("unplaced"), colour: palette.mute },
  ];
  return tags.filter((tag) => tag !== false);
};

const lookOf = (stage: Stage): Card["look"] => {
  if (isGap(stage)) return "gap";
  if (stage.position === "core") return "core";
  return stage.locality === undefined && stage.position !== "market" ? "unknown" : "plain";
};

const bodyCard = (body: Institution, { text, say }: FigureContext): Card => ({
  name: text.pick(body.name),
  details: body.type ? [text.enumerated("institutionType", body.type)] : [],
  lane: laneOf(body.locality?.share),
  position: undefined,
  sector: sectorOf(body),
  serves: true,
  tags: body.locality ? [] : [{ words: say("unplaced"), colour: palette.mute }],
  look: body.locality ? "plain" : "unknown",
  institutions: [body.id],
  count: 1,
});

const keyOf = (end: End): Stage | Institution =>
  end.kind === "stage" ? end.stage : end.institution;

/** Institutions by the stages they work in. */
const workersOf = (bodies: readonly Institution[]): ReadonlyMap<Stage, readonly string[]> => {
  const workers = new Map<Stage, string[]>();
  for (const body of bodies) {
    for (const stage of body.stages) {
      const known = workers.get(stage);
      if (known) known.push(body.id);
      else workers.set(stage, [body.id]);
    }
  }
  return workers;
};

const moneyOf = ({ value }: Link, currency: string | undefined): number | undefined =>
  value?.quantity.unit.kind === "money" && value.quantity.unit.currency === currency
    ? value.quantity.amount
    : undefined;

const leakKey = (from: Stage, to: Stage): string => `${from.id} ${to.id}`;

const leaksByLink = (closure: Outcome<Closure>): ReadonlyMap<string, number> =>
  new Map(
    closure.defined
      ? closure.leaks
          .slice(0, namedLeaks)
          .filter(({ share }) => share >= 0.005)
          .map(({ from, to, share }) => [leakKey(from, to), share])
      : [],
  );

const wordsOf = (link: Link, kind: FlowKind, context: FigureContext): string => {
  if (kind === "knowledge" || (kind === "finance" && !link.value))
    return context.text.enumerated("linkKind", link.kind);
  const figure = link.value ?? link.volume;
  if (figure) return figureInWords(figure, context);
  // its colour says that it comes back
  return "";
};

const flowsOf = (
  links: readonly Link[],
  index: ReadonlyMap<Stage | Institution, number>,
  closure: Outcome<Closure>,
  context: FigureContext,
): readonly Flow[] => {
  const currency = currencyOf(context);
  const leaks = leaksByLink(closure);
  return links.flatMap((link): readonly Flow[] => {
    const kind = flowKindOf[link.kind];
    const [from, to] = [index.get(keyOf(link.from)), index.get(keyOf(link.to))];
    if (!kind || from === undefined || to === undefined) return [];
    const isTrade = kind === "goods" && link.from.kind === "stage" && link.to.kind === "stage";
    const leak =
      isTrade && link.from.kind === "stage" && link.to.kind === "stage"
        ? leaks.get(leakKey(link.from.stage, link.to.stage))
        : undefined;
    const amount = kind === "knowledge" ? undefined : moneyOf(link, currency);
    const words = amount === undefined ? wordsOf(link, kind, context) : "";
    return [{ from, to, kind, amount, words, leak, count: 1 }];
  });
};

/** The currency that most links are valued in; the plan's own where two are as frequent. */
export const currencyOf = ({ plan }: FigureContext): string => {
  const counts = new Map<string, number>([[plan.head.currency, 0.5]]);
  for (const { value } of plan.chain.links) {
    if (value?.quantity.unit.kind !== "money") continue;
    const { currency } = value.quantity.unit;
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
};

/** A link between two institutions: it belongs to the network, and to the chain only where there is room. */
export const isTie = ({ from, to, kind }: Link): boolean =>
  from.kind === "institution" && to.kind === "institution" && kind !== "competition";

/** Every stage of the chain, every body that has one of these links, and the links between them. */
export const collect = (
  context: FigureContext,
  closure: Outcome<Closure>,
  links: readonly Link[] = context.plan.chain.links,
): Chart => {
  const { plan } = context;
  const marks = marksOf(context);
  const detailing = { context, usual: usualYear(context)?.year };
  const workers = workersOf(plan.institutions);
  const cards: Card[] = plan.chain.stages.map((stage) => ({
    name: context.text.pick(stage.name),
    details: detailsOf(stage, detailing),
    lane: laneOf(isGap(stage) ? (stage.locality?.share ?? 1) : stage.locality?.share),
    position: stage.position,
    sector: undefined,
    serves: stage.position === "support",
    tags: tagsOf(stage, marks, context),
    look: lookOf(stage),
    institutions: workers.get(stage) ?? [],
    count: 1,
  }));
  const index = new Map<Stage | Institution, number>(
    plan.chain.stages.map((stage, place) => [stage, place]),
  );
  const drawn = links.filter(({ kind }) => flowKindOf[kind] !== undefined);
  for (const end of drawn.flatMap(({ from, to }) => [from, to])) {
    if (end.kind !== "institution" || index.has(end.institution)) continue;
    index.set(end.institution, cards.length);
    cards.push(bodyCard(end.institution, context));
  }
  return { cards, flows: flowsOf(links, index, closure, context) };
};
