import type { Column, Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { type Climbed, computed, factorOf, goalOf } from "./climbed.ts";

const row = (words: readonly string[], look?: Row["look"]): Row => ({
  cells: words.map((word) => (word === "" ? [] : [plain(word)])),
  ...(look === undefined ? {} : { look }),
});

const rowsOf = (one: Climbed, context: FigureContext): readonly Row[] => {
  const { say, text } = context;
  const { climb, ladder, indicator } = one;
  const result = (label: string, value: string): Row => row([label, "", "", "", value]);
  return [
    row([text.pick(indicator.name), "", "", "", ""], "group"),
    ...climb.rungs.map(({ step, effect, count, part }) => {
      const kind = step.effect?.kind;
      return row([
        text.pick(step.name),
        text.quantity(effect),
        kind === undefined ? "" : text.enumerated("figureKind", kind),
        text.quantity(count),
        computed(part, one, context),
      ]);
    }),
    ...(ladder.multiplier
      ? [
          result(say("sum"), computed(climb.sum, one, context)),
          result(say("multiplierRow"), factorOf(climb.multiplier, context)),
        ]
      : []),
    row([say("total"), "", "", "", computed(climb.total, one, context)], "total"),
    result(say(climb.against), goalOf(one, context)),
    result(say("difference"), text.share(climb.deviation, 1)),
    ...(climb.gap > 0 && climb.implied !== undefined
      ? [result(say("impliedRow"), factorOf(climb.implied, context))]
      : []),
  ];
};

const columns = [
  ["columnStep", "start"],
  ["columnEffect", "end"],
  ["columnKind", "start"],
  ["columnCount", "end"],
  ["columnTogether", "end"],
] as const satisfies readonly (readonly [string, Column["align"]])[];

/** Every step of every ladder that can be climbed, under the name of its indicator. */
export const ladderTable = (all: readonly Climbed[], context: FigureContext): Drawn["data"] => ({
  caption: context.say("tableCaption"),
  columns: columns.map(([key, align]) => ({ title: context.say(key), align })),
  rows: all.flatMap((one) => rowsOf(one, context)),
});
