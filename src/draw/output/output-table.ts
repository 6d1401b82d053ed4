import { type Growth, growth } from "../../analyse/analyses/growth.ts";
import type { Outcome } from "../../analyse/analysis.ts";
import type { Row } from "../../document/block.ts";
import { text as plain } from "../../document/span.ts";
import type { Figure } from "../../model/figure.ts";
import type { Drawn, FigureContext } from "../figure.ts";
import type { Curve } from "./collect.ts";

const row = (cells: readonly string[]): Row => ({
  cells: cells.map((words) => (words === "" ? [] : [plain(words)])),
});

const rate = (outcome: Outcome<Growth> | undefined, { text, say }: FigureContext): string => {
  if (!outcome) return "";
  return outcome.defined
    ? text.share(outcome.rate, 1)
    : say("notDefined", { reason: say(outcome.reason) });
};

const rowsOf = ({ id, indicator }: Curve, context: FigureContext): readonly Row[] => {
  const { plan, use, text, say } = context;
  const segments = use(growth)[id]?.segments;
  const kindOf = ({ kind }: Figure): string =>
    kind ? text.enumerated("figureKind", kind) : say("unstated");
  const cells = (when: string, figure: Figure, growing: string): Row =>
    row([when, text.quantity(figure.quantity), kindOf(figure), growing]);
  const points = (plan.product[id]?.points ?? []).map(({ period, figure }, place) =>
    cells(
      text.period(period),
      figure,
      rate(place === 0 ? undefined : segments?.[place - 1], context),
    ),
  );
  const aim = indicator?.target;
  return [
    { ...row([say(id), "", "", ""]), look: "group" },
    ...points,
    ...(aim?.asOf ? [cells(text.period(aim.asOf), aim, "")] : []),
  ];
};

/** Every value of both series, and the target that goes on from them. */
export const outputTable = (curves: readonly Curve[], context: FigureContext): Drawn["data"] => {
  const { say } = context;
  return {
    caption: say("tableCaption"),
    columns: [
      { title: say("columnPeriod"), align: "start" },
      { title: say("columnValue"), align: "end" },
      { title: say("columnKind"), align: "start" },
      { title: say("columnGrowth"), align: "end" },
    ],
    rows: curves.flatMap((curve) => rowsOf(curve, context)),
  };
};
