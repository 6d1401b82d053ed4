import type { Figure, Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";

/** Figures that say the same kind of thing, so that one far off the others is likely a slip of the unit. */
export type PeerGroup = {
  readonly figures: readonly Figure[];
  /** One thing over time stays closer together than different things do. */
  readonly overTime: boolean;
};

/** Splits figures into those that can be compared with each other. */
const alike = (figures: readonly (Figure | undefined)[]): readonly Figure[][] => {
  const groups: Figure[][] = [];
  for (const figure of figures) {
    if (!figure) continue;
    const group = groups.find(([first]) => first && comparable(first.quantity, figure.quantity));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups;
};

type Filed = readonly (readonly [heading: string | undefined, figure: Figure | undefined])[];

const groupsOf = (filed: Filed): readonly (readonly (Figure | undefined)[])[] => {
  const groups = new Map<string | undefined, (Figure | undefined)[]>();
  for (const [heading, figure] of filed) {
    const others = groups.get(heading);
    if (others) others.push(figure);
    else groups.set(heading, [figure]);
  }
  return [...groups.values()];
};

const byMetric = ({ diagnosis }: Plan): Filed =>
  diagnosis.benchmarks.map(({ metric, value }) => [JSON.stringify(metric), value]);

/** A prefecture spends what ten thousand associations do: only bodies of one type are peers. */
const byType = ({ institutions }: Plan): Filed =>
  institutions.map(({ type, budget }) => [type, budget]);

const valuesOf = (series: Series | undefined): readonly Figure[] =>
  (series?.points ?? []).map(({ figure }) => figure);

/** The figures of a plan by what they measure: stage by stage, rival by rival, year by year. */
export const peerGroups = (plan: Plan): readonly PeerGroup[] => {
  const { chain, product, measures, roadmap, indicators } = plan;
  const across = [
    chain.stages.map(({ output }) => output),
    chain.stages.map(({ employment }) => employment),
    chain.links.map(({ value }) => value),
    [product.output?.points.at(-1)?.figure, ...product.competitors.map(({ output }) => output)],
    measures.flatMap(({ budget }) => budget.map(({ figure }) => figure)),
    roadmap.tasks.map(({ cost }) => cost),
    ...groupsOf(byType(plan)),
    ...groupsOf(byMetric(plan)),
  ];
  const past = indicators.map(({ history, baseline }) => [...valuesOf(history), baseline]);
  const others = indicators.flatMap(({ comparisons }) => comparisons.map(({ values }) => values));
  const series = [...[product.output, product.unitValue, ...others].map(valuesOf), ...past];
  return [
    ...across.flatMap(alike).map((figures) => ({ figures, overTime: false })),
    ...series.flatMap(alike).map((figures) => ({ figures, overTime: true })),
  ];
};
