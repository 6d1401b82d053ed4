import { chainClosure, type StageCapture } from "../../analyse/analyses/chain-closure.ts";
import { type MaterialBalance, materialBalance } from "../../analyse/analyses/material-balance.ts";
import { leaksBySeller } from "../../analyse/chain/leaks-by-seller.ts";
import type { Block } from "../../document/block.ts";
import { aside, text as plain, type Span, tag } from "../../document/span.ts";
import type { Stage } from "../../model/cluster.ts";
import type { Quantity } from "../../notation/quantity.ts";
import { roundedQuantity } from "../../notation/rounded-quantity.ts";
import { balanceRows } from "../balance-rows.ts";
import { keptShare } from "../kept-share.ts";
import { makeTable } from "../make-table.ts";
import { defineSection, type SectionContext } from "../section.ts";
import { levelOf, sizeOf } from "../stage-cells.ts";

const words = {
  title: "The supply chain",
  stages: "The stages of the chain",
  stage: "Stage",
  position: "Position",
  location: "In the region",
  sales: "Sales a year",
  valueAdded: "Value added",
  kept: "Kept by the stage",
  level: "Level (rivals)",
  size: "Firms and jobs",
  inside: "inside",
  outside: "outside",
  estimated: "estimated, input-output table",
  note: "“Kept by the stage” is the share of the chain’s sales that becomes its value added in the region, without what it sells to stages outside. Levels run from 1 to 5.",
  balance: "Material balance",
  material: "Material",
  for: "Needed for",
  working: "Working",
  need: "Need",
  together: "together",
  capacity: "Capacity",
  ratio: "Need / capacity",
  open: "not worked out",
  stagesHole: "the stages the product passes through",
  balanceHole: "how much material a unit of product takes",
} as const;

type Context = SectionContext<typeof words>;

const opening = ({ use, text, cell, lead, why }: Context): readonly Block[] => {
  const closure = use(chainClosure);
  if (!closure.defined)
    return lead("chain", {
      hasClosure: false,
      hasLeak: false,
      uncertain: false,
      reason: why(closure),
    });
  const leak = closure.leaks[0];
  const [most] = leaksBySeller(closure);
  const unit = { kind: "money", currency: closure.currency } as const;
  const sales = { amount: closure.sales, unit, approximate: false, written: "" };
  return lead("chain", {
    hasClosure: true,
    sales: text.quantity(roundedQuantity(sales, 4)),
    point: text.quantity(roundedQuantity({ ...sales, amount: closure.sales / 100 }, 3)),
    kept: keptShare(closure, text, cell),
    hasLeak: leak !== undefined,
    buyer: leak ? cell.quoted([text.pick(leak.to.name)]) : "",
    seller: leak ? cell.quoted([text.pick(leak.from.name)]) : "",
    leak: leak ? text.share(leak.share, 1) : "",
    // what one buyer buys may be less than what several together buy of something else
    hasOtherMost: most !== undefined && most.from !== leak?.from,
    most: most ? cell.quoted([text.pick(most.from.name)]) : "",
    mostShare: most ? text.share(most.share, 1) : "",
    // an unknown share that does not show in whole percent needs no explanation
    uncertain: closure.unknown >= 0.005,
    unknown: text.share(closure.unknown),
  });
};

const placeOf = ({ text, cell, words: own }: Context, { id, locality }: Stage) => {
  if (!locality) return cell.holeIn(`chain.stages.${id}.location`);
  const { share, asOf, kind } = locality;
  const marks = [
    ...(asOf ? [text.period(asOf)] : []),
    ...(kind ? [text.enumerated("figureKind", kind)] : []),
  ];
  const shown =
    share === 1 ? tag("good", own.inside) : share === 0 ? tag("caution", own.outside) : undefined;
  return [
    shown ?? plain(text.share(share)),
    ...(marks.length > 0
      ? [{ kind: "aside", text: cell.joined(marks), isMark: true } as const]
      : []),
  ];
};

