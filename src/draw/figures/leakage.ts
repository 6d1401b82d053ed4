import { type Closure, chainClosure } from "../../analyse/analyses/chain-closure.ts";
import { chainAccount } from "../../analyse/chain-account.ts";
import { exactProduct } from "../../notation/exact.ts";
import { yearOf } from "../../notation/year-of.ts";
import { defineFigure, type FigureContext } from "../figure.ts";
import { gathered } from "../kit/gathered.ts";
import { head } from "../kit/head.ts";
import { palette } from "../kit/palette.ts";
import { roughMoney } from "../kit/rough-money.ts";
import { rect } from "../kit/shapes.ts";
import { type Columns, columnsOf, type Node } from "../leakage/columns.ts";
import { drawFlows } from "../leakage/draw-flows.ts";
import { drawLabels, figureWidth, type Names } from "../leakage/draw-labels.ts";
import { type Flow, flowsOf } from "../leakage/flows.ts";
import { layOut } from "../leakage/lay-out.ts";
import { type LeakageFacts, leakageMessages } from "../leakage/leakage-messages.ts";
import { leakageTable } from "../leakage/leakage-table.ts";

/** Of each column, in the description. */
const told = 2;

/** Height of the flows in user units: more where there are more names to set apart. */
const heightOf = ({ stages, ends }: Columns): number =>
  Math.max(360, 200 + 24 * Math.max(stages.length, ends.length));

const hundredOf = ({ currency }: Closure, { say, text: words }: FigureContext): string =>
  currency === "JPY" ? say("yen") : roughMoney(100, currency, words);

const namesOf = (closure: Closure, { say, text: words }: FigureContext): Names => ({
  sales: say("aYear", { sales: roughMoney(closure.sales, closure.currency, words) }),
  stage: ({ key, count }) => {
    if (count > 1) return say("otherStages", { count });
    return typeof key === "object" ? words.pick(key.name) : say("anyStage");
  },
  end: ({ key, count }) => {
    if (count > 1) return say("otherGoods", { count });
    return typeof key === "object" ? words.pick(key.name) : say(key ?? "unexplained");
  },
});

/** When the figures of the stages that take part are of, and of what kind, where all are the same. */
const basisOf = (
  { stages }: Closure,
  { text: words }: FigureContext,
): Pick<LeakageFacts, "years" | "kind"> => {
  const outputs = stages.flatMap(({ stage, activity }) =>
    activity > 0 && stage.output ? [stage.output] : [],
  );
  const years = outputs.flatMap(({ asOf }) => (asOf ? [yearOf(asOf.from)] : []));
  const kinds = new Set(outputs.map(({ kind }) => kind));
  const [kind] = kinds;
  const span = (pick: (a: number, b: number) => number) => years.reduce((a, b) => pick(a, b));
  return {
    years: years.length === 0 ? undefined : [span(Math.min), span(Math.max)],
    kind: kinds.size === 1 && kind ? words.enumerated("figureKind", kind) : undefined,
  };
};

const factsOf = (
  closure: Closure,
  columns: Columns,
  names: Names,
  context: FigureContext,
): LeakageFacts => {
  const { say, text: words } = context;
  const worst = columns.ends.find(({ fate, count }) => fate === "outside" && count === 1);
  const listed = (nodes: readonly Node[], nameOf: (node: Node) => string) =>
    nodes.slice(0, told).map((node) =>
      say("amount", {
        name: nameOf(node),
        of100: node.of100 === 0 ? say("least") : words.number(node.of100, 1),
      }),
    );
  return {
    hundred: hundredOf(closure, context),
    ...columns.fates,
    low: words.number(exactProduct(closure.closure, 100), 0),
    high: words.number(exactProduct(closure.closure + closure.unknown, 100), 0),
    leak: worst && worst.of100 > 0 ? { name: names.end(worst), of100: worst.of100 } : undefined,
    sales: roughMoney(closure.sales, closure.currency, words),
    ...basisOf(closure, context),
    stages: listed(columns.stages, names.stage),
    ends: listed(
      columns.ends.filter(({ fate, count }) => fate === "outside" && count === 1),
      names.end,
    ),
  };
};

const remarksOf = (
  closure: Closure,
  flows: readonly Flow[],
  { stages, ends }: Columns,
  { say }: FigureContext,
): readonly string[] => {
  const several = (nodes: readonly Node[]) => nodes.find(({ count }) => count > 1)?.count ?? 0;
  const unpaid = flows.filter(({ use }) => use === "kept").length;
  const isDivided = flows.some(({ use }) => use === "pay");
  const counts: readonly (readonly [string, number])[] = [
    ["estimated", closure.stages.filter((one) => one.estimated && one.activity > 0).length],
    ["noPay", isDivided ? unpaid : 0],
  ];
  const merged = { stages: several(stages), goods: several(ends) };
  return [
    ...(merged.stages + merged.goods > 0 ? [say("merged", merged)] : []),
    ...counts.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : [])),
    say("rounded"),
  ];
};

/** Where a hundred yen of the chain's sales end: kept in the region, not known, or spent outside. */
export const leakage = defineFigure({
  id: "leakage",
  number: "F13",
  messages: leakageMessages,
  draw: (context) => {
    const { use, say, text: words } = context;
    const [closure, account] = [use(chainClosure), use(chainAccount)];
    if (!closure.defined || !account.defined) return undefined;
    const flows = flowsOf(closure, account);
    const columns = columnsOf(flows);
    const names = namesOf(closure, context);
    const facts = factsOf(closure, columns, names, context);
    const title = say("finding", facts);
    const top = head(figureWidth, title, say("subtitle", facts));
    const start = top.height + 48;
    const range = [start, start + heightOf(columns)] as const;
    const layout = layOut(columns, range);
    const height = Math.ceil(range[1] + 24);
    return {
      drawing: {
        id: "leakage",
        width: figureWidth,
        height,
        title,
        description: say("description", facts),
        language: words.language,
        shapes: [
          rect({ x: 0, y: 0, width: figureWidth, height }, { fill: palette.paper }),
          ...gathered([
            ...top.shapes,
            ...drawFlows(layout),
            ...drawLabels(layout, columns, { names, range }, context),
          ]),
        ],
      },
      data: leakageTable(flows, closure, facts.hundred, context),
      remarks: remarksOf(closure, flows, columns, context),
    };
  },
});
