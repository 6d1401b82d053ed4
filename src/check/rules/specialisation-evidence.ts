import { type Specialisation, specialisation } from "../../analyse/analyses/specialisation.ts";
import type { NotDefined, Outcome } from "../../analyse/analysis.ts";
import { sayReason } from "../../analyse/say-reason.ts";
import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Figure } from "../../model/figure.ts";
import type { LocalText } from "../../text/language.ts";
import { also, defineRule } from "../rule.ts";

type Strongest = {
  /** Name of the industry of the table, or its code. */
  readonly industry: LocalText;
  readonly year: number;
  readonly quotient: number;
};

type Below = Strongest & { readonly limit: number };

type Reason = Pick<NotDefined, "analysis" | "reason" | "facts">;

const reasonOf = ({ analysis, reason, facts }: NotDefined): Reason => ({ analysis, reason, facts });

/** The product's industry of which the region has the most beside the reference economy. */
const strongest = ({ industries, year }: Specialisation): Strongest | undefined => {
  let best: Strongest | undefined;
  for (const { industry, quotient } of industries) {
    if (!industry.own || !quotient.defined) continue;
    if (!best || quotient.value > best.quotient)
      best = { industry: industry.name ?? industry.code, year, quotient: quotient.value };
  }
  return best;
};

/** Why there is no quotient of the product's industry, where the statistics are meant to give one. */
const whyNone = (position: Specialisation): NotDefined | undefined => {
  const own = position.industries.find(({ industry }) => industry.own);
  if (own && !own.quotient.defined) return own.quotient;
  return position.open[0]?.why;
};

const evidenceOf = (position: Outcome<Specialisation>) =>
  position.defined
    ? { best: strongest(position), why: whyNone(position) }
    : { best: undefined, why: undefined };

/** Where another kind of figure has no date, the rule on sources says so. */
const isUndated = ({ asOf, kind }: Figure): boolean => asOf === undefined && kind === "assumption";

/** A region builds on what it has more of than others, or says why it starts all the same. */
export const specialisationEvidence = defineRule({
  id: "specialisation-evidence",
  title: { en: "the specialisation is shown in numbers", ja: "強みが数値で示されていること" },
  number: 12,
  step: 1,
  severity: "warning",
  from: "deliberation",
  limits: { quotient: 1 },
  applies: ({ product }) => product.name !== undefined,
  messages: {
    missing: (facts: { product: LocalText }, print: Print) =>
      `\`${print.pick(facts.product)}\` has neither a location quotient nor a national share`,
    unknown: (facts: Reason & { product: LocalText }, print: Print) =>
      `\`${print.pick(facts.product)}\` has no national share, and the location quotient of its industry is not known: ${sayReason(specialisation.reasons, facts, print)}`,
    below: (facts: Below, print: Print) =>
      `the region has less of \`${print.pick(facts.industry)}\` than the reference economy: location quotient ${print.number(facts.quotient, 2)} in ${facts.year}, below ${print.number(facts.limit, 2)}`,
    undated: (facts: { product: LocalText }, print: Print) =>
      `the national share of \`${print.pick(facts.product)}\` has no year`,
  },
  measures: {
    below: ({ quotient, limit }) => ({ value: quotient, limit, unit: "pure" }),
  },
  notes: {
    table: () => "the statistics it is reckoned from",
  },
  writes: {
    missing: () => ["nationalShare", "emerging"],
    unknown: () => ["nationalShare", "emerging"],
    below: () => ["emerging"],
    undated: () => ["asOf"],
  },
  help: ({ quotient, analysis }: { readonly quotient?: number; readonly analysis?: string }) => {
    if (quotient !== undefined)
      return "say in `product.emerging` why the region can become strong in it, or choose a product it is strong in";
    return analysis === undefined
      ? "name `region.statistics` with the product’s industry, or state `product.nationalShare` with its year and source; a product too new for both says so in `product.emerging`"
      : "state `product.nationalShare` with its year and source; a product too new for that says so in `product.emerging`";
  },
  principle: {
    en: "RIS3 guide: a strategy rests on what sets the region apart; RESAS: specialisation against other regions",
    ja: "RIS3ガイド：戦略は地域を他と分ける強みに立つ。RESAS：他地域と比べた特化",
  },
  check: ({ plan: { product, region }, use, limits, report }) => {
    const { name, nationalShare, emerging } = product;
    if (name === undefined || emerging !== undefined) return;
    const { best, why } = evidenceOf(use(specialisation));
    const table = region.statistics ? [also(at(region.statistics), "table")] : [];
    const place = onKey(at(product));
    if (best) {
      const facts = { ...best, limit: limits.quotient };
      if (best.quotient < limits.quotient) report("below", place, facts, table);
    } else if (nationalShare) {
      if (isUndated(nationalShare)) report("undated", at(nationalShare), { product: name });
    } else if (why) report("unknown", place, { ...reasonOf(why), product: name }, table);
    else report("missing", place, { product: name }, table);
  },
});
