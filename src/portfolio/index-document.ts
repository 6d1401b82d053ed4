import { type Sum, sumOf } from "../analyse/finance/sums.ts";
import { printSum } from "../compose/budget-facts.ts";
import { labelsOf } from "../compose/front.ts";
import type { Block, Facts, PlanDocument, Section } from "../document/block.ts";
import { aside, text as plain } from "../document/span.ts";
import { ratioOf } from "../notation/ratio-of.ts";
import { type IndexDesk, type IndexWish, indexDesk } from "./index-desk.ts";
import { institutionsSection } from "./institutions-section.ts";
import { linksSection } from "./links-section.ts";
import { overloaded } from "./load-blocks.ts";
import { moneySection } from "./money-section.ts";
import type { MoneyTable } from "./money-table.ts";
import { plansSection } from "./plans-section.ts";
import { regionsSection } from "./regions-section.ts";

/** Regions that stand above the title. */
const mostRegions = 3;

const kickerOf = ({ portfolio, text }: IndexDesk): string => {
  const names = portfolio.regions.flatMap(({ region }) =>
    region.name === undefined ? [] : [text.pick(region.name)],
  );
  return names.length > mostRegions ? "" : names.join(" · ");
};

const openShare = ({ statuses, total }: MoneyTable): number => {
  const open: Sum = sumOf(
    statuses.filter(({ key }) => key !== "secured").flatMap((row) => row.total),
  );
  const [part, all] = [open[0], total[0]];
  return part && all ? (ratioOf(part, all) ?? 0) : 0;
};

const moneyItems = (desk: IndexDesk): Facts["items"] =>
  desk.portfolio.money.map((table) => {
    const { text, words } = desk;
    const open = openShare(table);
    return {
      term: words.budgetOf(table.currency),
      spans: [
        plain(printSum(table.total, text)),
        aside(open > 0 ? words.notSecured(text.share(open)) : words.allSecured),
      ],
    };
  });

const numbersOf = (desk: IndexDesk): Facts => {
  const { portfolio, text, unread, words } = desk;
  const { links, loads, members, shared } = portfolio;
  const count = (term: string, number: number) => ({ term, spans: [plain(text.number(number))] });
  const notRead = unread.length === 0 ? [] : [aside(words.notRead(unread.length))];
  return {
    kind: "facts",
    look: "numbers",
    items: [
      { term: words.numbers.plans, spans: [plain(text.number(members.length)), ...notRead] },
      ...moneyItems(desk),
      count(words.numbers.shared, shared.length),
      ...(loads.length > 0 ? [count(words.numbers.over, overloaded(loads).length)] : []),
      count(words.numbers.links, links.length),
    ],
  };
};

const ledeOf = (desk: IndexDesk): readonly Block[] => {
  const { portfolio, unread, words } = desk;
  const counts = {
    plans: portfolio.members.length,
    unread: unread.length,
    regions: portfolio.regions.length,
  };
  return [
    { kind: "paragraph", spans: [plain(words.lede)] },
    { kind: "paragraph", spans: [plain(words.opening(counts))] },
  ];
};

const sectionsOf = (desk: IndexDesk): readonly Section[] => {
  const { words } = desk;
  const parts = [
    ["plans", plansSection(desk)],
    ["institutions", institutionsSection(desk)],
    ["links", linksSection(desk)],
    ["money", moneySection(desk)],
    ["regions", regionsSection(desk)],
  ] as const;
  let tables = 0;
  const numbered = (block: Block): Block => {
    if (block.kind !== "table") return block;
    tables += 1;
    return { ...block, number: `T${tables}` };
  };
  return parts.map(([id, blocks], place) => ({
    kind: "section",
    id,
    number: String(place + 1),
    title: words.sections[id],
    blocks: blocks.map(numbered),
  }));
};

/** Several plans on one page, in one language: made of the blocks that plans are made of. */
export const indexDocument = (
  wish: IndexWish,
  translations: PlanDocument["translations"],
): PlanDocument => {
  const desk = indexDesk(wish);
  const { common, text, words } = desk;
  return {
    language: text.language,
    volume: "index",
    title: words.title,
    kicker: kickerOf(desk),
    lede: ledeOf(desk),
    imprint: numbersOf(desk),
    sections: sectionsOf(desk),
    labels: labelsOf(common),
    translations,
  };
};
