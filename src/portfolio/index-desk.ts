import { type Cells, makeCells } from "../compose/cells.ts";
import type { documentWords } from "../compose/document-words.ts";
import type { NamedHoles } from "../compose/named-holes.ts";
import type { Speech } from "../diagnostics/speech.ts";
import { link, missing, text as plain, type Span } from "../document/span.ts";
import type { LocalText } from "../text/language.ts";
import type { Text } from "../text/text.ts";
import type { DocumentLink, Member, Unread } from "./member.ts";
import type { Portfolio } from "./portfolio.ts";
import type { PortfolioWords } from "./portfolio-words.ts";

/** The words around the sections of any document. */
export type CommonWords = Readonly<Record<keyof typeof documentWords, string>>;

/** All that an index in a language is written with. */
export type PortfolioTongue = {
  readonly text: Text;
  readonly speech: Speech;
  readonly words: PortfolioWords;
  readonly common: CommonWords;
};

/** What every section of the index is given. */
export type IndexDesk = PortfolioTongue & {
  readonly portfolio: Portfolio;
  readonly unread: readonly Unread[];
  readonly cell: Cells;
  readonly documentsOf: (member: Member) => readonly DocumentLink[];
  /** The title of a plan, leading to its document. */
  readonly planLink: (member: Member) => readonly Span[];
  /** Its title with its number, as a row of a table is headed. */
  readonly planHead: (member: Member) => readonly Span[];
  /** Its product with its number: shorter, where a table has many columns. */
  readonly productHead: (member: Member) => readonly Span[];
  readonly title: (member: Member) => string;
};

export type IndexWish = PortfolioTongue & Pick<IndexDesk, "documentsOf" | "portfolio" | "unread">;

const flat = (value: string): string => value.replace(/\s+/g, " ").trim();

export const indexDesk = (wish: IndexWish): IndexDesk => {
  const { common, documentsOf, text, words } = wish;
  const open: readonly Span[] = [missing(common.missing)];
  // whom to ask about a hole is for the document of the plan to say
  const holes: NamedHoles = {
    entryFor: () => undefined,
    spans: () => open,
    narrow: () => open,
    sentence: () => "",
  };
  const name = (value: LocalText): string => flat(text.pick(value));
  const title = ({ plan }: Member): string => name(plan.head.title) || common.untitled;
  const hrefOf = (member: Member): string | undefined => {
    const plans = documentsOf(member).filter(({ volume }) => volume === "plan");
    return (plans.find(({ language }) => language === text.language) ?? plans[0])?.href;
  };
  const linked = (member: Member, value: string): readonly Span[] => {
    const href = hrefOf(member);
    return [href === undefined ? plain(value) : link(href, value)];
  };
  return {
    ...wish,
    cell: makeCells(text, common, holes),
    title,
    planLink: (member) => linked(member, title(member)),
    productHead: (member) => {
      const { name: product } = member.plan.product;
      const said = product === undefined ? title(member) : name(product);
      return linked(member, words.numbered(member.number, said));
    },
    planHead: (member) => linked(member, words.numbered(member.number, title(member))),
  };
};
