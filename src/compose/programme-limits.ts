import { taskFunding } from "../analyse/analyses/task-funding.ts";
import type { Block } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Programme } from "../model/action.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";
import { sumCells } from "./sum-cells.ts";

type Context = SectionContext<
  Readonly<
    Record<
      | "inAfter"
      | "inBefore"
      | "inForce"
      | "limits"
      | "most"
      | "mostRate"
      | "perYear"
      | "programmeName"
      | "term"
      | "yearsAfter",
      string
    >
  >
>;

/** The programmes that measures and tasks draw on, in the order of the plan. */
const drawnOn = ({ plan, use }: Context): readonly Programme[] => {
  const ids = new Set([
    ...plan.measures.map(({ programme }) => programme?.id),
    ...use(taskFunding).tasks.flatMap(({ task }) => task.funding.map((one) => one.programme?.id)),
  ]);
  return plan.programmes.filter(({ id }) => ids.has(id));
};

const yearsSpans = ({ text, cell, words: own }: Context, { limits: { years } }: Programme) => {
  if (!years) return cell.none;
  const isBare = years.unit.kind === "count" && years.unit.of === "";
  return [plain(`${text.quantity(years)}${isBare ? own.yearsAfter : ""}`)];
};

/** What each programme pays at most, for how long, and when it is in force. */
export const programmeLimits = (context: Context): readonly Block[] => {
  const { text, cell, words: own } = context;
  const programmes = drawnOn(context).filter(
    ({ limits, inForce }) => inForce !== undefined || Object.keys(limits).length > 0,
  );
  if (programmes.length === 0) return [];
  const most = programmes.map(({ limits: { max } }) => (max ? [max.quantity] : []));
  const money = sumCells(most, text, own);
  const mostSpans = ({ limits: { max, per } }: Programme): readonly Span[] =>
    max
      ? [...money.amount([max.quantity]), ...(per === "year" ? [aside(own.perYear)] : [])]
      : cell.none;
  return [
    makeTable({
      number: "",
      id: "programme-limits",
      caption: money.caption(own.limits),
      columns: [
        own.programmeName,
        [own.mostRate, "end"],
        [own.most, "end"],
        [own.term, "end"],
        own.inForce,
      ],
      rows: programmes.map((programme) => [
        cell.text(programme.name),
        programme.limits.rate ? [plain(text.quantity(programme.limits.rate))] : cell.none,
        mostSpans(programme),
        yearsSpans(context, programme),
        programme.inForce ? [plain(text.period(programme.inForce))] : cell.none,
      ]),
    }),
  ];
};
