import { valuesOf } from "../../model/enumerations.ts";
import type { FigureContext } from "../figure.ts";
import type { LegendItem } from "../kit/legend.ts";
import { palette } from "../kit/palette.ts";
import { group, line } from "../kit/shapes.ts";
import type { Dot } from "./collect.ts";
import { lookOf, marker } from "./marker.ts";
import { runsOf } from "./runs.ts";

const itemOf = (kind: Dot["kind"], words: string): LegendItem => {
  const { colour, dash } = lookOf(kind);
  return {
    words,
    width: 30,
    mark: ([x, y]) =>
      group({}, [
        line([x, y], [x + 30, y], {
          stroke: colour,
          "stroke-width": 2.2,
          "stroke-dasharray": dash,
        }),
        marker([x + 15, y], kind),
      ]),
  };
};

/** The kinds of value that occur, and that a time without values is not joined. */
export const legendOf = (
  curves: readonly (readonly Dot[])[],
  { text, say }: FigureContext,
): readonly LegendItem[] => {
  const found = new Set(curves.flat().map(({ kind }) => kind));
  const hasGap = curves.some((dots) => runsOf(dots).some(({ kind }) => kind === "gap"));
  return [
    ...valuesOf("figureKind")
      .filter((kind) => found.has(kind))
      .map((kind) => itemOf(kind, text.enumerated("figureKind", kind))),
    ...(found.has(undefined) ? [itemOf(undefined, say("unstated"))] : []),
    ...(hasGap
      ? [
          {
            words: say("legendGap"),
            width: 30,
            mark: ([x, y]: readonly [number, number]) =>
              line([x, y], [x + 30, y], {
                stroke: palette.mute,
                "stroke-width": 1.2,
                "stroke-dasharray": "1 5",
              }),
          },
        ]
      : []),
  ];
};
