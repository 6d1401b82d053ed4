import type { Coverage } from "../../analyse/analyses/funding-coverage.ts";
import type { Cover } from "../../analyse/finance/cover.ts";
import type { Column, Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import { type MoneyUnit, moneyUnit } from "../../text/money-unit.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import { coverageOf } from "./statuses.ts";

const columns = [
  ["columnItem", "start"],
  ["columnNeed", "end"],
  ["columnSecured", "end"],
  ["columnApplied", "end"],
  ["columnPlanned", "end"],
  ["columnNone", "end"],
  ["columnCoverage", "end"],
  ["columnGap", "end"],
  ["columnExpected", "end"],
] as const satisfies readonly (readonly [string, Column["align"]])[];

type Look = { readonly unit: MoneyUnit; readonly context: FigureContext };

const cellsOf = (name: string, cover: Cover, { unit, context }: Look): Row["cells"] => {
  const { text, say } = context;
  const { low, high } = cover.expectedGap;
  const whole = (amount: number): string => text.number(unit.shown(amount));
  const expected =
    whole(low) === whole(high) ? whole(low) : say("range", { low: whole(low), high: whole(high) });
  return [
    name,
    whole(cover.need),
    whole(cover.secured),
    whole(cover.applied),
    whole(cover.planned),
    whole(cover.none),
    cover.coverage === undefined ? "" : coverageOf(cover.coverage, context),
    whole(cover.gap),
    expected,
  ].map((words) => (words === "" ? [] : [plain(words)]));
};

const group = (heading: string, rows: readonly Row[]): readonly Row[] =>
  rows.length === 0
    ? []
    : [
        { cells: columns.map((_, place) => (place === 0 ? [plain(heading)] : [])), look: "group" },
        ...rows,
      ];

/** Every year, phase and task with what it needs and has, under one unit. */
export const gapTable = (outcome: Coverage, context: FigureContext): Drawn["data"] => {
  const { text, say } = context;
  const { currency, years, phases, tasks, total } = outcome;
  const covers = [...("defined" in years ? [] : years), ...phases, ...tasks, { cover: total }].map(
    ({ cover }) => cover,
  );
  const amounts = covers.flatMap(({ need, secured, applied, planned, none }) => [
    need,
    secured,
    applied,
    planned,
    none,
  ]);
  const unit = moneyUnit({ amounts }, currency, text);
  const look = { unit, context };
  return {
    caption: say("tableCaption", { currency: unit.name }),
    columns: columns.map(([key, align]) => ({ title: say(key), align })),
    rows: [
      ...("defined" in years
        ? []
        : group(
            say("byYear"),
            years.map(({ year, cover }) => ({ cells: cellsOf(text.period(year), cover, look) })),
          )),
      ...group(
        say("byPhase"),
        phases.map(({ phase, cover }) => ({
          cells: cellsOf(
            phase === undefined ? say("noPhase") : text.enumerated("phase", phase),
            cover,
            look,
          ),
        })),
      ),
      ...group(
        say("byTask"),
        tasks.map(({ task, cover }) => ({
          cells: cellsOf(text.pick(task.title), cover, look),
          ...(task.owner ? { institutions: [task.owner.id] } : {}),
        })),
      ),
      { cells: cellsOf(say("total"), total, look), look: "total" },
    ],
  };
};
