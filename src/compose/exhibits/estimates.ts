import { chainClosure } from "../../analyse/analyses/chain-closure.ts";
import { inputOutput } from "../../analyse/analyses/input-output.ts";
import { ripple } from "../../analyse/analyses/ripple.ts";
import type { Block } from "../../document/block.ts";
import { text as plain, type Span } from "../../document/span.ts";
import { defineExhibit } from "../exhibit.ts";
import { keptShare } from "../kept-share.ts";
import { makeTable } from "../make-table.ts";
import type { SectionContext } from "../section.ts";
import { sectorsThatMatter } from "../sectors-that-matter.ts";

const words = {
  title: "The methods side by side",
  caption: "Value added in the region, by method",
  method: "Method",
  per: "Of what",
  share: "Share",
  chain: "Chain account",
  chainPer: "sales of the chain",
  multiplier: "Type I of the input-output table",
  demandBefore: "final demand for ",
  demandAfter: "",
  ripple: "Ripple effect, all rounds",
  directBefore: "direct effect of ",
  directAfter: "",
  note: "The chain account follows the plan’s own figures, the other two a table of all industries. Each method is an estimate of its own: none is added to another.",
} as const;

type Context = SectionContext<typeof words>;
type Cells = readonly (readonly Span[])[];

const chainRows = ({ use, text, cell, words: own }: Context): readonly Cells[] => {
  const closure = use(chainClosure);
  return closure.defined
    ? [[cell.plain(own.chain), cell.plain(own.chainPer), [plain(keptShare(closure, text, cell))]]]
    : [];
};

/** Of the sectors of the core stages, which sell what the chain is about; of all that matter where none is named. */
const tableRows = ({ plan, use, text, cell, words: own }: Context): readonly Cells[] => {
  const table = plan.region.inputOutput;
  const found = use(inputOutput);
  if (!table || !found.defined) return [];
  const cores = new Set(
    plan.chain.stages.flatMap(({ position, sector }) =>
      position === "core" ? (sector ?? []) : [],
    ),
  );
  const matter = sectorsThatMatter(plan, table);
  const ofCores = matter.filter(({ sector }) => cores.has(sector.code));
  return (ofCores.length > 0 ? ofCores : matter).flatMap(({ sector, place }) => {
    const effects = found.sectors[place]?.effects;
    const effect = effects?.defined ? effects.valueAdded : undefined;
    if (!effect) return [];
    const per = `${own.demandBefore}${text.pick(sector.name)}${own.demandAfter}`;
    return [[cell.plain(own.multiplier), cell.plain(per), [plain(text.share(effect.typeOne))]]];
  });
};

const rippleRows = ({ use, text, cell, words: own }: Context): readonly Cells[] => {
  const found = use(ripple);
  if (!found.defined) return [];
  return found.demands.flatMap(({ demand, ripple: one }) => {
    const gained = one.defined ? one.rounds.total.valueAdded : undefined;
    if (!one.defined || gained === undefined) return [];
    const name = cell.quoted([text.pick(demand.name)]);
    const per = `${own.directBefore}${name}${own.directAfter}`;
    const share = text.share(gained / one.rounds.direct.output);
    return [[cell.plain(own.ripple), cell.plain(per), [plain(share)]]];
  });
};

/** What the chain account, the multipliers and the ripple say of the same thing; nothing is added over them. */
export const estimates = defineExhibit({
  id: "estimates",
  words,
  compose: (context): readonly Block[] => {
    const { words: own } = context;
    const all = [chainRows(context), tableRows(context), rippleRows(context)];
    // one method alone has nothing to stand beside
    if (all.filter((rows) => rows.length > 0).length < 2) return [];
    return [
      makeTable({
        number: "",
        id: "estimates-table",
        caption: own.caption,
        columns: [own.method, own.per, [own.share, "end"]],
        rows: all.flat(),
        note: [plain(own.note)],
      }),
    ];
  },
});
