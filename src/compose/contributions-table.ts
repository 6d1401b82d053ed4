import type { Block, Row } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Institution } from "../model/cluster.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";

type Words = Readonly<
  Record<
    | "afterwards"
    | "assets"
    | "can"
    | "contributions"
    | "countAfter"
    | "countBefore"
    | "does"
    | "institution"
    | "institutionsHole"
    | "money"
    | "other"
    | "people",
    string
  >
>;

type Context = SectionContext<Words>;

/** What it does for the cluster, and under it what it can offer. */
const functionSpans = (
  { text, cell, words: own }: Context,
  { functions, capabilities }: Institution,
): readonly Span[] => {
  const does = functions.map((one) => text.enumerated("function", one));
  const can = capabilities.map((one) => text.pick(one));
  const lines = [
    ...(does.length === 0 ? [] : [text.list(does)]),
    ...(can.length === 0 ? [] : [own.can + cell.listed(can)]),
  ];
  if (lines.length === 0) return cell.none;
  return lines.flatMap((line, place): readonly Span[] => [
    ...(place === 0 ? [] : [{ kind: "break" } as const]),
    plain(line),
  ]);
};

/** The name of a group with the number it stands for. */
const nameSpans = (
  { text, cell, words: own }: Context,
  { name, members }: Institution,
): readonly Span[] => [
  ...cell.text(name),
  ...(members ? [aside(`${own.countBefore}${text.quantity(members)}${own.countAfter}`)] : []),
];

/** What each institution does, can do and gives, and what pays for it after the public money. */
export const contributionsTable = (context: Context): Block => {
  const { plan, cell, hole, words: own } = context;
  if (plan.institutions.length === 0) return hole(own.institutionsHole, "institutions");
  const holds = new Set(plan.roles.flatMap((role) => [...role.accountable, ...role.responsible]));
  return makeTable({
    number: "T16",
    caption: own.contributions,
    columns: [
      own.institution,
      own.does,
      own.people,
      own.money,
      own.assets,
      own.other,
      own.afterwards,
    ],
    rows: plan.institutions.map((institution): Row => {
      const { contribution } = institution;
      const isOpen = Object.keys(contribution).length === 0 && holds.has(institution);
      const open = (key: string) =>
        cell.holeIn(`institutions.${institution.id}.contribution.${key}`);
      return {
        cells: [
          nameSpans(context, institution),
          functionSpans(context, institution),
          isOpen ? open("people") : cell.optional(contribution.people),
          isOpen ? open("money") : cell.optional(contribution.money),
          isOpen ? open("assets") : cell.optional(contribution.assets),
          cell.optional(contribution.text),
          cell.optional(institution.afterwards),
        ],
        institutions: [institution.id],
      };
    }),
  });
};
