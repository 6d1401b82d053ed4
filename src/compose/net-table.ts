import { headlineNet, type Net } from "../analyse/headline-net.ts";
import type { Block, Row } from "../document/block.ts";
import { link, text as plain, type Span } from "../document/span.ts";
import { netAmount } from "./additional-facts.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";

export const netTableWords = {
  nets: "Gross and additional",
  part: "Indicator",
  gross: "Gross",
  anyway: "Without the plan",
  additional: "Additional",
  additionalShare: "Share",
  together: "Together",
  withSpread: "Spread included",
  netsNote:
    "Even from a baseline of nil, part of the same projects would go ahead without the plan and is not additional. The rest of the difference leaks out of the region or takes the place of other results there. ",
  netsRates: "Rates",
} as const;

type Context = SectionContext<Readonly<Record<keyof typeof netTableWords, string>>>;

/** The parts of the headline target, gross and net side by side, and their sums. */
export const netTable = (context: Context): readonly Block[] => {
  const { plan, use, text, cell, words: own } = context;
  const net = headlineNet(plan, use);
  if (!net) return [];
  const money = (amount: number): readonly Span[] => [plain(netAmount(context, amount, net.unit))];
  const cellsOf = (
    name: readonly Span[],
    one: Pick<Net, "gross" | "additional">,
    anyway: Row["cells"][number],
  ) => [
    name,
    money(one.gross),
    anyway,
    money(one.additional),
    one.gross > 0 ? [plain(text.share(one.additional / one.gross))] : cell.none,
  ];
  return [
    makeTable({
      number: "",
      id: "nets",
      caption: own.nets,
      columns: [
        own.part,
        [own.gross, "end"],
        [own.anyway, "end"],
        [own.additional, "end"],
        [own.additionalShare, "end"],
      ],
      rows: [
        ...net.parts.map((part) =>
          cellsOf(cell.text(part.indicator.name), part, money(part.anyway)),
        ),
        { cells: cellsOf(cell.plain(own.together), net.sum, money(net.sum.anyway)), look: "total" },
        ...(net.isSpread
          ? [{ cells: cellsOf(cell.plain(own.withSpread), net.spread, []), look: "total" } as const]
          : []),
      ],
      note: [plain(own.netsNote), link("#annex-additionality", own.netsRates)],
    }),
  ];
};
