import { datedSales, type FirstSale } from "../../analyse/dated-sales.ts";
import { sectorOf } from "../../analyse/finance/sector-of.ts";
import { aside, text as plain, type Span } from "../../document/span.ts";
import type { Target, Task } from "../../model/action.ts";
import type { Institution } from "../../model/cluster.ts";
import type { Plan } from "../../model/plan.ts";
import type { Desk } from "../compose.ts";
import { effectPieces, pieceSpans } from "../effect-pieces.ts";
import { byInstitution, type Entries, type Entry } from "./entry.ts";

const isSelling = ({ phase }: Task): boolean =>
  phase === "commercialisation" || phase === "market-growth";

/** Firms at the stages a target is for, and whoever answers for or carries out what brings it to market. */
const sellersIn = (
  { institutions, roadmap, roles }: Plan,
  target: Target,
): readonly Institution[] => {
  const tasks = roadmap.tasks.filter((task) => task.target === target && isSelling(task));
  const carriers = new Set(
    roles.flatMap(({ duty, accountable, responsible }) =>
      duty.kind === "task" && tasks.includes(duty.task) ? [...accountable, ...responsible] : [],
    ),
  );
  for (const { owner } of tasks) if (owner) carriers.add(owner);
  const isFirmAtStage = (one: Institution): boolean =>
    sectorOf(one) === "private" && one.stages.some((stage) => target.stages.includes(stage));
  return institutions.filter((one) => carriers.has(one) || isFirmAtStage(one));
};

/** Those whose needs the target is to meet, the seller itself left out. */
const askersOf = ({ needs }: Target, seller: Institution, { cell }: Desk): readonly string[] => [
  ...new Set(
    needs.flatMap(({ who }) => (who === undefined || who === seller ? [] : cell.party(who))),
  ),
];

const saleEntry = (
  target: Target,
  { task, month }: FirstSale,
  seller: Institution,
  desk: Desk,
): Entry => {
  const { plan, text, cell, common } = desk;
  const isOwn = task.owner === seller;
  const askers = isOwn ? askersOf(target, seller, desk) : [];
  const marks = [
    `${common.viewSaleBefore}${text.month(month)}${common.viewSaleAfter}`,
    ...(askers.length === 0 ? [] : [common.viewAsked + cell.listed(askers)]),
  ];
  const title: Span = {
    kind: "link",
    href: `#target-${target.id}`,
    spans: [plain(text.pick(task.title))],
  };
  // whose sale it is reads here what the others find on the sheet
  const pieces = isOwn
    ? effectPieces(plan, target).flatMap((one): readonly Span[] => [
        { kind: "break" },
        ...pieceSpans(one, desk, common.viewJoin),
      ])
    : [];
  return { spans: [title, aside(cell.joined(marks)), ...pieces], when: month };
};

/** What each institution sells, or works for the sale of, and from when on. */
export const salesOf = (desk: Desk): Entries => {
  const { plan, use } = desk;
  return byInstitution(
    [...datedSales(plan, use)].flatMap(([target, sale]) =>
      target.decision === "rejected"
        ? []
        : sellersIn(plan, target).map(
            (seller) => [seller, saleEntry(target, sale, seller, desk)] as const,
          ),
    ),
  );
};
