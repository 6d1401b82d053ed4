import { makeTable } from "../compose/make-table.ts";
import type { Block } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { IndexDesk } from "./index-desk.ts";
import type { PlansOfRegion } from "./regions.ts";

type Spans = readonly Span[];

const codeSpans = ({ cell, text }: IndexDesk, { region }: PlansOfRegion): Spans => {
  const codes = Object.entries(region.codes).filter(([, values]) => values.length > 0);
  if (codes.length === 0) return cell.none;
  const said = codes.map(([scheme, values]) => `${scheme.toUpperCase()} ${values.join(", ")}`);
  return [plain(said.join(text.language === "ja" ? "、" : "; "))];
};

const planSpans = (desk: IndexDesk, { members, by }: PlansOfRegion): Spans => [
  ...members.flatMap(
    (member, place): Spans => [
      ...(place === 0 ? [] : [{ kind: "break" } as const]),
      ...desk.planLink(member),
    ],
  ),
  ...(by === "one" ? [] : [aside(desk.words.regionBy[by])]),
];

/** The regions that have plans. */
export const regionsSection = (desk: IndexDesk): readonly Block[] => {
  const { cell, portfolio, words } = desk;
  const { columns } = words;
  return [
    makeTable({
      number: "",
      id: "regions-table",
      caption: words.captions.regions,
      columns: [
        columns.region,
        columns.kind,
        columns.code,
        [columns.population, "end"],
        columns.plans,
      ],
      rows: portfolio.regions.map((one) => {
        const { region } = one;
        return [
          cell.text(region.name),
          region.kind ? cell.term("regionKind", region.kind) : cell.none,
          codeSpans(desk, one),
          cell.optionalFigure(region.population),
          planSpans(desk, one),
        ];
      }),
    }),
  ];
};
