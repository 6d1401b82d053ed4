import type { Indicator, Ladder, LadderStep, Scenario } from "../model/agreement.ts";
import type { Source } from "../model/figure.ts";
import { compact } from "../util/compact.ts";
import type { PlanFile } from "../validate/shapes/plan-file.ts";
import type { Multipliers } from "./multipliers.ts";
import { readFigure } from "./read-figure.ts";
import {
  entriesOf,
  findIn,
  type Path,
  type Reader,
  readAmount,
  sourceAt,
  type Table,
  type Written,
} from "./reader.ts";

type IndicatorWritten = NonNullable<PlanFile["indicators"]>[string];

type Owner = {
  readonly multipliers: Multipliers;
  /** All of the file: one may stand after the ladder that names it. */
  readonly indicators: Table<IndicatorWritten>;
  readonly source?: Source | undefined;
};

/** The id of a multiplier where the text has the form of one, else a number. */
const multiplierOf = (
  reader: Reader,
  written: Written | undefined,
  path: Path,
  multipliers: Multipliers,
): Ladder["multiplier"] =>
  typeof written === "string" && /^[a-z][a-z0-9-]*$/.test(written)
    ? multipliers.find(written, path)
    : readAmount(reader, written, path);

const ladderOf = (
  reader: Reader,
  written: IndicatorWritten["ladder"],
  at: Path,
  owner: Owner,
): Ladder | undefined =>
  written &&
  compact({
    origin: reader.place(at, "key"),
    steps: (written.steps ?? []).map((step, position): LadderStep => {
      const path = [...at, "steps", position];
      const source = sourceAt(reader, step.source, [...path, "source"]) ?? owner.source;
      const counted = findIn(reader, owner.indicators, step.indicator, [...path, "indicator"]);
      const unit = counted?.unit ?? reader.unit;
      return compact({
        origin: reader.place(path),
        name: step.name,
        effect: readFigure(reader, step.effect, [...path, "effect"], { source }),
        count: readAmount({ ...reader, unit }, step.count, [...path, "count"]),
        indicator: counted && step.indicator,
        source,
      });
    }),
    multiplier: multiplierOf(reader, written.multiplier, [...at, "multiplier"], owner.multipliers),
  });

/** How an indicator's target comes about from below, and what it would be in other futures. */
export const buildUpOf = (
  reader: Reader,
  written: IndicatorWritten,
  at: Path,
  owner: Owner,
): Pick<Indicator, "ladder" | "scenarios"> =>
  compact({
    ladder: ladderOf(reader, written.ladder, [...at, "ladder"], owner),
    scenarios: entriesOf(
      reader,
      written.scenarios,
      [...at, "scenarios"],
      (entry, id, path, origin): Scenario =>
        compact({
          ...origin,
          id,
          name: entry.name ?? id,
          target: readFigure(reader, entry.target, [...path, "target"], {
            kind: "target",
            source: owner.source,
          }),
          note: entry.note,
        }),
    ),
  });
