import { middleOf } from "../../analyse/price-level.ts";
import type { Indicator } from "../../model/agreement.ts";
import type { ValueOf } from "../../model/enumerations.ts";
import type { Figure, Series } from "../../model/figure.ts";
import type { Plan } from "../../model/plan.ts";
import { comparable } from "../../notation/comparable.ts";
import { inBase } from "../../notation/in-base.ts";
import type { Period } from "../../notation/period.ts";
import type { Quantity } from "../../notation/quantity.ts";

/** One value as a point in time. */
export type Dot = {
  readonly period: Period;
  /** Months since year 0, at the middle of the period. */
  readonly at: number;
  /** Its amount in the unit of the curve. */
  readonly value: number;
  readonly figure: Figure;
  readonly kind: ValueOf<"figureKind"> | undefined;
  /** No time without a value lies between it and the one before. */
  readonly follows: boolean;
};

export type Curve = {
  readonly id: "output" | "unitValue";
  /** What every value is counted in. */
  readonly unit: Quantity["unit"];
  /** What has been, in order of time. */
  readonly past: readonly Dot[];
  /** What is forecast or aimed at. */
  readonly ahead: readonly Dot[];
  /** The indicator whose target goes on from a value of the series. */
  readonly indicator?: Indicator;
  /** Values in another unit than the last one. */
  readonly unlike: number;
};

const isAhead = (kind: Dot["kind"]): boolean => kind === "forecast" || kind === "target";

const dotsOf = (points: Series["points"], unit: Quantity["unit"]): readonly Dot[] => {
  const factor = unit.kind === "measure" ? unit.factor : 1;
  return points.flatMap(({ period, figure }): readonly Dot[] =>
    comparable(figure.quantity, { unit })
      ? [
          {
            period,
            at: middleOf(period),
            value: inBase(figure.quantity) / factor,
            figure,
            kind: figure.kind,
            follows: true,
          },
        ]
      : [],
  );
};

const isSame = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** The first dated target that starts from a value of the series: then both speak of the same thing. */
const continuation = ({ indicators }: Plan, points: Series["points"]): Indicator | undefined =>
  indicators.find(({ baseline, target }) => {
    if (!baseline?.asOf || !target?.asOf) return false;
    const { asOf, quantity } = baseline;
    return points.some(
      ({ period, figure }) =>
        isSame(period, asOf) &&
        comparable(figure.quantity, quantity) &&
        inBase(figure.quantity) === inBase(quantity),
    );
  });

/** All values in order of time, each knowing whether it follows on the one before. */
export const inOrder = ({ past, ahead }: Curve): readonly Dot[] => {
  const dots = [...past, ...ahead].toSorted((a, b) => a.at - b.at);
  return dots.map((dot, place) => {
    const before = dots[place - 1];
    return { ...dot, follows: before === undefined || dot.period.from <= before.period.to };
  });
};

/** A series of the product with what the plan makes of it; `undefined` where it has no value. */
export const curveOf = (plan: Plan, id: Curve["id"]): Curve | undefined => {
  const points = plan.product[id]?.points ?? [];
  const unit = points.at(-1)?.figure.quantity.unit;
  if (!unit) return undefined;
  const dots = dotsOf(points, unit);
  const indicator = continuation(plan, points);
  const aim = indicator?.target;
  const aimed = aim?.asOf ? dotsOf([{ period: aim.asOf, figure: aim }], unit) : [];
  const end = dots.at(-1)?.at ?? 0;
  return {
    id,
    unit,
    past: dots.filter(({ kind }) => !isAhead(kind)),
    ahead: [
      ...dots.filter(({ kind }) => isAhead(kind)),
      ...aimed
        .filter(({ at }) => at > end)
        .map((dot) => ({ ...dot, kind: dot.kind ?? "target" }) as const),
    ],
    ...(indicator && aimed.some(({ at }) => at > end) ? { indicator } : {}),
    unlike: points.length - dots.length,
  };
};
