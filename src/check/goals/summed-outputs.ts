import { graphOf, stageLinks } from "../../analyse/analyses/chain-graph.ts";
import { isGoods } from "../../analyse/chain-nodes.ts";
import { at, type Place } from "../../diagnostics/place.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { Chain, Stage } from "../../model/cluster.ts";
import type { Figure } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import type { LocalText } from "../../text/language.ts";
import { reached } from "../../util/graph.ts";

/** A sum in which the output of a stage stands beside that of a stage which buys from it. */
export type SummedOutputs = {
  readonly place: Place;
  readonly seller: Stage;
  readonly buyer: Stage;
};

/** What is added up at one place, by the names the plan gives to it. */
type Sum = { readonly place: Place; readonly names: readonly LocalText[] };

const output = /output|sales|shipment|turnover|revenue|出荷|売上|生産額|販売額|産出額/i;
const kept = /value[ -]added|income|wages|profit|input-output|付加価値|所得|賃金|利益/i;

const wordsOf = (text: LocalText): readonly string[] =>
  typeof text === "string" ? [text] : Object.values(text).filter((one) => one !== undefined);

/** The stage whose output a name speaks of: the one with the longest name found in it. */
const stageNamed = (name: LocalText, stages: readonly Stage[]): Stage | undefined => {
  const words = wordsOf(name);
  if (!words.some((one) => output.test(one)) || words.some((one) => kept.test(one)))
    return undefined;
  let found: { readonly stage: Stage; readonly length: number } | undefined;
  for (const stage of stages) {
    for (const own of wordsOf(stage.name)) {
      const isIn =
        own.length > 1 && words.some((one) => one.toLowerCase().includes(own.toLowerCase()));
      if (isIn && own.length > (found?.length ?? 0)) found = { stage, length: own.length };
    }
  }
  return found?.stage;
};

/** The indicators in each term of a formula. */
const formulaSum = (
  { formula, origin }: Indicator,
  all: ReadonlyMap<string, Indicator>,
): readonly Sum[] => {
  const terms = (wordsOf(formula ?? "")[0] ?? "").split("+");
  if (terms.length < 2) return [];
  const names = terms.flatMap((term) =>
    (term.match(/[a-z][a-z0-9-]*/g) ?? []).flatMap((id) => all.get(id)?.name ?? []),
  );
  return [{ place: at({ origin }, "formula"), names }];
};

const ladderSum = ({ ladder }: Indicator): readonly Sum[] =>
  ladder ? [{ place: at(ladder, "steps"), names: ladder.steps.map(({ name }) => name) }] : [];

const partsSum = (figure: Figure): readonly Sum[] =>
  figure.parts && figure.overlap === undefined && figure.quantity.unit.kind === "money"
    ? [{ place: at(figure, "parts"), names: figure.parts.map(({ label }) => label) }]
    : [];

const sumsIn = ({ indicators, figures }: Plan): readonly Sum[] => {
  const all = new Map(indicators.map((one) => [one.id, one]));
  return [
    ...indicators.flatMap((one) => [...formulaSum(one, all), ...ladderSum(one)]),
    ...figures.flatMap(partsSum),
  ];
};

/** The first two of the stages one of which sells to the other, directly or through others. */
const pairIn = (
  chain: Chain,
  stages: readonly Stage[],
): Omit<SummedOutputs, "place"> | undefined => {
  const graph = graphOf(chain.stages.length, stageLinks(chain).filter(isGoods));
  for (const seller of stages) {
    const buyers = reached(graph, [chain.stages.indexOf(seller)]);
    const buyer = stages.find((one) => one !== seller && buyers[chain.stages.indexOf(one)]);
    if (buyer) return { seller, buyer };
  }
  return undefined;
};

/**
 * The places of a plan that add outputs along one chain: what a stage sells is part of what its buyer
 * sells, so that the sum counts it twice. Only sums whose summands name stages and their output are seen.
 */
export const summedOutputs = (plan: Plan): readonly SummedOutputs[] =>
  sumsIn(plan).flatMap(({ place, names }) => {
    const stages = new Set(names.flatMap((name) => stageNamed(name, plan.chain.stages) ?? []));
    const pair = stages.size < 2 ? undefined : pairIn(plan.chain, [...stages]);
    return pair ? [{ place, ...pair }] : [];
  });
