import { at, onKey } from "../../diagnostics/place.ts";
import type { Print } from "../../diagnostics/speech.ts";
import type { Product } from "../../model/cluster.ts";
import { normalised } from "../../notation/normalised.ts";
import type { LocalText } from "../../text/language.ts";
import { defineRule } from "../rule.ts";
import { sectorIn } from "../words/sector-words.ts";

type Part = "market" | "buyers" | "competitors" | "codes";

const parts: Readonly<Record<Part, string>> = {
  market: "a described market",
  buyers: "a named buyer",
  competitors: "a competitor",
  codes: "a product or industry code",
};

const lacking = (product: Product): readonly Part[] => {
  const { market, buyers, competitors, codes } = product;
  // how large a market is does not say which one it is
  const described = market.description ?? market.segments[0];
  const has: Readonly<Record<Part, boolean>> = {
    market: described !== undefined,
    buyers: buyers.length > 0,
    competitors: competitors.length > 0,
    codes: codes.length > 0,
  };
  return (["market", "buyers", "competitors", "codes"] as const).filter((part) => !has[part]);
};

const digitsOf = (code: string): number => normalised(code).replace(/[^0-9]/g, "").length;

/** A product is something with a market one can picture: buyers, rivals, and a place in a nomenclature. */
export const productMarketSized = defineRule({
  id: "product-market-sized",
  title: { en: "the product is the size of a market", ja: "製品が市場の見える大きさであること" },
  number: 1,
  step: 1,
  severity: "error",
  from: "draft",
  limits: { digits: 4 },
  applies: () => true,
  messages: {
    unnamed: (_facts: object) => "the plan names no product",
    sector: (facts: { name: string }) => `\`${facts.name}\` is a sector, not a product`,
    lacks: (facts: { name: LocalText; lacks: readonly Part[] }, print: Print) =>
      `\`${print.pick(facts.name)}\` lacks ${print.list(facts.lacks.map((part) => parts[part]))}`,
    coarse: (facts: { scheme: string; code: string; found: number; least: number }) =>
      `${facts.scheme.toUpperCase()} code \`${facts.code}\` has ${facts.found} digits, a product needs at least ${facts.least}`,
  },
  measures: {
    coarse: ({ found, least }) => ({ value: found, limit: least, unit: "count" }),
  },
  writes: { unnamed: () => ["name"], lacks: ({ lacks }) => lacks },
  help: "name what is sold, as a buyer would order it, and give its `market`, `buyers`, `competitors` and `codes`",
  principle: {
    en: "Sawaki, “A study of the industrial cluster plan”, section 4: a cluster is about a group of products whose market one can picture",
    ja: "佐脇「産業クラスター計画に関する考察」 第4節：クラスターの対象は、競争する市場を思い描ける大きさの製品群である",
  },
  check: ({ plan, limits, report }) => {
    const { product } = plan;
    if (product.name === undefined) {
      report("unnamed", onKey(at(product)), {});
      return;
    }
    const sector = sectorIn(product.name);
    if (sector !== undefined) report("sector", at(product, "name"), { name: sector });
    const lacks = lacking(product);
    if (lacks.length > 0) report("lacks", onKey(at(product)), { name: product.name, lacks });
    const finest = product.codes.toSorted((a, b) => digitsOf(b.code) - digitsOf(a.code))[0];
    if (!finest || digitsOf(finest.code) >= limits.digits) return;
    const { scheme, code } = finest;
    report("coarse", at(product, "codes", scheme), {
      scheme,
      code,
      found: digitsOf(code),
      least: limits.digits,
    });
  },
});