/** Money of a stage; neither buyers nor supporters sell the product, so theirs is no hole. */
const moneyCells = (
  { cell, text, words: own }: Context,
  stage: Stage,
  estimate: Quantity | undefined,
) => {
  const { id, position } = stage;
  const isBeside = position === "market" || position === "support";
  const figure = (key: "output" | "valueAdded"): readonly Span[] =>
    isBeside
      ? cell.optionalFigure(stage[key])
      : cell.orIn(cell.figure(stage[key]), `chain.stages.${id}.${key}`);
  return [
    figure("output"),
    estimate
      ? [plain(text.quantity(roundedQuantity(estimate, 3))), aside(own.estimated)]
      : figure("valueAdded"),
  ];
};

const stageRow = (context: Context, stage: Stage, captured: StageCapture | undefined) => {
  const { cell, text } = context;
  const kept = captured?.kept ?? 0;
  const isMarket = stage.position === "market";
  return [
    cell.text(stage.name),
    cell.orIn(cell.term("position", stage.position), `chain.stages.${stage.id}.position`),
    isMarket && !stage.locality ? cell.none : placeOf(context, stage),
    ...moneyCells(context, stage, captured?.valueAdded),
    kept === 0 ? cell.none : [plain(text.share(kept, 1))],
    isMarket ? cell.none : levelOf(context.cell, stage),
    sizeOf(context.cell, stage),
  ];
};

const stages = (context: Context): Block => {
  const { plan, use, hole, words: own } = context;
  if (plan.chain.stages.length === 0) return hole(own.stagesHole, "chain.stages");
  const closure = use(chainClosure);
  const captured = new Map<Stage, StageCapture>(
    closure.defined ? closure.stages.map((one) => [one.stage, one]) : [],
  );
  return makeTable({
    number: "T4",
    caption: own.stages,
    columns: [
      own.stage,
      own.position,
      own.location,
      [own.sales, "end"],
      [own.valueAdded, "end"],
      [own.kept, "end"],
      [own.level, "centre"],
      own.size,
    ],
    rows: plan.chain.stages.map((stage) => stageRow(context, stage, captured.get(stage))),
    note: [plain(own.note)],
  });
};

const balanceText = ({ text, cell, prose }: Context, { balances, open }: MaterialBalance) => {
  const short = balances.filter(({ ratio }) => ratio !== undefined && ratio > 1);
  const judged = balances.some(({ ratio }) => ratio !== undefined);
  return prose("chain-balance", {
    shortages: short.map(({ stage, total, capacity, ratio }) => ({
      stage: cell.quoted([text.pick(stage.name)]),
      need: text.quantity(roundedQuantity(total, 5)),
      capacity: capacity ? text.quantity(capacity.quantity) : "",
      ratio: text.share(ratio ?? 0),
    })),
    enough: judged && short.length === 0 && open.length === 0,
  });
};

const balance = (context: Context): readonly Block[] => {
  const { plan, use, cell, hole, why, words: own } = context;
  if (plan.chain.inputs.length === 0) return [hole(own.balanceHole, "chain.inputs")];
  const outcome = use(materialBalance);
  const table = makeTable({
    number: "T5",
    caption: own.balance,
    columns: [
      own.material,
      own.for,
      own.working,
      [own.need, "end"],
      [own.capacity, "end"],
      [own.ratio, "end"],
    ],
    rows: [
      ...outcome.balances.flatMap((one) => balanceRows(context, one)),
      ...outcome.open.map(({ input, why: reason }) => [
        cell.text(input.of.name),
        cell.text(input.stage.name),
        [{ kind: "missing", text: own.open } as const, aside(why(reason))],
        cell.none,
        cell.none,
        cell.none,
      ]),
    ],
  });
  return [...balanceText(context, outcome), table];
};

/** How much of the chain is the region's own, and where the rest leaks: for officer and president. */
export const chain = defineSection({
  id: "chain",
  words,
  rules: [
    "chain-connected",
    "chain-both-ends",
    "chain-cycle-explained",
    "stage-locality-known",
    "chain-closure",
    "area-chain-fit",
    "upstream-capacity",
    "single-dependence",
    "leakage",
  ],
  compose: (context) => [
    ...opening(context),
    ...context.long(context.plan.chain.description),
    ...context.figure("F3"),
    stages(context),
    ...balance(context),
  ],
});
