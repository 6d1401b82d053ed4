import { budget } from "../analyse/analyses/budget.ts";
import { isInstitution } from "../analyse/finance/sector-of.ts";
import type { Block, Row } from "../document/block.ts";
import { aside, text as plain, type Span } from "../document/span.ts";
import type { Institution } from "../model/cluster.ts";
import { roundedQuantity } from "../notation/rounded-quantity.ts";
import { printSum } from "./budget-facts.ts";
import { makeTable } from "./make-table.ts";
import type { SectionContext } from "./section.ts";
import { underEachOther } from "./under-each-other.ts";

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
    | "inBudget"
    | "institutionsHole"
    | "money"
    | "other"
    | "people",
    string
  >
>;

type Context = SectionContext<Words>;

/** What it does for the cluster, and under it what it can offer and what pays for it later. */
const functionSpans = (
  { text, cell, words: own }: Context,
  { functions, capabilities, afterwards }: Institution,
): readonly Span[] => {
  const does = functions.map((one) => text.enumerated("function", one));
  const can = capabilities.map((one) => text.pick(one));
  const lines = [
    ...(does.length === 0 ? [] : [text.list(does)]),
    ...(can.length === 0 ? [] : [own.can + cell.listed(can)]),
    ...(afterwards === undefined ? [] : [own.afterwards + text.pick(afterwards)]),
  ];
  return lines.length === 0 ? cell.none : underEachOther(lines.map((line) => [plain(line)]));
};

/** What it declares to give, and under it what the budgets of the measures take from it. */
const moneySpans = (
  { use, text, words: own }: Context,
  { id }: Institution,
  declared: readonly Span[] | undefined,
): readonly (readonly Span[])[] => {
  const group = use(budget).payers.find(({ key }) => isInstitution(key) && key.id === id);
  const sum = (group?.total ?? []).map((one) => roundedQuantity(one, 4));
  const counted = `${own.inBudget}${printSum(sum, text)}`;
  return [
    ...(declared ? [declared] : []),
    ...(sum.length === 0 ? [] : [[declared ? aside(counted) : plain(counted)]]),
  ];
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
    columns: [own.institution, own.does, own.people, own.money, own.assets, own.other],
    rows: plan.institutions.map((institution): Row => {
      const { contribution } = institution;
      const isOpen = Object.keys(contribution).length === 0 && holds.has(institution);
      const open = (key: string) =>
        cell.holeIn(`institutions.${institution.id}.contribution.${key}`);
      const said = contribution.money === undefined ? undefined : cell.optional(contribution.money);
      const lines = moneySpans(context, institution, isOpen ? open("money") : said);
      return {
        cells: [
          nameSpans(context, institution),
          functionSpans(context, institution),
          isOpen ? open("people") : cell.optional(contribution.people),
          lines.length === 0 ? cell.none : underEachOther(lines),
          isOpen ? open("assets") : cell.optional(contribution.assets),
          cell.optional(contribution.text),
        ],
        institutions: [institution.id],
      };
    }),
  });
};
