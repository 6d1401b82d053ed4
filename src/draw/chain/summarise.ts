import type { FigureContext } from "../figure.ts";
import { roughAmount } from "../kit/rough-money.ts";
import type { Card, Chart, Flow, Tag } from "./chart.ts";

/** One name per group of cards: stages by position and lane, bodies by sector and lane. */
const groupOf = ({ position, sector, serves, lane }: Card): string =>
  serves && position === undefined ? `body ${sector ?? ""} ${lane}` : `${position ?? ""} ${lane}`;

/** What holds of all the cards; a target or a bottleneck marks the group that it is in. */
const tagsOf = (cards: readonly Card[], { say }: FigureContext): readonly Tag[] => {
  const marks = [say("target"), say("bottleneck")];
  const tags = new Map(cards.flatMap((card) => card.tags).map((tag) => [tag.words, tag]));
  const has = (card: Card, words: string): boolean => card.tags.some((tag) => tag.words === words);
  return [...tags.values()].filter(
    ({ words }) => marks.includes(words) || cards.every((card) => has(card, words)),
  );
};

const lookOf = (cards: readonly Card[]): Card["look"] => {
  const looks = new Set(cards.map(({ look }) => look));
  if (looks.has("core")) return "core";
  return looks.size === 1 ? (cards[0]?.look ?? "plain") : "plain";
};

const together = (cards: readonly Card[], context: FigureContext): Card => {
  const { text, say } = context;
  const [first] = cards;
  if (!first || cards.length === 1) return first as Card;
  const isBody = first.serves && first.position === undefined;
  const name = first.position
    ? text.enumerated("position", first.position)
    : say(isBody ? "bodies" : "unpositioned");
  return {
    ...first,
    name,
    details: [
      say(isBody ? "bodyCount" : "stageCount", {
        count: cards.length,
        number: text.number(cards.length),
      }),
    ],
    tags: tagsOf(cards, context).slice(0, 3),
    look: lookOf(cards),
    institutions: [...new Set(cards.flatMap((card) => card.institutions))],
    count: cards.length,
  };
};

const sumOf = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0);

/** Flows of one kind between the same two cards become one. */
export const merged = (
  flows: readonly Flow[],
  currency: string,
  { text, say }: FigureContext,
): readonly Flow[] => {
  const groups = new Map<string, Flow>();
  for (const flow of flows) {
    if (flow.from === flow.to) continue;
    const key = `${flow.from} ${flow.to} ${flow.kind}`;
    const known = groups.get(key);
    const sum = known && {
      ...known,
      amount: sumOf(known.amount, flow.amount),
      leak: sumOf(known.leak, flow.leak),
      words: known.words === flow.words ? flow.words : "",
      count: known.count + flow.count,
    };
    groups.set(key, sum ?? flow);
  }
  return [...groups.values()].map((flow) => {
    if (flow.amount !== undefined)
      return { ...flow, words: roughAmount(flow.amount, currency, text) };
    if (flow.count === 1) return flow;
    return { ...flow, words: flow.words || say("linkCount", { number: text.number(flow.count) }) };
  });
};

/** The chart with one card for each position, or sector, inside and outside. O(cards + flows). */
export const summarise = (chart: Chart, currency: string, context: FigureContext): Chart => {
  const groups = new Map<string, Card[]>();
  for (const card of chart.cards) {
    const key = groupOf(card);
    const known = groups.get(key);
    if (known) known.push(card);
    else groups.set(key, [card]);
  }
  const place = new Map([...groups.keys()].map((key, position) => [key, position]));
  const placeOf = (position: number): number =>
    place.get(groupOf(chart.cards[position] as Card)) ?? 0;
  const flows = chart.flows.map((flow) => ({
    ...flow,
    from: placeOf(flow.from),
    to: placeOf(flow.to),
  }));
  return {
    cards: [...groups.values()].map((cards) => together(cards, context)),
    flows: merged(flows, currency, context),
  };
};
